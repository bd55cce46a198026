/** What may be wrong with a record of `data/forms`, and the readers that only such records need. */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import {
  type FaultPath,
  type ObjectOf,
  objectOf as objectOfAny,
  parsedText,
  type ReadingFault,
  type Read as ReadWith,
} from '@kakekomi/reading';
import { placeOf } from './fact.ts';
import type { FactId } from './form.ts';

/** What is wrong with a record of `data/forms`, and where. */
export type FormFault =
  | ReadingFault
  | ({ readonly path: FaultPath } & (
      | { readonly code: 'bad-date' }
      | { readonly code: 'no-source' }
      /** Neither a part of the case nor an id of a statement. */
      | { readonly code: 'bad-fact' }
      | { readonly code: 'no-measure' }
      | { readonly code: 'duplicate-id' }
      /** A question that is answered by choosing has nothing to choose. */
      | { readonly code: 'choices-missing' }
      /** A question that is not answered by choosing has choices. */
      | { readonly code: 'choices-not-asked' }
      /** A list of the case is asked for by another kind of question, or something else by its kind. */
      | { readonly code: 'kind-not-of-fact' }
      /** So many characters or lines of this size do not stand between the margins. */
      | { readonly code: 'page-too-small' }
    ));

/** Reads one value of a record. */
export type Read<T> = ReadWith<T, FormFault>;

/** Reads an object with these keys and no others. */
export const objectOf: ObjectOf<FormFault> = objectOfAny;

/** A day that exists. */
export const date: Read<PlainDate> = parsedText(parsePlainDate, 'bad-date', '1970-01-01' as PlainDate);

/** A length above nothing, in the unit of its field; halves and tenths too. */
export const measure: Read<number> = (value, path, faults) => {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  faults.push({ code: 'no-measure', path });
  return 1;
};

/** A fact of the papers: `applicant.name`, `posts`, `posts.quote`, or the id of a statement. */
export const factId: Read<FactId> = (value, path, faults) => {
  const fact = (typeof value === 'string' ? value : '') as FactId;
  const isKnown = placeOf(fact).kind !== 'statement' || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(fact);
  if (!isKnown) faults.push({ code: 'bad-fact', path });
  return fact;
};

/** The list, with a fault at each entry whose id was there before. */
export function withoutDoubles<T>(list: Read<readonly T[]>, idOf: (item: T) => string): Read<readonly T[]> {
  return (value, path, faults) => {
    const items = list(value, path, faults);
    const ids = items.map(idOf);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) faults.push({ code: 'duplicate-id', path: [...path, index] });
    });
    return items;
  };
}
