/** A last day for tests, in which only what matters is told. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Deadline, DeadlineRuleId } from '@kakekomi/law';

/** One that runs for the person. */
export function aDeadline(name: string, day: string | null, of: Partial<Deadline> = {}): Deadline {
  return {
    ruleId: 'kokuso-kikan' as DeadlineRuleId,
    name,
    category: 'criminal',
    clock: 'law',
    runsFor: 'you',
    lastDay: day === null ? { kind: 'none', why: '分からない' } : { kind: 'day', day: day as PlainDate },
    latest: null,
    state: day === null ? 'cannot-be-computed' : 'running',
    safeSide: day as PlainDate | null,
    safeSideNote: null,
    reasoning: [],
    articles: ['刑事訴訟法235条1項'],
    confidence: 'high',
    ifMissed: null,
    doBefore: [],
    stops: [],
    extends: [],
    notes: [],
    sources: [],
    textAsOf: '2026-08-01' as PlainDate,
    amendmentNotRead: null,
    ...of,
  };
}
