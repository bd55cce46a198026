/** Sheets of certified mail as files: in other people's programs too, each sheet is a page and each line of the grid a line. */
import { fileURLToPath } from 'node:url';
import { readDataset } from '@kakekomi/dataset';
import { type CertifiedLayoutId, certifiedDocument, certifiedSheets, compose } from '@kakekomi/drafting';
import { FULL_CASE, TODAY } from '@kakekomi/drafting/testing';
import { renderDocx } from '@kakekomi/rendering/docx';
import { readInstalledFonts } from '@kakekomi/rendering/font-files';
import { renderPdf } from '@kakekomi/rendering/pdf';
import { pagesOfPdf, printedByLibreOffice } from '@kakekomi/rendering/testing';
import { expect, test } from 'vitest';

const PROOF_MS = 120_000;
const PICTURE =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Default_Ignorable_Code_Point}/gu;

const dataset = await readDataset(fileURLToPath(new URL('../../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { forms: data, platformRecords: platforms } = dataset.value;
const form = data.forms.find(({ id }) => id === 'naiyo-shomei');
if (form === undefined) throw new Error('no form naiyo-shomei');
const letter = compose(form, { caseFile: FULL_CASE, today: TODAY, platforms, data }).document;

/** Emoji, which LibreOffice moves within their line, signs without a picture, and blanks apart. */
const plain = (text: string): string => text.normalize('NFKC').replace(PICTURE, '').replace(/\s/gu, '');
const linesOf = (page: string): readonly string[] =>
  page
    .split('\n')
    .map(plain)
    .filter((line) => line !== '');

test.each<CertifiedLayoutId>(['horizontal-20x26', 'horizontal-13x40', 'horizontal-26x20'])(
  '%s',
  async (layout) => {
    const mail = certifiedSheets(letter, layout);
    const document = certifiedDocument(mail, letter);
    if (document === null) throw new Error('no paper of these sheets');
    const [docx, pdf] = [await renderDocx(document), await renderPdf(document, await readInstalledFonts())];
    if (docx.kind === 'err' || pdf.kind === 'err') throw new Error('not rendered');
    const sheets = mail.sheets.map(({ lines }) =>
      linesOf(lines.map(({ cells }) => cells.map(({ text }) => text).join('')).join('\n')),
    );
    expect(sheets.length).toBeGreaterThan(1);
    const [printed] = printedByLibreOffice([{ name: layout, bytes: docx.value }]);
    if (printed === undefined) throw new Error('nothing printed');
    for (const file of [pdf.value, printed]) expect(pagesOfPdf(file).map(linesOf)).toEqual(sheets);
  },
  PROOF_MS,
);
