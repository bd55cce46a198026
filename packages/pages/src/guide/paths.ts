/** Where each page of the guide lives. */
import type { DeadlineRuleId, RightId, StepId } from '@kakekomi/law';
import type { PlatformId } from '@kakekomi/platforms';

export const STEPS_PATH = '/steps/';
export const MAP_PATH = '/steps/map/';
export const RIGHTS_PATH = '/rights/';
export const PLATFORMS_PATH = '/platforms/';
/** No platform may be called so; a test looks. */
export const PROVIDERS_PATH = '/platforms/access-providers/';
export const DEADLINES_PATH = '/deadlines/';

/** The page of a step. */
export function stepPath(id: StepId): string {
  return `${STEPS_PATH}${id}/`;
}

/** The page of a right or an offence. */
export function rightPath(id: RightId): string {
  return `${RIGHTS_PATH}${id}/`;
}

/** The page of a platform. */
export function platformPath(id: PlatformId): string {
  return `${PLATFORMS_PATH}${id}/`;
}

/** The page of a period; on the page of all of them it stands under its id. */
export function deadlinePath(id: DeadlineRuleId): string {
  return `${DEADLINES_PATH}${id}/`;
}
