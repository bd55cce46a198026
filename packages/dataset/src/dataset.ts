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
  type RecordFault,
  type Service,
  type ServiceId,
} from '@kakekomi/directory';
import { err, ok, type Result } from '@kakekomi/kernel';
import { type DataFile, faultIn, listJson, readDataFile, shownValue } from './data-file.ts';
import { type DataFault, wordsOfCrossFault, wordsOfRecordFault } from './fault.ts';

export interface Dataset {
  readonly services: readonly Service[];
  readonly places: readonly Place[];
  readonly kinds: readonly KindRecord[];
  readonly holidays: Holidays;
  readonly listings: readonly Listing[];
  /** The newest day on which a source was read: the same data always gives the same artefacts. */
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
  };
}

const HOLIDAYS_FILE = 'holidays/japan.json';

/** Reads and checks the data folder at `root`. Nothing is taken from a folder that has a fault. */
export async function readDataset(root: string): Promise<Result<Dataset, readonly DataFault[]>> {
  const { faults, services, places, kinds, holidays } = await readAll(root);
  const days = [...services, ...places].flatMap(({ record }) => record.sources.map(({ seenOn }) => seenOn));
  const builtOn = days.reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null);
  if (faults.length > 0 || holidays === null || builtOn === null) return err(faults);
  const [allServices, allPlaces] = [services.map(({ record }) => record), places.map(({ record }) => record)];
  return ok({
    services: allServices,
    places: allPlaces,
    kinds: kinds.map(({ record }) => record),
    holidays,
    listings: listingsOf(allServices, allPlaces),
    builtOn,
  });
}

/** Every fault of the data folder at `root`, by file and line, and how much was fine. */
export async function checkDataset(root: string): Promise<DatasetCheck> {
  const { faults, services, places, kinds, holidays } = await readAll(root);
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
    },
  };
}

/** A record with the file it came from. */
interface Sourced<T> {
  readonly source: DataFile;
  readonly record: T;
}

interface Everything {
  readonly faults: readonly DataFault[];
  readonly services: readonly Sourced<Service>[];
  readonly places: readonly Sourced<Place>[];
  readonly kinds: readonly Sourced<KindRecord>[];
  readonly holidays: Holidays | null;
}

async function readAll(root: string): Promise<Everything> {
  const services = await readFolder(root, 'services', parseService, ({ id }) => id);
  const places = await readFolder(root, 'places', parsePlace, ({ id }) => id);
  const kinds = await readFolder(root, 'kinds', parseKind, ({ kind }) => kind);
  const holidays = await readHolidays(root);
  const faults = [...services.faults, ...places.faults, ...kinds.faults, ...holidays.faults];
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
  };
}

async function readFolder<T>(
  root: string,
  folder: string,
  parse: (value: unknown) => Result<T, readonly RecordFault[]>,
  nameOf: (record: T) => string,
): Promise<{ readonly records: readonly Sourced<T>[]; readonly faults: readonly DataFault[] }> {
  const records: Sourced<T>[] = [];
  const faults: DataFault[] = [];
  const files = await listJson(root, folder);
  for (const read of await Promise.all(files.map((path) => readDataFile(root, path)))) {
    if (read.kind === 'err') {
      faults.push(read.problem);
      continue;
    }
    const source = read.value;
    const parsed = parse(source.value);
    if (parsed.kind === 'err') {
      faults.push(
        ...parsed.problem.map((fault) =>
          faultIn(source, fault.path, wordsOfRecordFault(fault, shownValue(source, fault.path))),
        ),
      );
      continue;
    }
    records.push({ source, record: parsed.value });
    const name = nameOf(parsed.value);
    if (name !== source.stem) {
      const words = { message: `this file holds "${name}"`, mend: `rename the file to ${name}.json` };
      faults.push(faultIn(source, [folder === 'kinds' ? 'kind' : 'id'], words));
    }
  }
  return { records, faults };
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
