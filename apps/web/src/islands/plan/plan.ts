/** The entry of the page /plan/: a case of its own, and the views onto it. */
import { caseInPage, watchLeaving } from '../case/index.ts';
import { startPlan } from './app.tsx';
import type { PlanDoors } from './doors.ts';

/** Views beside the plan are named here, each loaded when somebody asks for it. */
const DOORS: PlanDoors = {
  papers: async () => (await import('../papers/papers-view.ts')).papersView,
};

const outlet = document.querySelector<HTMLElement>('#plan');
const announce = document.querySelector<HTMLElement>('#announce');
if (outlet !== null) {
  const held = caseInPage(() => crypto.randomUUID());
  watchLeaving(held);
  startPlan(
    held,
    {
      outlet,
      frame: [...document.querySelectorAll<HTMLElement>('#plan-head, #plan-others')],
      say: (text) => {
        if (announce !== null) announce.textContent = text;
      },
      sealing: outlet.dataset['sealing'] ?? '',
    },
    DOORS,
  );
}
