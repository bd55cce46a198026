/**
 * The questions, in the order of the consultation desks (safety, the heart, children and images, what, who, days, wishes).
 * One may stop after any: each answer is written into the case at once, and the plan of that case is already of use.
 */
import { addDays, dateOf, type LocalMoment, parsePlainDate } from '@kakekomi/calendar';
import { type CaseFile, type CasePost, withAnswer, withFacts, withSituation } from '@kakekomi/casefile';
import type { Harm, Occupation, Role, Want } from '@kakekomi/directory';
import type { When } from '@kakekomi/law';
import { ADULT_AGE, isChild } from '../candidate.ts';
import { answerTo, QUESTION_IDS, type QuestionId, SKIPPED } from './answers.ts';
import { isPosted, tellsItsDay } from './case-facts.ts';
import { DAY_CHOICES, intakeJa } from './intake-words-ja.ts';
import type { IntakeQuestion } from './plan.ts';

interface Asking {
  /** Whether it still needs to be asked: it concerns this case, and the case does not hold the answer already. */
  readonly asks: (of: CaseFile) => boolean;
  /** Writes what the choice says; `before` is the choice made earlier, whose traces go. The answer itself is written for it. */
  readonly write: (of: CaseFile, choice: string, before: string | null) => CaseFile;
  /** Asks for a day: the choices are spans before today. */
  readonly day?: true;
}

const unchanged = (of: CaseFile): CaseFile => of;
const toldYes = (choice: string): boolean | undefined =>
  choice === 'yes' ? true : choice === 'no' ? false : undefined;
const has = ({ situation }: CaseFile, ...harms: readonly Harm[]): boolean =>
  harms.some((harm) => situation.harms?.includes(harm) === true);
const isMinor = ({ situation, facts }: CaseFile): boolean =>
  isChild(situation) || (situation.age === undefined && facts.isMinor === true);
const asksThemself = ({ situation: { role } }: CaseFile): boolean =>
  role === undefined || role === 'victim' || role === 'foreign-resident';
const isBetweenTwo = (of: CaseFile): boolean => of.facts.oneToOne === true;
const isSexual = (of: CaseFile): boolean => has(of, 'sexual-image') || of.facts.sexualImage === true;
const isGone = (of: CaseFile): boolean => answerTo(of, 'still') === 'gone';

const HARMS_OF_KINDS: Readonly<Record<string, readonly Harm[]>> = {
  fact: ['defamation'],
  insult: ['insult'],
  private: ['privacy'],
  threat: ['threat'],
  following: ['stalking'],
  impersonation: ['impersonation'],
  takeover: ['unauthorized-access'],
  bullying: ['bullying-child'],
  review: ['business-reputation'],
  discrimination: ['discrimination'],
};
const WANTS_OF_GOALS: Readonly<Record<string, readonly Want[]>> = {
  listen: ['listen'],
  remove: ['removal-guidance', 'removal-request-by-proxy'],
  know: ['identification'],
  damages: ['damages'],
  punish: ['criminal'],
  quiet: ['removal-guidance', 'listen'],
};
const STANDINGS = [
  'public-figure',
  'designated-athlete',
  'athlete-family',
] as const satisfies readonly Occupation[];
const ROLES = ['victim', 'guardian', 'teacher', 'supporter', 'business'] as const satisfies readonly Role[];

const ASKING: { readonly [Q in QuestionId]: Asking } = {
  danger: {
    asks: ({ situation }) => situation.danger === undefined,
    write: (of, choice) => withSituation(of, { danger: toldYes(choice) }),
  },
  mind: {
    asks: ({ situation }) => situation.despair === undefined,
    write: (of, choice, before) =>
      withSituation(
        withHarms(of, before === 'hard' ? ['mental-health'] : [], choice === 'hard' ? ['mental-health'] : []),
        {
          despair: choice === 'despair',
        },
      ),
  },
  whose: {
    asks: ({ situation }) => situation.role === undefined,
    write: (of, choice) => withSituation(of, { role: ROLES.find((role) => role === choice) }),
  },
  age: {
    asks: ({ situation, facts }) =>
      situation.age === undefined && facts.isMinor === undefined && situation.role !== 'business',
    write: (of, choice) => {
      const age = choice === 'adult' ? undefined : Number(choice);
      return withFacts(withSituation(of, { age }), { isMinor: age !== undefined && age < ADULT_AGE });
    },
  },
  guardian: {
    asks: (of) => isMinor(of) && asksThemself(of) && of.situation.guardianUnsafe === undefined,
    write: (of, choice) => withSituation(of, { guardianUnsafe: toldYes(choice) }),
  },
  sexual: {
    asks: (of) => !isSexual(of) && of.situation.role !== 'business',
    write: (of, choice, before) =>
      withFacts(
        withHarms(of, before === 'yes' ? ['sexual-image'] : [], choice === 'yes' ? ['sexual-image'] : []),
        { sexualImage: toldYes(choice) },
      ),
  },
  'shows-me': { asks: isSexual, write: unchanged },
  'shows-child': {
    asks: (of) => isSexual(of) && !(isMinor(of) && answerTo(of, 'shows-me') === 'yes'),
    write: unchanged,
  },
  kind: {
    // What somebody feels, and that images are concerned, does not say yet what was done.
    asks: ({ situation: { harms = [] } }) =>
      harms.every(
        (harm) => harm === 'mental-health' || harm === 'suicidal' || harm === 'general-net-trouble',
      ),
    write: (of, choice, before) =>
      withHarms(of, HARMS_OF_KINDS[before ?? ''] ?? [], HARMS_OF_KINDS[choice] ?? []),
  },
  address: {
    asks: (of) => has(of, 'privacy', 'threat', 'stalking', 'impersonation', 'bullying-child'),
    write: unchanged,
  },
  money: {
    asks: (of) =>
      (isSexual(of) || has(of, 'threat', 'stalking', 'fraud-money')) && of.facts.moneyDemanded === undefined,
    write: (of, choice) => withFacts(of, { moneyDemanded: toldYes(choice) }),
  },
  where: {
    asks: ({ facts, posts }) =>
      facts.oneToOne === undefined &&
      (posts.length === 0 || posts.some(({ audience }) => audience === undefined)),
    write: writeAudience,
  },
  who: {
    asks: ({ situation }) => situation.offender === undefined,
    write: (of, choice) => {
      const offender = choice === 'partner' || choice === 'known' ? choice : 'unknown';
      const known = {
        knownOffender: undefined,
        ...(offender === 'unknown' ? { learnedWho: undefined } : {}),
      };
      return withFacts(withSituation(of, { offender }), known);
    },
  },
  fear: {
    asks: (of) =>
      of.situation.offender !== 'partner' &&
      of.situation.danger !== true &&
      !has(of, 'stalking', 'family-dv', 'threat'),
    write: unchanged,
  },
  'since-when-known': {
    asks: (of) =>
      (of.situation.offender === 'known' ||
        of.situation.offender === 'partner' ||
        answerTo(of, 'who') === 'suspected') &&
      of.facts.knownOffender === undefined &&
      of.facts.couldGuessWho === undefined &&
      of.facts.learnedWho === undefined,
    write: (of, choice) =>
      choice === 'from-the-start'
        ? withFacts(of, { knownOffender: true, couldGuessWho: undefined })
        : withFacts(of, { knownOffender: undefined, couldGuessWho: whenOf(choice) ?? undefined }),
    day: true,
  },
  'when-posted': {
    asks: ({ facts, posts }) =>
      facts.posted === undefined && !(posts.some(isPosted) && posts.filter(isPosted).every(tellsItsDay)),
    write: (of, choice) => withFacts(of, { posted: whenOf(choice) ?? undefined }),
    day: true,
  },
  'when-noticed': {
    asks: ({ facts }) => facts.noticed === undefined,
    write: (of, choice) => withFacts(of, { noticed: whenOf(choice) ?? undefined }),
    day: true,
  },
  'when-guardian-noticed': {
    asks: (of) =>
      isMinor(of) && of.situation.guardianUnsafe !== true && of.facts.guardianNoticed === undefined,
    write: (of, choice) => withFacts(of, { guardianNoticed: whenOf(choice) ?? undefined }),
    day: true,
  },
  still: {
    asks: ({ posts }) => posts.length === 0 || posts.some(({ gone }) => gone === undefined),
    write: unchanged,
  },
  noted: { asks: isSexual, write: unchanged },
  evidence: {
    // Nobody is asked whether they kept what must not be kept.
    asks: (of) => !isSexual(of) && (of.posts.length === 0 || of.posts.some(({ kept }) => kept === undefined)),
    write: unchanged,
  },
  standing: {
    asks: ({ situation }) => situation.occupation === undefined && situation.role !== 'business',
    write: (of, choice) =>
      withSituation(of, { occupation: STANDINGS.find((standing) => standing === choice) }),
  },
  place: { asks: (of) => of.situation.offender === 'unknown' && !isBetweenTwo(of), write: unchanged },
  goal: {
    asks: ({ situation }) => situation.wants === undefined || situation.wants.length === 0,
    write: (of, choice) => withSituation(of, { wants: WANTS_OF_GOALS[choice] }),
  },
  'before-removal': {
    asks: (of) =>
      !isSexual(of) &&
      answerTo(of, 'address') !== 'yes' &&
      !isGone(of) &&
      of.situation.wants?.some((want) => want === 'identification' || want === 'criminal') !== true,
    write: unchanged,
  },
  done: { asks: ({ facts }) => facts.askedPlatformOn === undefined, write: unchanged },
  'when-asked-platform': {
    asks: (of) =>
      ['platform', 'both'].includes(answerTo(of, 'done') ?? '') && of.facts.askedPlatformOn === undefined,
    write: (of, choice) => withFacts(of, { askedPlatformOn: whenOf(choice) ?? undefined }),
    day: true,
  },
  budget: { asks: () => true, write: unchanged },
};

/** A question of the intake, as the page needs it. */
export interface IntakeItem {
  readonly id: QuestionId;
  /** With the choices of that day: a question about a day offers spans before `at`. */
  readonly question: (at: LocalMoment) => IntakeQuestion;
  /** True where it takes a day; beside its choices `answerIntake` takes `YYYY-MM-DD` and `YYYY-MM-DD/YYYY-MM-DD` then. */
  readonly takesDay: boolean;
  /** Whether it still needs to be asked; false once it was answered or skipped. */
  readonly asks: (caseFile: CaseFile) => boolean;
}

/** All questions, in order. */
export const INTAKE: readonly IntakeItem[] = QUESTION_IDS.map((id) => ({
  id,
  question: (at) => questionOf(id, at),
  takesDay: ASKING[id].day === true,
  asks: (caseFile) => answerTo(caseFile, id) === null && ASKING[id].asks(caseFile),
}));

/** The next question; null when nothing more needs to be asked, and in danger, when nothing should be. */
export function nextQuestionOf(caseFile: CaseFile, at: LocalMoment): IntakeQuestion | null {
  if (caseFile.situation.danger === true) return null;
  return INTAKE.find(({ asks }) => asks(caseFile))?.question(at) ?? null;
}

/**
 * Writes an answer into the case. An answer given anew takes the place of the earlier one; `SKIPPED` passes over the
 * question and leaves what was told elsewhere. A question or choice that does not exist changes nothing.
 */
export function answerIntake(caseFile: CaseFile, questionId: string, choiceId: string): CaseFile {
  const id = QUESTION_IDS.find((each) => each === questionId);
  if (id === undefined) return caseFile;
  if (choiceId === SKIPPED) return withAnswer(caseFile, id, SKIPPED);
  const isDay = ASKING[id].day === true && whenOf(choiceId) !== null;
  if (!isDay && !Object.hasOwn(intakeJa[id].choices, choiceId)) return caseFile;
  return withAnswer(ASKING[id].write(caseFile, choiceId, answerTo(caseFile, id)), id, choiceId);
}

function questionOf(id: QuestionId, at: LocalMoment): IntakeQuestion {
  const { text, why, choices } = intakeJa[id];
  const told = Object.entries(choices).map(([choice, words]) => ({ id: choice, text: words }));
  return { id, text, why, choices: ASKING[id].day === true ? [...told, ...dayChoices(at)] : told };
}

/** Spans as ISO 8601 intervals: an answer keeps its meaning when the case is opened again on another day. */
function dayChoices(at: LocalMoment): readonly { readonly id: string; readonly text: string }[] {
  const today = dateOf(at);
  return DAY_CHOICES.map(({ from, to, text }) => ({
    id: from === to ? addDays(today, -from) : `${addDays(today, -to)}/${addDays(today, -from)}`,
    text,
  }));
}

function whenOf(choice: string): When | null {
  const days = choice.split('/').map((each) => parsePlainDate(each));
  const [first, last = first, ...others] = days;
  if (first?.kind !== 'ok' || last?.kind !== 'ok' || others.length > 0) return null;
  return first.value === last.value ? first.value : { earliest: first.value, latest: last.value };
}

function withHarms(of: CaseFile, without: readonly Harm[], added: readonly Harm[]): CaseFile {
  const left = (of.situation.harms ?? []).filter((harm) => !without.includes(harm));
  const harms = [...new Set([...left, ...added])];
  return withSituation(of, { harms: harms.length === 0 ? undefined : harms });
}

/** Said of all posts of which nothing else was said. */
function writeAudience(of: CaseFile, choice: string, before: string | null): CaseFile {
  const audience = choice === 'public' || choice === 'group' || choice === 'one-to-one' ? choice : null;
  const oneToOne = audience === null ? undefined : audience === 'one-to-one';
  const posts = of.posts.map((post): CasePost => {
    const { audience: told, ...rest } = post;
    if (told !== undefined && told !== before) return post;
    return audience === null ? rest : { ...rest, audience };
  });
  return withFacts({ ...of, posts }, { oneToOne });
}
