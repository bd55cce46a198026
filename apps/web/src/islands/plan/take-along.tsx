/** What is taken along from the plan: the memo, and the days for a calendar. Loaded when somebody asks for it. */
import type { CaseFile } from '@kakekomi/casefile';
import { encodeDeadlines, memoOf } from '@kakekomi/guidance';
import { CalendarView, MemoView, memoText, planTakeAlongWords as words } from '@kakekomi/pages/client';
import { download } from '../case/index.ts';
import type { MadePlan } from './made-plan.ts';

/** What it is made of; the seed is asked for a calendar alone, and only when it is made. */
export interface TakenFrom {
  readonly made: MadePlan;
  readonly caseFile: CaseFile;
  readonly calendarSeed: () => string;
}

/** The screen for it. */
export function screenFor(what: 'memo' | 'calendar', from: TakenFrom): unknown {
  if (what === 'memo') return <MemoView memo={memoFrom(from)} />;
  return <CalendarView hasDays={calendarOf(from, '').includes('BEGIN:VEVENT')} />;
}

/** Hands the file over; gives what is said then. */
export function hand(what: 'memo' | 'calendar', from: TakenFrom): string {
  if (what === 'memo') {
    // The mark at the beginning is how plain editors tell UTF-8.
    download(words.fileNames.memo, 'text/plain', `\ufeff${memoText(memoFrom(from))}`);
    return words.memo.done;
  }
  download(words.fileNames.calendar, 'text/calendar', calendarOf(from, from.calendarSeed()));
  return words.calendar.done;
}

function memoFrom({ made: { plan, at, advice }, caseFile }: TakenFrom) {
  return memoOf({ caseFile, at, deadlines: plan.deadlines, platforms: advice });
}

function calendarOf({ made: { plan, at } }: TakenFrom, uidSeed: string): string {
  return encodeDeadlines(plan.deadlines, { uidSeed, stampedAt: at });
}
