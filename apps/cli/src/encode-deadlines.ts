/** What `deadlines --json` prints of a last day. The API answers the same (`apps/server`). */
import type { PlainDate } from '@kakekomi/calendar';
import type { ComputedPeriod, Deadline, DeadlineState, Law, ReasoningLine } from '@kakekomi/law';
import { JA } from './messages.ts';

/** The words that end every answer about the law. */
export const NOTICE: readonly string[] = [JA.notice.paid, JA.notice.information];

/** `lastDay` is a text where it is one day, `{earliest, latest}` where it is a span, and null where `whyNone` says why. */
export function encodeDeadline(deadline: Deadline, law: Law) {
  const { ruleId, name, lastDay, state, reasoning, articles, sources, ...rest } = deadline;
  return {
    ruleId,
    counting: law.deadlineById.get(ruleId)?.counting ?? null,
    name,
    lastDay:
      lastDay.kind === 'none'
        ? null
        : lastDay.kind === 'day'
          ? lastDay.day
          : { earliest: lastDay.earliest, latest: lastDay.latest },
    whyNone: lastDay.kind === 'none' ? lastDay.why : null,
    state,
    reasoning: reasoning.map(lineOf),
    articles,
    ...rest,
    sources: sources.flatMap((id) => law.sources.get(id) ?? []),
  };
}

/** One period counted bare, in the same form. */
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
    reasoning: reasoning.map(lineOf),
    articles,
  };
}

/** A line with its articles behind it. */
export function lineOf({ text, articles }: ReasoningLine): string {
  return articles.length === 0 ? text : `${text}（${articles.join('、')}）`;
}
