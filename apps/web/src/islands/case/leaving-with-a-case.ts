/**
 * What happens to a case when its page is left: a warning where something would be lost, never on the quick way out, which
 * wipes it at once. That way out empties the page's body first (`leaving.ts`), and by this it is known here.
 */
import type { CaseInPage } from './case-in-page.ts';

/** The channel of `leaving.ts`. Not imported from there: every page's first script would be cut in two for one word. */
const LEFT = 'left';

/** Watches the page's end for as long as it lives. */
export function watchLeaving(held: CaseInPage): void {
  const warn = (event: BeforeUnloadEvent): void => {
    if (!isLeavingQuickly() && held.isUnsaved()) event.preventDefault();
  };
  let warns = false;
  // Listening only while there is something to lose: pages that listen are kept less well for the back button.
  held.watch(() => {
    const unsaved = held.isUnsaved();
    if (unsaved === warns) return;
    warns = unsaved;
    if (unsaved) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  });
  new MutationObserver(() => {
    if (isLeavingQuickly()) held.forget();
  }).observe(document.body, { childList: true });
  // Links lead on beside this page: whoever leaves quickly from there must not come back to what was told here.
  new BroadcastChannel(LEFT).addEventListener('message', () =>
    document.querySelector<HTMLElement>('#exit')?.click(),
  );
}

function isLeavingQuickly(): boolean {
  return document.body.childElementCount === 0;
}
