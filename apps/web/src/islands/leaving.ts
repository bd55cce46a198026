/**
 * Leaving quickly. The page is emptied in the same frame, what we keep is cleared, and the history entry is replaced. Each
 * earlier page of ours in this tab's history leaves again when the back button brings it up, until somebody opens the site anew.
 */
import { NEUTRAL_PATH } from '@kakekomi/pages/client';

/** The only thing we store: that this tab has left. Cleared when the site is opened anew; gone with the tab. */
const LEFT = 'left';

/** Hides, clears, goes. Never throws: a browser without storage still leaves. */
export function leave(neutralUrl: string): void {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  document.title = '';
  remember();
  location.replace(navigator.onLine ? neutralUrl : NEUTRAL_PATH);
}

/** Wires the button, the keys and the way back. */
export function watchForLeaving(button: HTMLAnchorElement): void {
  const neutralUrl = button.href;
  button.addEventListener('click', (event) => {
    event.preventDefault();
    leave(neutralUrl);
  });
  watchShift(() => leave(neutralUrl));
  if (hasLeft()) {
    const [entry] = performance.getEntriesByType('navigation');
    if (entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward') {
      leave(neutralUrl);
      return;
    }
    forget();
  }
  // A page kept whole for the back button is put away hidden: if it comes back after leaving, no frame shows it.
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && hasLeft()) leave(neutralUrl);
    else document.documentElement.hidden = document.body.childElementCount === 0;
  });
}

/**
 * Three times Shift, alone: pressed and let go with no other key or click between, and never while Japanese is being
 * composed (the IME reports key code 229). Without a limit of time, since frightened hands are slow.
 */
function watchShift(onThird: () => void): void {
  let count = 0;
  let alone = false;
  const restart = (): void => {
    count = 0;
    alone = false;
  };
  addEventListener(
    'keydown',
    (event) => {
      const composing = event.isComposing || event.keyCode === 229;
      if (composing || event.key !== 'Shift' || event.ctrlKey || event.altKey || event.metaKey)
        return restart();
      if (!event.repeat) alone = true;
    },
    true,
  );
  addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Shift' || !alone || event.isComposing || event.keyCode === 229) return restart();
      alone = false;
      count += 1;
      if (count === 3) onThird();
    },
    true,
  );
  for (const type of ['pointerdown', 'compositionstart', 'compositionend', 'blur']) {
    addEventListener(type, restart, true);
  }
}

function remember(): void {
  try {
    sessionStorage.clear();
    sessionStorage.setItem(LEFT, '1');
    // A page that opens others beside it goes with them.
    new BroadcastChannel(LEFT).postMessage(null);
  } catch {
    // Storage is switched off: nothing was kept, and the back button cannot be watched.
  }
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(LEFT) !== null;
  } catch {
    return false;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(LEFT);
  } catch {
    // As above.
  }
}
