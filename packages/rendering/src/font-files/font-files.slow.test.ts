import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { codePointsOf, isIn } from '../fonts/cmap.ts';
import { coverageOf, parseCoverages } from '../fonts/coverage.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { EVERY_BLOCK } from '../testing/documents.ts';
import { pagesOfPdf } from '../testing/programs.ts';
import { fontFilesFor } from './font-files.ts';
import { readInstalledFonts } from './installed-fonts.ts';

const root = mkdtempSync(join(tmpdir(), 'fonts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

test('the site’s fonts write all that the whole fonts write, and are made once', async () => {
  const files = await fontFilesFor(root);
  const made = statSync(files.coverages).mtimeMs;
  expect(await fontFilesFor(root)).toEqual(files);
  expect(statSync(files.coverages).mtimeMs).toBe(made);

  const whole = await readInstalledFonts();
  const coverages = parseCoverages(readFileSync(files.coverages, 'utf8'));
  expect(coverages.mincho).toEqual(coverageOf(whole.mincho));
  expect(coverages.emoji).toEqual(coverageOf(whole.emoji));
  const [mincho, serif] = [coverages.mincho, coverages.serif];
  if (mincho === undefined || serif === undefined) throw new Error('a coverage is missing');
  const lost = codePointsOf(coverageOf(whole.serif).characters).filter(
    (each) => !isIn(mincho.characters, each) && !isIn(serif.characters, each),
  );
  expect(lost).toEqual([]);

  const fonts = { mincho: bytesAt(files.mincho), serif: bytesAt(files.serif), emoji: bytesAt(files.emoji) };
  const [site, node] = [await renderPdf(EVERY_BLOCK, fonts), await renderPdf(EVERY_BLOCK, whole)];
  if (site.kind === 'err' || node.kind === 'err') throw new Error('a paper cannot be printed');
  expect(pagesOfPdf(site.value)).toEqual(pagesOfPdf(node.value));
});
