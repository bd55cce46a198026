/**
 * Every form drafted from every example case, and one paper that holds every kind of block, read back by other people's
 * programs: poppler and qpdf read our PDF, LibreOffice opens our DOCX and prints it.
 */
import { fileURLToPath } from 'node:url';
import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import { type Block, compose, type DocumentModel } from '@kakekomi/drafting';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '@kakekomi/drafting/testing';
import { renderDocx } from '@kakekomi/rendering/docx';
import { readInstalledFonts } from '@kakekomi/rendering/font-files';
import { renderPdf } from '@kakekomi/rendering/pdf';
import {
  differenceOf,
  EVERY_BLOCK,
  faultsOfPdf,
  pagesOfPdf,
  paper,
  printedByLibreOffice,
  WITHOUT_BREAKS,
} from '@kakekomi/rendering/testing';
import fc from 'fast-check';
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
    // LibreOffice divides words as long as these inside their signs and prints halves, so only our PDF is held to it.
    for (const { name, document } of [...papers, { name: 'without-breaks', document: WITHOUT_BREAKS }]) {
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
      const sent = papers[index];
      if (sent === undefined) throw new Error('more papers printed than sent');
      const difference = differenceOf(pagesOfPdf(printed), sent.document, { picturesAnywhere: true });
      expect(difference, sent.name).toBeNull();
    }
  },
  PROOF_MS,
);

/** 行頭禁則 and 行末禁則 (JIS X 4051:2004, 4.3), small kana and long vowels among them. */
const NEVER_FIRST =
  /^[、。，．・：；？！）〕］｝〉》」』】ゝゞヽヾ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)\]},.!?]/u;
const NEVER_LAST = /[（〔［｛〈《「『【([{]$/u;
const PARAGRAPHS = 150;
const SEED = 20261123;

test(
  'PDF: no line begins or ends with a sign that may not stand there',
  async () => {
    const syllable = fc.constantFrom(
      ...'あいうえおかきくけこさしすせそ漢字文章投稿削除開示請求権利侵害名前住所アイウカキクタッチェックシートャュョー',
      ...'、。「」（）『』・！？々ぁっゃゅょ',
      ...['2026', 'URL', '（甲1）', '「ばか」', 'ウェブサイト', '——', '……', '10,000円', '5％'],
    );
    const text = fc.array(syllable, { minLength: 80, maxLength: 200 }).map((parts) => parts.join(''));
    const paragraphs = fc.sample(text, { numRuns: PARAGRAPHS, seed: SEED });
    const blocks = paragraphs.map((words) => ({
      kind: 'paragraph' as const,
      // Several such signs in a row may leave no other way; one begins nothing and ends nothing by itself.
      runs: [
        {
          text: `文${words.replace(/([、。！？」）』]{2})[、。！？」）』ッャュョーぁっゃゅょ々・]+/gu, '$1')}文`,
        },
      ],
      align: 'left' as const,
      indent: 1,
      isProse: true,
    }));
    const rendered = await renderPdf(paper(blocks, []), await readInstalledFonts());
    if (rendered.kind === 'err') throw new Error(JSON.stringify(rendered.problem));
    const lines = pagesOfPdf(rendered.value).flatMap((page) =>
      page.split('\n').filter((line) => line !== '' && !/^- \d+ -$/.test(line)),
    );
    expect(lines.length).toBeGreaterThan(600);
    expect(lines.filter((line) => NEVER_FIRST.test(line))).toEqual([]);
    expect(lines.filter((line) => NEVER_LAST.test(line))).toEqual([]);
  },
  PROOF_MS,
);

test.each([22, 23, 24, 25, 26])('PDF: after %i lines, no page ends with a heading', async (lines) => {
  const prose = (text: string): Block => ({
    kind: 'paragraph',
    runs: [{ text }],
    align: 'left',
    indent: 1,
    isProse: true,
  });
  const headings: readonly Block[] = [
    { kind: 'heading', level: 1, number: '第1', text: '見出し' },
    { kind: 'heading', level: 2, number: '1', text: '見出し' },
  ];
  const fonts = await readInstalledFonts();
  // A short body goes over with its headings; the lines of a long one are divided, and some stay with them.
  for (const body of ['短い文', '長い文。'.repeat(200)]) {
    const before = Array.from({ length: lines }, () => prose('本文'));
    const rendered = await renderPdf(paper([...before, ...headings, prose(body)], []), fonts);
    if (rendered.kind === 'err') throw new Error(JSON.stringify(rendered.problem));
    for (const page of pagesOfPdf(rendered.value)) expect(page).not.toMatch(/見出し\s*- \d+ -\s*$/);
  }
});
