/** The pages about the papers where no script runs: everything can be read, and somebody can be found. */
import { describe, expect, test } from 'vitest';
import { faultsOf, openWithoutScript, unfold } from './testing/browser.ts';
import { hostSite } from './testing/host.ts';

const host = hostSite();

const REMOVAL = 'soushin-meiyo-privacy';
const LETTER = 'naiyo-shomei';

describe('without script', { timeout: 60_000 }, () => {
  test.each([
    ['all papers', '/papers/', '出す前に、見てもらえるところ'],
    ['a paper whose official shape is not confirmed', `/papers/${REMOVAL}/`, '正式な様式を確かめてください'],
    ['the letter', `/papers/${LETTER}/`, '相手がこわいときは、送らないでください'],
    ['a step', '/steps/s51-naiyo/', 'この手続で使う書類'],
  ])('%s', async (_what, path, said) => {
    const { context, page } = await openWithoutScript(host, path, { viewport: { width: 320, height: 740 } });
    await unfold(page, 'body');
    expect(await page.locator('main').textContent()).toContain(said);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('main a[href="/find/"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});
