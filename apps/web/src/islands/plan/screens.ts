/**
 * The way through the screens, also by the browser's back button: its history holds how many screens deep, and nothing else.
 */
import type { PlanScreen } from '@kakekomi/pages/client';

/** Where a screen was left: how far down, and what stood open. */
export interface Place {
  readonly top: number;
  readonly open: readonly number[];
}

export interface Screens {
  readonly current: () => PlanScreen;
  readonly go: (next: PlanScreen) => void;
  readonly back: () => void;
}

/** `show` draws a screen; with a place when it is come back to. `placeNow` tells where the shown one stands. */
export function screensOf(
  first: PlanScreen,
  show: (screen: PlanScreen, place: Place | null) => void,
  placeNow: () => Place,
): Screens {
  const way: { screen: PlanScreen; place: Place | null }[] = [{ screen: first, place: null }];
  let at = 0;
  const current = (): PlanScreen => way[at]?.screen ?? first;
  history.replaceState({ depth: 0 }, '');
  history.scrollRestoration = 'manual';
  addEventListener('popstate', ({ state }) => {
    const depth: unknown = typeof state === 'object' && state !== null && 'depth' in state ? state.depth : 0;
    if (at < way.length) way[at] = { screen: current(), place: placeNow() };
    at = Math.min(typeof depth === 'number' ? depth : 0, way.length - 1);
    show(current(), way[at]?.place ?? null);
  });
  return {
    current,
    go: (next) => {
      way[at] = { screen: current(), place: placeNow() };
      at += 1;
      way.splice(at, way.length, { screen: next, place: null });
      history.pushState({ depth: at }, '');
      show(next, null);
    },
    back: () => {
      if (at > 0) history.back();
    },
  };
}
