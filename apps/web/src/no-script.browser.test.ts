/** The answer that a server renders for a form posted without script: as usable as the one made in the page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLocalMoment } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import { renderResults, type SiteContext } from '@kakekomi/pages';
import { beforeAll, describe, expect, test } from 'vitest';
import { contextOf } from './build/context.ts';
import { buildStyle } from './build/style.ts';
import { faultsOf } from './testing/browser.ts';
import { hostSite } from './testing/host.ts';
import { DIST } from './testing/static-server.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const host = hostSite();
let site: SiteContext;

beforeAll(async () => {
  const dataset = await readDataset(join(ROOT, 'data'));
  if (dataset.kind === 'err') throw new Error('the data cannot be read');
  const style = await buildStyle(ROOT);
  const scripts = { common: '/none.js', now: '/none.js', find: '/none.js' };
  site = contextOf(dataset.value, {
    assets: {
      style: style.text,
      styleHash: style.hash,
      scripts,
      needs: { common: [], now: [], find: [] },
    },
    compiledOn: dataset.value.builtOn,
    operator: null,
    phrases: (text) => [text],
  });
});

const SITUATIONS: readonly (readonly [string, Situation])[] = [
  ['nothing answered', {}],
  ['a child who cannot phone', { role: 'victim', age: 12, cannot: ['phone'], harms: ['bullying-child'] }],
  ['danger from a partner', { danger: true, offender: 'partner', harms: ['threat', 'family-dv'] }],
  ['despair', { despair: true, age: 19 }],
  ['removal', { harms: ['defamation'], wants: ['removal-request-by-proxy', 'identification'] }],
];

describe('results without script', { timeout: 60_000 }, () => {
  test.each(SITUATIONS)('%s: no violation, nothing wider than 320 px, a way out', async (_who, situation) => {
    const at = parseLocalMoment('2026-11-24T22:12');
    if (at.kind === 'err') throw new Error('a test with a wrong moment');
    const page = await host.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.route('**/*', (route) => route.abort());
    await page.setContent(renderResults(site, situation, at.value));
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.locator('#exit').isVisible()).toBe(true);
    expect(await page.locator('#results a.button, #results .way-text').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-copy]').isVisible()).toBe(false);
    await page.close();
  });
});

test('the policy of the pages is the one whose style they carry', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(DIST, 'manifest.json'), 'utf8'));
  const headers = await readFile(join(DIST, '_headers'), 'utf8');
  const { styleHash } = manifest as { readonly styleHash: string };
  expect(headers).toContain(`style-src '${styleHash}'`);
  expect(headers).not.toContain('unsafe');
});
