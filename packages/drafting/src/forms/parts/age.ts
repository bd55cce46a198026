/** The age of the person on the day of the paper (年齢): police papers name a victim by name and age only. */
import { type PlainDate, parsePlainDate, partsOf } from '@kakekomi/calendar';
import type { Run } from '../../document.ts';
import type { Paper } from '../../paper.ts';

/** Whole years on this day; not below 0. */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const born = partsOf(birth);
  const then = partsOf(on);
  const hadBirthday = then.month > born.month || (then.month === born.month && then.day >= born.day);
  return Math.max(0, then.year - born.year - (hadBirthday ? 0 : 1));
}

/** 20歳, to be checked, since it is reckoned; open for the pen where neither day of birth nor age was told. */
export function ageRuns(paper: Paper): readonly Run[] {
  const birth = paper.party('applicant')?.birthDate;
  const age = birth === undefined ? paper.caseFile.situation.age : ageOn(birth, dayOf(paper));
  return age === undefined ? [{ text: '　　　歳' }] : [{ text: `${age}歳`, mark: 'check' }];
}

/** Whether the person is under 18: by the day of birth where told, else by what was answered; not told is no yes. */
export function isChild(paper: Paper): boolean {
  const { facts, situation } = paper.caseFile;
  const birth = paper.party('applicant')?.birthDate;
  if (birth !== undefined) return ageOn(birth, dayOf(paper)) < ADULT_AGE;
  return situation.age === undefined ? facts.isMinor === true : situation.age < ADULT_AGE;
}

/** 民法4条. */
const ADULT_AGE = 18;

/** The day on the paper, or today while it has none. */
function dayOf(paper: Paper): PlainDate {
  const told = parsePlainDate(paper.text('paper-date') ?? '');
  return told.kind === 'ok' ? told.value : paper.today;
}
