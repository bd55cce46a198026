/**
 * Every form drafted from every example case, and one paper that holds every kind of block, read back by other people's
 * programs: poppler and qpdf read our PDF, LibreOffice opens our DOCX and prints it.
 */
import { fileURLToPath } from 'node:url';
import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import { compose, type DocumentModel } from '@kakekomi/drafting';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '@kakekomi/drafting/testing';
import { renderDocx } from '@kakekomi/rendering/docx';
import { readInstalledFonts } from '@kakekomi/rendering/font-files';
import { renderPdf } from '@kakekomi/rendering/pdf';
import {
  differenceOf,
  EVERY_BLOCK,
  faultsOfPdf,
  pagesOfPdf,
  printedByLibreOffice,
} from '@kakekomi/rendering/testing';
import { expect, test } from 'vitest';

const PROOF_MS = 300_000;

const dataset = await readDataset(fileURLToPath(new URL('../../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { forms: data, platformRecords: platforms } = dataset.value;

const CASES: readonly (readonly [string, CaseFile])[] = [
  ['empty', EMPTY_CASE],
  ['school', SCHOOL_CASE],
  ['shop', SHOP_CASE],
  ['doxxed', DOXXED_CASE],
  ['full', FULL_CASE],
];

const papers: readonly { readonly name: string; readonly document: DocumentModel }[] = [
  { name: 'every-block', document: EVERY_BLOCK },
  ...CASES.flatMap(([name, caseFile]) =>
    data.forms.map((form) => ({
      name: `${name}-${form.id}`,
      document: compose(form, { caseFile, today: TODAY, platforms, data }).document,
    })),
  ),
];

test('the proof holds all twenty forms, each from five cases', () => {
  expect(data.forms).toHaveLength(20);
  expect(papers).toHaveLength(1 + 5 * 20);
});

test(
  'PDF: poppler reads the signs of the model, and qpdf finds nothing wrong',
  async () => {
    const fonts = await readInstalledFonts();
    for (const { name, document } of papers) {
      const rendered = await renderPdf(document, fonts);
      if (rendered.kind === 'err') throw new Error(`${name}: ${JSON.stringify(rendered.problem)}`);
      expect(differenceOf(pagesOfPdf(rendered.value), document), name).toBeNull();
      expect(faultsOfPdf(rendered.value), name).toBe('');
    }
  },
  PROOF_MS,
);

test(
  'DOCX: LibreOffice opens each and prints the signs of the model',
  async () => {
    const files = [];
    for (const { name, document } of papers) {
      const rendered = await renderDocx(document);
      if (rendered.kind === 'err') throw new Error(`${name}: ${JSON.stringify(rendered.problem)}`);
      files.push({ name, bytes: rendered.value });
    }
    for (const [index, printed] of printedByLibreOffice(files).entries()) {
      const paper = papers[index];
      if (paper === undefined) throw new Error('more papers printed than sent');
      const difference = differenceOf(pagesOfPdf(printed), paper.document, { picturesAnywhere: true });
      expect(difference, paper.name).toBeNull();
    }
  },
  PROOF_MS,
);
