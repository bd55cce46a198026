/** What a page keeps outside of its own memory: what somebody who looks at the device later would find. */
import type { Page } from 'playwright-core';

export interface Stored {
  /** How many entries. */
  readonly local: number;
  /** How many entries. */
  readonly session: number;
  readonly databases: number;
  readonly cookies: string;
  /** Of the entry of the history that is shown, as JSON. */
  readonly state: string;
  readonly title: string;
  readonly url: string;
}

/** No entry, database or cookie. */
export const NOTHING_KEPT = { local: 0, session: 0, databases: 0, cookies: '' } as const;

export function storedBy(page: Page): Promise<Stored> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    state: JSON.stringify(history.state),
    title: document.title,
    url: location.href,
  }));
}
