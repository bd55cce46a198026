/** `kakekomi find`: the windows for a situation. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import { groupsOf, type Recommendation, type Recommendations, recommend } from '@kakekomi/guidance';
import { ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { paragraph } from './columns.ts';
import { loadDataset } from './data.ts';
import { encodeFound } from './encode-found.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { paintFor } from './paint.ts';
import { entryLines } from './print-entries.ts';
import { EXIT } from './problem.ts';
import { situationGiven } from './situation-given.ts';
import { wholeNumber } from './situation-options.ts';
import { momentInWords } from './state.ts';

const SHOWN = 10;
const MOST = 100_000;

/** Runs the command; exit code 1 when no window at all can be named. */
export async function find(options: ReadOptions, io: Io): Promise<Answer> {
  const situation = await situationGiven(options, io);
  if (situation.kind === 'err') return situation;
  const at = momentGiven(options, io);
  if (at.kind === 'err') return at;
  const limit = wholeNumber(options, 'limit', 1, MOST);
  if (limit.kind === 'err') return limit;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const { listings, builtOn, holidays } = dataset.value;
  const asked = { situation: situation.value, at: at.value, directory: { listings, builtOn }, holidays };
  const json = options.flags.has('json');
  const answer = recommend(json && limit.value !== null ? { ...asked, limit: limit.value } : asked);
  if (json) io.out(JSON.stringify(encodeFound(answer), null, 2));
  else print(answer, situation.value, at.value, limit.value ?? SHOWN, io);
  return ok(answer.recommendations.length === 0 ? EXIT.nothingFound : EXIT.ok);
}

/** The first so many; and behind them two that people answer now, where fewer than two of those do (rule 2). */
function withTwoPeople(entries: readonly Recommendation[], limit: number): readonly Recommendation[] {
  const first = entries.slice(0, limit);
  const live = first.filter(({ contact }) => contact.live).length;
  const others = entries.slice(limit).filter(({ contact, sameWayAs }) => contact.live && sameWayAs === null);
  return [...first, ...others.slice(0, Math.max(0, 2 - live))];
}

function print(answer: Recommendations, situation: Situation, at: LocalMoment, limit: number, io: Io): void {
  const paint = paintFor(io.colour);
  const say = (text: string, mark = ''): string[] => paragraph(text, mark, io.columns);
  const shown = withTwoPeople(answer.recommendations, limit);
  const groups = groupsOf({ recommendations: shown });
  const lines = [paint('heading', JA.find.heading(momentInWords(at))), ...say(JA.find.notYourFault)];
  if (situation.danger === true) lines.push(...say(JA.find.danger));
  if (answer.lastResort) lines.push(...say(JA.find.lastResort));
  if (groups.answersNow.length === 0) lines.push(...say(JA.find.nobodyNow));
  if (answer.pair.kind === 'gap') lines.push(...say(answer.pair.text));
  lines.push('');
  let number = 1;
  for (const [title, entries] of [
    [JA.find.now, groups.answersNow],
    [JA.find.next, groups.opensNext],
    [JA.find.write, groups.writeAnyTime],
    [JA.find.check, groups.hoursToCheck],
  ] as const) {
    if (entries.length === 0) continue;
    lines.push(paint('heading', `■ ${title}`), ...entryLines(entries, number, at, io.columns, paint));
    number += entries.length;
  }
  const left = answer.recommendations.length - shown.length;
  if (left > 0) lines.push(...say(JA.find.more(left)), '');
  for (const text of [JA.find.notThrough, JA.find.harsh, JA.find.noBusiness]) lines.push(...say(text));
  io.out(lines.join('\n'));
}
