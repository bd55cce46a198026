/** Where each content page lives. */
import type { Prefecture, ServiceId, ServiceKind } from '@kakekomi/directory';

/** The page of a window or of a place of one. */
export function servicePath(id: ServiceId): string {
  return `/s/${id}/`;
}

/** The page of a prefecture. */
export function areaPath(prefecture: Prefecture): string {
  return `/areas/${prefecture.slug}/`;
}

/** The page of a kind of window. */
export function kindPath(kind: ServiceKind): string {
  return `/kinds/${kind}/`;
}
