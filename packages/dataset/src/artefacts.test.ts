import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseHolidays } from '@kakekomi/calendar';
import { type Directory, mergeDirectories, PREFECTURES, parseShard } from '@kakekomi/directory';
import { parseBundles, parseFormData } from '@kakekomi/drafting';
import { parseLaw } from '@kakekomi/law';
import { compilePlatforms, parsePlatforms, parsePosts } from '@kakekomi/platforms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArtefactIndex, artefactsOf, writeArtefacts } from './artefacts.ts';
import { type Dataset, readDataset } from './dataset.ts';

const NATIONAL_BUDGET_BYTES = 30 * 1024;
const PREFECTURE_BUDGET_BYTES = 8 * 1024;
const PLAN_BUDGET_BYTES = 60 * 1024;
const FORMS_BUDGET_BYTES = 24 * 1024;

let dataset: Dataset;
let artefacts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const read = await readDataset(fileURLToPath(new URL('../../../data', import.meta.url)));
  if (read.kind === 'err') throw new Error('the data folder has faults: npm run data:check');
  dataset = read.value;
  artefacts = artefactsOf(dataset);
});

function textOf(path: string): string {
  const text = artefacts.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

function shardOf(path: string): Directory {
  const read = parseShard(JSON.parse(textOf(path)));
  if (read.kind === 'err') throw new Error(`${path}: ${read.problem.code}`);
  return read.value;
}

describe('shards', () => {
  test('all of them together are the whole directory, equal in everything', () => {
    const shards = PREFECTURES.map(({ code }) => shardOf(`shards/${code}.json`));
    const whole = mergeDirectories(shardOf('shards/national.json'), ...shards);
    expect(whole.builtOn).toBe(dataset.builtOn);
    expect(whole.listings).toEqual(dataset.listings);
  });

  test('each is within its budget', () => {
    const over = [...artefacts].flatMap(([path, text]) => {
      const budget = path === 'shards/national.json' ? NATIONAL_BUDGET_BYTES : PREFECTURE_BUDGET_BYTES;
      const size = gzipSync(text, { level: 9 }).length;
      return path.startsWith('shards/') && size > budget ? [`${path}: ${size} B gzip, budget ${budget}`] : [];
    });
    expect(over).toEqual([]);
    expect([...artefacts.keys()].filter((path) => path.startsWith('shards/'))).toHaveLength(48);
  });
});

test('holidays read back equal', () => {
  expect(parseHolidays(JSON.parse(textOf('holidays.json')))).toEqual({ kind: 'ok', value: dataset.holidays });
});

describe('what a plan loads', () => {
  test('platforms read the same links as the records do', () => {
    const read = parsePlatforms(JSON.parse(textOf('platforms.json')));
    if (read.kind === 'err') throw new Error(read.problem);
    const text =
      'これです→https://twitter.com/a/status/1712345678901234567?s=20。 https://bakusai.com/thr_res/acode=3/ctgid=104/bid=66/tid=123/';
    const [fromPage, fromRecords] = [compilePlatforms(read.value), dataset.platforms].map((platforms) =>
      parsePosts(text, platforms),
    );
    expect(fromPage).toEqual(fromRecords);
    expect(fromPage?.map(({ platform }) => platform)).toEqual(['x', 'bakusai']);
  });

  test('the law is the law without its sources, which stand beside it', () => {
    const read = parseLaw(JSON.parse(textOf('law.json')));
    if (read.kind === 'err') throw new Error(read.problem.code);
    const { sources, ...rest } = dataset.law;
    expect({ ...read.value, sources }).toEqual({ ...rest, sources });
    expect(read.value.sources.size).toBe(0);
    expect(JSON.parse(textOf('law-sources.json'))).toEqual(Object.fromEntries(sources));
  });

  test('both together are within the budget', () => {
    const [law, platforms] = ['law.json', 'platforms.json'].map((path) =>
      gzipSync(textOf(path), { level: 9 }),
    );
    expect((law?.length ?? 0) + (platforms?.length ?? 0)).toBeLessThanOrEqual(PLAN_BUDGET_BYTES);
  });
});

test('the forms are the forms, without where they were read, which stands beside them; within the budget', () => {
  const read = parseFormData(JSON.parse(textOf('forms.json')));
  if (read.kind === 'err') throw new Error(read.problem.code);
  expect(read.value.forms).toEqual(dataset.forms.forms);
  expect(read.value.questions).toEqual(dataset.forms.questions);
  expect(parseBundles(JSON.parse(textOf('form-bundles.json')))).toEqual({
    kind: 'ok',
    value: dataset.bundles,
  });
  expect(JSON.parse(textOf('form-sources.json'))).toEqual(Object.fromEntries(dataset.formSources));
  expect(gzipSync(textOf('forms.json'), { level: 9 }).length).toBeLessThanOrEqual(FORMS_BUDGET_BYTES);
});

describe('what others are given', () => {
  test('holds no value nobody confirmed, in any file, in any spelling', () => {
    const contacts = [...dataset.services, ...dataset.places].flatMap((record) => record.contacts);
    const valuesOf = (confirmed: boolean): readonly string[] =>
      contacts.flatMap(({ value, assurance }) =>
        value !== null && (assurance === 'unconfirmed') !== confirmed ? [value] : [],
      );
    const confirmed = new Set(valuesOf(true));
    // A site that was read may be named as a source although nobody confirmed that its first page is the way in.
    const pages = [...dataset.services, ...dataset.places].flatMap(({ sources }) =>
      sources.flatMap(({ url }) => (url === null ? [] : [url])),
    );
    const held = [...new Set(valuesOf(false))].filter(
      (value) => !confirmed.has(value) && !pages.some((page) => page.startsWith(value)),
    );
    expect(held.length).toBeGreaterThan(50);
    const spellings = held
      .flatMap((value) => [value, value.replaceAll('-', '')])
      .filter((text) => text.length > 4);
    const leaks = [...artefacts].flatMap(([path, text]) => {
      const told =
        path.startsWith('hsds/') || path.startsWith('shards/') || path.endsWith('.csv') ? text : '';
      return spellings.filter((value) => told.includes(value)).map((value) => `${path}: ${value}`);
    });
    expect(leaks).toEqual([]);
  });

  test('ids are unlike for unlike things', () => {
    const byId = new Map<string, string>();
    const clashes: string[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('id' in value && typeof value.id === 'string') {
        const text = JSON.stringify(value);
        if ((byId.get(value.id) ?? text) !== text) clashes.push(text.slice(0, 200));
        byId.set(value.id, text);
      }
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(JSON.parse(textOf('hsds/services.json')));
    expect(clashes).toEqual([]);
    expect(byId.size).toBeGreaterThan(5000);
  });

  test('every record is in it under its own id', () => {
    const ids = new Set<string>();
    collect(JSON.parse(textOf('hsds/services.json')), ['value'], ids);
    expect(dataset.listings.filter(({ id }) => !ids.has(id))).toEqual([]);
    const lines = textOf('kakekomi.csv').split('\r\n');
    expect(dataset.listings.filter(({ id }) => !lines.some((line) => line.startsWith(`${id},`)))).toEqual([]);
  });
});

/** Every text under one of these keys, however deep. */
function collect(value: unknown, keys: readonly string[], into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (keys.includes(key) && typeof inner === 'string') into.add(inner);
    collect(inner, keys, into);
  }
}

describe('writeArtefacts', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kakekomi-artefacts-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test('writes what index.json lists, the same each time, and leaves other files alone', async () => {
    await writeFile(join(folder, 'mine.txt'), 'kept');
    const first = await writeArtefacts(dataset, folder);
    const second = await writeArtefacts(dataset, folder);
    expect(second).toEqual(first);
    const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as ArtefactIndex;
    expect(index).toEqual(first);
    expect(index).toMatchObject({
      builtOn: dataset.builtOn,
      services: dataset.services.length,
      places: dataset.places.length,
    });
    expect(index.files.map(({ path }) => path)).toEqual([...artefacts.keys()]);
    const national = await readFile(join(folder, 'shards/national.json'), 'utf8');
    expect(national).toBe(textOf('shards/national.json'));
    expect(await readFile(join(folder, 'mine.txt'), 'utf8')).toBe('kept');
  });

  test('a file of an earlier build that is made no longer is removed', async () => {
    await writeFile(join(folder, 'old.json'), '{}');
    await writeFile(join(folder, 'index.json'), JSON.stringify({ files: [{ path: 'old.json' }] }, null, 2));
    await writeArtefacts(dataset, folder);
    await expect(readFile(join(folder, 'old.json'))).rejects.toThrow();
  });
});
