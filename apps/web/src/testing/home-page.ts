/** The first page, for several tests. */
import { type OpenOptions, type OpenPage, openPage } from './browser.ts';
import type { Host } from './host.ts';

/** A fresh person on it, with every state worked out. */
export async function openHome(host: Host, options: OpenOptions = {}): Promise<OpenPage> {
  const open = await openPage(host, '/', options);
  await open.page.locator('.state').first().waitFor();
  return open;
}
