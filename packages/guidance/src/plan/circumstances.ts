/**
 * What about a case decides the way: each branch of the plan as one honest answer, read once from situation, posts and
 * answers. What was not told is never taken for a no where that could do harm.
 */
import type { CaseFile, CasePost } from '@kakekomi/casefile';
import type { DeadlineFacts } from '@kakekomi/law';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { ADULT_AGE } from '../candidate.ts';
import { answerTo } from './answers.ts';
import { platformsOf } from './platforms-of.ts';

/** Why something is removed at once, without the question that stands before every other removal (CARE.md). */
export type AtOnce = 'sexual-image' | 'child-exposed' | 'address';

export interface Circumstances {
  /** Null: not told. */
  readonly danger: boolean | null;
  readonly despair: boolean;
  /** Fear, an ex-partner, following, a threat, a demand: nobody is led to write to the offender. */
  readonly afraid: boolean;
  readonly isChild: boolean;
  /** The person attacked is the one who asks. */
  readonly asksThemself: boolean;
  readonly guardianUnsafe: boolean;
  readonly schoolConcerned: boolean;
  readonly isBusiness: boolean;
  readonly isPublicFigure: boolean;
  readonly isAthlete: boolean;
  readonly sexualImage: boolean;
  /** The images show somebody under 18; "I do not know" is taken for yes. */
  readonly childImage: boolean;
  readonly removeAtOnce: readonly AtOnce[];
  readonly oneToOne: boolean;
  /** Some are between two, others are not. */
  readonly oneToOneAmongOthers: boolean;
  /** Who it is is known for sure. */
  readonly knowsWho: boolean;
  /** They have somebody in mind and are not sure. */
  readonly suspectsWho: boolean;
  readonly moneyDemanded: boolean;
  /** Nothing of it can be seen any more. */
  readonly allGone: boolean;
  readonly someGone: boolean;
  /** Everything that was added has been kept. */
  readonly allKept: boolean;
  /** They may want to know who it was, or have it punished, and have not asked a lawyer or the police yet. */
  readonly mustAskFirst: boolean;
  readonly needsFreeHelp: boolean;
  /** The platforms of the posts, and those run from abroad among them. */
  readonly platforms: readonly PlatformAdvice[];
  readonly overseas: readonly PlatformAdvice[];
  readonly posterAbroad: boolean;
  /** Of the posts that can still be seen, as far as told. */
  readonly visiblePlatforms: readonly PlatformAdvice[];
  readonly facts: DeadlineFacts;
}

/** Reads a case once; `facts` are those of `deadlineFactsOf`. */
export function circumstancesOf(
  caseFile: CaseFile,
  facts: DeadlineFacts,
  platforms: readonly PlatformAdvice[],
): Circumstances {
  const { situation, posts } = caseFile;
  const { role, age, occupation, offender, wants = [], harms = [] } = situation;
  const isChild = age === undefined ? facts.isMinor === true : age < ADULT_AGE;
  const sexualImage = harms.includes('sexual-image') || facts.sexualImage === true;
  const moneyDemanded = facts.moneyDemanded === true;
  const concerned = platformsOf(posts, platforms);
  const gone = posts.filter((post) => isGone(post, caseFile));
  const audiences = posts.map(({ audience }) => audience);
  const atOnce = removedAtOnce(caseFile, { sexualImage, isChild });
  const knowsWho =
    facts.learnedWho !== undefined ||
    ((offender === 'known' || offender === 'partner') && answerTo(caseFile, 'who') !== 'suspected');
  return {
    danger: situation.danger ?? null,
    despair: situation.despair === true,
    afraid:
      situation.danger === true ||
      offender === 'partner' ||
      ['stalking', 'family-dv', 'threat'].some((harm) => harms.some((told) => told === harm)) ||
      sexualImage ||
      moneyDemanded ||
      ['yes', 'unsure'].includes(answerTo(caseFile, 'fear') ?? '') ||
      answerTo(caseFile, 'danger') === 'unsure',
    isChild,
    asksThemself: role === undefined || role === 'victim' || role === 'foreign-resident',
    guardianUnsafe: situation.guardianUnsafe === true,
    schoolConcerned: isChild || role === 'teacher' || harms.includes('bullying-child'),
    isBusiness: role === 'business' || harms.includes('business-reputation'),
    isPublicFigure: occupation === 'public-figure',
    isAthlete: occupation === 'designated-athlete' || occupation === 'athlete-family',
    sexualImage,
    childImage:
      sexualImage && (isChild || ['yes', 'unsure'].includes(answerTo(caseFile, 'shows-child') ?? '')),
    removeAtOnce: atOnce,
    oneToOne: facts.oneToOne === true,
    oneToOneAmongOthers: facts.oneToOne !== true && audiences.includes('one-to-one'),
    knowsWho,
    suspectsWho:
      !knowsWho && (answerTo(caseFile, 'who') === 'suspected' || facts.couldGuessWho !== undefined),
    moneyDemanded,
    allGone: posts.length === 0 ? isAllGone(caseFile) : gone.length === posts.length,
    someGone: gone.length > 0,
    allKept: posts.length > 0 && posts.every(({ kept }) => kept === true),
    mustAskFirst:
      atOnce.length === 0 &&
      !['consulted', 'both'].includes(answerTo(caseFile, 'done') ?? '') &&
      (['yes', 'unsure'].includes(answerTo(caseFile, 'before-removal') ?? '') ||
        wants.some((want) => want === 'identification' || want === 'criminal')),
    needsFreeHelp: answerTo(caseFile, 'budget') === 'free',
    platforms: concerned,
    overseas: concerned.filter(isFromAbroad),
    posterAbroad: answerTo(caseFile, 'place') === 'poster-abroad',
    visiblePlatforms: platformsOf(
      posts.filter((post) => !isGone(post, caseFile)),
      platforms,
    ),
    facts,
  };
}

/** One post's own mark goes before what was said of all. */
function isGone({ gone }: CasePost, caseFile: CaseFile): boolean {
  return gone ?? isAllGone(caseFile);
}

/** Told of all of it: it can no longer be seen, or the day on which it went. A part of it may still be there. */
function isAllGone(caseFile: CaseFile): boolean {
  const still = answerTo(caseFile, 'still');
  if (still === 'visible' || still === 'some') return false;
  return still === 'gone' || caseFile.facts.removedOn !== undefined;
}

function isFromAbroad({ operator }: PlatformAdvice): boolean {
  return operator.country !== null && operator.country !== 'JP';
}

function removedAtOnce(
  caseFile: CaseFile,
  { sexualImage, isChild }: { readonly sexualImage: boolean; readonly isChild: boolean },
): readonly AtOnce[] {
  const atOnce: AtOnce[] = [];
  if (sexualImage) atOnce.push('sexual-image');
  if (isChild && caseFile.situation.harms?.includes('privacy') === true) atOnce.push('child-exposed');
  if (answerTo(caseFile, 'address') === 'yes') atOnce.push('address');
  return atOnce;
}
