/**
 * Recommendations a second: on the directory of `data/`, and on the same directory multiplied to 100,000 listings with
 * `limit: 20`. Situations are seeded; each query has another person and another minute. Prints medians; the goals are 1 ms
 * and 20 ms.
 *
 *     node tools/run.mjs bench/recommend.ts
 */
import { fileURLToPath } from 'node:url';
import { MINUTES_A_DAY, minuteOf, momentOfMinute, parseLocalMoment } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import {
  type Directory,
  directoryOf,
  HARMS,
  type Listing,
  PREFECTURES,
  ROLES,
  type ServiceId,
  WANTS,
} from '@kakekomi/directory';
import { recommend } from '@kakekomi/guidance';

const MANY = 100_000;
const LIMIT = 20;
const QUERIES = 2000;
const QUERIES_OF_MANY = 200;

const dataset = await readDataset(fileURLToPath(new URL('../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { listings, builtOn, holidays } = dataset.value;
const start = parseLocalMoment('2026-11-24T00:00');
if (start.kind === 'err') throw new Error(start.problem);
const firstMinute = minuteOf(start.value);

report('whole list', directoryOf(listings, builtOn), QUERIES, undefined);
report(`limit ${LIMIT}`, directoryOf(listings, builtOn), QUERIES, LIMIT);
report(`limit ${LIMIT}, every copy with numbers of its own`, multiplied(true), QUERIES_OF_MANY, LIMIT);
report(`limit ${LIMIT}, every copy with the same numbers`, multiplied(false), QUERIES_OF_MANY, LIMIT);

function report(what: string, directory: Directory, queries: number, limit: number | undefined): void {
  const random = seeded(20_261_124);
  const asked = Array.from({ length: queries }, () => ({
    situation: aSituation(random),
    at: momentOfMinute(firstMinute + Math.floor(random() * 60 * MINUTES_A_DAY)),
    directory,
    holidays,
    ...(limit === undefined ? {} : { limit }),
  }));
  // The first query for a prefecture makes the directory ready for it; that is told apart.
  const ready = asked.slice(0, 1).map((query) => timed(() => recommend(query)));
  for (const { code } of PREFECTURES) {
    for (const query of asked.slice(0, 1)) recommend({ ...query, situation: { prefecture: code } });
  }
  let entries = 0;
  const times = asked.map((query) =>
    timed(() => {
      entries += recommend(query).recommendations.length;
    }),
  );
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  console.log(
    `${directory.listings.length} listings, ${what}: median ${at(0.5).toFixed(2)} ms, 95 % ${at(0.95).toFixed(2)} ms, ` +
      `${Math.round(1000 / at(0.5))} a second; ${(entries / queries).toFixed(0)} entries each; ` +
      `made ready in ${(ready[0] ?? 0).toFixed(0)} ms`,
  );
}

/** The directory over and over; copies differ in id, and in their contacts' values where `withOwnValues`. */
function multiplied(withOwnValues: boolean): Directory {
  const many: Listing[] = [];
  for (let copy = 0; many.length < MANY; copy += 1) {
    for (const listing of listings.slice(0, MANY - many.length)) {
      many.push({
        ...listing,
        id: `${listing.id}-${copy}` as ServiceId,
        placeOf: listing.placeOf === null ? null : (`${listing.placeOf}-${copy}` as ServiceId),
        contacts: withOwnValues
          ? listing.contacts.map((contact) => ({
              ...contact,
              value: contact.value === null ? null : `${contact.value}${copy}`,
            }))
          : listing.contacts,
      });
    }
  }
  return directoryOf(many, builtOn);
}

function aSituation(random: () => number): Situation {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const [role, harm, want, prefecture] = [pick(ROLES), pick(HARMS), pick(WANTS), pick(PREFECTURES)];
  const age = pick([9, 14, 17, 19, 34, 70]);
  return {
    ...(role === undefined ? {} : { role }),
    ...(age === undefined || role === 'business' ? {} : { age }),
    ...(prefecture === undefined ? {} : { prefecture: prefecture.code }),
    ...(harm === undefined ? {} : { harms: [harm] }),
    ...(want === undefined ? {} : { wants: [want] }),
    ...(random() < 0.2 ? { cannot: ['phone' as const] } : {}),
    ...(random() < 0.1 ? { danger: true } : {}),
    ...(random() < 0.1 ? { despair: true } : {}),
  };
}

/** mulberry32: the same people in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function timed(work: () => void): number {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1_000_000;
}
