/** The app on the real data with a few real pages, at a fixed moment, for tests that need no built site. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { instantOf, type LocalMoment, parseLocalMoment } from '@kakekomi/calendar';
import { type Dataset, readDataset } from '@kakekomi/dataset';
import { directoryOf } from '@kakekomi/directory';
import { ja, routesOf, type SiteContext } from '@kakekomi/pages';
import { type AppOptions, createApp } from '../app.ts';
import type { App } from '../app-env.ts';
import { type Assets, assetOf } from '../assets.ts';

const STYLE = 'p{margin:0}';
const PAGES = ['/', '/find/', '/404.html', '/areas/tokyo/'];

/** A Tuesday morning in Japan. */
export const TEST_MOMENT = momentOf('2026-11-24T10:00');

let dataset: Promise<Dataset> | null = null;

/** The real records, read once. */
export function testDataset(): Promise<Dataset> {
  dataset ??= read();
  return dataset;
}

/** An app at {@link TEST_MOMENT}, without a rate limit unless one is asked for. */
export async function testApp(changed: Partial<AppOptions> = {}): Promise<App> {
  const data = await testDataset();
  const site = testSite(data);
  return createApp({
    dataset: data,
    site,
    assets: await testAssets(site),
    clock: () => instantOf(TEST_MOMENT),
    rateLimit: null,
    trustedProxies: 0,
    ...changed,
  });
}

/** A moment of a test. Throws when it is none. */
export function momentOf(text: string): LocalMoment {
  const parsed = parseLocalMoment(text);
  if (parsed.kind === 'err') throw new Error('not a moment');
  return parsed.value;
}

async function read(): Promise<Dataset> {
  const result = await readDataset(fileURLToPath(new URL('../../../../data/', import.meta.url)));
  if (result.kind === 'err') throw new Error('the data cannot be read');
  return result.value;
}

function testSite({ services, places, kinds, listings, holidays, builtOn }: Dataset): SiteContext {
  return {
    directory: directoryOf(listings, builtOn),
    services,
    places,
    kinds,
    holidays,
    operator: null,
    assets: {
      style: STYLE,
      styleHash: `sha256-${createHash('sha256').update(STYLE).digest('base64')}`,
      scripts: {
        common: '/assets/common-Ab12Cd34.js',
        now: '/assets/now-Ab12Cd34.js',
        find: '/assets/find-Ab12Cd34.js',
      },
      needs: { common: [], now: [], find: [] },
    },
    messages: ja,
    phrases: (text) => [text],
  };
}

async function testAssets(site: SiteContext): Promise<Assets> {
  const pages = routesOf(site).filter(({ path }) => PAGES.includes(path));
  const files = [
    ...pages.map(
      ({ path, render }) => [path.endsWith('/') ? `${path}index.html` : path, render(site)] as const,
    ),
    ['/assets/find-Ab12Cd34.js', 'export {};'] as const,
    ['/data/index.json', '{}'] as const,
  ];
  const assets = files.map(
    async ([path, text]) => [path, await assetOf(path, new TextEncoder().encode(text))] as const,
  );
  return new Map(await Promise.all(assets));
}
