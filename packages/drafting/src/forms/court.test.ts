import {
  type CaseFile,
  EMPTY_CASE,
  withEntry,
  withEntryMoved,
  withoutEntry,
  withParty,
  withPost,
} from '@kakekomi/casefile';
import { parseWording, wordingFaults } from '@kakekomi/law';
import type { PlatformAdvice } from '@kakekomi/platforms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Draft, type DraftQuery } from '../compose.ts';
import type { Block } from '../document.ts';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { plainTextOf, signsOf } from '../plain-text.ts';
import { DOXXED_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../testing/cases.ts';
import { dataFile, formOf, formsOfJapan } from '../testing/forms-of-japan.ts';
import { courtWriters } from './court.ts';

const IDS = Object.keys(courtWriters);
const data = formsOfJapan();
const wording = parseWording(dataFile('law/wording.json'));
if (wording.kind === 'err') throw new Error('data/law/wording.json');
const words = { wording: wording.value };

const draft = (id: string, caseFile: CaseFile, more: Partial<DraftQuery> = {}): Draft =>
  compose(formOf(id), { caseFile, data, today: TODAY, platforms: [], ...more });
const textOf = (id: string, caseFile: CaseFile, more: Partial<DraftQuery> = {}): string =>
  plainTextOf(draft(id, caseFile, more).document);
const told = (caseFile: CaseFile, fact: string, value: string | readonly string[] | null): CaseFile =>
  withTold(caseFile, fact as FactId, value);
const titlesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []));

/** Only what a paper reads of it. */
const abroad = {
  id: 'x',
  name: '例示SNS',
  operator: {
    legalName: 'Example Corp.',
    country: 'US',
    address: '1 Example Way',
    addressNote: 'unsourced(登記で確認すること)',
    registeredInJapan: 'registered',
    representativeInJapan: '登記あり(氏名は未確認)',
    jurisdiction: null,
    confidence: 'low',
  },
  logs: {
    kind: 'login-type',
    postIp: 'not-kept',
    loginIp: 'kept',
    reportedRetention: null,
    retentionDays: null,
    other: null,
    advice: '',
    confidence: 'low',
  },
} as unknown as PlatformAdvice;

const CASES: readonly (readonly [string, CaseFile])[] = [
  ['nothing told', EMPTY_CASE],
  ['a student', SCHOOL_CASE],
  ['a shop', SHOP_CASE],
  ['somebody doxxed', DOXXED_CASE],
  ['everything told', FULL_CASE],
];

describe.each(IDS)('%s', (id) => {
  test.each(CASES)('%s: says no word to avoid, and no amount', (_why, caseFile) => {
    const { document, toCheck } = draft(id, caseFile, { platforms: [abroad] });
    const said = [plainTextOf(document), ...toCheck].join('\n');
    expect(wordingFaults(said, words)).toEqual([]);
    expect(said).not.toMatch(/\d円|手数料/u);
  });

  test('what is not told stands as a blank, and what the form cannot do without is missing', () => {
    const { document, missing } = draft(id, EMPTY_CASE);
    expect(plainTextOf(document)).toContain('【');
    expect(missing.length).toBeGreaterThan(0);
    expect(draft(id, FULL_CASE).missing).toEqual([]);
  });

  test('headings of a part follow each other, and none skips a level', () => {
    let part: { readonly level: number; readonly number: string }[] = [];
    const parts = [part];
    for (const block of draft(id, FULL_CASE).document.blocks) {
      if (block.kind === 'page-break') parts.push((part = []));
      if (block.kind === 'heading') part.push(block);
    }
    for (const headings of parts) {
      const firsts = headings.filter(({ level }) => level === 1).map(({ number }) => number);
      expect(firsts).toEqual(firsts.map((_, index) => `第${index + 1}`));
      headings.forEach(({ level }, index) => {
        expect(level).toBeLessThanOrEqual((headings[index - 1]?.level ?? 1) + 1);
      });
    }
  });
});

describe('発信者情報開示命令申立書', () => {
  test('asks for disclosure alone where nothing else was ticked', () => {
    const text = textOf('kaiji-meirei', told(SHOP_CASE, 'court-orders', ['disclosure']));
    expect(text).toContain('　　発信者情報開示命令申立書\n');
    expect(text).not.toMatch(/提供命令|消去禁止命令/u);
  });

  test('each order that was ticked has a number of its own', () => {
    const text = textOf('kaiji-meirei', SHOP_CASE);
    expect(text).toContain('発信者情報開示命令・提供命令・消去禁止命令申立書');
    expect(text).toMatch(/1　発信者情報開示命令の申立て[^]*2　提供命令の申立て[^]*3　消去禁止命令の申立て/u);
    expect(text.match(/との裁判を求める。/gu)).toHaveLength(3);
  });

  test.each([
    ['当事者目録', 'tojisha-mokuroku'],
    ['発信者情報目録', 'hassinsha-mokuroku'],
    ['投稿記事目録', 'toukou-mokuroku'],
  ])('%s stands after a page break, as the list by itself has it', (name, id) => {
    const { blocks } = draft('kaiji-meirei', SHOP_CASE).document;
    const at = blocks.findIndex((block) => block.kind === 'title' && block.text === name);
    expect(blocks[at - 2]).toEqual({ kind: 'page-break' });
    const alone = draft(id, SHOP_CASE).document.blocks.filter(
      ({ kind }) => kind === 'table' || kind === 'heading',
    );
    const annex = blocks.slice(at).filter(({ kind }) => kind === 'table' || kind === 'heading');
    expect(annex.slice(0, alone.length)).toEqual(alone);
  });

  test('the lists are those it names', () => {
    expect(titlesOf(draft('kaiji-meirei', EMPTY_CASE).document.blocks)).toEqual([
      '発信者情報開示命令申立書',
      '当事者目録',
      '発信者情報目録',
      '投稿記事目録',
    ]);
  });

  test('a company abroad: its representative in Japan is written where told, never from a note of the record', () => {
    const untold = draft('kaiji-meirei', DOXXED_CASE, { platforms: [abroad] });
    expect(plainTextOf(untold.document)).not.toContain('代表者　　');
    expect(plainTextOf(untold.document)).not.toContain('未確認');
    expect(untold.toCheck.join()).toContain('登記あり(氏名は未確認)');
    const of = { role: 'respondent', provider: 'x' } as const;
    const named = withParty(DOXXED_CASE, of, { representative: '日本における代表者　例示 五郎' });
    expect(textOf('kaiji-meirei', named, { platforms: [abroad] })).toContain(
      '日本における代表者　　例示 五郎\n',
    );
  });

  test('what is carried over from a record is marked, and said', () => {
    const { document, toCheck } = draft('kaiji-meirei', DOXXED_CASE, { platforms: [abroad] });
    const runs = document.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []));
    expect(runs).toContainEqual({ text: 'Example Corp.', mark: 'check' });
    expect(toCheck.some((sentence) => sentence.includes('登記事項証明書'))).toBe(true);
  });
});

describe('投稿記事削除仮処分命令申立書', () => {
  test('the title stands on the fourth line', () => {
    const [first, second] = draft('sakujo-karishobun', SCHOOL_CASE).document.blocks;
    expect(first).toEqual({ kind: 'gap', lines: 3 });
    expect(second).toEqual({ kind: 'title', text: '投稿記事削除仮処分命令申立書' });
  });

  test('parties and exhibits are called as in provisional remedies, in the paper and in what goes with it', () => {
    const text = textOf('sakujo-karishobun', SHOP_CASE);
    expect(text).toContain('債権者');
    expect(text).not.toMatch(/申立人|相手方|(?<!疎)甲第/u);
    const list = textOf('shoko-setsumeisho', SHOP_CASE, { goesWith: formOf('sakujo-karishobun').id });
    expect(list).toContain('疎甲第1号証の1 ｜');
    expect(list).toContain('債権者　有限会社見本食堂');
    expect(textOf('shoko-setsumeisho', SHOP_CASE)).toContain('\n甲第1号証の1 ｜');
  });
});

describe('numbers of exhibits', () => {
  const PAPERS = ['kaiji-meirei', 'sakujo-karishobun', 'shoko-setsumeisho', 'chinjutsusho', 'hitoku-todoke'];
  const numbersIn = (text: string): readonly string[] => [...new Set(text.match(/甲第\d+号証(?:の\d+)?/gu))];

  test.each([
    ['as told', FULL_CASE, '甲第3号証の1'],
    ['one is taken out', withoutEntry(FULL_CASE, 'exhibits', 'e1'), '甲第2号証の1'],
    ['one is moved up', withEntryMoved(FULL_CASE, 'exhibits', 'e3', -1), '甲第2号証の1'],
    ['a part is taken out', withoutEntry(FULL_CASE, 'exhibits', 'e4'), '甲第3号証'],
    [
      'one is added before',
      withEntryMoved(
        withEntryMoved(
          withEntryMoved(
            withEntryMoved(
              withEntry(FULL_CASE, 'exhibits', { id: 'e9', title: '例の控え' }),
              'exhibits',
              'e9',
              -1,
            ),
            'exhibits',
            'e9',
            -1,
          ),
          'exhibits',
          'e9',
          -1,
        ),
        'exhibits',
        'e9',
        -1,
      ),
      '甲第4号証の1',
    ],
  ])('%s: every paper says the same', (_why, caseFile, camera) => {
    for (const id of PAPERS) {
      const listed = numbersIn(textOf('shoko-setsumeisho', caseFile));
      for (const number of numbersIn(textOf(id, caseFile))) expect(listed).toContain(number);
    }
    expect(textOf('shoko-setsumeisho', caseFile)).toContain(`${camera} ｜ 玄関の防犯カメラの画像`);
    expect(textOf('kaiji-meirei', caseFile)).toContain(`${camera}　玄関の防犯カメラの画像`);
    expect(textOf('chinjutsusho', caseFile)).toContain(`夜、家の前に人が来た。110番をした。（${camera}）`);
  });

  test('an exhibit that is gone is no longer named', () => {
    const gone = withoutEntry(SCHOOL_CASE, 'exhibits', 'e1');
    expect(textOf('chinjutsusho', gone)).toContain('友だちに教えられて、投稿を見た。\n');
  });
});

describe('secrecy', () => {
  const TRUE_ADDRESS = '見本県見本市東見本二丁目6番7号';

  test.each(IDS.filter((id) => id !== 'hitoku-todoke'))(
    '%s never shows the true address, and says so',
    (id) => {
      const { document, toCheck } = draft(id, DOXXED_CASE);
      expect(signsOf(document)).not.toContain('東見本二丁目');
      expect(signsOf(document)).not.toContain('000-0000-0002');
      expect(toCheck[0]).toContain('代替住所A');
    },
  );

  test('the list of parties shows the substitute where the address would stand', () => {
    expect(textOf('tojisha-mokuroku', DOXXED_CASE)).toContain('　代替住所A\n　　　　申立人　　見本 花代');
    expect(textOf('tojisha-mokuroku', told(DOXXED_CASE, 'secrecy', 'no'))).toContain(TRUE_ADDRESS);
  });

  test.each([
    ['as it was told', TRUE_ADDRESS],
    ['without its prefecture', '見本市東見本二丁目6番7号'],
    ['in full width and with a blank', '見本県見本市 東見本二丁目６番７号'],
  ])('an address in the words of a post is covered: %s', (_why, written) => {
    const first = DOXXED_CASE.posts[0];
    if (first === undefined) throw new Error('no post');
    const quoted = withPost(DOXXED_CASE, { ...first, quote: `家はここ→${written}だよ` }, 0);
    const { document, toCheck } = draft('kaiji-meirei', quoted);
    expect(signsOf(document)).toMatch(/家はここ→(?:見本県)?代替住所Aだよ/u);
    expect(signsOf(document)).not.toContain('東見本');
    expect(toCheck.join()).toContain('置き換えました');
  });

  test('a secret name gives way to its substitute, with its reading, day of birth and other letters of it', () => {
    const signs = signsOf(draft('kaiji-meirei', FULL_CASE).document);
    expect(signs).not.toMatch(/德𠮷|たかさき|1997年/u);
    expect(signs).toContain('申立人代替氏名A');
  });

  test('fear without an answer about secrecy is said before all else', () => {
    expect(draft('kaiji-meirei', told(DOXXED_CASE, 'secrecy', null)).toCheck[0]).toContain('秘匿の申立て');
    expect(draft('kaiji-meirei', SHOP_CASE).toCheck.join()).not.toContain('秘匿');
  });

  test('a guardian who lives elsewhere has a substitute of their own', () => {
    const text = textOf('tojisha-mokuroku', told(FULL_CASE, 'secret-what', ['address']));
    expect(text).toContain('　代替住所A（法定代理人）\n　　　　申立人法定代理人　　見本 太郎');
    expect(text).not.toContain('見本町一丁目');
  });
});

describe('秘匿の申立書・届出書面', () => {
  const parts = (caseFile: CaseFile): readonly [string, string] => {
    const { document } = draft('hitoku-todoke', caseFile);
    const at = document.blocks.findIndex(({ kind }) => kind === 'page-break');
    const part = (blocks: readonly Block[]): string => signsOf({ ...document, blocks });
    return [part(document.blocks.slice(0, at)), part(document.blocks.slice(at))];
  };

  test('true details stand on the second part only', () => {
    const [first, second] = parts(FULL_CASE);
    expect(first).not.toMatch(/德𠮷|東見本|見本町一丁目|000-0000-0002/u);
    expect(first).toContain('「代替住所A」と定める');
    expect(second).toContain('見本県見本市東見本二丁目6番7号');
    expect(second).toContain('髙﨑德𠮷\u{E0100}');
  });

  test('it asks only for what was ticked', () => {
    expect(parts(DOXXED_CASE)[0]).not.toContain('氏名その他');
    expect(parts(told(DOXXED_CASE, 'secret-what', ['name']))[0]).not.toContain('居所その他');
  });

  test('wherever the person wrote their address, and whatever was ticked, it is not on the first part', () => {
    const anyAddress = fc.tuple(
      fc.constantFrom('見本県例示市', '東京都例示区'),
      fc.stringMatching(/^[一-龠]{2,6}[1-9]-[1-9]{1,2}$/u),
    );
    fc.assert(
      fc.property(
        anyAddress,
        fc.subarray(['address', 'name']),
        fc.boolean(),
        ([city, rest], what, isWide) => {
          const address = `${city}${rest}`;
          const written = isWide
            ? address
                .replace(/[1-9]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
                .replace('-', '−')
            : address;
          let caseFile = told(DOXXED_CASE, 'applicant.address', address);
          caseFile = told(caseFile, 'secret-why', `${written}に来ました。`);
          caseFile = told(caseFile, 'secret-what', what);
          caseFile = withEntry(caseFile, 'exhibits', { id: 'e8', title: `${written}の地図` });
          const [first, second] = parts(caseFile);
          expect(first.normalize('NFKC')).not.toContain(rest.normalize('NFKC'));
          expect(first).not.toContain(rest);
          expect(second).toContain(address);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('陳述書', () => {
  test('what happened stands in its order, days by era', () => {
    const event = { id: 'e7', on: '2026-08-09', what: '電話があった。' };
    const text = textOf('chinjutsusho', withEntry(SCHOOL_CASE, 'events', event));
    expect(text).toMatch(/1　2026年8月3日[^]*2　2026年8月5日[^]*3　令和8年8月9日（2026年）/u);
    expect(text).toMatch(/以上のとおり、相違ありません。\n$/u);
  });
});

describe('whatever was told', () => {
  const anyText = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('髙﨑德𠮷\u{E0100}', '👩🏽‍💻です。\n次の行', '（「」）、。', 'ｶﾞ％&<b>'),
  );
  const filled = (id: string, texts: readonly string[]): CaseFile => {
    let caseFile = told(SHOP_CASE, 'secrecy', 'no');
    const claimed: Record<string, string> = {};
    asked(id).forEach((fact, index) => {
      const text = texts[index % texts.length] ?? '';
      if (fact.startsWith('posts.')) claimed[fact.slice('posts.'.length)] = text;
      else caseFile = withTold(caseFile, fact, text, 'google-maps');
    });
    const first = caseFile.posts[0];
    if (first === undefined) throw new Error('no post');
    const { quote = first.quote ?? '', displayName = first.displayName ?? '', ...claim } = claimed;
    return withPost(caseFile, { ...first, quote, displayName, claim: { ...first.claim, ...claim } }, 0);
  };
  const asked = (id: string): readonly FactId[] =>
    formOf(id)
      .fields.flatMap(({ asks }) => asks.map(({ fact }) => fact))
      .filter((fact) => {
        const kind = data.questions.find((question) => question.id === fact)?.kind;
        // Shown only where secrecy is asked for, which hides other texts.
        return ['line', 'text', 'phone', 'email'].includes(kind ?? '') && fact !== 'substitute';
      });

  test.each(IDS)('%s: every text that its form asks for stands on it', (id) => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 6 }), (texts) => {
        const signs = signsOf(draft(id, filled(id, texts)).document);
        for (const text of texts.slice(0, asked(id).length)) {
          if (text.trim() !== '') expect(signs).toContain(text.replace(/\s/gu, ''));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('any choices, lists and parties give a draft of every form, with whole tables', () => {
    const anyStatement = fc.oneof(
      anyText,
      fc.array(fc.oneof(anyText, fc.constantFrom('yes', 'other', 'first', 'name')), { maxLength: 3 }),
    );
    const anyCase = fc
      .record({
        statements: fc.dictionary(
          fc.constantFrom(
            ...data.questions.map((question) => question.id).filter((fact) => !fact.includes('.')),
          ),
          anyStatement,
          { noNullPrototype: true },
        ),
        exhibits: fc.uniqueArray(fc.record({ id: fc.constantFrom('e1', 'e2', 'e3'), title: anyText }), {
          selector: ({ id }) => id,
        }),
        events: fc.array(
          fc.record({
            id: fc.constant('e1'),
            on: anyText,
            what: anyText,
            exhibits: fc.subarray(['e1', 'e2', 'gone']),
          }),
          { maxLength: 1 },
        ),
        parties: fc.uniqueArray(
          fc.record({
            role: fc.constantFrom('applicant' as const, 'guardian' as const, 'attorney' as const),
            name: anyText,
            address: anyText,
          }),
          { selector: ({ role }) => role },
        ),
      })
      .map((parts): CaseFile => ({ ...EMPTY_CASE, posts: FULL_CASE.posts, ...parts }));
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...IDS), (caseFile, id) => {
        const { document } = draft(id, caseFile);
        expect(document.blocks.length).toBeGreaterThan(0);
        for (const block of document.blocks) {
          if (block.kind === 'table') expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
        }
      }),
      { numRuns: 150 },
    );
  });
});
