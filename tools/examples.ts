/**
 * Writes `docs/examples/` (three invented cases with their papers) and the pictures of every form's first page: run again
 * after a wording or a layout has changed, then look at them. Needs poppler-utils for the pictures.
 *
 *     node tools/run.mjs tools/examples.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeCaseFile } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import { type DocumentModel, plainTextOf } from '@kakekomi/drafting';
import { FULL_CASE } from '@kakekomi/drafting/testing';
import { renderDocx } from '@kakekomi/rendering/docx';
import { readInstalledFonts } from '@kakekomi/rendering/font-files';
import { renderPdf } from '@kakekomi/rendering/pdf';
import { draftOf, STORIES, type Story } from '../conformance/papers/stories.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = join(ROOT, 'docs', 'examples');
const PICTURES = join(ROOT, 'docs', 'images', 'papers');
const DOTS_PER_INCH = '64';

const read = await readDataset(join(ROOT, 'data'));
if (read.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const dataset = read.value;
const fonts = await readInstalledFonts();

for (const story of STORIES) {
  const folder = join(EXAMPLES, story.id);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'case.json'), encodeCaseFile(story.caseFile));
  for (const paper of story.papers) {
    const { document } = draftOf(story, paper, dataset);
    await writeFile(join(folder, `${paper}.txt`), plainTextOf(document));
    await writeFile(join(folder, `${paper}.docx`), sure(await renderDocx(document)));
    await writeFile(join(folder, `${paper}.pdf`), await pdfOf(document));
  }
}

await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });
const scratch = await mkdtemp(join(tmpdir(), 'papers-'));
for (const { id } of dataset.forms.forms) {
  const story: Story = STORIES.find(({ papers }) => papers.includes(id)) ?? {
    id: 'school',
    caseFile: FULL_CASE,
    papers: [id],
    main: id,
  };
  const file = join(scratch, 'paper.pdf');
  await writeFile(file, await pdfOf(draftOf(story, id, dataset).document));
  execFileSync('pdftoppm', [
    '-r',
    DOTS_PER_INCH,
    '-f',
    '1',
    '-l',
    '1',
    '-gray',
    '-png',
    '-singlefile',
    file,
    join(PICTURES, id),
  ]);
}
await rm(scratch, { recursive: true, force: true });

async function pdfOf(document: DocumentModel): Promise<Uint8Array> {
  return sure(await renderPdf(document, fonts));
}

function sure<T>(
  result: { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'err'; readonly problem: unknown },
): T {
  if (result.kind === 'err') throw new Error(JSON.stringify(result.problem));
  return result.value;
}
