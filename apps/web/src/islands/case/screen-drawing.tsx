/** One screen at a time in an element of the page, for every view onto the case: drawn, left, and come back to as it stood. */
import { planWords as words } from '@kakekomi/pages/client';
import type { VNode } from 'preact';
import { draw } from '../dom-jsx.ts';

/** Where somebody stood on a screen: how far down, and which folds were open. */
export interface Place {
  readonly top: number;
  readonly open: readonly number[];
}

/** A view that draws into the element by itself; gives what is to be done when it is left. */
export type OwnDrawing = () => () => void;

export interface ScreenDrawing {
  readonly placeNow: () => Place;
  /**
   * Draws the view when it is there: elements, or an `OwnDrawing`. One that takes long says so, and one that cannot be had (null,
   * or an error) says that and offers to try again. False where a newer screen took its place meanwhile.
   */
  readonly show: (view: Promise<unknown>) => Promise<boolean>;
  /** A new screen begins at its heading; one that is come back to stands as it was left. */
  readonly arrive: (place: Place | null) => void;
  /** Whatever is still on its way is not drawn any more. */
  readonly end: () => void;
}

/** Draws in `root`. */
export function drawingIn(root: HTMLElement): ScreenDrawing {
  let turn = 0;
  let leave: () => void = () => undefined;
  const folds = (): readonly HTMLDetailsElement[] => [...root.querySelectorAll('details')];

  function put(child: unknown): void {
    draw(child, root);
    // What is told lives in this page alone: whatever leads on opens beside it.
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (/^(?:tel|mailto):/.test(link.getAttribute('href') ?? '')) continue;
      link.target = '_blank';
      link.rel = 'noreferrer noopener';
    }
  }

  function begin(): number {
    leave();
    leave = () => undefined;
    turn += 1;
    return turn;
  }

  return {
    placeNow: () => ({ top: scrollY, open: folds().flatMap(({ open }, index) => (open ? [index] : [])) }),
    show: async (soon) => {
      const mine = begin();
      const wait = setTimeout(() => {
        if (mine === turn) put(<p>{words.loading}</p>);
      }, 200);
      // A script or data that cannot be had is no reason to stand still.
      const view = await soon.catch(() => null);
      clearTimeout(wait);
      if (mine !== turn) return false;
      if (typeof view === 'function') {
        root.replaceChildren();
        leave = (view as OwnDrawing)();
      } else put(view ?? <Failure />);
      return true;
    },
    arrive: (place) => {
      const now = folds();
      for (const index of place?.open ?? []) now[index]?.setAttribute('open', '');
      root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
      scrollTo({ top: place?.top ?? 0, behavior: 'instant' });
    },
    end: () => void begin(),
  };
}

function Failure(): VNode {
  return (
    <div class="stack">
      <p class="problem" role="alert">
        {words.loadFailed}
      </p>
      <a class="button button--danger" href="tel:110">
        {'110'}
      </a>
      <button class="button" type="button" data-action="retry">
        {words.retry}
      </button>
    </div>
  );
}
