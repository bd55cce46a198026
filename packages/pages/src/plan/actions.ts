/** What can be pressed in the plan: views name it on the element, the page reads it from there (one listener for all). */
import { type Does, doesAny } from '../components/does.ts';

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

export const does: Does<PlanAction> = doesAny;
