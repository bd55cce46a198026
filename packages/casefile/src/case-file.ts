/**
 * Everything a person has told us: the only home of personal data. It lives in the page, and is kept only when they say
 * so, as a file of their own. A field not answered is absent, never defaulted; a new shape gets a new version and a
 * migration, and an old file is never refused for its age.
 */
import type { PlainDate } from '@kakekomi/calendar';
import type { DeadlineFacts } from '@kakekomi/law';
import type { PostReference } from '@kakekomi/platforms';
import type { Delivery } from './delivery.ts';
import type { CaseEvent, Exhibit } from './exhibit.ts';
import type { Party } from './party.ts';
import type { Situation } from './situation.ts';

/** What tells a case file from any other JSON. */
export const CASE_FILE_FORMAT = 'kakekomi-case';

/** The newest version; each older one has a migration to the next. */
export const CASE_FILE_VERSION = 2;

/** How far a post reaches: open to anyone, to a circle, or between two people only. */
export const AUDIENCES = ['public', 'group', 'one-to-one'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How the person sees what was written: said as a fact, an opinion or insult, or shown as a picture. */
export const POST_NATURES = ['fact', 'opinion', 'image', 'impersonation'] as const;
export type PostNature = (typeof POST_NATURES)[number];

/** What a person states about one post in their papers: theirs alone, and never filled in for them. */
export interface PostClaim {
  /** Which rights they say are concerned, by the ids of `data/forms`' choices. */
  readonly rights?: readonly string[];
  readonly nature?: PostNature;
  /** Why readers know that it is about them (同定). */
  readonly identifiedBy?: string;
  /** What is untrue or wrong in it, and from what that is seen. */
  readonly whyWrong?: string;
  readonly damage?: string;
}

/** A post, account or message that the person points at. */
export interface CasePost {
  /** As it was understood from what they pasted, after their corrections. */
  readonly reference: PostReference;
  /** The day in Japan on which it was posted, as the person says: it goes before what the id says. */
  readonly postedOn?: PlainDate;
  readonly audience?: Audience;
  /** True where a screenshot, a print or a capture has been kept. */
  readonly kept?: boolean;
  /** True where it can no longer be seen. */
  readonly gone?: boolean;
  /** In the person's own words. */
  readonly note?: string;
  /** The name that is shown beside the account (表示名). */
  readonly displayName?: string;
  /** The words at issue, to the letter, where a paper has to quote them; never asked for before that. */
  readonly quote?: string;
  readonly claim?: PostClaim;
}

/** Yes, no and "I do not know" to the questions of the intake, by the question's id. */
export type IntakeAnswers = Readonly<Record<string, string>>;

/** Answers in the person's own words, or the choices they ticked. */
export type Statements = Readonly<Record<string, string | readonly string[]>>;

export interface CaseFile {
  readonly format: typeof CASE_FILE_FORMAT;
  readonly version: typeof CASE_FILE_VERSION;
  readonly situation: Situation;
  /** In the order in which they were added. */
  readonly posts: readonly CasePost[];
  /** Days and circumstances that last days are reckoned from. */
  readonly facts: DeadlineFacts;
  readonly answers: IntakeAnswers;
  readonly parties: readonly Party[];
  /** In the order in which they are numbered. */
  readonly exhibits: readonly Exhibit[];
  /** In the order in which they are told. */
  readonly events: readonly CaseEvent[];
  /** What papers say in the person's own words, by the id of the question. */
  readonly statements: Statements;
  readonly deliveries: readonly Delivery[];
  /** Made once by chance where days go to a calendar, so that they are brought up to date there and not doubled. */
  readonly calendarSeed?: string;
}

/** What names a post in other parts of the case: its lasting address, or the one that was pasted. */
export function postKeyOf({ reference }: CasePost): string {
  return reference.canonicalUrl ?? reference.url;
}

/** A case in which nothing has been told yet. */
export const EMPTY_CASE: CaseFile = {
  format: CASE_FILE_FORMAT,
  version: CASE_FILE_VERSION,
  situation: {},
  posts: [],
  facts: {},
  answers: {},
  parties: [],
  exhibits: [],
  events: [],
  statements: {},
  deliveries: [],
};
