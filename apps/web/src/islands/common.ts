/** What every page runs: the way out, the parts that only script can offer, and working offline. */
import { watchForLeaving } from './leaving.ts';

const exit = document.querySelector<HTMLAnchorElement>('#exit');
if (exit !== null) watchForLeaving(exit);

for (const part of document.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;

if (document.querySelector('form[data-calculator]') !== null) {
  void import('./calculators.ts').then(({ startCalculators }) => startCalculators());
}

// Nobody is ever asked to install the site: an icon on a watched phone tells on its owner.
addEventListener('beforeinstallprompt', (event) => event.preventDefault());

if ('serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Where the browser refuses (private windows), the site works online as before.
    navigator.serviceWorker.register('/sw.js').then(keepRestWhenIdle, () => undefined);
  });
}

/** Everything else of the site, once there is nothing better to do; never on a line that is metered or slow. */
async function keepRestWhenIdle(): Promise<void> {
  if (isLineDear()) return;
  const { active } = await navigator.serviceWorker.ready;
  (globalThis.requestIdleCallback ?? setTimeout)(() => active?.postMessage('idle'));
}

function isLineDear(): boolean {
  const line: unknown = 'connection' in navigator ? navigator.connection : null;
  if (typeof line !== 'object' || line === null) return false;
  const isSlow = 'effectiveType' in line && line.effectiveType !== '4g';
  return isSlow || ('saveData' in line && line.saveData === true);
}
