/**
 * Everything a person has told us: the only home of personal data. It lives in the page, and is kept only when they say
 * so, as a file of their own. A field not answered is absent, never defaulted; a new shape gets a new version and a
 * migration, and an old file is never refused for its age.
 */
import type { DeadlineFacts } from '@kakekomi/law';
import type { PostReference } from '@kakekomi/platforms';
import type { Situation } from './situation.ts';

/** What tells a case file from any other JSON. */
export const CASE_FILE_FORMAT = 'kakekomi-case';

/** The newest version; each older one has a migration to the next. */
export const CASE_FILE_VERSION = 1;

/** How far a post reaches: open to anyone, to a circle, or between two people only. */
export const AUDIENCES = ['public', 'group', 'one-to-one'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A post, account or message that the person points at; hostile words are not copied into it. */
export interface CasePost {
  /** As it was understood from what they pasted, after their corrections. */
  readonly reference: PostReference;
  readonly audience?: Audience;
  /** True where a screenshot, a print or a capture has been kept. */
  readonly kept?: boolean;
  /** True where it can no longer be seen. */
  readonly gone?: boolean;
  /** In the person's own words. */
  readonly note?: string;
}

/** Yes, no and "I do not know" to the questions of the intake, by the question's id. */
export type IntakeAnswers = Readonly<Record<string, string>>;

export interface CaseFile {
  readonly format: typeof CASE_FILE_FORMAT;
  readonly version: typeof CASE_FILE_VERSION;
  readonly situation: Situation;
  /** In the order in which they were added. */
  readonly posts: readonly CasePost[];
  /** Days and circumstances that last days are reckoned from. */
  readonly facts: DeadlineFacts;
  readonly answers: IntakeAnswers;
}

/** A case in which nothing has been told yet. */
export const EMPTY_CASE: CaseFile = {
  format: CASE_FILE_FORMAT,
  version: CASE_FILE_VERSION,
  situation: {},
  posts: [],
  facts: {},
  answers: {},
};
