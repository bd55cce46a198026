/** What closes a step for now: each gate looks at the case and says why, or lets it pass. */
import type { Circumstances } from './circumstances.ts';
import type { ClosedCode } from './words.ts';

type Gate = (of: Circumstances) => ClosedCode | null;

const whenTold = (isTold: boolean, otherwise: ClosedCode): ClosedCode | null => (isTold ? null : otherwise);

export const GATES = {
  'danger-possible': ({ danger, despair, afraid }) =>
    danger === false && !despair && !afraid ? 'no-danger-told' : null,
  'something-to-remove': ({ allGone }) => (allGone ? 'nothing-to-remove' : null),
  'asked-first': ({ mustAskFirst }) => (mustAskFirst ? 'ask-first' : null),
  'open-to-others': ({ oneToOne }) => (oneToOne ? 'between-two' : null),
  'provisional-order': ({ facts }) =>
    whenTold(facts.provisionalOrderReceivedOn !== undefined, 'after-provisional-order'),
  'removal-asked': ({ facts, someGone, allGone }) =>
    whenTold(facts.askedPlatformOn !== undefined || someGone || allGone, 'after-removal'),
  'who-not-known': ({ knowsWho }) => (knowsWho ? 'known-already' : null),
  'first-disclosure': ({ facts }) =>
    whenTold(
      facts.orderReceivedOn !== undefined || facts.providerNamedOn !== undefined,
      'after-first-disclosure',
    ),
  'provision-order': ({ facts }) =>
    whenTold(
      facts.provisionOrderReceivedOn !== undefined || facts.providerNamedOn !== undefined,
      'after-provision-order',
    ),
  'order-received': ({ facts }) => whenTold(facts.orderReceivedOn !== undefined, 'after-order'),
  'may-write': ({ afraid, isChild }) => {
    if (afraid) return 'afraid-never-write';
    return isChild ? 'child-never-alone' : null;
  },
  'who-known': ({ knowsWho }) => (knowsWho ? null : 'who-first'),
  judgment: ({ facts }) =>
    whenTold(
      facts.judgmentReceivedOn !== undefined || facts.smallClaimsJudgmentReceivedOn !== undefined,
      'after-judgment',
    ),
  'by-police': () => 'police-do-this',
  'complaint-filed': ({ facts }) => whenTold(facts.complaintFiledOn !== undefined, 'after-complaint'),
} as const satisfies Readonly<Record<string, Gate>>;

export type GateName = keyof typeof GATES;

/** Closed codes that stay closed however far the case goes: another way is to be shown, so windows stay. */
export const NOT_THIS_WAY: readonly ClosedCode[] = [
  'one-to-one',
  'between-two',
  'afraid-never-write',
  'child-never-alone',
  'ask-first',
  'known-already',
  'who-first',
];

/** The first gate that closes; null where all are open. */
export function closedBy(gates: readonly GateName[], of: Circumstances): ClosedCode | null {
  for (const name of gates) {
    const closed = (GATES[name] as Gate)(of);
    if (closed !== null) return closed;
  }
  return null;
}
