/**
 * The way through the screens, also by the browser's back button: its history holds how many screens deep, and nothing else.
 */
import type { PlanScreen } from '@kakekomi/pages/client';
import type { Place } from '../case/index.ts';

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
  // Loaded anew in the middle of the way: what lies before is forgotten, and the back button finds the first screen there.
  const base = depthIn(history.state);
  history.replaceState({ depth: base }, '');
  history.scrollRestoration = 'manual';
  addEventListener('popstate', ({ state }) => {
    const next = Math.max(0, Math.min(depthIn(state) - base, way.length - 1));
    // Steps inside a view of its own (papers) are that view's.
    if (next === at) return;
    if (at < way.length) way[at] = { screen: current(), place: placeNow() };
    at = next;
    show(current(), way[at]?.place ?? null);
  });
  return {
    current,
    go: (next) => {
      way[at] = { screen: current(), place: placeNow() };
      at += 1;
      way.splice(at, way.length, { screen: next, place: null });
      history.pushState({ depth: base + at }, '');
      show(next, null);
    },
    back: () => {
      if (at > 0) history.back();
    },
  };
}

function depthIn(state: unknown): number {
  return typeof state === 'object' && state !== null && 'depth' in state ? Number(state.depth) : 0;
}
