/** `kakekomi directory stale`: what to check again, the most urgent first. */
import { dateOf } from '@kakekomi/calendar';
import { type Freshness, type Place, type Service, type StaleEntry, staleOrder } from '@kakekomi/directory';
import { assertNever, ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { type Cell, columnsOf } from './columns.ts';
import { loadDataset } from './data.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { paintFor } from './paint.ts';
import { EXIT } from './problem.ts';
import { wholeNumber } from './situation-options.ts';

const SHOWN = 40;
const MOST = 100_000;

/** Runs the command. */
export async function directoryStale(options: ReadOptions, io: Io): Promise<Answer> {
  const limit = wholeNumber(options, 'limit', 1, MOST);
  if (limit.kind === 'err') return limit;
  const at = momentGiven(options, io);
  if (at.kind === 'err') return at;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const records: readonly (Service | Place)[] = [...dataset.value.services, ...dataset.value.places];
  const entries = staleOrder(records, dateOf(at.value));
  if (options.flags.has('json')) {
    const plain = entries
      .slice(0, limit.value ?? entries.length)
      .map(({ record: { id, name }, freshness, mustBeCalled }) => {
        return { id, name, freshness, mustBeCalled };
      });
    io.out(JSON.stringify({ entries: plain }, null, 2));
    return ok(EXIT.ok);
  }
  const paint = paintFor(io.colour);
  const shown = entries.slice(0, limit.value ?? SHOWN);
  const left = entries.length - shown.length;
  io.out(
    [
      paint('heading', JA.stale.heading),
      ...columnsOf(shown.map(rowOf), '  ', paint),
      ...(left === 0 ? [] : [JA.stale.more(left)]),
    ].join('\n'),
  );
  return ok(EXIT.ok);
}

function rowOf({ record, freshness, mustBeCalled }: StaleEntry<Service | Place>): readonly Cell[] {
  return [
    { text: record.id, role: 'soft' },
    { text: ageInWords(freshness) },
    { text: record.name, role: 'name' },
    { text: mustBeCalled ? JA.stale.mustBeCalled : '', role: 'care' },
  ];
}

function ageInWords(freshness: Freshness): string {
  switch (freshness.kind) {
    case 'undated':
      return JA.stale.undated;
    case 'fresh':
    case 'check-before-relying':
      return JA.stale.old(freshness.months);
    default:
      return assertNever(freshness, 'ageInWords');
  }
}
