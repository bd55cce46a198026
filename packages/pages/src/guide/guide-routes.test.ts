import { gzipSync } from 'node:zlib';
import { PREFECTURES, SERVICE_KINDS } from '@kakekomi/directory';
import { wordingFaults } from '@kakekomi/law';
import { describe, expect, test } from 'vitest';
import { contentOf, hasEnded } from '../content/parts/content.ts';
import { unconfirmedValues } from '../content/parts/safe-text.ts';
import { realSite } from '../content/testing/real-site.ts';
import { guideCommonJa } from '../messages/ja/guide-common.ts';
import { guideRoutes } from './guide-routes.ts';
import { PROVIDERS_PATH } from './paths.ts';
import { FEAR_RIGHTS, SEXUAL_IMAGE_RIGHTS } from './rights/right-page.tsx';
import { CONTACTING_STEPS } from './steps/step-page.tsx';
import { realGuide } from './testing/real-guide.ts';

const site = realSite();
const guide = realGuide();
const { law } = guide;
const pages = guideRoutes(site, guide).map(({ path, render }) => ({ path, html: render(site) }));
const text = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"');
const pageAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
const firstSentence = guideCommonJa.beforeRemoval[0] ?? '';

/** Pages that others draw. */
const ELSEWHERE = [
  '/plan/',
  '/papers/',
  ...[
    '/',
    '/find/',
    '/steps/',
    '/areas/',
    '/kinds/',
    '/about/',
    '/privacy/',
    '/safety/',
    '/coverage/',
    '/ended/',
  ],
  ...['/data/', '/icon.svg', '/manifest.webmanifest'],
  ...PREFECTURES.map(({ slug }) => `/areas/${slug}/`),
  ...SERVICE_KINDS.map((kind) => `/kinds/${kind}/`),
];

function failing(check: (html: string, path: string) => boolean): readonly string[] {
  return pages.filter(({ html, path }) => !check(html, path)).map(({ path }) => path);
}

describe('every page of the guide, over the real data', () => {
  test('there is one for each step, right, period and platform, and the lists', () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBe(
      law.steps.length + law.rights.length + law.deadlines.length + guide.platforms.length + 5,
    );
    expect(paths).not.toContain('/steps/');
  });

  test('the page of the providers takes no platform’s address', () => {
    expect(guide.platforms.map(({ id }) => `/platforms/${id}/`)).not.toContain(PROVIDERS_PATH);
  });

  test('is a Japanese document with exactly one first heading that says something', () => {
    expect(failing((html) => html.startsWith('<!doctype html><html lang="ja">'))).toEqual([]);
    expect(failing((html) => html.match(/<h1[\s>]/g)?.length === 1)).toEqual([]);
    expect(failing((html) => text(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '').trim().length > 1)).toEqual([]);
  });

  test('has headings that never skip a level', () => {
    const skips = (html: string): boolean => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    };
    expect(failing((html) => !skips(html))).toEqual([]);
  });

  test('shows no hole in the data as text', () => {
    expect(failing((html) => !/undefined|\bnull\b|\[object|NaN/.test(text(html)))).toEqual([]);
  });

  test('writes days out: no ISO date is left in prose', () => {
    const left = pages.flatMap(({ path, html }) =>
      [...text(html).matchAll(/(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-])/g)].map(
        ([found]) => `${path}: ${found}`,
      ),
    );
    expect(left).toEqual([]);
  });

  test('carries no style attribute and no handler, which the content policy would refuse', () => {
    expect(failing((html) => !/<[^>]* (style|on[a-z]+)="/.test(html))).toEqual([]);
  });

  test('gives no id twice', () => {
    const ids = (html: string): readonly string[] =>
      [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(failing((html) => new Set(ids(html)).size === ids(html).length)).toEqual([]);
  });

  test('uses no wording to avoid (弁護士法72条, safe messaging)', () => {
    const found = pages.flatMap(({ path, html }) =>
      wordingFaults(text(html), law).map((fault) => `${path}: ${fault.found}`),
    );
    expect(found).toEqual([]);
  });

  test('weighs at most 20 KB gzip', () => {
    const heavy = pages.map(({ path, html }) => ({ path, bytes: gzipSync(html).length }));
    expect(heavy.filter(({ bytes }) => bytes > 20_000)).toEqual([]);
  });

  test('names somebody who can be asked', () => {
    expect(failing((html) => html.includes('href="/find/">いまの時刻から相談先をさがす'))).toEqual([]);
  });

  test('says that it is information, and no advice', () => {
    expect(failing((html) => html.includes(guideCommonJa.notAdvice))).toEqual([]);
  });

  test('shows no value that nobody has confirmed', () => {
    const { today } = contentOf(site);
    const records = [...site.services, ...site.places];
    const isEnded = (listing: Parameters<typeof hasEnded>[0]): boolean => hasEnded(listing, today);
    const values = [...unconfirmedValues({ listings: site.directory.listings, records, isEnded })];
    const escaped = values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    expect(escaped.length).toBeGreaterThan(20);
    const whole = new RegExp(`(?:${escaped.join('|')})(?![\\w/-])`, 'u');
    expect(failing((html) => !whole.test(text(html)))).toEqual([]);
  });
});

describe('links', () => {
  const known = new Set([...pages.map(({ path }) => path), ...ELSEWHERE]);
  const hrefs = (html: string): readonly string[] =>
    [...html.matchAll(/ href="([^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

  test('inside the site lead to a page that exists, and to something on it', () => {
    const dead = pages.flatMap(({ path, html }) =>
      hrefs(html)
        .filter((href) => href.startsWith('/') || href.startsWith('#'))
        .filter((href) => {
          const [page = '', id] = href.split('#');
          const target = page === '' ? path : page;
          if (!known.has(target)) return true;
          return id !== undefined && !(page === '' ? html : pageAt(target)).includes(` id="${id}"`);
        })
        .map((href) => `${path} → ${href}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('to other sites pass on neither address nor window', () => {
    const open = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a [^>]*href="https?:[^>]*>/g)]
        .filter(([tag]) => !tag.includes('rel="noreferrer noopener"'))
        .map(([tag]) => `${path}: ${tag}`),
    );
    expect(open).toEqual([]);
  });
});

describe('care (CARE.md)', () => {
  test('the question stands on every removal step, before anything else is told of it', () => {
    const removal = law.steps.filter(({ group }) => group === 'removal');
    expect(removal.length).toBeGreaterThan(4);
    const wrong = removal.filter(({ id }) => {
      const html = pageAt(`/steps/${id}/`);
      const at = html.indexOf(firstSentence);
      return at < 0 || at > html.indexOf('<h2');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('the question stands on every platform page, before the first link to a window', () => {
    const wrong = guide.platforms.filter(({ id }) => {
      const html = pageAt(`/platforms/${id}/`);
      const at = html.indexOf(firstSentence);
      const button = html.indexOf('class="button');
      return at < 0 || (button >= 0 && button < at);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('keep comes before ask, and ask before remove', () => {
    const html = pageAt('/platforms/x/');
    const places = ['id="keep"', firstSentence, 'class="button'].map((part) => html.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test('where one would write to the other side, the fear is named first', () => {
    for (const id of CONTACTING_STEPS) expect(pageAt(`/steps/${id}/`)).toContain(guideCommonJa.fear);
  });

  test('pages about sexual images open with what not to do, and send to windows made for it', () => {
    for (const id of SEXUAL_IMAGE_RIGHTS) {
      const html = pageAt(`/rights/${id}/`);
      expect(html.indexOf('送らない・見せない・新しく保存しない')).toBeGreaterThan(0);
      expect(html.indexOf('送らない・見せない・新しく保存しない')).toBeLessThan(html.indexOf('<h2'));
      expect(html).toContain('href="/kinds/sexual-image/"');
    }
  });

  test('every id that care is tied to is a record', () => {
    const ids = new Set<string>([...law.steps, ...law.rights].map(({ id }) => id));
    expect(
      [...CONTACTING_STEPS, ...SEXUAL_IMAGE_RIGHTS, ...FEAR_RIGHTS].filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  test('steps that need a public post say that a message between two is another matter', () => {
    const steps = law.steps.filter(({ condition }) => condition === 'public-post');
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter(({ id }) => !pageAt(`/steps/${id}/`).includes(guideCommonJa.oneToOne))).toEqual([]);
  });
});

describe('what is not sure says so', () => {
  const records = [
    ...law.steps.map((record) => ({ record, path: `/steps/${record.id}/` })),
    ...law.rights.map((record) => ({ record, path: `/rights/${record.id}/` })),
    ...law.deadlines.map((record) => ({ record, path: `/deadlines/${record.id}/` })),
  ];

  test('an amendment that nobody has read stands above the record, with the day of the text', () => {
    const amended = records.filter(({ record }) => record.amendmentNotRead !== null);
    expect(amended.length).toBeGreaterThan(5);
    const silent = amended.filter(({ path }) => {
      const html = pageAt(path);
      return !html.includes('法律第58号') || !html.includes('2025年4月1日の時点の条文');
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('every record of the law states the day of its text, how sure it is, and each source with its day', () => {
    const silent = records.filter(({ record, path }) => {
      const html = pageAt(path);
      return (
        !html.includes('の時点の条文・資料によります') ||
        !html.includes(
          record.sources.every((id) => law.sources.get(id)?.basis === 'unsourced')
            ? guideCommonJa.unsourced
            : guideCommonJa.confidenceWords[record.confidence],
        ) ||
        html.split('読んだ日：').length - 1 !== record.sources.length
      );
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('a window of a platform without a source is marked, and never a link', () => {
    const unsourced = guide.platforms.filter(({ reportWindows }) =>
      reportWindows.some(({ basis }) => basis === 'unsourced'),
    );
    expect(unsourced.length).toBeGreaterThan(10);
    expect(unsourced.filter(({ id }) => !pageAt(`/platforms/${id}/`).includes('出典なし'))).toEqual([]);
    const links = guide.platforms.flatMap(({ reportWindows }) =>
      reportWindows.filter(({ basis, url }) => basis === 'unsourced' && url !== null),
    );
    expect(links).toEqual([]);
  });

  test('every known window of a platform can be opened from its page', () => {
    const missing = guide.platforms.flatMap(({ id, reportWindows }) =>
      reportWindows
        .flatMap(({ url }) => url ?? [])
        .filter((url) => !pageAt(`/platforms/${id}/`).includes(`href="${url.replaceAll('&', '&amp;')}"`)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the graph of steps', () => {
  test('each step links to what comes next, the other ways, what comes before, and its last days', () => {
    const missing = law.steps.flatMap(({ id, next, otherwise, deadlines }) => {
      const html = pageAt(`/steps/${id}/`);
      const before = law.steps.filter((step) => [...step.next, ...step.otherwise].includes(id));
      const targets = [...next, ...otherwise, ...before.map((step) => step.id)].map(
        (target) => `/steps/${target}/`,
      );
      return [...targets, ...deadlines.map((rule) => `/deadlines/${rule}/`)]
        .filter((href) => !html.includes(`href="${href}"`))
        .map((href) => `${id} → ${href}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the page of the periods', () => {
  const html = pageAt('/deadlines/');

  test('the day to see a lawyer heads the list, then the records that vanish', () => {
    const order = ['consult-by', 'log-3m', 'kokuso-kikan'].map((id) => html.indexOf(`id="${id}"`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(html.indexOf('class="card" id="consult-by"')).toBe(html.indexOf('class="card"'));
  });

  test('has a form for each period that can be counted, and for no other', () => {
    const forms = [...html.matchAll(/<form[^>]*data-calculator="([^"]+)"/g)].map((match) => match[1]);
    const counted = law.deadlines.filter(
      ({ reckoning }) => reckoning === 'automatic' || reckoning === 'on-request',
    );
    expect([...forms].sort()).toEqual(counted.map(({ id }) => id).sort());
    expect(html.match(/method="post" action="\/deadlines\/"/g)?.length).toBe(forms.length);
    expect(html.split('サーバーに送られ').length - 1).toBe(forms.length);
  });
});
