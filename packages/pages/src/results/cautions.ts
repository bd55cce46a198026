/** Which cautions stand where on a card: what protects the person, what may stop them, and how far the facts can be trusted. */
import type { Caution } from '@kakekomi/guidance';

/**
 * `before`: read before pressing · `who`: who may come · `stops`: what may stop somebody · `facts`: beside the source ·
 * `said`: the card says it already.
 */
export type CautionPlace = 'before' | 'who' | 'stops' | 'facts' | 'said';

/** A caution that is new in guidance does not compile until it has its place here. */
export const CAUTION_PLACES: Readonly<Record<Caution['code'], CautionPlace>> = {
  'emergency-only': 'before',
  'voiceless-110': 'before',
  'do-not-write-to-offender': 'before',
  'keep-before-removal': 'before',
  'note-before-removal': 'before',
  'exposed-removed-at-once': 'before',
  'not-the-way-to-complain': 'before',
  condition: 'who',
  'age-limit': 'who',
  'gender-only': 'who',
  'role-only': 'who',
  'residents-of': 'who',
  'contact-note': 'stops',
  'for-something-else': 'stops',
  'answered-by-machine': 'stops',
  'language-not-stated': 'stops',
  'in-another-language': 'stops',
  'hours-not-published': 'stops',
  'may-be-closed-today': 'stops',
  'holidays-not-known': 'stops',
  'number-not-confirmed': 'stops',
  'value-not-named-by-source': 'facts',
  'single-source': 'facts',
  'facts-old': 'facts',
  'not-called-by-us': 'said',
  'facts-undated': 'said',
  'call-charge': 'said',
  'not-anonymous': 'said',
};
