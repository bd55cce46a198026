/** The papers as a view onto the case of another page. */
import type { CaseView } from '../plan/doors.ts';
import { startPapers } from './app.tsx';

export const papersView: CaseView = ({ held, outlet, say, back }) =>
  startPapers({
    held,
    outlet,
    frame: [],
    say,
    sealing: outlet.dataset['sealing'] ?? '',
    renderer: outlet.dataset['renderer'] ?? '',
    leave: back,
  });
