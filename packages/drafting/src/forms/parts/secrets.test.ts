import type { PlainDate } from '@kakekomi/calendar';
import type { Party } from '@kakekomi/casefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredText, keptOf, limitsOf, secretsOf, withBuildingIn } from './secrets.ts';

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

const shown = (text: string, party = OWN, stands: Parameters<typeof secretsOf>[1] = STANDS): string =>
  coveredText(text, secretsOf(party, stands)).text;
const WITH_ROOM: Party = { ...OWN, address: '見本県見本市東見本二丁目6番17号 メゾン秘密302号室' };

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
    ['a name in the letters of today', '高崎徳吉は', '代替氏名Aは'],
    ['the town alone, which tells as much of where they are', '東見本のスーパー', '代替住所Aのスーパー'],
    ['the house beside it', '見本市東見本2-6-18だよ', '代替住所Aだよ'],
    ['the street without its town', '二丁目6番17号の前', '代替住所Aの前'],
    ['in figures alone', '2-6-17', '代替住所A'],
    ['with の', '２の６の１７', '代替住所A'],
    ['in kanji alone', '二丁目六番十七号', '代替住所A'],
    ['its end alone', '6番17号', '代替住所A'],
  ])('%s', (_why, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test.each([
    ['building and room behind the street, once', '東見本2-6-17メゾン秘密302', '代替住所A'],
    ['the building', 'メゾン秘密の前に来た', '代替住所Aの前に来た'],
    ['in other kana', 'めぞん秘密', '代替住所A'],
    ['in half width', 'ﾒｿﾞﾝ秘密 ３０２', '代替住所A'],
    ['the room', '302号室', '代替住所A'],
    ['the room in kanji', '三〇二号室', '代替住所A'],
    ['the room, said to be one', '部屋番号は302', '代替住所A'],
    ['the room as one more number', '2-6-17-302', '代替住所A'],
  ])('%s', (_why, text, expected) => {
    expect(shown(text, WITH_ROOM)).toBe(expected);
  });

  test.each([
    ['a district of a county', '見本郡例示町大字例見字下例100番地', '下例100番地', '代替住所A'],
    ['where a city has 市 in its name', '四日市市見例5-6', '見例', '代替住所A'],
    ['streets by number', '北海道見本市北1条西2丁目3-4', '北一条西2-3-4', '代替住所A'],
    ['a wing and its room', '見本市東例2-6-17 例ハイツB-102', 'Ｂ１０２号室', '代替住所A'],
    ['its room alone', '見本市東例2-6-17 Hidden Heights102', '102号室', '代替住所A'],
    ['crossings', '京都市中京区例通見上ル七例町630', '七例町', '代替住所A'],
  ])('%s', (_why, address, text, expected) => {
    expect(shown(text, { ...OWN, address })).toBe(expected);
  });

  test('every place is counted once', () => {
    const secrets = secretsOf(WITH_ROOM, STANDS);
    expect(coveredText('東見本2-6-17 メゾン秘密302号室と、メゾン秘密', secrets).count).toBe(2);
  });
});

describe('a building that was not told, behind the address in others’ words', () => {
  test.each([
    ['with its room', '家は東見本2-6-17 メゾン秘密302号室だ', 'メゾン秘密の前', '代替住所Aの前'],
    ['without', '見本市東見本二丁目6番17号の例荘と、東見本2-6-17例示荘', '例示荘に来た', '代替住所Aに来た'],
    ['of which the room is told alone', '東見本2-6-17 302号室', '302号室', '代替住所A'],
    ['no name, but a word that follows', '東見本2-6-17に来た', 'に来た', 'に来た'],
  ])('%s', (_why, told, text, expected) => {
    expect(shown(text, withBuildingIn(OWN, told))).toBe(expected);
  });
});

describe('where others are', () => {
  const secrets = secretsOf(OWN, STANDS);

  test('stays, though it be in the same town', () => {
    const office = '見本県見本市東見本一丁目1番1号';
    expect(coveredText(`事務所は${office}、家は東見本2-6-17`, secrets, keptOf([office], secrets)).text).toBe(
      `事務所は${office}、家は代替住所A`,
    );
  });

  test('does not stay where it is the same house', () => {
    const office = '見本県見本市東見本二丁目6番17号';
    expect(coveredText(office, secrets, keptOf([office], secrets)).text).toBe('代替住所A');
  });
});

test('what is looked for and what is not is said of each address', () => {
  const { found, notFound } = limitsOf(WITH_ROOM, { address: 'A', name: null });
  expect(found.join('・')).toBe('町名・番地・建物の名前・部屋番号・電話番号・郵便番号・メールアドレス');
  expect(notFound).toContain('市区町村の名前');
  expect(limitsOf({ role: 'applicant', address: '見本市例1-2' }, STANDS).notFound).toContain(
    '番地の数字だけ',
  );
});

describe('what is left alone', () => {
  test.each([
    ['numbers of another street', '2-6-18'],
    ['a number that begins alike', '2-6-171'],
    ['a day', '2026-6-17'],
    ['two numbers, which exhibits have too', '6-17、甲第6号証の17'],
    ['the city', '見本市の警察'],
    ['a number that may be anything', '302人'],
    ['a longer number that holds the telephone number', 'status/9000123400029'],
    ['a longer number that holds the postal code', '1234567890'],
    ['a family name alone', '髙﨑商店'],
  ])('%s', (_why, text) => {
    expect(shown(text)).toBe(text);
  });

  test('what may be seen', () => {
    const text = '髙﨑德𠮷、見本市東見本2-6-17';
    expect(shown(text, OWN, { address: null, name: null })).toBe(text);
  });

  test('a party of whom nothing was told has no secrets', () => {
    expect(secretsOf({ role: 'guardian' }, STANDS)).toEqual([]);
  });
});

test('whatever was told as an address or a number makes a pattern, and none that loops', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 60 }), (told, text) => {
      const party: Party = { role: 'applicant', name: told, address: told, phone: told, email: told };
      expect(typeof shown(text, party)).toBe('string');
      const plain = told.replace(/\s|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/gu, '');
      if ([...plain].length >= 6) expect(shown(told, party)).not.toContain(told);
    }),
    { numRuns: 200 },
  );
});
