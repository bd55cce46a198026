/** One screen at a time in an element of the page, for every view onto the case: drawn, left, and come back to as it stood. */
import { draw } from '../dom-jsx.ts';

/** Where somebody stood on a screen: how far down, and which folds were open. */
export interface Place {
  readonly top: number;
  readonly open: readonly number[];
}

export interface ScreenDrawing {
  readonly placeNow: () => Place;
  /** Takes the place of what was drawn. */
  readonly put: (child: unknown) => void;
  /** A new screen begins at its heading; one that is come back to stands as it was left. */
  readonly arrive: (place: Place | null) => void;
}

/** Draws in `root`. */
export function drawingIn(root: HTMLElement): ScreenDrawing {
  const folds = (): readonly HTMLDetailsElement[] => [...root.querySelectorAll('details')];
  return {
    placeNow: () => ({ top: scrollY, open: folds().flatMap(({ open }, index) => (open ? [index] : [])) }),
    put: (child) => {
      draw(child, root);
      // What is told lives in this page alone: whatever leads on opens beside it.
      for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        if (/^(?:tel|mailto):/.test(link.getAttribute('href') ?? '')) continue;
        link.target = '_blank';
        link.rel = 'noreferrer noopener';
      }
    },
    arrive: (place) => {
      const now = folds();
      for (const index of place?.open ?? []) now[index]?.setAttribute('open', '');
      root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
      scrollTo({ top: place?.top ?? 0, behavior: 'instant' });
    },
  };
}
