import { type CaseFile, withEntry, withPost } from '@kakekomi/casefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { signsOf } from '../plain-text.ts';
import { DOXXED_CASE, FULL_CASE, SHOP_CASE } from '../testing/cases.ts';
import { draftOf as draft, textOf } from '../testing/drafts.ts';
import { courtWriters } from './court.ts';

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
        isShown ? '「代替住所A」と書き' : '住所・郵便番号・電話番号・メールアドレスを出していません',
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
