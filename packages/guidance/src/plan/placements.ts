/**
 * Where each step of the law stands in the plan: its stage, what closes it (gates), why it is open, and whose windows do it.
 * A step that is not named here stands by its group, so that a new record is never lost.
 */
import type { Want } from '@kakekomi/directory';
import type { Step, StepGroup } from '@kakekomi/law';
import type { GateName } from './gates.ts';
import type { PlanStageId } from './plan.ts';
import type { OpenCode } from './words.ts';

export interface Placement {
  readonly stage: PlanStageId;
  /** The first that holds closes the step. */
  readonly gates: readonly GateName[];
  readonly open: OpenCode;
  /** Windows that do one of these do the step; null: windows for danger; empty: nobody else is needed. */
  readonly wants: readonly Want[] | null;
  /** Shown only to whom it concerns. */
  readonly onlyFor: 'school' | 'business' | null;
  /** Which of a platform's windows belong to it. */
  readonly platformWindows: 'all' | 'legal' | 'none';
  /** It removes something. */
  readonly removes: boolean;
  /** A court decides: somebody under age needs a guardian or a lawyer for it. */
  readonly court: boolean;
}

const PLAIN = {
  gates: [],
  wants: [],
  onlyFor: null,
  platformWindows: 'none',
  removes: false,
  court: false,
} as const;

const LAWYER: readonly Want[] = ['legal-representation'];
const REMOVAL: readonly GateName[] = ['something-to-remove', 'asked-first'];
const IDENTIFY: readonly GateName[] = ['who-not-known'];
const CIVIL: readonly GateName[] = ['who-known'];
/** Whoever is afraid is told so before anything else. */
const WRITES_TO_OFFENDER: readonly GateName[] = ['may-write', 'who-known'];

const BY_ID: Readonly<Record<string, Placement>> = {
  's01-safety': { ...PLAIN, stage: 'safety', gates: ['danger-possible'], open: 'safety', wants: null },
  's02-evidence': { ...PLAIN, stage: 'keep', open: 'keep', wants: ['advise'] },
  's03-consult': { ...PLAIN, stage: 'talk', open: 'talk', wants: ['listen', 'advise', 'refer'] },
  's80-school': { ...PLAIN, stage: 'talk', open: 'school', wants: ['advise'], onlyFor: 'school' },
  's70-business': { ...PLAIN, stage: 'talk', open: 'business', wants: ['advise'], onlyFor: 'business' },
  's10-delete-form': {
    ...PLAIN,
    ...{ stage: 'removal', gates: REMOVAL, open: 'remove', wants: ['removal-guidance'] },
    ...{ platformWindows: 'all', removes: true },
  },
  's11-request-letter': {
    ...PLAIN,
    ...{ stage: 'removal', gates: [...REMOVAL, 'open-to-others'], open: 'request-letter' },
    ...{ wants: ['removal-guidance'], platformWindows: 'legal', removes: true },
  },
  's12-hoka': {
    ...PLAIN,
    ...{ stage: 'removal', gates: [...REMOVAL, 'open-to-others'], open: 'by-proxy' },
    ...{ wants: ['removal-request-by-proxy'], removes: true },
  },
  's13-karishobun-delete': {
    ...PLAIN,
    court: true,
    ...{ stage: 'removal', gates: [...REMOVAL, 'open-to-others'], open: 'court-removal' },
    ...{ wants: LAWYER, removes: true },
  },
  's14-shikko': {
    ...PLAIN,
    court: true,
    ...{ stage: 'removal', gates: ['provisional-order'], open: 'enforce-removal' },
    ...{ wants: LAWYER, removes: true },
  },
  's15-kakunin': { ...PLAIN, stage: 'removal', gates: ['removal-asked'], open: 'confirm-removal' },
  's20-disclose-decide': {
    ...PLAIN,
    ...{ stage: 'identification', gates: IDENTIFY, open: 'decide-identification' },
    wants: ['identification'],
  },
  's21-kaisha-request': {
    ...PLAIN,
    ...{ stage: 'identification', gates: IDENTIFY, open: 'ask-provider', wants: LAWYER },
  },
  's22-kaiji-meirei': {
    ...PLAIN,
    court: true,
    ...{ stage: 'identification', gates: IDENTIFY, open: 'disclosure-order', wants: LAWYER },
  },
  's23-kari-ip': {
    ...PLAIN,
    court: true,
    ...{ stage: 'identification', gates: IDENTIFY, open: 'provisional-ip', wants: LAWYER },
  },
  's24-access': {
    ...PLAIN,
    court: true,
    ...{
      stage: 'identification',
      gates: [...IDENTIFY, 'first-disclosure'],
      open: 'second-stage',
      wants: LAWYER,
    },
  },
  's25-teikyo-notice': {
    ...PLAIN,
    court: true,
    ...{ stage: 'identification', gates: [...IDENTIFY, 'provision-order'], open: 'within-two-months' },
    wants: LAWYER,
  },
  's26-shokyo-kinshi': {
    ...PLAIN,
    court: true,
    ...{ stage: 'identification', gates: IDENTIFY, open: 'preserve-logs', wants: LAWYER },
  },
  's27-igi': {
    ...PLAIN,
    court: true,
    ...{ stage: 'identification', gates: ['order-received'], open: 'objection', wants: LAWYER },
  },
  's28-phone': {
    ...PLAIN,
    ...{ stage: 'identification', gates: [...IDENTIFY, 'first-disclosure'], open: 'by-phone-number' },
    wants: LAWYER,
  },
  's30-lawsuit-disclose': {
    ...PLAIN,
    court: true,
    ...{ stage: 'identification', gates: IDENTIFY, open: 'disclosure-suit', wants: LAWYER },
  },
  's50-civil-decide': {
    ...PLAIN,
    stage: 'damages',
    gates: CIVIL,
    open: 'decide-damages',
    wants: ['damages'],
  },
  's51-naiyo': {
    ...PLAIN,
    ...{ stage: 'damages', gates: WRITES_TO_OFFENDER, open: 'letter', wants: ['damages'] },
  },
  's52-jidan': {
    ...PLAIN,
    ...{ stage: 'damages', gates: WRITES_TO_OFFENDER, open: 'settlement', wants: ['damages'] },
  },
  's53-lawsuit': {
    ...PLAIN,
    court: true,
    stage: 'damages',
    gates: CIVIL,
    open: 'lawsuit',
    wants: ['damages'],
  },
  's54-shogaku': {
    ...PLAIN,
    court: true,
    stage: 'damages',
    gates: CIVIL,
    open: 'small-claims',
    wants: ['damages'],
  },
  's55-shokai': { ...PLAIN, stage: 'damages', gates: CIVIL, open: 'bar-inquiry', wants: LAWYER },
  's56-koso': { ...PLAIN, court: true, stage: 'damages', gates: ['judgment'], open: 'appeal', wants: LAWYER },
  's40-police': { ...PLAIN, stage: 'criminal', open: 'police', wants: ['criminal'] },
  's41-kokuso': { ...PLAIN, stage: 'criminal', open: 'complaint', wants: ['criminal'] },
  's42-keisatsu-tokutei': { ...PLAIN, stage: 'criminal', gates: ['by-police'], open: 'police' },
  's43-kenshin': {
    ...PLAIN,
    stage: 'criminal',
    gates: ['complaint-filed'],
    open: 'prosecution',
    wants: ['criminal'],
  },
  's60-victim-support': { ...PLAIN, stage: 'recovery', open: 'recovery', wants: ['listen', 'financial-aid'] },
};

const BY_GROUP: { readonly [G in StepGroup]: Placement } = {
  first: { ...PLAIN, stage: 'talk', open: 'talk', wants: ['advise'] },
  removal: {
    ...PLAIN,
    ...{ stage: 'removal', gates: REMOVAL, open: 'remove', wants: ['removal-guidance'], removes: true },
  },
  identify: {
    ...PLAIN,
    ...{ stage: 'identification', gates: IDENTIFY, open: 'decide-identification' },
    wants: ['identification'],
  },
  criminal: { ...PLAIN, stage: 'criminal', open: 'police', wants: ['criminal'] },
  // What a new step of this group does is not known here: it might write to the offender.
  civil: {
    ...PLAIN,
    stage: 'damages',
    gates: WRITES_TO_OFFENDER,
    open: 'decide-damages',
    wants: ['damages'],
  },
  support: { ...PLAIN, stage: 'recovery', open: 'recovery', wants: ['listen', 'financial-aid'] },
  business: { ...PLAIN, stage: 'talk', open: 'business', wants: ['advise'], onlyFor: 'business' },
  minor: { ...PLAIN, stage: 'talk', open: 'school', wants: ['advise'], onlyFor: 'school' },
};

/** Ids that have a place of their own. */
export const PLACED_STEPS: readonly string[] = Object.keys(BY_ID);

/** The place of a step. */
export function placementOf({ id, group }: Pick<Step, 'id' | 'group'>): Placement {
  return (Object.hasOwn(BY_ID, id) ? BY_ID[id] : undefined) ?? BY_GROUP[group];
}
