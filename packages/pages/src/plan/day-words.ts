/** The one day that heads the card of a last day, and what is said of it: never a day to keep that has gone by. */
import { addDays, dateOf, dayNumberOf, type LocalMoment, type PlainDate } from '@kakekomi/calendar';
import { type Deadline, dateJa, PASSED_JA } from '@kakekomi/law';
import { planViewWords } from '../messages/ja/plan-view.ts';

const words = planViewWords.days;

export interface DayWords {
  /** By which cards are put in order. */
  readonly day: PlainDate;
  readonly headline: string;
  readonly notes: readonly string[];
}

/** Days are counted down for as long as a number of them says more than the date. */
const COUNTED_DAYS = 100;

/** Null where there is no day. The safe day heads the card, for as long as it is still to come. */
export function dayWordsOf(deadline: Deadline, at: LocalMoment): DayWords | null {
  const { lastDay, safeSide, state, clock } = deadline;
  if (lastDay.kind === 'none') return null;
  const today = dateOf(at);
  const [earliest, last] =
    lastDay.kind === 'day' ? [lastDay.day, lastDay.day] : [lastDay.earliest, lastDay.latest];
  const safe = safeSide ?? earliest;
  const latest =
    deadline.latest !== null && deadline.latest >= today && deadline.latest > last ? deadline.latest : null;
  if (state === 'passed') {
    if (latest !== null) return { day: latest, headline: until(latest, today), notes: [PASSED_JA[clock]] };
    const headline = clock === 'consult' ? words.comeToday : words.wasUntil(shortly(last, today));
    return { day: last, headline, notes: [PASSED_JA[clock]] };
  }
  if (safe < today) {
    return lastDay.kind === 'day'
      ? { day: last, headline: until(last, today), notes: [words.safeSideGone] }
      : {
          day: safe,
          headline: words.maybeGone,
          notes: [words.maybeGoneText, rangeIn(deadline, earliest, last)],
        };
  }
  return {
    day: safe,
    headline: until(safe, today),
    notes: [
      ...(clock === 'consult' ? [deadline.safeSideNote ?? ''] : []),
      lastDay.kind === 'range' ? rangeIn(deadline, earliest, last) : '',
      lastDay.kind === 'day' && last !== safe ? words.safeSide(shortly(last, today)) : '',
      latest === null ? '' : words.atTheLatest(shortly(latest, today)),
    ].filter((text) => text !== ''),
  };
}

function rangeIn({ clock, ruleId }: Deadline, from: PlainDate, to: PlainDate): string {
  const why = ruleId === 'log-platform' ? 'site' : clock === 'law' ? 'start' : 'posted';
  return words.range(words.unsure[why], bare(from), bare(to));
}

function until(day: PlainDate, today: PlainDate): string {
  const near = day === today ? words.today : day === addDays(today, 1) ? words.tomorrow : '';
  const left = dayNumberOf(day) - dayNumberOf(today);
  return `${words.until(`${near}${shortly(day, today)}`)}${left > 1 && left <= COUNTED_DAYS ? words.left(left) : ''}`;
}

/** 12月11日（金）; the year where it is another one. */
function shortly(day: PlainDate, today: PlainDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? dateJa(day).replace(/^\d+年/, '') : dateJa(day);
}

function bare(day: PlainDate): string {
  return dateJa(day).replace(/（.）$/, '');
}
