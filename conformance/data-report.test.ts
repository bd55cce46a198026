/** The report on the data says what is in `data/`: nothing came in and was dropped silently. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Dataset, readDataset } from '@kakekomi/dataset';
import type { Contact, Source } from '@kakekomi/directory';
import { beforeAll, expect, test } from 'vitest';

interface Report {
  readonly read: number;
  readonly services: number;
  readonly places: number;
  readonly merged: Readonly<Record<string, string>>;
  readonly kinds: number;
  readonly contacts: {
    readonly total: number;
    readonly byAssurance: Readonly<Record<string, number>>;
    readonly byType: Readonly<Record<string, number>>;
    readonly byAnswers: Readonly<Record<string, number>>;
  };
  readonly sources: {
    readonly total: number;
    readonly byBasis: Readonly<Record<string, number>>;
    readonly dated: number;
  };
  readonly ended: number;
  readonly callBeforeLaunch: number;
}

let report: Report;
let dataset: Dataset;
let contacts: readonly Contact[];
let sources: readonly Source[];

beforeAll(async () => {
  const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  report = JSON.parse(await readFile(file('../docs/data-report.json'), 'utf8'));
  const read = await readDataset(file('../data'));
  if (read.kind === 'err') throw new Error('data/ has faults: npm run data:check');
  dataset = read.value;
  const records = [...dataset.services, ...dataset.places];
  contacts = records.flatMap((record) => record.contacts);
  sources = records.flatMap((record) => record.sources);
});

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

test('every record that came in is a service, a place, or another name of one', () => {
  expect(dataset.services).toHaveLength(report.services);
  expect(dataset.places).toHaveLength(report.places);
  expect(dataset.kinds).toHaveLength(report.kinds);
  expect(report.services + report.places + Object.keys(report.merged).length).toBe(report.read);
  for (const [former, now] of Object.entries(report.merged)) {
    const { alternateIds } = dataset.services.find(({ id }) => id === now) ?? { alternateIds: [] };
    expect(alternateIds).toContain(former);
  }
});

test('contacts, by what is sure about them', () => {
  expect(contacts).toHaveLength(report.contacts.total);
  expect(counted(contacts.map(({ assurance }) => assurance))).toEqual(report.contacts.byAssurance);
  expect(counted(contacts.map(({ type }) => type))).toEqual(report.contacts.byType);
  expect(counted(contacts.map(({ answers }) => answers))).toEqual(report.contacts.byAnswers);
});

test('sources, by what they are', () => {
  expect(sources).toHaveLength(report.sources.total);
  expect(counted(sources.map(({ basis }) => basis))).toEqual(report.sources.byBasis);
  expect(sources.filter(({ pageDate }) => pageDate !== null)).toHaveLength(report.sources.dated);
});

test('ended windows, and those to be called before anyone relies on them', () => {
  const records = [...dataset.services, ...dataset.places];
  expect(
    dataset.services.filter(({ validTo }) => validTo !== null && validTo < dataset.builtOn),
  ).toHaveLength(report.ended);
  expect(records.filter(({ callBeforeLaunch }) => callBeforeLaunch)).toHaveLength(report.callBeforeLaunch);
});
