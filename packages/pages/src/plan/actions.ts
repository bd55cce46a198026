/** What can be pressed in the plan: views name it on the element, the page reads it from there (one listener for all). */

export const PLAN_ACTIONS = [
  'read-links',
  'begin',
  'change-post',
  'remove-post',
  'save-post',
  'answer',
  'answer-day',
  'take-back',
  'skip',
  'ask',
  'continue',
  'show-plan',
  'retry',
  'answer-before',
  'back',
  'to-start',
  'to-keep',
  'to-open',
  'to-memo',
  'to-calendar',
  'to-wipe',
  'wipe',
  'keep',
  'show-passphrase',
  'open',
  'calendar',
  'print',
  'memo-text',
  'papers',
] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** Attributes of an element that does this when it is pressed. `value` says which one: a place in a list, a choice's id. */
export function does(
  action: PlanAction,
  value?: string | number,
): { readonly type: 'button'; readonly 'data-action': PlanAction; readonly 'data-value'?: string } {
  return {
    type: 'button',
    'data-action': action,
    ...(value === undefined ? {} : { 'data-value': String(value) }),
  };
}
