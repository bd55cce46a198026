/** `docs/examples/` is what the program drafts today: a changed wording shows there, and in its review, first. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeCaseFile, parseCaseFileText } from '@kakekomi/casefile';
import { readDataset } from '@kakekomi/dataset';
import { plainTextOf } from '@kakekomi/drafting';
import { expect, test } from 'vitest';
import { draftOf, STORIES } from './stories.ts';

const EXAMPLES = new URL('../../docs/examples/', import.meta.url);
const dataset = await readDataset(fileURLToPath(new URL('../../data', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const read = (path: string): string => readFileSync(new URL(path, EXAMPLES), 'utf8');

test.each(STORIES.map((story) => [story.id, story] as const))('%s: the case file', (id, { caseFile }) => {
  expect(read(`${id}/case.json`)).toBe(encodeCaseFile(caseFile));
  expect(parseCaseFileText(read(`${id}/case.json`))).toEqual({ kind: 'ok', value: caseFile });
});

test.each(STORIES.flatMap((story) => story.papers.map((paper) => [story.id, paper, story] as const)))(
  '%s: %s is as it is drafted, and nothing in it is missing',
  (id, paper, story) => {
    const draft = draftOf(story, paper, dataset.value);
    expect(read(`${id}/${paper}.txt`), 'run: node tools/run.mjs tools/examples.ts').toBe(
      plainTextOf(draft.document),
    );
    expect(draft.missing.map(({ fact }) => fact)).toEqual([]);
  },
);

test('nothing else lies there', () => {
  const expected = STORIES.flatMap(({ id, papers }) => [
    `${id}/case.json`,
    ...papers.flatMap((paper) => ['docx', 'pdf', 'txt'].map((ending) => `${id}/${paper}.${ending}`)),
  ]);
  const found = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\/.*\./.test(name),
  );
  expect(found.sort()).toEqual(expected.sort());
});
