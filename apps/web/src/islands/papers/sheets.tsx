/** A letter on the sheets of certified mail. Loaded when somebody asks for it. */
import type { CaseFile } from '@kakekomi/casefile';
import {
  CERTIFIED_LAYOUTS,
  certifiedProblemJa,
  certifiedSheets,
  chosenLayout,
  type DocumentModel,
  parseCertifiedLayout,
} from '@kakekomi/drafting';
import { type PaperSet, SheetsView } from '@kakekomi/pages/client';

/** `layout` is what was pressed here; before that the one that was told, or the first that a screen shows well. */
export function sheetsScreen(
  of: PaperSet,
  letter: DocumentModel,
  caseFile: CaseFile,
  layout: string | null,
): unknown {
  const pressed = layout === null ? null : parseCertifiedLayout(layout);
  const mail = certifiedSheets(letter, pressed ?? chosenLayout(caseFile) ?? 'horizontal-20x26');
  return (
    <SheetsView
      of={of}
      mail={mail}
      layouts={CERTIFIED_LAYOUTS}
      problems={mail.problems.map(certifiedProblemJa)}
    />
  );
}
