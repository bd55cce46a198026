/** What `data:build` makes of the records: shards for the web, HSDS and CSV for everybody else. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeHolidays, type PlainDate } from '@kakekomi/calendar';
import { csvOf, encodeShard, hsdsOf, listingsFor, PREFECTURES } from '@kakekomi/directory';
import { encodeForms } from '@kakekomi/drafting';
import { encodeLaw } from '@kakekomi/law';
import { encodePlatforms } from '@kakekomi/platforms';
import type { Dataset } from './dataset.ts';

/** One file as `index.json` lists it. */
export interface ArtefactEntry {
  /** From the output folder: `shards/JP-13.json`. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly gzipBytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** What `index.json` holds. */
export interface ArtefactIndex {
  readonly builtOn: PlainDate;
  readonly services: number;
  readonly places: number;
  readonly files: readonly ArtefactEntry[];
}

/** Every artefact as text, by its path from the output folder; the same dataset gives the same text. */
export function artefactsOf(dataset: Dataset): ReadonlyMap<string, string> {
  const {
    services,
    places,
    listings,
    builtOn,
    holidays,
    kinds,
    law,
    forms,
    bundles,
    formSources,
    platformRecords,
  } = dataset;
  const hsds = hsdsOf(services, places, builtOn);
  const json = (value: unknown): string => `${JSON.stringify(value)}\n`;
  return new Map([
    ['shards/national.json', encodeShard(listingsFor(listings, 'national'), builtOn)],
    ...PREFECTURES.map(
      ({ code }) => [`shards/${code}.json`, encodeShard(listingsFor(listings, code), builtOn)] as const,
    ),
    ['holidays.json', json(encodeHolidays(holidays))],
    ['kinds.json', json(kinds)],
    ['platforms.json', json(encodePlatforms(platformRecords))],
    // Pages load this one while somebody waits; the sources, a third of the weight, stand beside it for everybody else.
    ['law.json', json(encodeLaw(law, { withSources: false }))],
    ['law-sources.json', json(Object.fromEntries(law.sources))],
    ['forms.json', json(encodeForms(forms))],
    ['form-bundles.json', json({ bundles })],
    ['form-sources.json', json(Object.fromEntries(formSources))],
    ['hsds/services.json', json(hsds.services)],
    ['hsds/organizations.json', json(hsds.organizations)],
    ['hsds/service_at_locations.json', json(hsds.serviceAtLocations)],
    ['hsds/taxonomies.json', json(hsds.taxonomies)],
    ['hsds/taxonomy_terms.json', json(hsds.taxonomyTerms)],
    // A byte order mark is how spreadsheets tell UTF-8 from the code page of old.
    ['kakekomi.csv', `\ufeff${csvOf(listings)}`],
  ]);
}

/**
 * Writes every artefact, and `index.json` with their sizes and digests, into an output folder. What an earlier `index.json`
 * there lists is removed first, and nothing else.
 */
export async function writeArtefacts(dataset: Dataset, outDir: string): Promise<ArtefactIndex> {
  const artefacts = artefactsOf(dataset);
  for (const path of await listedBefore(outDir)) await rm(join(outDir, path), { force: true });
  const files: ArtefactEntry[] = [];
  for (const [path, text] of artefacts) {
    const bytes = Buffer.from(text, 'utf8');
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), bytes);
    files.push({
      path,
      sizeBytes: bytes.length,
      gzipBytes: gzipSync(bytes, { level: 9 }).length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  }
  const { builtOn, services, places } = dataset;
  const index: ArtefactIndex = { builtOn, services: services.length, places: places.length, files };
  await writeFile(join(outDir, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  return index;
}

async function listedBefore(outDir: string): Promise<readonly string[]> {
  const text = await readFile(join(outDir, 'index.json'), 'utf8').catch(() => '');
  const listed = [...text.matchAll(/"path": "([\w-]+(?:\/[\w-]+)?\.\w+)"/g)];
  return listed.map(([, path = 'index.json']) => path);
}
