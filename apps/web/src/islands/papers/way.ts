/**
 * The way through the screens of the papers, also by the browser's back button. Its history holds numbers and nothing else:
 * how deep the page around it stands, and how deep this view.
 */
import type { Place } from '../case/index.ts';

export interface Way<S> {
  readonly current: () => S;
  readonly go: (next: S) => void;
  /** One screen back; from the first one out of the view. */
  readonly back: () => void;
  readonly toFirst: () => void;
  readonly end: () => void;
}

export interface WayOptions<S> {
  readonly first: S;
  readonly show: (screen: S, place: Place | null) => void;
  readonly placeNow: () => Place;
  readonly leave: () => void;
}

export function wayOf<S>({ first, show, placeNow, leave }: WayOptions<S>): Way<S> {
  const way: { screen: S; place: Place | null }[] = [{ screen: first, place: null }];
  let at = 0;
  const depth = numberIn(history.state, 'depth');
  const current = (): S => way[at]?.screen ?? first;
  const mark = (): { readonly depth: number; readonly inner: number } => ({ depth, inner: at });
  const moved = ({ state }: PopStateEvent): void => {
    // Another depth: the page around this view moves.
    if (numberIn(state, 'depth') !== depth) return;
    if (at < way.length) way[at] = { screen: current(), place: placeNow() };
    at = Math.min(numberIn(state, 'inner'), way.length - 1);
    show(current(), way[at]?.place ?? null);
  };
  history.replaceState(mark(), '');
  history.scrollRestoration = 'manual';
  addEventListener('popstate', moved);
  const go = (next: S): void => {
    way[at] = { screen: current(), place: placeNow() };
    at += 1;
    way.splice(at, way.length, { screen: next, place: null });
    history.pushState(mark(), '');
    show(next, null);
  };
  return {
    current,
    go,
    back: () => {
      if (at > 0) history.back();
      else leave();
    },
    toFirst: () => {
      if (at > 0) history.go(-at);
      else show(first, null);
    },
    end: () => removeEventListener('popstate', moved),
  };
}

function numberIn(state: unknown, key: 'depth' | 'inner'): number {
  if (typeof state !== 'object' || state === null) return 0;
  const value: unknown = Object.entries(state).find(([name]) => name === key)?.[1];
  return typeof value === 'number' ? value : 0;
}
