/** What stands in the fields of an entry's screen, as an entry of the case; a field that is empty is not told. */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import {
  type CaseEvent,
  DELIVERY_OUTCOMES,
  DELIVERY_WAYS,
  type Delivery,
  type Exhibit,
} from '@kakekomi/casefile';

/** Text of a field, or the values ticked, by the field's name. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Null where it does not say what it is. */
export function exhibitOf(id: string, fields: Fields): Exhibit | null {
  const title = textOf(fields, 'title');
  if (title === null) return null;
  const original = textOf(fields, 'isOriginal');
  return {
    id,
    title,
    ...(original === null ? {} : { isOriginal: original === 'yes' }),
    ...texts(fields, ['madeOn', 'maker', 'shows', 'note', 'partOf']),
    ...lists(fields, ['posts']),
  };
}

/** Null where it says neither when nor what. */
export function eventOf(id: string, fields: Fields): CaseEvent | null {
  const [on, what] = [textOf(fields, 'on'), textOf(fields, 'what')];
  if (on === null || what === null) return null;
  return { id, on, what, ...lists(fields, ['exhibits']) };
}

/** Null where it does not say which paper went out. */
export function deliveryOf(id: string, fields: Fields): Delivery | null {
  const form = textOf(fields, 'form');
  if (form === null) return null;
  const way = DELIVERY_WAYS.find((each) => each === textOf(fields, 'way'));
  const outcome = DELIVERY_OUTCOMES.find((each) => each === textOf(fields, 'outcome'));
  return {
    id,
    form,
    ...texts(fields, ['to', 'number', 'note']),
    ...(way === undefined ? {} : { way }),
    ...(outcome === undefined ? {} : { outcome }),
    ...days(fields, ['sentOn', 'arrivedOn', 'answerDueOn', 'answeredOn']),
  };
}

function textOf(fields: Fields, name: string): string | null {
  const told = fields[name];
  return typeof told === 'string' && told.trim() !== '' ? told.trim() : null;
}

function texts<N extends string>(fields: Fields, names: readonly N[]): { readonly [K in N]?: string } {
  const told = names.flatMap((name) => {
    const text = textOf(fields, name);
    return text === null ? [] : [[name, text] as const];
  });
  return Object.fromEntries(told) as { readonly [K in N]?: string };
}

function lists<N extends string>(
  fields: Fields,
  names: readonly N[],
): { readonly [K in N]?: readonly string[] } {
  const told = names.flatMap((name) => {
    const list = fields[name];
    return Array.isArray(list) && list.length > 0 ? [[name, list] as const] : [];
  });
  return Object.fromEntries(told) as unknown as { readonly [K in N]?: readonly string[] };
}

function days<N extends string>(fields: Fields, names: readonly N[]): { readonly [K in N]?: PlainDate } {
  const told = names.flatMap((name) => {
    const day = parsePlainDate(textOf(fields, name) ?? '');
    return day.kind === 'ok' ? [[name, day.value] as const] : [];
  });
  return Object.fromEntries(told) as { readonly [K in N]?: PlainDate };
}
