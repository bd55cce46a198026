/** What can be pressed in the papers: views name it on the element, the page reads it from there (one listener for all). */

export const PAPERS_ACTIONS = [
  'choose-form',
  'choose-bundle',
  'fear',
  'to-choose',
  'to-records',
  'to-open',
  'to-keep',
  'to-wipe',
  'wipe',
  'back',
  'retry',
  'keep',
  'open',
  'show-passphrase',
  'provider',
  'start',
  'to-draft',
  'to-files',
  'to-more',
  'to-sheets',
  'ask',
  'ask-post',
  'answer',
  'next',
  'skip',
  'clear',
  'read-links',
  'remove-post',
  'show-quote',
  'unveil',
  'add-entry',
  'edit-entry',
  'remove-entry',
  'move-up',
  'move-down',
  'save-entry',
  'calendar',
  'docx',
  'pdf',
  'text',
  'print',
  'zip-docx',
  'zip-pdf',
  'layout',
] as const;
export type PapersAction = (typeof PAPERS_ACTIONS)[number];

/** Attributes of an element that does this when it is pressed. `value` says which one: a place in a list, a choice's id. */
export function does(
  action: PapersAction,
  value?: string | number,
): { readonly type: 'button'; readonly 'data-action': PapersAction; readonly 'data-value'?: string } {
  return {
    type: 'button',
    'data-action': action,
    ...(value === undefined ? {} : { 'data-value': String(value) }),
  };
}
