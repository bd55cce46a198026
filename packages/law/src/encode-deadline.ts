/** A last day as plain JSON values: what the command line's `--json` and the API answer alike. */
import type { PlainDate } from '@kakekomi/calendar';
import type { ComputedPeriod, ReasoningLine } from './compute-period.ts';
import type { Deadline, DeadlineState } from './deadlines-for.ts';
import type { Law } from './law.ts';
import type { LawSource, SourceId } from './source.ts';

/** Japanese: what ends every answer about the law (弁護士法72条, 行政書士法19条). */
export const NOTICE_JA: readonly string[] = [
  '報酬を得て他人の書類を作ることは、法律で制限されています。',
  'これは情報で、法律の助言ではありません。あなたの場合のことは、弁護士や警察に確かめてください。',
];

/** `lastDay` is a text where it is one day, `{earliest, latest}` where it is a span, and null where `whyNone` says why. */
export function encodeDeadline(deadline: Deadline, law: Law) {
  const { ruleId, name, lastDay, state, reasoning, articles, sources, ...rest } = deadline;
  const { kind } = lastDay;
  const span = kind === 'range' ? { earliest: lastDay.earliest, latest: lastDay.latest } : null;
  return {
    ruleId,
    counting: law.deadlineById.get(ruleId)?.counting ?? null,
    name,
    lastDay: kind === 'day' ? lastDay.day : span,
    whyNone: kind === 'none' ? lastDay.why : null,
    state,
    reasoning: reasoning.map(encodeReasoning),
    articles,
    ...rest,
    sources: sourcesOf(sources, law),
  };
}

/** One period counted bare from `start`, as of the day `on`, in the same form. */
export function encodePeriod(period: ComputedPeriod, start: PlainDate, on: PlainDate, law: Law) {
  const { ruleId, counting, lastDay, lastDayBeforeRollOver, reasoning, articles } = period;
  const rules = [...law.deadlines, ...law.countingRules];
  const state: DeadlineState = start > on ? 'not-started' : on > lastDay ? 'passed' : 'running';
  return {
    ruleId,
    counting,
    name: rules.find(({ id }) => id === ruleId)?.name ?? ruleId,
    lastDay,
    lastDayBeforeRollOver,
    state,
    reasoning: reasoning.map(encodeReasoning),
    articles,
  };
}

/** A line with its articles behind it. */
export function encodeReasoning({ text, articles }: ReasoningLine): string {
  return articles.length === 0 ? text : `${text}（${articles.join('、')}）`;
}

/** The sources behind their ids, in that order. */
export function sourcesOf(ids: readonly SourceId[], law: Law): readonly LawSource[] {
  return ids.flatMap((id) => law.sources.get(id) ?? []);
}
