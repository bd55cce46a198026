/** What pages need that are made while the server runs: the same style and scripts as the built pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '@kakekomi/dataset';
import { directoryOf } from '@kakekomi/directory';
import { err, ok, type Result } from '@kakekomi/kernel';
import { ja, type SiteAssets, type SiteContext } from '@kakekomi/pages';

export type SiteProblem = { readonly code: 'site-manifest-malformed' };

/** The file in which the build leaves the names of what it made. */
export const SITE_MANIFEST = 'manifest.json';

/** The context of the site built under `siteRoot`, run by `operator`. */
export async function siteContext(
  dataset: Dataset,
  siteRoot: string,
  operator: string | null,
): Promise<Result<SiteContext, SiteProblem>> {
  const assets = parseSiteManifest(await readJson(join(siteRoot, SITE_MANIFEST)));
  if (assets.kind === 'err') return assets;
  const { services, places, kinds, listings, holidays, builtOn } = dataset;
  return ok({
    directory: directoryOf(listings, builtOn),
    services,
    places,
    kinds,
    holidays,
    operator,
    assets: assets.value,
    messages: ja,
    // Phrases are cut when pages are built; a page made for one request breaks its lines as the browser does.
    phrases: (text) => [text],
  });
}

/** Reads the build's manifest. */
export function parseSiteManifest(value: unknown): Result<SiteAssets, SiteProblem> {
  const malformed = err<SiteProblem>({ code: 'site-manifest-malformed' });
  if (typeof value !== 'object' || value === null) return malformed;
  if (!('style' in value) || !('styleHash' in value) || !('scripts' in value)) return malformed;
  const { style, styleHash, scripts } = value;
  if (typeof style !== 'string' || typeof styleHash !== 'string') return malformed;
  if (typeof scripts !== 'object' || scripts === null) return malformed;
  if (!('common' in scripts) || !('now' in scripts) || !('find' in scripts)) return malformed;
  const { common, now, find } = scripts;
  if (typeof common !== 'string' || typeof now !== 'string' || typeof find !== 'string') return malformed;
  return ok({ style, styleHash, scripts: { common, now, find } });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
