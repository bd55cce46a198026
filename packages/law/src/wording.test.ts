/** Wordings to avoid (弁護士法72条, safe messaging): the check itself, and every text of ours that a person may read. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lawOfJapan } from './testing/law-of-japan.ts';
import { wordingFaults } from './wording.ts';

const law = lawOfJapan();
const ROOT = new URL('../../../', import.meta.url);

/** Found, and rightly there. */
const ALLOWED: readonly { readonly file: string; readonly found: string; readonly reason: string }[] = [
  {
    file: 'data/services/national/platform-kibo-madoguchi.json',
    found: '必ず削除',
    reason: 'says that removal is not certain',
  },
  { file: 'data/kinds/lawyer.json', found: '必ず勝', reason: 'says that winning is not certain' },
];

/** The list itself, and what pages of others were found to say. */
const NOT_OURS = ['data/law/wording.json', 'data/law/sources.json'];

describe('the rules', () => {
  test.each(law.wording.avoid)('each finds its own example: $avoid', (rule) => {
    expect(wordingFaults(rule.avoid.replace('◯', '50'), law).map((fault) => fault.rule)).toContain(rule);
  });

  test.each(law.wording.avoid)('what is to be said instead passes: $instead', ({ instead }) => {
    expect(wordingFaults(instead, law)).toEqual([]);
  });

  test.each(law.wording.use)('what is to be said passes: $say', ({ say }) => {
    expect(wordingFaults(say, law)).toEqual([]);
  });

  test.each([
    ['a statute is no verdict', '名誉毀損罪は3年以下の拘禁刑又は50万円以下の罰金'],
    ['a question is no verdict', 'これは名誉毀損になりますか、と相談できます'],
    ['a quoted example names no case', '違法・有害情報相談センター'],
  ])('%s', (_why, text) => {
    expect(wordingFaults(text, law)).toEqual([]);
  });

  test('it says where, and what', () => {
    expect(wordingFaults('この投稿は違法です。', law)).toMatchObject([{ at: 5, found: '違法です' }]);
  });
});

describe('every text of ours', () => {
  const sources = ['law', 'guidance', 'pages', 'directory', 'calendar', 'casefile', 'platforms'].flatMap(
    (name) => filesIn(`packages/${name}/src`, /(?<!\.test)\.tsx?$/),
  );
  const data = ['data/law', 'data/services', 'data/places', 'data/kinds'].flatMap((folder) =>
    filesIn(folder, /\.json$/),
  );
  const files = [...sources, ...data].filter(
    (file) => !NOT_OURS.includes(file) && !file.includes('/testing/'),
  );

  test('they are found', () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(data.length).toBeGreaterThan(400);
  });

  test('none says what must not be said', () => {
    const found = files.flatMap((file) =>
      textsOf(file).flatMap((text) =>
        wordingFaults(text, law).map((fault) => ({ file, found: fault.found, text })),
      ),
    );
    const unexpected = found.filter(
      (each) => !ALLOWED.some((allowed) => allowed.file === each.file && allowed.found === each.found),
    );
    expect(unexpected).toEqual([]);
    // An exception nobody needs any more goes.
    const used = ALLOWED.filter((allowed) =>
      found.some((each) => allowed.file === each.file && allowed.found === each.found),
    );
    expect(used).toEqual(ALLOWED);
  });
});

/** Of code, each line with its comments taken off; of data, every text but what a source's page says. */
function textsOf(file: string): readonly string[] {
  const text = readFileSync(new URL(file, ROOT), 'utf8');
  if (file.endsWith('.json')) return textsIn(JSON.parse(text));
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\/\/.*$/, ''));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'finding' ? [] : textsIn(inner)));
}

function filesIn(folder: string, wanted: RegExp): readonly string[] {
  const names = readdirSync(fileURLToPath(new URL(folder, ROOT)), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => wanted.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
