import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePhoneNumber, telHref } from './phone-number.ts';

describe('parsePhoneNumber', () => {
  test.each([
    ['a two-digit area', '03-5501-3110', '0355013110'],
    ['a three-digit area', '052-951-1611', '0529511611'],
    ['a five-digit area', '01457-4-6113', '0145746113'],
    ['an area whose fourth digit is 0', '0980-52-0110', '0980520110'],
    ['free dial, grouped for a mnemonic', '0120-0-78310', '0120078310'],
    ['free dial, grouped from the end', '0120-8891-77', '0120889177'],
    ['free dial of eleven digits', '0800-300-8355', '08003008355'],
    ['ナビダイヤル', '0570-003-110', '0570003110'],
    ['an IP phone', '050-3655-0279', '05036550279'],
    ['a mobile phone', '090-1234-5678', '09012345678'],
    ['three digits', '188', '188'],
    ['full width with long-vowel marks for dashes', '０５７０ー００３ー１１０', '0570003110'],
    ['brackets and a full-width space', '（03）　5501-3110', '0355013110'],
    ['a short code in full width', '＃９１１０', '#9110'],
    ['from abroad', '+81-3-5501-3110', '0355013110'],
  ])('%s: %s → %s', (_why, text, number) => {
    expect(parsePhoneNumber(text)).toEqual({ kind: 'ok', value: number });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['only dashes', ' ―－ ', 'empty'],
    ['one digit short', '03-5501-311', 'not-a-phone-number'],
    ['one digit long', '03-5501-31100', 'not-a-phone-number'],
    ['free dial of eleven digits', '0120-003-1101', 'not-a-phone-number'],
    ['0800 of ten digits', '0800-300-835', 'not-a-phone-number'],
    ['a mobile phone of ten digits', '090-1234-567', 'not-a-phone-number'],
    ['the prefix for abroad', '010-123-4567', 'not-a-phone-number'],
    ['a pager or a machine', '0200-123-4567', 'not-a-phone-number'],
    ['a prefix that reaches nobody alone', '184', 'not-a-phone-number'],
    ['another country', '+1-202-555-0123', 'not-a-phone-number'],
    ['three digits after #', '#911', 'not-a-phone-number'],
    ['an extension in words', '03-5501-3110 内線5', 'not-a-phone-number'],
    ['two numbers in one', '03-5501-3110・3111', 'not-a-phone-number'],
    ['words', '最寄りの警察署', 'not-a-phone-number'],
  ])('%s: %s is refused', (_why, text, problem) => {
    expect(parsePhoneNumber(text)).toEqual({ kind: 'err', problem });
  });

  test('reading what was read changes nothing, wherever dashes stand', () => {
    const number = fc
      .tuple(fc.constantFrom('03', '052', '0120', '0570'), fc.stringMatching(/^[1-9]{8}$/))
      .map(([prefix, rest]) => prefix + rest.slice(0, 10 - prefix.length));
    fc.assert(
      fc.property(number, fc.nat(9), fc.constantFrom('-', '－', ' ', '‐', 'ー'), (digits, at, dash) => {
        const first = parsePhoneNumber(digits.slice(0, at) + dash + digits.slice(at));
        expect(first).toEqual({ kind: 'ok', value: digits });
      }),
    );
  });
});

describe('telHref', () => {
  test.each([
    ['an ordinary number', '0570-003-110', 'tel:0570003110'],
    ['# is not a fragment', '#9110', 'tel:%239110'],
  ])('%s', (_why, text, href) => {
    const read = parsePhoneNumber(text);
    expect(read.kind === 'ok' && telHref(read.value)).toBe(href);
  });
});
