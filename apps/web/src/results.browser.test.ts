/** Results computed in the page: grouped, readable, printable, and told to nobody. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf, type OpenOptions, type OpenPage, openContext, openPage } from './testing/browser.ts';
import { hostSite } from './testing/host.ts';

const host = hostSite();

const openForm = (options: OpenOptions = {}): Promise<OpenPage> => openPage(host, '/find/', options);

async function submit(page: Page): Promise<void> {
  await page.locator('#find-form button[type="submit"]').click();
  await page.locator('#results h1').waitFor();
}

async function answerAsChild(page: Page): Promise<void> {
  await page.locator('input[name="role"][value="victim"]').check();
  await page.locator('input[name="age"]').fill('１４');
  await page.locator('select[name="prefecture"]').selectOption('JP-23');
  await page.locator('input[name="harms"][value="bullying-child"]').check();
  await submit(page);
}

describe('a child of 14 in Aichi on a Tuesday morning', { timeout: 60_000 }, () => {
  test.each([
    ['by day', 'light'],
    ['at night', 'dark'],
  ] as const)(
    '%s: groups in order, the first card can be called, no violation',
    async (_when, colorScheme) => {
      const { context, page } = await openForm({ colorScheme });
      await answerAsChild(page);
      expect(await page.locator('#results h2').first().textContent()).toBe('いま人が出る');
      const first = page.locator('#results .card').first();
      expect(await first.locator('.state--open').count()).toBe(1);
      expect(await first.locator('a.button').first().getAttribute('href')).toMatch(/^(?:tel:|https:)/);
      expect(await faultsOf(page)).toEqual([]);
      await context.close();
    },
  );

  test('the heading takes the focus, the number of windows is read out, the address does not change', async () => {
    const { context, page } = await openForm();
    await answerAsChild(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.locator('#announce').textContent()).toMatch(/相談先が\d+件あります/);
    expect(page.url()).toBe(`${host.site.origin}/find/`);
    await context.close();
  });

  test('one press leaves the telephone out, and another brings it back', async () => {
    const { context, page } = await openForm();
    await answerAsChild(page);
    await page.getByRole('button', { name: '電話では話せない' }).click();
    await page.getByRole('button', { name: '電話も入れて見る' }).waitFor();
    expect(await page.locator('#results a[href^="tel:"]').count()).toBe(0);
    expect(await page.locator('#results .card').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '電話も入れて見る' }).click();
    await page.getByRole('button', { name: '電話では話せない' }).waitFor();
    expect(await page.locator('#results a[href^="tel:"]').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('back to the questions keeps the answers, by the link and by the back button', async () => {
    const { context, page } = await openForm();
    await answerAsChild(page);
    await page.getByRole('link', { name: '答えを変える' }).click();
    await page.locator('#find-form').waitFor({ state: 'visible' });
    expect(await page.locator('#find-form input[name="age"]').inputValue()).toBe('１４');
    await submit(page);
    await page.goBack();
    await page.locator('#find-form').waitFor({ state: 'visible' });
    expect(await page.locator('#results').isVisible()).toBe(false);
    await context.close();
  });

  test('copied as text: names, hours and numbers', async () => {
    const { context, page } = await openForm({ permissions: ['clipboard-read', 'clipboard-write'] });
    await answerAsChild(page);
    await page.getByRole('button', { name: '文字でコピーする' }).click();
    await page.getByRole('button', { name: 'コピーしました' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('24時間子供SOSダイヤル');
    expect(text).toContain('0120078310');
    expect(text).not.toContain('いま出ます');
    expect(text).toContain('つながらなくても、あなたのせいではありません。');
    await context.close();
  });
});

describe('the printed list', { timeout: 60_000 }, () => {
  test.each([
    ['a child', { age: '14', prefecture: 'JP-23', harms: ['bullying-child'], wants: [] }],
    ['nothing answered', { age: '', prefecture: '', harms: [], wants: [] }],
    [
      'many answers',
      {
        age: '34',
        prefecture: 'JP-13',
        harms: ['defamation', 'privacy', 'threat'],
        wants: ['listen', 'removal-request-by-proxy', 'criminal', 'damages'],
      },
    ],
  ])('%s: fits one sheet, with hours instead of states', async (_who, { age, prefecture, harms, wants }) => {
    const { context, page } = await openForm();
    await page.locator('#find-form input[name="age"]').fill(age);
    await page.locator('select[name="prefecture"]').selectOption(prefecture);
    for (const harm of harms) await page.locator(`input[name="harms"][value="${harm}"]`).check();
    for (const want of wants) await page.locator(`input[name="wants"][value="${want}"]`).check();
    await submit(page);
    const sheet = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(sheet)?.[1])).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.state:visible').count()).toBe(0);
    expect(await page.locator('#exit').isVisible()).toBe(false);
    await context.close();
  });
});

describe('no dead end', { timeout: 60_000 }, () => {
  test('nothing answered at all still gives people who answer', async () => {
    const { context, page } = await openForm();
    await submit(page);
    expect(await page.locator('#results .state--open').count()).toBeGreaterThanOrEqual(2);
    await context.close();
  });

  test('an age that cannot be read is asked for again, in words', async () => {
    const { context, page } = await openForm();
    await page.locator('input[name="age"]').fill('おと');
    await page.locator('#find-form button[type="submit"]').click();
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').textContent()).toContain('年れいは');
    await context.close();
  });

  test('the data cannot be had: it says so, and the numbers above stay', async () => {
    const { context, page } = await openForm({ missing: '**/data/**' });
    await page.locator('#find-form button[type="submit"]').click();
    await page.locator('.problem').waitFor();
    expect(await page.locator('a[href="tel:110"]').isVisible()).toBe(true);
    await context.close();
  });

  test('from a wrong clock there is no state, only hours', async () => {
    const { context, page } = await openForm({ at: new Date('2020-05-01T10:00:00+09:00') });
    await submit(page);
    expect(await page.locator('#results .state').count()).toBe(0);
    expect(await page.locator('#results .card').count()).toBeGreaterThan(3);
    expect(await page.getByText('時計か情報が古いかもしれません').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('nobody is told', { timeout: 60_000 }, () => {
  test('what is written reaches no request, no address, no store; nothing is asked of anybody else', async () => {
    const marker = '目印市';
    const context = await openContext(host, { serviceWorkers: 'allow' });
    const page = await context.newPage();
    const urls: string[] = [];
    page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`));
    const before = host.site.requests.length;
    await page.goto(host.site.origin);
    await page.locator('#find-form summary').click();
    await page.locator('input[name="municipality"]').fill(marker);
    await page.locator('select[name="prefecture"]').selectOption('JP-47');
    await submit(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const all = [
      ...urls,
      ...host.site.requests.slice(before).map(({ url, body }) => `${url} ${body}`),
      page.url(),
    ];
    for (const word of [marker, encodeURIComponent(marker), 'JP-47']) {
      expect(
        all.filter((each) => each.includes(word)),
        word,
      ).toEqual([]);
    }
    expect(urls.filter((url) => !url.startsWith(host.site.origin))).toEqual([]);
    expect(host.site.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
    const stored = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const cached = await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url),
        ),
      );
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        databases,
        history.state,
        cached,
      ]);
    });
    expect(stored).not.toContain(marker);
    expect(stored).not.toContain('municipality');
    await context.close();
  });
});

describe('offline after one visit', { timeout: 60_000 }, () => {
  test('home, the questions and an answer work, and say how old they are', async () => {
    const { context, page } = await openPage(host, '/', { serviceWorkers: 'allow' });
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    await page.goto(`${host.site.origin}/find/`);
    await answerAsChild(page);
    expect(await page.locator('#results .state--open').count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.footer').textContent()).toContain('2026年11月');
    await page.goto(`${host.site.origin}/nowhere/`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await context.close();
  });
});
