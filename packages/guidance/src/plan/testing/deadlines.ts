/** A deadline for tests, in which only what matters is told. Never shipped. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Deadline, DeadlineRuleId } from '@kakekomi/law';

/** One that runs, with a name that must not get out. */
export function aDeadline(of: Partial<Deadline>): Deadline {
  const lastDay = of.lastDay ?? { kind: 'day', day: '2027-01-10' as PlainDate };
  return {
    ruleId: 'kokuso-kikan' as DeadlineRuleId,
    name: '告訴の期間',
    category: 'criminal',
    clock: 'law',
    runsFor: 'you',
    latest: null,
    state: 'running',
    safeSide: lastDay.kind === 'day' ? lastDay.day : null,
    safeSideNote: null,
    reasoning: [{ text: '理由', articles: [] }],
    articles: ['刑事訴訟法235条1項'],
    confidence: 'high',
    ifMissed: null,
    doBefore: [],
    stops: [],
    extends: [],
    notes: [],
    sources: [],
    textAsOf: '2026-11-23' as PlainDate,
    amendmentNotRead: null,
    ...of,
    lastDay,
  };
}
