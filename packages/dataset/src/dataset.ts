/** The data folder read whole: every fault with its file and line, or else records that are known to be sound. */
import { type Holidays, type PlainDate, parseHolidayRecords } from '@kakekomi/calendar';
import {
  checkRecords,
  type KindRecord,
  type Listing,
  listingsOf,
  type Place,
  parseKind,
  parsePlace,
  parseService,
  type Service,
  type ServiceId,
} from '@kakekomi/directory';
import type { Bundle, FormData, FormSource, FormSourceId } from '@kakekomi/drafting';
import { err, ok, type Result } from '@kakekomi/kernel';
import type { Law } from '@kakekomi/law';
import {
  type AccessProvider,
  compilePlatforms,
  type Platform,
  type Platforms,
  parseAccessProvider,
  parsePlatform,
} from '@kakekomi/platforms';
import { faultIn, readDataFile } from './data-file.ts';
import { type DataFault, wordsOfCrossFault, wordsOfRecordFault } from './fault.ts';
import { type FormsRead, readForms } from './form-files.ts';
import { type LawRead, readLaw } from './law-files.ts';
import { wordsOfPlatformFault } from './platform-fault.ts';
import { readFolder, type Sourced } from './read-folder.ts';

export interface Dataset {
  readonly services: readonly Service[];
  readonly places: readonly Place[];
  readonly kinds: readonly KindRecord[];
  readonly holidays: Holidays;
  readonly listings: readonly Listing[];
  readonly platformRecords: readonly Platform[];
  /** The same, ready to read links; compiled when first asked for. */
  readonly platforms: Platforms;
  readonly accessProviders: readonly AccessProvider[];
  readonly law: Law;
  /** Forms in their order, with the questions that fill them and how their pages are set. */
  readonly forms: FormData;
  /** Papers that are handed in or taken along together. */
  readonly bundles: readonly Bundle[];
  readonly formSources: ReadonlyMap<FormSourceId, FormSource>;
  /** The newest day on which a window's source was read: the same data always gives the same artefacts. */
  readonly builtOn: PlainDate;
}

/** What {@link checkDataset} found, whether the dataset is sound or not. */
export interface DatasetCheck {
  readonly faults: readonly DataFault[];
  /** Files read without a fault. */
  readonly sound: {
    readonly services: number;
    readonly places: number;
    readonly kinds: number;
    readonly holidays: number;
    readonly platforms: number;
    readonly accessProviders: number;
    /** Files of `data/law`. */
    readonly law: number;
    /** Files of `data/forms`. */
    readonly forms: number;
  };
}

const HOLIDAYS_FILE = 'holidays/japan.json';

/** Reads and checks the data folder at `root`. Nothing is taken from a folder that has a fault. */
export async function readDataset(root: string): Promise<Result<Dataset, readonly DataFault[]>> {
  const { faults, services, places, kinds, holidays, platforms, accessProviders, law, forms } =
    await readAll(root);
  const days = [...services, ...places].flatMap(({ record }) => record.sources.map(({ seenOn }) => seenOn));
  const builtOn = days.reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null);
  if (
    faults.length > 0 ||
    holidays === null ||
    law.law === null ||
    forms.forms === null ||
    builtOn === null
  ) {
    return err(faults);
  }
  const [allServices, allPlaces] = [services.map(({ record }) => record), places.map(({ record }) => record)];
  const platformRecords = platforms.map(({ record }) => record);
  let compiled: Platforms | null = null;
  return ok({
    services: allServices,
    places: allPlaces,
    kinds: kinds.map(({ record }) => record),
    holidays,
    listings: listingsOf(allServices, allPlaces),
    platformRecords,
    get platforms() {
      compiled ??= compilePlatforms(platformRecords);
      return compiled;
    },
    accessProviders: accessProviders.map(({ record }) => record),
    law: law.law,
    forms: forms.forms,
    bundles: forms.bundles,
    formSources: forms.sources,
    builtOn,
  });
}

/** Every fault of the data folder at `root`, by file and line, and how much was fine. */
export async function checkDataset(root: string): Promise<DatasetCheck> {
  const { faults, services, places, kinds, holidays, platforms, accessProviders, law, forms } =
    await readAll(root);
  const faulty = new Set(faults.map(({ file }) => file));
  const soundOf = (read: readonly Sourced<unknown>[]): number =>
    read.filter(({ source }) => !faulty.has(source.file)).length;
  return {
    faults,
    sound: {
      services: soundOf(services),
      places: soundOf(places),
      kinds: soundOf(kinds),
      holidays: holidays === null ? 0 : 1,
      platforms: soundOf(platforms),
      accessProviders: soundOf(accessProviders),
      law: law.files.filter(({ file }) => !faulty.has(file)).length,
      forms: forms.files.filter(({ file }) => !faulty.has(file)).length,
    },
  };
}

interface Everything {
  readonly faults: readonly DataFault[];
  readonly services: readonly Sourced<Service>[];
  readonly places: readonly Sourced<Place>[];
  readonly kinds: readonly Sourced<KindRecord>[];
  readonly holidays: Holidays | null;
  readonly platforms: readonly Sourced<Platform>[];
  readonly accessProviders: readonly Sourced<AccessProvider>[];
  readonly law: LawRead;
  readonly forms: FormsRead;
}

const ID = { nameField: 'id', nameOf: ({ id }: { readonly id: string }): string => id } as const;
const WINDOWS = { ...ID, deep: true, wordsOf: wordsOfRecordFault } as const;
const KINDS = {
  folder: 'kinds',
  deep: false,
  parse: parseKind,
  wordsOf: wordsOfRecordFault,
  nameField: 'kind',
  nameOf: ({ kind }: KindRecord): string => kind,
} as const;
const PLATFORMS = { ...ID, deep: false, wordsOf: wordsOfPlatformFault } as const;

async function readAll(root: string): Promise<Everything> {
  const [services, places, kinds, holidays, platforms, accessProviders, law] = await Promise.all([
    readFolder(root, { ...WINDOWS, folder: 'services', parse: parseService }),
    readFolder(root, { ...WINDOWS, folder: 'places', parse: parsePlace }),
    readFolder(root, KINDS),
    readHolidays(root),
    readFolder(root, { ...PLATFORMS, folder: 'platforms', parse: parsePlatform }),
    readFolder(root, { ...PLATFORMS, folder: 'platforms/access-providers', parse: parseAccessProvider }),
    readLaw(root),
  ]);
  const forms = await readForms(root, law.law === null ? null : new Set(law.law.stepById.keys()));
  const parts = [services, places, kinds, holidays, platforms, accessProviders, law, forms];
  const faults = parts.flatMap((part) => part.faults);
  // A place whose service has a fault of its own is not also reported as a place of no service.
  const whole = services.faults.length === 0 && places.faults.length === 0;
  const between = whole
    ? crossFaults(services.records, places.records)
    : duplicatesOnly(services.records, places.records);
  if (services.records.length === 0 && faults.length === 0) {
    faults.push({
      file: root,
      line: 1,
      column: 1,
      message: 'no service is in this folder',
      mend: 'name the data folder',
    });
  }
  return {
    faults: [...faults, ...between].sort((a, b) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    ),
    services: services.records,
    places: places.records,
    kinds: kinds.records,
    holidays: holidays.holidays,
    platforms: platforms.records,
    accessProviders: accessProviders.records,
    law,
    forms,
  };
}

async function readHolidays(
  root: string,
): Promise<{ readonly holidays: Holidays | null; readonly faults: readonly DataFault[] }> {
  const read = await readDataFile(root, HOLIDAYS_FILE);
  if (read.kind === 'err') return { holidays: null, faults: [read.problem] };
  const parsed = parseHolidayRecords(read.value.value);
  if (parsed.kind === 'ok') return { holidays: parsed.value, faults: [] };
  const steps = parsed.problem.where.split('/').filter((step) => step !== '');
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const words = {
    message: `${steps.join(' ') || 'the table'} is not as a holiday table must be`,
    mend: 'compare it with the Cabinet Office’s list: days in order, each with date, name and basis',
  };
  return { holidays: null, faults: [faultIn(read.value, path, words)] };
}

function crossFaults(
  services: readonly Sourced<Service>[],
  places: readonly Sourced<Place>[],
): readonly DataFault[] {
  const found = checkRecords(
    services.map(({ record }) => record),
    places.map(({ record }) => record),
  );
  const of = { service: services, place: places };
  return found.flatMap((fault) => {
    const named = fault.code === 'duplicate-id' ? holdersOf(fault.duplicate, services, places) : [];
    // Of two files with one id, the later is the one to mend, and the earlier is named.
    const sources = of[fault.of].filter(({ record }) => record.id === fault.id).map(({ source }) => source);
    const source = sources.at(-1);
    if (source === undefined) return [];
    const elsewhere = named.find((file) => file !== source.file) ?? null;
    return [faultIn(source, fault.path, wordsOfCrossFault(fault, elsewhere))];
  });
}

function duplicatesOnly(
  services: readonly Sourced<Service>[],
  places: readonly Sourced<Place>[],
): readonly DataFault[] {
  const withoutLinks = services.map((each) => ({ ...each, record: { ...each.record, replacedBy: [] } }));
  const known = new Set(services.map(({ record }) => record.id));
  return crossFaults(
    withoutLinks,
    places.filter(({ record }) => known.has(record.placeOf)),
  );
}

function holdersOf(
  id: ServiceId,
  services: readonly Sourced<Service>[],
  places: readonly Sourced<Place>[],
): readonly string[] {
  return [
    ...services.filter(({ record }) => record.id === id || record.alternateIds.includes(id)),
    ...places.filter(({ record }) => record.id === id),
  ].map(({ source }) => source.file);
}
