/**
 * From a case to the facts that last days are reckoned from: what the person has told, and what follows from the posts
 * themselves (their moments, their platforms). Nothing that was told is thrown away; what is only likely widens a range.
 */
import { dateOf, type LocalMoment, type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import type { CaseFile, CasePost } from '@kakekomi/casefile';
import type { DayRange, DeadlineFacts, LogRetention, When } from '@kakekomi/law';
import { instantInJapan, type PlatformAdvice, type PostedAt } from '@kakekomi/platforms';
import { ADULT_AGE } from '../candidate.ts';
import { answerTo } from './answers.ts';
import { platformsOf } from './platforms-of.ts';

/** The facts of a case on the day of `at`, with its platforms' own records; a field that nothing speaks for is absent. */
export function deadlineFactsOf(
  caseFile: CaseFile,
  at: LocalMoment,
  platforms: readonly PlatformAdvice[],
): DeadlineFacts {
  const { facts, situation, posts } = caseFile;
  const concerned = platformsOf(posts, platforms);
  const posted = postedOf(caseFile, dateOf(at));
  const isMinor = situation.age === undefined ? facts.isMinor : situation.age < ADULT_AGE;
  const knownOffender = facts.knownOffender ?? knownAllAlong(caseFile);
  const oneToOne = isOneToOne(caseFile);
  // 指定 is told only where it is known: not being named in the list is no denial.
  const designated = concerned.some(({ designation }) => designation.state === 'designated') || undefined;
  const sexualImage = situation.harms?.includes('sexual-image') === true || undefined;
  const retentions = concerned.length === 0 ? facts.retentions : concerned.map(retentionOf);
  return {
    ...facts,
    ...(posted === null ? {} : { posted }),
    ...(isMinor === undefined ? {} : { isMinor }),
    ...(knownOffender === undefined ? {} : { knownOffender }),
    ...(oneToOne === null ? {} : { oneToOne }),
    ...given('designatedPlatform', facts.designatedPlatform ?? designated),
    ...given('sexualImage', facts.sexualImage ?? sexualImage),
    ...(retentions === undefined ? {} : { retentions }),
  };
}

/**
 * True where every post whose reach was told, or the case as a whole, is a message between two; false where one is not;
 * null where nothing was told.
 */
export function isOneToOne({ posts, facts }: CaseFile): boolean | null {
  const told = posts.flatMap(({ audience }) => (audience === undefined ? [] : [audience]));
  if (told.length === 0) return facts.oneToOne ?? null;
  return told.every((audience) => audience === 'one-to-one');
}

/**
 * The days on Japan's calendar on which a post can have been made: the one that was told of it, else as its id tells; null
 * where the id does not say, or only guesses. In a thread whose beginning alone is known it may be any day since.
 */
function dayOfPost(post: CasePost, today: PlainDate): DayRange | null {
  const { postedOn, reference } = post;
  if (postedOn !== undefined) return { earliest: postedOn, latest: postedOn };
  const { postedAt } = reference;
  if (postedAt === null || postedAt.bound === 'guess') return null;
  const day = dayInJapan(postedAt);
  if (day === null) return null;
  if (!tellsItsDay(post)) return { earliest: day, latest: day > today ? day : today };
  const soonAfter = new Date(Date.parse(postedAt.instant) + LONGEST_UPLOAD_MS).toISOString();
  const latest = postedAt.bound === 'lower' ? dayInJapan({ ...postedAt, instant: soonAfter }) : day;
  return { earliest: day, latest: latest ?? day };
}

/**
 * An id that is given out when the upload begins (TikTok, films on Instagram) was seen 1 second to 11 minutes before the post
 * appeared (`idTime` of their records); an hour is allowed for.
 */
const LONGEST_UPLOAD_MS = 3_600_000;

function dayInJapan(postedAt: PostedAt): PlainDate | null {
  const parsed = parsePlainDate(instantInJapan(postedAt).slice(0, 10));
  return parsed.kind === 'ok' ? parsed.value : null;
}

/** An account is not posted on any day. */
export function isPosted({ reference: { kind } }: CasePost): boolean {
  return kind !== 'account';
}

/** Whether it is known on which day it was, and not only after which: what is not known is asked. */
export function tellsItsDay({ postedOn, reference: { postedAt } }: CasePost): boolean {
  if (postedOn !== undefined) return true;
  return postedAt !== null && postedAt.bound !== 'guess' && postedAt.of === 'post';
}

/**
 * From the earliest to the latest of all posts. What was told counts too: within the days that an id leaves open it is the
 * sharper of the two, and it gives way to ids that are sharper and agree with it.
 */
function postedOf({ facts, posts }: CaseFile, today: PlainDate): DayRange | null {
  const told = facts.posted === undefined ? null : rangeOf(facts.posted);
  const dated = posts.filter(isPosted);
  const fromIds = dated.map((post) => {
    const range = dayOfPost(post, today);
    return range === null || told === null || tellsItsDay(post) ? range : within(range, told);
  });
  const known = fromIds.flatMap((range) => (range === null ? [] : [range]));
  const ids = known.reduce<DayRange | null>(around, null);
  if (told === null || ids === null) return told ?? ids;
  const agrees = told.earliest <= ids.earliest && ids.latest <= told.latest;
  return known.length === dated.length && agrees ? ids : around(told, ids);
}

function rangeOf(when: When): DayRange {
  return typeof when === 'string' ? { earliest: when, latest: when } : when;
}

/** The days that are in both; the first range where none is. */
function within(a: DayRange, b: DayRange): DayRange {
  const earliest = isBefore(a.earliest, b.earliest) ? b.earliest : a.earliest;
  const latest = isBefore(a.latest, b.latest) ? a.latest : b.latest;
  return isBefore(latest, earliest) ? a : { earliest, latest };
}

function around(a: DayRange | null, b: DayRange): DayRange {
  if (a === null) return b;
  return {
    earliest: isBefore(a.earliest, b.earliest) ? a.earliest : b.earliest,
    latest: isBefore(a.latest, b.latest) ? b.latest : a.latest,
  };
}

/** ISO days stand in the order of their text. */
function isBefore(a: PlainDate, b: PlainDate): boolean {
  return a < b;
}

/**
 * Somebody known is taken as known from the start, until a later day is told: the safe side of 告訴. Who said that they do not
 * know has told a no; who has somebody in mind has not.
 */
function knownAllAlong(caseFile: CaseFile): boolean | undefined {
  const { situation, facts } = caseFile;
  if (situation.offender === undefined) return undefined;
  if (facts.couldGuessWho !== undefined || facts.learnedWho !== undefined) return undefined;
  if (situation.offender === 'known' || situation.offender === 'partner') return true;
  return answerTo(caseFile, 'who') === 'suspected' ? undefined : false;
}

function retentionOf({ name, logs }: PlatformAdvice): LogRetention {
  const days = logs.retentionDays === null ? null : { min: logs.retentionDays, max: logs.retentionDays };
  const doubt = logs.confidence === 'low' ? '（確かめきれていません）' : '';
  const basis = logs.reportedRetention === null ? null : `${logs.reportedRetention}${doubt}`;
  return { platform: name, days, basis };
}

function given<K extends keyof DeadlineFacts>(
  key: K,
  value: DeadlineFacts[K],
): Pick<DeadlineFacts, K> | object {
  return value === undefined ? {} : { [key]: value };
}
