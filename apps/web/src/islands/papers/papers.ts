/** The entry of the page /papers/: a case of its own. */
import { caseInPage, watchLeaving } from '../case/index.ts';
import { startPapers } from './app.tsx';

const outlet = document.querySelector<HTMLElement>('#papers');
const announce = document.querySelector<HTMLElement>('#announce');
if (outlet !== null) {
  const held = caseInPage(() => crypto.randomUUID());
  watchLeaving(held);
  outlet.replaceChildren();
  // The same list is drawn by the first screen.
  for (const part of document.querySelectorAll<HTMLElement>('[data-static]')) part.hidden = true;
  startPapers({
    held,
    outlet,
    frame: [...document.querySelectorAll<HTMLElement>('#papers-head, #papers-others')],
    say: (text) => {
      if (announce !== null) announce.textContent = text;
    },
    sealing: outlet.dataset['sealing'] ?? '',
    renderer: outlet.dataset['renderer'] ?? '',
    leave: null,
  });
}
