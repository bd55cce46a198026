import type { ServiceArea, ServiceId } from '@kakekomi/directory';
import { serviceId } from '@kakekomi/directory/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepAdding, type Shown } from './same-way.ts';
import { AICHI } from './testing/ask.ts';

const local: ServiceArea = { kind: 'prefectures', prefectures: [AICHI] };
const entry = (id: string, ways: readonly string[], given: Partial<Shown['listing']> = {}): Shown => ({
  listing: { id: serviceId(id), placeOf: null, serviceArea: { kind: 'national' }, ...given },
  ways,
  first: ways[0] ?? null,
});
const keep = (entries: readonly Shown[], owner: Shown | null = null, limit = Number.POSITIVE_INFINITY) => {
  const { adding, doubles } = keepAdding(entries, limit, (way) => (owner?.first === way ? owner : null));
  const behind = doubles.map(({ entry: double, sameWayAs }) => `${double.listing.id}=${sameWayAs}`);
  return [...adding.map(({ listing }) => listing.id), ...behind].join(' ');
};

const nation = entry('nation', ['#9110']);
const place = entry('place', ['#9110', '052'], { placeOf: 'nation' as ServiceId, serviceArea: local });

test.each<[string, readonly Shown[], Shown | null, string]>([
  ['a place keeps the number, its service is the double', [place, nation], nation, 'place nation=place'],
  ['a service before its place: the place adds a number', [nation, place], nation, 'nation place'],
  ['another record of the same number', [nation, entry('copy', ['#9110'])], nation, 'nation copy=nation'],
  [
    'a local record with nothing but the national number is the double, though nearer',
    [entry('local', ['#9110'], { serviceArea: local }), nation],
    nation,
    'nation local=nation',
  ],
  [
    'shown under the place, when the owner itself has become a double',
    [entry('local', ['#9110'], { serviceArea: local }), place, nation],
    nation,
    'place local=place nation=place',
  ],
  ['a way of its own keeps an entry', [nation, entry('both', ['#9110', 'form'])], null, 'nation both'],
  ['a second contact of a card shows no number', [entry('a', ['1', '2']), entry('b', ['2'])], null, 'a b'],
  ['a place to go to, without a value, is no double', [entry('a', []), entry('b', [])], null, 'a b'],
])('%s', (_why, entries, owner, expected) => {
  expect(keep(entries, owner)).toBe(expected);
});

test('a limit counts entries that add a way, and gives the beginning of the same list', () => {
  const anyEntries = fc.array(fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { maxLength: 3 }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(anyEntries, fc.integer({ min: 0, max: 5 }), (ways, limit) => {
      const entries = ways.map((each, index) => entry(`s${index}`, each));
      const whole = keepAdding(entries, Number.POSITIVE_INFINITY, () => null);
      expect(whole.adding.length + whole.doubles.length).toBe(entries.length);
      expect(keepAdding(entries, limit, () => null).adding).toEqual(whole.adding.slice(0, limit));
    }),
  );
});
