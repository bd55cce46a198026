/** What pages need that are made while the server runs: the same style and scripts as the built pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import type { Dataset } from '@kakekomi/dataset';
import { directoryOf } from '@kakekomi/directory';
import { err, ok, type Result } from '@kakekomi/kernel';
import { ja, type SiteAssets, type SiteContext } from '@kakekomi/pages';
import { z } from 'zod';

export type SiteProblem = { readonly code: 'site-manifest-malformed' };

/** The file in which the build leaves the names of what it made. */
export const SITE_MANIFEST = 'manifest.json';

/** The context of the site built under `siteRoot`, run by `operator`. */
export async function siteContext(
  dataset: Dataset,
  siteRoot: string,
  operator: string | null,
): Promise<Result<SiteContext, SiteProblem>> {
  const manifest = parseSiteManifest(await readJson(join(siteRoot, SITE_MANIFEST)));
  if (manifest.kind === 'err') return manifest;
  const { services, places, kinds, listings, holidays, builtOn } = dataset;
  return ok({
    directory: directoryOf(listings, builtOn),
    services,
    places,
    kinds,
    holidays,
    operator,
    ...manifest.value,
    messages: ja,
    // Phrases are cut when pages are built; a page made for one request breaks its lines as the browser does.
    phrases: (text) => [text],
  });
}

const scriptNeeds = z.array(z.object({ kind: z.enum(['script', 'data']), path: z.string() }));

/** What the build leaves behind; other fields are of no use here. */
const siteManifest = z.object({
  compiledOn: z.string(),
  style: z.string(),
  styleHash: z.string(),
  scripts: z.object({ common: z.string(), now: z.string(), find: z.string() }),
  needs: z.object({ common: scriptNeeds, now: scriptNeeds, find: scriptNeeds }),
});

/** Reads the build's manifest. */
export function parseSiteManifest(
  value: unknown,
): Result<{ readonly assets: SiteAssets; readonly compiledOn: PlainDate }, SiteProblem> {
  const manifest = siteManifest.safeParse(value);
  if (!manifest.success) return err({ code: 'site-manifest-malformed' });
  const { compiledOn, ...assets } = manifest.data;
  const day = parsePlainDate(compiledOn);
  if (day.kind === 'err') return err({ code: 'site-manifest-malformed' });
  return ok({ assets, compiledOn: day.value });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
