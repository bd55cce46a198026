/** Where a fact is written in a case file, as one would tell somebody who edits it by hand. */
import { type FactId, placeOf } from '@kakekomi/drafting';
import { assertNever } from '@kakekomi/kernel';

/** `parties[role=applicant].name` · `statements.course` · `posts[].quote` · `exhibits[]`. */
export function factPath(fact: FactId): string {
  const place = placeOf(fact);
  switch (place.kind) {
    case 'party':
      return `parties[role=${place.role}].${place.field}`;
    case 'list':
      return `${place.list}[]`;
    case 'post':
      return place.field === 'quote' || place.field === 'displayName'
        ? `posts[].${place.field}`
        : `posts[].claim.${place.field}`;
    case 'statement':
      return `statements.${place.id}`;
    default:
      return assertNever(place, 'factPath');
  }
}
