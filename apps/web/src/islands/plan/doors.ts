/** Other views onto the case of this page, reached from the plan without loading another page. */
import type { CaseInPage } from '../case/index.ts';

/** What such a view is given. */
export interface ViewPlace {
  readonly held: CaseInPage;
  /** Empty, and the view's own until it is left. */
  readonly outlet: HTMLElement;
  /** Read out by screen readers. */
  readonly say: (text: string) => void;
  /** One screen back. */
  readonly back: () => void;
}

/** Draws itself into its place; gives what is to be done when it is left. */
export type CaseView = (place: ViewPlace) => () => void;

export interface PlanDoors {
  /** Loads the papers when somebody asks for them; null where there are none, and no door is shown. */
  readonly papers: (() => Promise<CaseView>) | null;
}
