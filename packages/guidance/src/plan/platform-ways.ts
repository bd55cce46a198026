/** Where the platforms of the posts take requests: the windows that fit what happened, the special ones first. */
import type { Situation } from '@kakekomi/casefile';
import type { ReportWindow } from '@kakekomi/platforms';
import type { Circumstances } from './circumstances.ts';
import type { Placement } from './placements.ts';
import type { PlatformWay } from './plan.ts';

type Purpose = ReportWindow['purpose'];

/** From the first to look at to the last. Sites that take money to remove are never offered. */
const ORDER: readonly Purpose[] = [
  'child-image',
  'sexual-image',
  'impersonation',
  'designated-window',
  'legal-removal',
  'privacy',
  'harassment',
  'rules-violation',
  'capture-removal',
  'entrance',
];

const LEGAL: readonly Purpose[] = ['designated-window', 'legal-removal', 'privacy'];

/** The ways for one step; empty where it is not the platform that is asked. */
export function platformWaysFor(
  placement: Placement,
  of: Circumstances,
  { harms = [] }: Situation,
): readonly PlatformWay[] {
  if (placement.platformWindows === 'none') return [];
  const fits = (purpose: Purpose): boolean => {
    if (placement.platformWindows === 'legal') return LEGAL.includes(purpose);
    if (purpose === 'sexual-image') return of.sexualImage;
    if (purpose === 'child-image') return of.childImage;
    if (purpose === 'impersonation') return harms.includes('impersonation');
    return ORDER.includes(purpose);
  };
  return of.visiblePlatforms.flatMap(({ id, name, status, reportWindows }) =>
    status === 'ended'
      ? []
      : reportWindows
          // Without an address there is nothing to open: the step's cautions say so.
          .filter(({ purpose, url }) => fits(purpose) && url !== null)
          .sort((a, b) => ORDER.indexOf(a.purpose) - ORDER.indexOf(b.purpose))
          .map((window) => ({ platform: id, platformName: name, window })),
  );
}
