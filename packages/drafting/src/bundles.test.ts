import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import { parseWording, wordingFaults } from '@kakekomi/law';
import { describe, expect, test } from 'vitest';
import { type Bundle, type BundleId, parseBundles } from './bundle.ts';
import { composeBundle } from './bundles.ts';
import { withTold } from './fact.ts';
import type { FactId, FormId } from './form.ts';
import { plainTextOf, signsOf } from './plain-text.ts';
import { DOXXED_CASE, EVERY_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from './testing/cases.ts';
import { dataFile, formsOfJapan } from './testing/forms-of-japan.ts';

const data = formsOfJapan();
const read = parseBundles(dataFile('forms/bundles.json'));
if (read.kind === 'err') throw new Error('data/forms/bundles.json');
const bundles = read.value;
const wording = parseWording(dataFile('law/wording.json'));
if (wording.kind === 'err') throw new Error('data/law/wording.json');
const words = { wording: wording.value };

const composed = (id: string, caseFile: CaseFile) => {
  const bundle = bundles.find((each) => each.id === id);
  if (bundle === undefined) throw new Error(`no bundle ${id}`);
  return composeBundle(bundle, { caseFile, data, today: TODAY, platforms: [] });
};
const formsIn = (id: string, caseFile: CaseFile): readonly string[] =>
  composed(id, caseFile).drafts.map(({ document }) => document.form);
const coverOf = (id: string, caseFile: CaseFile): string => plainTextOf(composed(id, caseFile).cover);

test.each([
  ['removal', SCHOOL_CASE, ['soushin-meiyo-privacy', 'kenri-setsumei', 'toukou-mokuroku', 'taiou-kiroku']],
  [
    'disclosure',
    SHOP_CASE,
    [
      ...['kaiji-meirei', 'tojisha-mokuroku', 'hassinsha-mokuroku', 'toukou-mokuroku'],
      ...['shoko-setsumeisho', 'inin-jo'],
    ],
  ],
  [
    'provisional-removal',
    SHOP_CASE,
    ['sakujo-karishobun', 'tojisha-mokuroku', 'toukou-mokuroku', 'shoko-setsumeisho', 'inin-jo'],
  ],
  [
    'complaint',
    DOXXED_CASE,
    ['kokuso', 'higaitodoke', 'toukou-mokuroku', 'shoko-setsumeisho', 'chinjutsusho', 'hitoku-todoke'],
  ],
  [
    'counsel',
    EMPTY_CASE,
    ['soudan-memo', 'toukou-mokuroku', 'kenri-setsumei', 'shoko-setsumeisho', 'taiou-kiroku'],
  ],
])('%s holds its forms in order', (id, caseFile, forms) => {
  expect(formsIn(id, caseFile)).toEqual(forms);
});

describe.each(bundles.map(({ id }) => id))('%s', (id) => {
  test.each(EVERY_CASE)(
    '%s: the cover names every paper by its neutral file, and says no word to avoid',
    (_why, caseFile) => {
      const { cover, drafts } = composed(id, caseFile);
      const text = plainTextOf(cover);
      for (const { document } of drafts)
        expect(text).toContain(`${document.fileStem} ｜ ${document.title} ｜ `);
      const stems = [cover, ...drafts.map(({ document }) => document)].map(({ fileStem }) => fileStem);
      expect(new Set(stems).size).toBe(stems.length);
      for (const stem of stems) expect(stem).toMatch(/^memo-\d\d$/u);
      expect(wordingFaults(text, words)).toEqual([]);
    },
  );

  test('nothing of the person stands on the cover', () => {
    const text = signsOf(composed(id, SCHOOL_CASE).cover);
    expect(text).not.toMatch(/見本花子|見本町|example_uwasa|000-0000/u);
  });
});

describe('where a part goes follows the main paper', () => {
  const placesOf = (id: string): string =>
    coverOf(id, FULL_CASE).match(/　出すところ\n([\s\S]*?)(?:\n第\d|$)/u)?.[1] ?? '';

  test.each([
    ['complaint', /投稿記事目録、陳述書：告訴状といっしょに、警察署へ。/u, /証拠説明書：[^\n]*裁判所/u],
    ['removal', /権利侵害の[^：]*投稿記事目録：依頼書といっしょに、会社の窓口へ。/u, /投稿記事目録：申立書/u],
    ['disclosure', /投稿記事目録：申立書といっしょに、裁判所へ。/u, /請求書/u],
    ['provisional-removal', /投稿記事目録：申立書といっしょに、裁判所へ。/u, /請求書/u],
    ['counsel', /証拠説明書：相談のときに見せます。/u, /裁判所へ|申立書/u],
  ])('%s', (id, said, notSaid) => {
    expect(placesOf(id)).toMatch(said);
    expect(placesOf(id)).not.toMatch(notSaid);
  });
});

test('what goes with a provisional removal calls sides and exhibits as that does', () => {
  const { drafts } = composed('provisional-removal', FULL_CASE);
  const textOf = (form: string): string => {
    const draft = drafts.find(({ document }) => document.form === form);
    return draft === undefined ? '' : plainTextOf(draft.document);
  };
  expect(textOf('sakujo-karishobun')).toContain('疎甲第1号証');
  expect(textOf('shoko-setsumeisho')).toContain('疎甲第1号証');
  expect(textOf('shoko-setsumeisho')).not.toMatch(/(?<!疎)甲第\d+号証/u);
  expect(textOf('tojisha-mokuroku')).toMatch(/債権者[\s\S]*債務者/u);
  for (const form of ['tojisha-mokuroku', 'shoko-setsumeisho', 'toukou-mokuroku']) {
    expect(textOf(form)).not.toMatch(/申立人|相手方/u);
  }
});

test('no cover says for certain that a secret stands nowhere', () => {
  for (const { id } of bundles) {
    expect(coverOf(id, FULL_CASE)).not.toMatch(/だけに書きました|も?出していません|に書かず/u);
  }
  expect(coverOf('complaint', FULL_CASE)).toContain('目で確かめてください');
});

test('what is missing stands beside each paper, by the name of its field', () => {
  const text = coverOf('disclosure', SCHOOL_CASE);
  expect(text).toMatch(/memo-04 ｜ 発信者情報開示命令申立書 ｜ 裁判所名、/u);
  expect(coverOf('disclosure', SHOP_CASE)).toMatch(/memo-04 ｜ 発信者情報開示命令申立書 ｜ なし/u);
});

test('a paper left out by its condition is named with the reason', () => {
  expect(formsIn('disclosure', DOXXED_CASE)[0]).toBe('hitoku-todoke');
  const asked = withTold(DOXXED_CASE, 'secrecy' as FactId, null);
  expect(formsIn('disclosure', asked)).not.toContain('hitoku-todoke');
  expect(coverOf('disclosure', asked)).toMatch(/入れていない書類\n住所・氏名等の秘匿の申立書・届出書面 ｜ /u);
});

test('in fear, a paper that goes to the offender is left out, and why', () => {
  const letter: Bundle = {
    id: 'letter' as BundleId,
    name: '例の一式',
    purpose: '例。',
    forms: [{ form: 'naiyo-shomei' as FormId, onlyIf: null, takeTo: null }],
    main: null,
    note: null,
  };
  const query = { data, today: TODAY, platforms: [] };
  const afraid = composeBundle(letter, { ...query, caseFile: DOXXED_CASE });
  expect(afraid.drafts).toEqual([]);
  expect(plainTextOf(afraid.cover)).toContain('自分で連絡しないでください');
  expect(composeBundle(letter, { ...query, caseFile: SHOP_CASE }).drafts).toHaveLength(1);
});

test('what goes with a complaint calls the parties as the complaint does', () => {
  const { drafts } = composed('complaint', DOXXED_CASE);
  const list = drafts.find(({ document }) => document.form === 'shoko-setsumeisho');
  const text = list === undefined ? '' : plainTextOf(list.document);
  expect(text).toContain('告訴人　見本 花代');
  expect(text).toContain('見本県見本警察署長　殿');
});

test('secrecy holds in every paper of a bundle but the one for it', () => {
  for (const { document } of composed('disclosure', DOXXED_CASE).drafts) {
    if (document.form !== 'hitoku-todoke') expect(signsOf(document)).not.toContain('東見本二丁目');
  }
});

describe('posts on two sites', () => {
  const posts = [...SCHOOL_CASE.posts, ...DOXXED_CASE.posts];
  const listed = (id: string): number => {
    const { drafts } = composed(id, { ...DOXXED_CASE, posts });
    const list = drafts.find(({ document }) => document.form === 'toukou-mokuroku');
    return list === undefined ? 0 : plainTextOf(list.document).split('\n番号 ｜ ').length - 1;
  };

  test.each([
    ['the police are told of every post', 'complaint', 4],
    ['who gives advice is shown every post', 'counsel', 4],
    ['a court is asked about those of one provider', 'disclosure', 2],
    ['so is a provider', 'removal', 2],
  ])('%s', (_why, id, count) => {
    expect(listed(id)).toBe(count);
  });
});

describe('what goes with a complaint while secrecy is asked for', () => {
  const textIn = (form: string): string => {
    const { drafts } = composed('complaint', FULL_CASE);
    const draft = drafts.find(({ document }) => document.form === form);
    return draft === undefined ? '' : plainTextOf(draft.document);
  };

  test('the request for it still goes to the court', () => {
    expect(textIn('hitoku-todoke')).toContain('東京地方裁判所民事第9部　御中');
    expect(textIn('hitoku-todoke')).not.toContain('警察署長');
  });

  test('the police read the true name, and no substitute of a court that has decided nothing yet', () => {
    expect(textIn('chinjutsusho')).toContain('住所　（告訴状の別紙のとおり）\n氏名　髙﨑 德𠮷');
    for (const form of ['chinjutsusho', 'shoko-setsumeisho', 'toukou-mokuroku']) {
      expect(textIn(form)).not.toMatch(/代替|東見本|000-0000-0002/u);
    }
  });
});

test('a child who fears somebody at home: nobody of the family stands on any paper', () => {
  const afraid = { ...SCHOOL_CASE, situation: { ...SCHOOL_CASE.situation, guardianUnsafe: true } };
  for (const { id } of bundles) {
    for (const { document, toCheck } of composed(id, afraid).drafts) {
      expect(signsOf(document)).not.toMatch(/見本太郎|0000-0001/u);
      expect(toCheck.join()).not.toContain('親や弁護士が代わりに出すとき');
    }
  }
});
