import { type CaseFile, withEntry, withParty, withPost } from '@kakekomi/casefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { signsOf } from '../plain-text.ts';
import { DOXXED_CASE, FULL_CASE, SHOP_CASE } from '../testing/cases.ts';
import { draftOf as draft, textOf } from '../testing/drafts.ts';
import { courtWriters } from './court.ts';
import { criminalWriters } from './criminal.ts';
import { requestWriters } from './request.ts';

const told = (caseFile: CaseFile, fact: string, value: string | readonly string[] | null): CaseFile =>
  withTold(caseFile, fact as FactId, value);

describe('secrecy', () => {
  const TRUE_ADDRESS = '見本県見本市東見本二丁目6番7号';

  test.each(Object.keys(courtWriters).filter((id) => id !== 'hitoku-todoke'))(
    '%s never shows the true address, and says so',
    (id) => {
      const { document, toCheck } = draft(id, DOXXED_CASE);
      expect(signsOf(document)).not.toContain('東見本二丁目');
      expect(signsOf(document)).not.toContain('000-0000-0002');
      const isShown = signsOf(document).includes('代替住所A');
      expect(toCheck[0]).toContain(
        isShown ? '「代替住所A」と書き' : '住所・郵便番号・電話番号・メールアドレスの欄がありません',
      );
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

describe('a home in people’s own words', () => {
  const kanji = (number: number): string =>
    [...String(number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
  const wide = (text: string): string =>
    text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const STREETS: readonly ((a: number, b: number, c: number) => string)[] = [
    (a, b, c) => `${a}-${b}-${c}`,
    (a, b, c) => wide(`${a}-${b}-${c}`),
    (a, b, c) => `${a}の${b}の${c}`,
    (a, b, c) => `${a}丁目${b}番${c}号`,
    (a, b, c) => wide(`${a}丁目${b}番地${c}`),
    (a, b, c) => `${kanji(a)}丁目${kanji(b)}番${kanji(c)}号`,
    (a, b, c) => `${kanji(a)}丁目${b}－${c}`,
  ];
  const home = fc.record({
    prefecture: fc.constantFrom('', '見本県', '東京都', '北海道'),
    city: fc.constantFrom('見本市', '例示区', '例示郡見例町', '市村市', '見本市北区'),
    town: fc.stringMatching(/^[東西南北山川木原谷台丘桜緑]{2,4}[町]?$/u),
    numbers: fc.tuple(
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 2, max: 39 }),
      fc.integer({ min: 2, max: 39 }),
    ),
    told: fc.constantFrom(...STREETS),
    written: fc.constantFrom(...STREETS),
    building: fc.constantFrom('メゾン秘密', 'コーポ隠れ荘', 'Hidden Heights', '第三秘密ハイツ', '隠里の家'),
    room: fc.integer({ min: 101, max: 1299 }),
    isApart: fc.boolean(),
  });
  const TEXTS = [
    'course',
    'life-harm',
    'self-intro',
    'reason',
    'secret-why',
    'complaint-fact',
    'damage-what',
    'no-defence',
    'urgency',
    'letter-facts',
    'related',
    'damage-place',
  ];
  const FORMS = [
    ...Object.keys(courtWriters),
    ...Object.keys(criminalWriters),
    ...Object.keys(requestWriters),
  ].filter((id) => !['soudan-memo', 'taiou-kiroku'].includes(id));

  /** What passes on: without the sheet that holds the address, and without the column for it. */
  function passedOn(id: string, caseFile: CaseFile, address: string): string {
    const { document } = draft(id, caseFile);
    const at = document.blocks.findLastIndex(({ kind }) => kind === 'page-break');
    const own = ['kokuso', 'higaitodoke', 'hitoku-todoke'].includes(id)
      ? document.blocks.slice(0, at)
      : document.blocks;
    return signsOf({ ...document, blocks: own })
      .replaceAll(address.replace(/\s/gu, ''), '')
      .normalize('NFKC');
  }

  test.each(FORMS)('%s holds no part of it, however it is written', (id) => {
    fc.assert(
      fc.property(
        home,
        ({ prefecture, city, town, numbers, told: toldStreet, written, building, room, isApart }) => {
          const blank = isApart ? ' ' : '';
          const address = `${prefecture}${city}${town}${toldStreet(...numbers)} ${building}${blank}${room}号室`;
          const street = written(...numbers);
          const pieces = [
            `${town}${street}`,
            street,
            building,
            `${room}号室`,
            `${town}に`,
            `${city}${town}${street}${building}`,
          ];
          const words = pieces.map((piece) => `そこは${piece}です`).join('。');
          const [first] = DOXXED_CASE.posts;
          if (first === undefined) throw new Error('no post');
          const claim = { ...first.claim, identifiedBy: words, whyWrong: words, damage: words };
          let caseFile = withPost(FULL_CASE, { ...first, quote: words, claim }, 0);
          caseFile = withParty(caseFile, { role: 'applicant' }, { address });
          caseFile = withEntry(caseFile, 'exhibits', {
            id: 'e9',
            title: words,
            shows: words,
            note: words,
            maker: words,
          });
          caseFile = withEntry(caseFile, 'events', { id: 'e9', on: '2026-08-11', what: words });
          caseFile = TEXTS.reduce(
            (before, fact) => told(before, fact, words),
            told(caseFile, 'secret-what', ['address']),
          );
          const signs = passedOn(id, caseFile, address);
          for (const piece of pieces)
            expect(signs).not.toContain(piece.replace(/\s/gu, '').normalize('NFKC'));
        },
      ),
      { numRuns: 12 },
    );
  });

  test('how many places were replaced is said, what cannot be found too, and never that nothing is left', () => {
    const caseFile = told(DOXXED_CASE, 'course', '東見本二丁目6番7号の家に来ました。');
    const { toCheck } = draft('chinjutsusho', caseFile);
    expect(toCheck.join('')).toContain(
      '町名・番地・電話番号・メールアドレスを1か所、代わりの表示に置き換えました',
    );
    expect(toCheck.join('')).toMatch(
      /市区町村の名前、略した言い方、.*は置き換えていません.*最後まで目で読んで/u,
    );
    expect(toCheck.join('')).not.toMatch(/出していません|だけに書きました/u);
  });

  test('where secrecy is not asked for, a request says where the address stands beside its column', () => {
    const caseFile = told(told(DOXXED_CASE, 'secrecy', null), 'reason', '東見本2-6-7に来ました。');
    expect(draft('soushin-meiyo-privacy', caseFile).toCheck.join('')).toContain(
      '読めるところが1か所あります',
    );
    expect(textOf('soushin-meiyo-privacy', caseFile)).toContain('東見本2-6-7に来ました。');
    const quiet = told(caseFile, 'reason', '書かれたことは起きていません。');
    expect(draft('soushin-meiyo-privacy', quiet).toCheck.join('')).not.toContain('読めるところが');
  });
});
