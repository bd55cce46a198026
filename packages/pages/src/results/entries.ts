/** A situation as the entries of a form: so that one answer can be changed on a page that has no script. */
import type { Situation } from '@kakekomi/casefile';

/** Undone by `situationFromForm`; lists repeat their key, absent answers have none. */
export function entriesOfSituation(situation: Situation): readonly (readonly [string, string])[] {
  return Object.entries(situation).flatMap(([field, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).map((each) => [field, String(each)] as const),
  );
}

/** The same situation with or without the telephone among the ways that cannot be used. */
export function togglePhone(situation: Situation): Situation {
  const { cannot = [], ...rest } = situation;
  const others = cannot.filter((type) => type !== 'phone');
  const next = cannot.length === others.length ? [...others, 'phone' as const] : others;
  return next.length === 0 ? rest : { ...rest, cannot: next };
}

/** Whether the telephone has been ruled out. */
export function cannotPhone(situation: Situation): boolean {
  return situation.cannot?.includes('phone') === true;
}
