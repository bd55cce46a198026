/**
 * Papers: drafts a second over all forms and a full case, then the longest of them as DOCX and as PDF, and beside it, in the
 * same run, the same paper printed to PDF by Chromium from the page's own HTML. First and repeated times, since fonts and
 * programs are made ready once.
 *
 *     node tools/run.mjs bench/papers.ts
 */
import { fileURLToPath } from 'node:url';
import { readDataset } from '@kakekomi/dataset';
import { compose, type DocumentModel } from '@kakekomi/drafting';
import { FULL_CASE, TODAY } from '@kakekomi/drafting/testing';
import { DocumentView } from '@kakekomi/pages/client';
import { renderDocx } from '@kakekomi/rendering/docx';
import { readInstalledFonts } from '@kakekomi/rendering/font-files';
import { renderPdf } from '@kakekomi/rendering/pdf';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { launchChromium } from '../tools/chromium.ts';

const ROUNDS = 9;
const DRAFTS = 50;

const dataset = await readDataset(fileURLToPath(new URL('../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const { forms: data, platformRecords: platforms } = dataset.value;
const draftAll = (): readonly DocumentModel[] =>
  data.forms.map((form) => compose(form, { caseFile: FULL_CASE, today: TODAY, platforms, data }).document);

const papers = draftAll();
const drafting = await timesOf(DRAFTS, async () => draftAll());
const each = median(drafting) / papers.length;
console.log(
  `drafts: ${Math.round(1000 / each)} a second, ${each.toFixed(2)} ms each (${papers.length} forms)`,
);

const longest = papers.reduce((one, other) => (other.blocks.length > one.blocks.length ? other : one));
const fonts = await readInstalledFonts();
const docx = await timesOf(ROUNDS, () => renderDocx(longest));
const pdf = await timesOf(ROUNDS, () => renderPdf(longest, fonts));
const launched = process.hrtime.bigint();
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const launch = Number(process.hrtime.bigint() - launched) / 1_000_000;
  const html = asPage(longest);
  const printed = await timesOf(ROUNDS, async () => {
    await page.setContent(html);
    return page.pdf({ format: 'A4', tagged: true });
  });
  console.log(
    `the longest paper, ${longest.blocks.length} blocks; Chromium took ${launch.toFixed(0)} ms to start`,
  );
  const base = median(printed.slice(1));
  for (const [what, times] of [
    ['DOCX', docx],
    ['PDF', pdf],
    ['print by Chromium', printed],
  ] as const) {
    const again = median(times.slice(1));
    const first = (times[0] ?? 0).toFixed(0);
    const ratio = (again / base).toFixed(2);
    console.log(`${what}: first ${first} ms, then ${again.toFixed(0)} ms, ${ratio} of the print`);
  }
} finally {
  await browser.close();
}

function asPage(document: DocumentModel): string {
  const { marginsMm, fontPt } = document.page;
  const margins = [marginsMm.top, marginsMm.right, marginsMm.bottom, marginsMm.left].map((mm) => `${mm}mm`);
  const style =
    `@page{size:A4;margin:${margins.join(' ')}}body{font:${fontPt}pt/2.1 serif;line-break:strict}` +
    'table{width:100%;border-collapse:collapse}td,th{border:1px solid}tr{break-inside:avoid}';
  const body = renderToString(h(DocumentView, { document, veiled: [] }));
  return `<!doctype html><html lang="ja"><title>書類</title><style>${style}</style>${body}`;
}

async function timesOf(rounds: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - from) / 1_000_000);
  }
  return times;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
