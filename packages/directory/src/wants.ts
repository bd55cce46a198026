/** Which services do what a person wants: an action serves itself, and three aims are served by several. */
import type { Listing } from './listing.ts';
import type { Action, Want } from './taxonomy.ts';

/** Whether a window does what is wanted. */
export function serves(
  { actions, harms, kind }: Pick<Listing, 'actions' | 'harms' | 'kind'>,
  want: Want,
): boolean {
  const does = (...some: readonly Action[]): boolean => some.some((action) => actions.includes(action));
  switch (want) {
    // To have it prosecuted: those who take a complaint, or look into it.
    case 'criminal':
      return does('accept-complaint', 'investigate');
    // To know who it was: whoever deals with that, and advises, represents, or leads on to those who do.
    case 'identification':
      return harms.includes('identification') && does('advise', 'legal-representation', 'refer');
    // To be compensated: lawyers, and legal advice that leads to them or pays for them.
    case 'damages':
      return does('legal-representation') || (kind === 'lawyer' && does('advise', 'refer', 'financial-aid'));
    // Whatever is left is an action; a want that is none does not compile here.
    default:
      return actions.includes(want);
  }
}
