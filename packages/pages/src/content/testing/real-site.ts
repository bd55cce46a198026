/** The site over the real data, for tests that look at every page. Never shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Holidays, parseHolidayRecords, parsePlainDate } from '@kakekomi/calendar';
import {
  directoryOf,
  type KindRecord,
  listingsOf,
  type Place,
  parseKind,
  parsePlace,
  parseService,
  type Service,
} from '@kakekomi/directory';
import type { Result } from '@kakekomi/kernel';
import { ja } from '../../messages/ja.ts';
import type { SiteContext } from '../../site.ts';

const DATA = fileURLToPath(new URL('../../../../../data/', import.meta.url));

/** Every record of `data/`, as a site that was built on the day the facts were read. */
export function realSite(): SiteContext {
  const services = readAll<Service>('services', parseService);
  const places = readAll<Place>('places', parsePlace);
  const kinds = readAll<KindRecord>('kinds', parseKind);
  const builtOn = must(parsePlainDate('2026-11-23'), 'builtOn');
  return {
    directory: directoryOf(listingsOf(services, places), builtOn),
    services,
    places,
    kinds,
    holidays: readHolidays(),
    operator: null,
    assets: {
      style: '',
      styleHash: '',
      scripts: { common: '/assets/c.js', now: '/assets/n.js', find: '/assets/f.js' },
      needs: { common: [], now: [], find: [] },
    },
    messages: ja,
    phrases: (text) => [text],
  };
}

function readHolidays(): Holidays {
  return must(parseHolidayRecords(readJson(join(DATA, 'holidays', 'japan.json'))), 'japan.json');
}

function readAll<T>(folder: string, parse: (value: unknown) => Result<T, unknown>): readonly T[] {
  return readdirSync(join(DATA, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => must(parse(readJson(join(DATA, folder, name))), name));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function must<T>(result: Result<T, unknown>, where: string): T {
  if (result.kind === 'err') throw new Error(`cannot read ${where}: ${JSON.stringify(result.problem)}`);
  return result.value;
}
