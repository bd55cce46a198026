import type { PlainDate } from '@kakekomi/calendar';
import type { Party } from '@kakekomi/casefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretsOf } from './secrets.ts';

const OWN: Party = {
  role: 'applicant',
  name: '髙﨑 德𠮷\u{E0100}',
  reading: 'たかさき とくよし',
  postalCode: '123-4567',
  address: '見本県見本市東見本二丁目6番17号',
  phone: '000-1234-0002',
  email: 'note@example.com',
  birthDate: '1997-04-05' as PlainDate,
};
const STANDS = { address: '代替住所A', name: '代替氏名A' };

function coveredText(text: string, party = OWN, stands: Parameters<typeof secretsOf>[1] = STANDS): string {
  return secretsOf(party, stands).reduce(
    (before, { pattern, stands: instead }) => before.replaceAll(pattern, () => instead),
    text,
  );
}

describe('what is found again', () => {
  test.each([
    ['an address as told', '家は見本県見本市東見本二丁目6番17号だ', '家は代替住所Aだ'],
    ['without its prefecture', '見本市東見本二丁目6番17号', '代替住所A'],
    ['as those write it who post it', '見本市東見本2-6-17だよ', '代替住所Aだよ'],
    ['in full width', '見本市東見本２－６－１７', '代替住所A'],
    ['half of it in signs', '見本市東見本二丁目6-17', '代替住所A'],
    ['in kanji', '見本市東見本二丁目六番十七号', '代替住所A'],
    ['with blanks', '見本県 見本市 東見本 2丁目 6番 17号', '代替住所A'],
    ['a telephone number without dashes', '電話は00012340002まで', '電話は（電話番号）まで'],
    ['in full width, with brackets', '０００（１２３４）０００２', '（電話番号）'],
    ['a mail address in full width', 'ｎｏｔｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', '（メールアドレス）'],
    ['a postal code', '〒１２３－４５６７', '〒（郵便番号）'],
    ['a name without its blank and variation', '髙﨑德𠮷は', '代替氏名Aは'],
    ['its reading', 'たかさきとくよしって', '代替氏名Aって'],
  ])('%s', (_why, text, expected) => {
    expect(coveredText(text)).toBe(expected);
  });
});

describe('what is left alone', () => {
  test.each([
    ['the house beside it', '見本市東見本2-6-18'],
    ['a number that begins alike', '見本市東見本2-6-171'],
    ['the quarter alone', '見本市東見本'],
    ['a longer number that holds the telephone number', 'status/9000123400029'],
    ['a longer number that holds the postal code', '1234567890'],
    ['a family name alone', '髙﨑商店'],
  ])('%s', (_why, text) => {
    expect(coveredText(text)).toBe(text);
  });

  test('what may be seen', () => {
    const text = '髙﨑德𠮷、見本市東見本2-6-17';
    expect(coveredText(text, OWN, { address: null, name: null })).toBe(text);
  });

  test('a party of whom nothing was told has no secrets', () => {
    expect(secretsOf({ role: 'guardian' }, STANDS)).toEqual([]);
  });
});

test('whatever was told as an address or a number makes a pattern, and none that loops', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 60 }), (told, text) => {
      const party: Party = { role: 'applicant', name: told, address: told, phone: told, email: told };
      expect(typeof coveredText(text, party)).toBe('string');
      const plain = told.replace(/\s|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/gu, '');
      if ([...plain].length >= 6) expect(coveredText(told, party)).not.toContain(told);
    }),
    { numRuns: 200 },
  );
});
