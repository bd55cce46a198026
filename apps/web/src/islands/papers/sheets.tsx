/** A letter on the sheets of certified mail. Loaded when somebody asks for it. */
import type { CaseFile } from '@kakekomi/casefile';
import {
  CERTIFIED_LAYOUTS,
  type CertifiedMail,
  certifiedProblemJa,
  certifiedSheets,
  type DocumentModel,
  layoutFor,
  parseCertifiedLayout,
} from '@kakekomi/drafting';
import { type PaperSet, SheetsView } from '@kakekomi/pages/client';

/** The letter on its grid; `layout` is what was pressed here, null before that. */
export function mailOf(letter: DocumentModel, caseFile: CaseFile, layout: string | null): CertifiedMail {
  const pressed = layout === null ? null : parseCertifiedLayout(layout);
  return certifiedSheets(letter, layoutFor(caseFile, pressed));
}

/** The sheets, the grids to choose from, and what the post would not take. */
export function sheetsScreen(
  of: PaperSet,
  letter: DocumentModel,
  caseFile: CaseFile,
  layout: string | null,
): unknown {
  const mail = mailOf(letter, caseFile, layout);
  return (
    <SheetsView
      of={of}
      mail={mail}
      layouts={CERTIFIED_LAYOUTS}
      problems={mail.problems.map(certifiedProblemJa)}
    />
  );
}
