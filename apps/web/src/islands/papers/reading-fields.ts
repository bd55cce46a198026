/** What stands in the fields of a screen now. */
import type { Fields } from './entries.ts';
import type { Told } from './tell.ts';

/** The field that something was typed or chosen in, and what stands there; null where it is none. */
export function toldBy(target: EventTarget | null): { readonly fact: string; readonly value: Told } | null {
  const field = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
  const fact = field?.dataset['fact'];
  return field === null || fact === undefined ? null : { fact, value: standsIn(field) };
}

/** Every field of an entry. */
export function fieldsIn(screen: ParentNode): Fields {
  const fields = [...screen.querySelectorAll<HTMLElement>('[data-field]')];
  return Object.fromEntries(fields.map((field) => [field.dataset['field'] ?? '', standsIn(field)]));
}

/** Of a group its ticked values, or the one of its radio buttons. */
export function standsIn(field: HTMLElement): string | readonly string[] {
  if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  ) {
    return field.value;
  }
  const ticked = [...field.querySelectorAll<HTMLInputElement>('input:checked')];
  const isOne = field.querySelector('input[type="radio"]') !== null;
  return isOne ? (ticked[0]?.value ?? '') : ticked.map(({ value }) => value);
}
