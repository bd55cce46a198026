/** Where the pages of the papers live. */
import type { FormId } from '@kakekomi/drafting';

export const PAPERS_PATH = '/papers/';

/** The page of one form. */
export function formPath(id: FormId): string {
  return `${PAPERS_PATH}${id}/`;
}
