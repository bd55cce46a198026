/** What can be pressed is named on its element; one listener of the page reads it from there and does it. */

/** Attributes of an element that does `action` when it is pressed. */
export interface Doing<A extends string> {
  readonly type: 'button';
  readonly 'data-action': A;
  readonly 'data-value'?: string;
}

/** Names what an element does. `value` says which one: a place in a list, a choice's id. */
export type Does<A extends string> = (action: A, value?: string | number) => Doing<A>;

/** For a page's own actions: `const does: Does<PlanAction> = doesAny`. */
export function doesAny<A extends string>(action: A, value?: string | number): Doing<A> {
  return {
    type: 'button',
    'data-action': action,
    ...(value === undefined ? {} : { 'data-value': String(value) }),
  };
}
