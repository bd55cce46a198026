/** Every sentence that a plan says, as one typed catalogue: what is said is chosen by code, how it is said stands in one file. */
import type { AtOnce } from './circumstances.ts';

/** Why a step is open now. */
export type OpenCode =
  | 'safety'
  | 'keep'
  | 'talk'
  | 'school'
  | 'business'
  | 'remove'
  | 'request-letter'
  | 'by-proxy'
  | 'court-removal'
  | 'enforce-removal'
  | 'confirm-removal'
  | 'decide-identification'
  | 'ask-provider'
  | 'disclosure-order'
  | 'provisional-ip'
  | 'second-stage'
  | 'within-two-months'
  | 'preserve-logs'
  | 'objection'
  | 'by-phone-number'
  | 'disclosure-suit'
  | 'decide-damages'
  | 'letter'
  | 'settlement'
  | 'lawsuit'
  | 'small-claims'
  | 'bar-inquiry'
  | 'appeal'
  | 'police'
  | 'complaint'
  | 'prosecution'
  | 'recovery';

/** Open for a particular reason of this case, which goes before the general one. */
export type SpecialOpenCode =
  | 'safety-in-danger'
  | 'safety-in-despair'
  | 'safety-afraid'
  | 'keep-note-only'
  | 'keep-kept'
  | 'keep-what-is-left'
  | 'keep-after-safety'
  | 'remove-at-once'
  | 'identify-gone'
  | 'identify-late'
  | 'complaint-passed';

/** Why a step is not open now. `one-to-one` is said by the law itself. */
export type ClosedCode =
  | 'one-to-one'
  | 'no-danger-told'
  | 'nothing-to-remove'
  | 'ask-first'
  | 'between-two'
  | 'after-provisional-order'
  | 'after-removal'
  | 'known-already'
  | 'after-first-disclosure'
  | 'after-provision-order'
  | 'after-order'
  | 'afraid-never-write'
  | 'child-never-alone'
  | 'who-first'
  | 'after-judgment'
  | 'police-do-this'
  | 'after-complaint';

/** What to know before a step. */
export type PlanCaution =
  | { readonly code: 'screenshot-shows'; readonly platform: string; readonly items: readonly string[] }
  | { readonly code: 'no-sexual-images-kept' }
  | { readonly code: 'pile-on' }
  | { readonly code: 'keep-account-id' }
  | { readonly code: 'note-then-remove'; readonly because: readonly AtOnce[] }
  | { readonly code: 'talk-before-sexual-removal' }
  | { readonly code: 'words-are-passed-on' }
  | { readonly code: 'no-name-to-offender' }
  | { readonly code: 'keep-before' }
  | { readonly code: 'report-habit'; readonly platform: string; readonly text: string }
  | { readonly code: 'in-app-report'; readonly platform: string; readonly text: string }
  | { readonly code: 'no-window-known'; readonly platform: string }
  | { readonly code: 'platform-ended'; readonly platform: string }
  | { readonly code: 'public-figure-may-be-refused' }
  | { readonly code: 'whistleblowing' }
  | { readonly code: 'take-it-down' }
  | { readonly code: 'sender-learns' }
  | { readonly code: 'identification-takes-weeks' }
  | { readonly code: 'some-between-two' }
  | { readonly code: 'court'; readonly platform: string; readonly text: string }
  | { readonly code: 'do-not-confront' }
  | { readonly code: 'guardian-for-court' }
  | { readonly code: 'guardian-not-asked' }
  | { readonly code: 'guardian-as-suspect' }
  | { readonly code: 'secret-address' }
  | { readonly code: 'where-victim-lives' }
  | { readonly code: 'do-not-pay' }
  | { readonly code: 'first-contact-for-complaint' }
  | { readonly code: 'without-damage-yet' }
  | { readonly code: 'child-may-report' }
  | { readonly code: 'guess-day' }
  | { readonly code: 'decide-with-child' }
  | { readonly code: 'legal-aid' }
  | { readonly code: 'legal-aid-for-children' }
  | { readonly code: 'another-window' };

/** What holds for a whole stage. */
export type PlanNote =
  | { readonly code: 'danger-first' }
  | { readonly code: 'voiceless' }
  | { readonly code: 'worried-about-you' }
  | { readonly code: 'never-write' }
  | { readonly code: 'before-blocking' }
  | { readonly code: 'hide-address' }
  | { readonly code: 'evidence-later' }
  | { readonly code: 'url-only' }
  | { readonly code: 'not-to-blame-images' }
  | { readonly code: 'evidence-of-deleted' }
  | { readonly code: 'never-alone-child' }
  | { readonly code: 'guardian-unsafe' }
  | { readonly code: 'athlete' }
  | { readonly code: 'one-contact-in-business' }
  | { readonly code: 'legal-can-wait' }
  | { readonly code: 'nothing-left' }
  | { readonly code: 'at-once'; readonly because: readonly AtOnce[] }
  | { readonly code: 'platform-decides' }
  | { readonly code: 'between-two' }
  | { readonly code: 'known-so-not-needed' }
  | { readonly code: 'logs-outlive-post' }
  | { readonly code: 'overseas'; readonly platforms: readonly string[] }
  | { readonly code: 'poster-abroad' }
  | { readonly code: 'child-and-court' }
  | { readonly code: 'child-may-report' }
  | { readonly code: 'report-and-complaint' }
  | { readonly code: 'complaint-passed' }
  | { readonly code: 'not-your-fault' };

type OneSentenceEach<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (of: Extract<T, { readonly code: C }>) => string;
};

export interface PlanWords {
  readonly open: { readonly [C in OpenCode | SpecialOpenCode]: string };
  readonly closed: { readonly [C in Exclude<ClosedCode, 'one-to-one'>]: string };
  readonly cautions: OneSentenceEach<PlanCaution>;
  readonly notes: OneSentenceEach<PlanNote>;
  /** The question of CARE.md before everything that removes. */
  readonly askBefore: string;
}

/** The sentence for a caution. */
export function planCautionInWords(caution: PlanCaution, words: PlanWords): string {
  // Each entry takes exactly the caution of its own code; the compiler cannot follow that through the index.
  const say = words.cautions[caution.code] as (of: PlanCaution) => string;
  return say(caution);
}

/** The sentence for a note. */
export function noteInWords(note: PlanNote, words: PlanWords): string {
  const say = words.notes[note.code] as (of: PlanNote) => string;
  return say(note);
}
