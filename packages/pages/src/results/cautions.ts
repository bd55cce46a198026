/** Which cautions stand where on a card: what protects the person, what may stop them, and how far the facts can be trusted. */
import type { Caution } from '@kakekomi/guidance';
import { assertNever } from '@kakekomi/kernel';

/**
 * `before`: read before pressing · `who`: who may come · `stops`: what may stop somebody · `facts`: beside the source ·
 * `said`: the card says it already.
 */
export type CautionPlace = 'before' | 'who' | 'stops' | 'facts' | 'said';

export function placeOfCaution(code: Caution['code']): CautionPlace {
  switch (code) {
    case 'emergency-only':
    case 'voiceless-110':
    case 'do-not-write-to-offender':
    case 'keep-before-removal':
    case 'note-before-removal':
    case 'not-the-way-to-complain':
      return 'before';
    case 'condition':
    case 'age-limit':
    case 'gender-only':
    case 'role-only':
    case 'residents-of':
      return 'who';
    case 'contact-note':
    case 'for-something-else':
    case 'answered-by-machine':
    case 'language-not-stated':
    case 'in-another-language':
    case 'hours-not-published':
    case 'holidays-not-known':
    case 'number-not-confirmed':
      return 'stops';
    case 'value-not-named-by-source':
    case 'single-source':
    case 'facts-old':
      return 'facts';
    case 'not-called-by-us':
    case 'facts-undated':
    case 'call-charge':
    case 'not-anonymous':
      return 'said';
    default:
      return assertNever(code, 'placeOfCaution');
  }
}
