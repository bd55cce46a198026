import { gzipSync } from 'node:zlib';
import { parsePlainDate } from '@kakekomi/calendar';
import { PREFECTURES } from '@kakekomi/directory';
import { COVERAGE_PEOPLE, COVERAGE_WAYS, coverageOf } from '@kakekomi/guidance';
import { describe, expect, test } from 'vitest';
import { contentRoutes } from './content-routes.ts';
import { contentOf, hasEnded } from './parts/content.ts';
import { servicePath } from './parts/paths.ts';
import { digitsOf, unconfirmedValues } from './parts/safe-text.ts';
import { realSite } from './testing/real-site.ts';

const site = realSite();
const pages = contentRoutes(site).map(({ path, render }) => ({ path, html: render(site) }));
const text = (html: string): string =>
  html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');

/** Pages that others draw, and what the build writes beside the pages. */
const ELSEWHERE = new Set([
  '/',
  '/find/',
  '/plan/',
  '/papers/',
  '/neutral/',
  '/icon.svg',
  '/manifest.webmanifest',
  '/openapi.json',
  '/hsds/',
  '/steps/map/',
  '/deadlines/',
  '/platforms/',
  '/platforms/access-providers/',
  '/rights/',
]);

function failing(check: (html: string, path: string) => boolean): readonly string[] {
  return pages.filter(({ html, path }) => !check(html, path)).map(({ path }) => path);
}

describe('every content page, over the real data', () => {
  test('there is one for each window and place, prefecture and kind, and the pages that explain', () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBe(site.services.length + site.places.length + 1 + 47 + 1 + 9 + 9);
  });

  test('is a Japanese document with exactly one first heading that says something', () => {
    expect(failing((html) => html.startsWith('<!doctype html><html lang="ja">'))).toEqual([]);
    expect(failing((html) => html.match(/<h1[\s>]/g)?.length === 1)).toEqual([]);
    expect(failing((html) => text(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '').trim().length > 2)).toEqual([]);
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

  test('holds no reading mark that was not drawn', () => {
    expect(failing((html) => !/\{[^{}|]*\|[^{}|]*\}/.test(text(html)))).toEqual([]);
  });

  test('carries no style attribute, which the content policy would refuse', () => {
    expect(failing((html) => !/<[^>]* style="/.test(html))).toEqual([]);
  });

  test('gives no id twice', () => {
    const ids = (html: string): readonly string[] =>
      [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(failing((html) => new Set(ids(html)).size === ids(html).length)).toEqual([]);
  });

  test('passes no judgement and promises nothing (CARE.md)', () => {
    const banned =
      /該当しそう|公然性あり|認められやすい|違法です|必ず勝て(?!るわけでは)|必ず消え|特定できます|慰謝料は\d/;
    expect(failing((html) => !banned.test(text(html)))).toEqual([]);
  });

  test('weighs at most 30 KB gzip, and a window at most 12 KB', () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, bytes: gzipSync(html).length }))
      .filter(({ path, bytes }) => bytes > (path.startsWith('/s/') ? 12_000 : 30_000));
    expect(heavy).toEqual([]);
  });
});

describe('links', () => {
  const known = new Set([...pages.map(({ path }) => path), ...ELSEWHERE]);
  const hrefs = (html: string): readonly string[] =>
    [...html.matchAll(/ href="([^"]+)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));

  test('inside the site lead to a page that exists', () => {
    const dead = pages.flatMap(({ path, html }) =>
      hrefs(html)
        .filter((href) => href.startsWith('/') && !href.startsWith('/data/'))
        .filter((href) => !known.has(href.replace(/#.*$/, '')))
        .map((href) => `${path} → ${href}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  test('within a page lead to something on it', () => {
    const dead = pages.flatMap(({ path, html }) =>
      hrefs(html)
        .filter((href) => href.startsWith('#'))
        .filter((href) => !html.includes(` id="${href.slice(1)}"`))
        .map((href) => `${path} → ${href}`),
    );
    expect(dead).toEqual([]);
  });

  test('are only telephone, mail, absolute or our own', () => {
    const odd = pages.flatMap(({ html }) =>
      hrefs(html).filter((href) => !/^(tel:[\d%#*]+|mailto:.+@.+|https?:\/\/|\/|#)/.test(href)),
    );
    expect(odd).toEqual([]);
  });
});

describe('values that nobody has confirmed', () => {
  const content = contentOf(site);
  const records = [...site.services, ...site.places];
  const isEnded = (listing: Parameters<typeof hasEnded>[0]): boolean => hasEnded(listing, content.today);
  const values = [...unconfirmedValues({ listings: site.directory.listings, records, isEnded })];

  test('exist in the data, so that the next test can fail', () => {
    expect(values.length).toBeGreaterThan(20);
  });

  test('stand on no page, as text, link or structured data, however they are written', () => {
    const numbers = values.map(digitsOf).filter((digits) => digits.length >= 9);
    const found = pages.flatMap(({ path, html }) => {
      const runs = new Set(
        [...html.matchAll(/[\d０-９][\d０-９()（）\s\-‐‑–—−ー－]{7,16}[\d０-９]/g)].map(([run]) =>
          digitsOf(run),
        ),
      );
      const asText = values.filter((value) =>
        html
          .split(value)
          .slice(1)
          .some((after) => !/^[\w/-]/.test(after)),
      );
      return [
        ...asText,
        ...numbers.filter((digits) => runs.has(digits) || html.includes(`tel:${digits}`)),
      ].map((value) => `${path}: ${value}`);
    });
    expect(found).toEqual([]);
  });

  test('are said to be held back where the window has one', () => {
    const holding = site.directory.listings.filter(
      (listing) => !isEnded(listing) && listing.contacts.some(({ offer }) => offer === 'unconfirmed'),
    );
    expect(holding.length).toBeGreaterThan(20);
    const silent = holding.filter(({ id }) => {
      const html = pages.find(({ path }) => path === servicePath(id))?.html ?? '';
      return !html.includes('確認できていません');
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('ended windows', () => {
  const { today } = contentOf(site);
  const ended = site.directory.listings.filter((listing) => hasEnded(listing, today));

  test('are marked, offer nothing to press, and stand on the list of ended windows', () => {
    expect(ended.map(({ id }) => id)).toContain('docomo-nettrouble-campaign');
    const list = pages.find(({ path }) => path === '/ended/')?.html ?? '';
    const wrong = ended.filter(({ id }) => {
      const html = pages.find(({ path }) => path === servicePath(id))?.html ?? '';
      return (
        !html.includes('この窓口は終わりました') || /href="tel:/.test(html) || !list.includes(servicePath(id))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('are on no area page and in no list of a kind', () => {
    const lists = pages.filter(({ path }) => /^\/(areas|kinds)\/./.test(path));
    const shown = ended.filter(({ id }) => lists.some(({ html }) => html.includes(`${servicePath(id)}"`)));
    expect(shown.map(({ id }) => id)).toEqual([]);
  });
});

describe('area pages', () => {
  test('open with lines that never close, in every prefecture', () => {
    const wrong = PREFECTURES.filter(({ slug }) => {
      const html = pages.find(({ path }) => path === `/areas/${slug}/`)?.html ?? '';
      const first = html.indexOf('href="tel:', html.indexOf('id="round"'));
      return first < 0 || first > (html.indexOf('id="local-') < 0 ? html.length : html.indexOf('id="local-'));
    });
    expect(wrong).toEqual([]);
  });

  test('lead to the windows of their own', () => {
    const html = pages.find(({ path }) => path === '/areas/aichi/')?.html ?? '';
    expect(html).toContain('police-cyber-aichi');
    expect(html).not.toContain('police-cyber-tokyo');
  });
});

describe('the coverage page', () => {
  const monday = parsePlainDate('2026-11-30');
  if (monday.kind === 'err') throw new Error('no such Monday');
  const report = coverageOf(site.directory, monday.value, site.holidays);
  const html =
    contentRoutes(site, { coverage: report })
      .find(({ path }) => path === '/coverage/')
      ?.render(site) ?? '';

  test('says so where nothing was reckoned', () => {
    expect(pages.find(({ path }) => path === '/coverage/')?.html).toContain('まだ計算していません');
    expect(html).not.toContain('まだ計算していません');
  });

  test('draws every prefecture and every hour for each kind of person and way', () => {
    const charts = COVERAGE_PEOPLE.length * COVERAGE_WAYS.length;
    expect(html.match(/class="tile r/g)?.length).toBe(47 * charts);
    expect(html.match(/class="shade-/g)?.length).toBe(168 * charts);
    expect(html.match(/<h1[\s>]/g)?.length).toBe(1);
    expect(/undefined|\bnull\b|\[object|NaN/.test(text(html))).toBe(false);
    expect(gzipSync(html).length).toBeLessThan(30_000);
  });
});
