/** The record of deliveries with the days that follow from it. Loaded when somebody asks for it. */
import type { CaseFile } from '@kakekomi/casefile';
import { type Form, withDeliveredFacts } from '@kakekomi/drafting';
import { encodeDeadlines } from '@kakekomi/guidance';
import type { Deadline } from '@kakekomi/law';
import { RecordsView, papersWords as words } from '@kakekomi/pages/client';
import { download } from '../case/index.ts';
import { deviceMoment } from '../device-clock.ts';
import { makePlan } from '../plan/made-plan.ts';

export async function recordsScreen(caseFile: CaseFile, forms: readonly Form[]): Promise<unknown> {
  return (
    <RecordsView
      deliveries={caseFile.deliveries}
      nameOf={(form) => forms.find(({ id }) => id === form)?.name ?? form}
      deadlines={caseFile.deliveries.length === 0 ? [] : await daysOf(caseFile, forms)}
      at={deviceMoment()}
    />
  );
}

/** Hands the days over as a file for a calendar; gives what is said then. */
export async function handCalendar(
  caseFile: CaseFile,
  forms: readonly Form[],
  calendarSeed: () => string,
): Promise<string> {
  const days = await daysOf(caseFile, forms);
  if (days === null) return words.records.failed;
  // A day that the person set themself: their own, so it says no more than the others.
  const due = caseFile.deliveries.flatMap(({ answerDueOn, answeredOn }) =>
    answerDueOn === undefined || answeredOn !== undefined
      ? []
      : [{ clock: 'consult', lastDay: { kind: 'day', day: answerDueOn }, safeSide: null } as const],
  );
  const file = encodeDeadlines([...days, ...due], { uidSeed: calendarSeed(), stampedAt: deviceMoment() });
  download(words.records.calendarFile, 'text/calendar', file);
  return words.records.calendarDone;
}

/** The last days that stand otherwise, or stand at all, because of what went out. */
async function daysOf(caseFile: CaseFile, forms: readonly Form[]): Promise<readonly Deadline[] | null> {
  const [before, after] = await Promise.all([
    makePlan({ ...caseFile, deliveries: [] }),
    makePlan(withDeliveredFacts(caseFile, forms)),
  ]);
  if (before === null || after === null) return null;
  const known = new Set(before.plan.deadlines.map((deadline) => JSON.stringify(deadline)));
  return after.plan.deadlines.filter((deadline) => !known.has(JSON.stringify(deadline)));
}
