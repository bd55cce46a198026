/** Whom somebody should be able to reach before any day is read: in danger, fear or despair, as a child, or to be listened to. */
import type { Situation } from '@kakekomi/casefile';
import type { Recommendation } from '../recommendation.ts';
import type { Circumstances } from './circumstances.ts';
import type { ReachCode, ReachFirst } from './plan.ts';
import type { WindowFinder } from './windows-for-step.ts';

/** So many stand there: more would be a list, and a list is read later. In danger 110 and 119 stand before them. */
const REACHED_FIRST = 3;
const REACHED_IN_DANGER = 4;

/** Null where days may come first: an adult who is in no danger and has said what they want. */
export function reachFirst(
  of: Circumstances,
  situation: Situation,
  find: WindowFinder['forSituation'],
): ReachFirst | null {
  const because = becauseOf(of, situation);
  if (because === null) return null;
  const most = because === 'danger' ? REACHED_IN_DANGER : REACHED_FIRST;
  return { because, windows: found(because, situation, find).slice(0, most) };
}

function becauseOf(of: Circumstances, { wants = [], harms = [] }: Situation): ReachCode | null {
  if (of.danger === true) return 'danger';
  if (of.despair) return 'despair';
  if (of.sexualImage) return 'sexual-image';
  if (of.afraid) return 'afraid';
  if (of.isChild && of.asksThemself) return 'child';
  const isHeavy = harms.includes('mental-health') || harms.includes('suicidal');
  return isHeavy || wants.length === 0 || wants.includes('listen') ? 'listen' : null;
}

function found(
  because: ReachCode,
  situation: Situation,
  find: WindowFinder['forSituation'],
): readonly Recommendation[] {
  switch (because) {
    case 'danger':
      return find(situation);
    case 'afraid':
      // As in danger, but without the numbers that are for danger alone: 110 stands beside them by itself.
      return find({ ...situation, danger: true }).filter(({ listing }) => !listing.emergencyOnly);
    default:
      // What somebody wants comes after somebody who listens.
      return find({ ...situation, wants: because === 'listen' ? ['listen'] : [] });
  }
}
