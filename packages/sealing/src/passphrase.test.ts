import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingForms, PASSPHRASE_LENGTH_MIN, passphraseProblem, sealedForm } from './passphrase.ts';

test.each([
  ['nothing', '', 'too-short'],
  ['blanks alone', '            ', 'too-short'],
  ['one word', 'neko', 'too-short'],
  ['nine signs', '123456789', 'too-short'],
  ['ten signs', '1234567890', null],
  ['ten Japanese signs', 'ねこといぬがいるいえ', null],
  ['three words', 'ねこ いぬ とり', 'too-short'],
  ['four short words', 'ねこ いぬ とり うま', null],
  ['four words of one sign, in Japanese', '猫 犬 鳥 馬', null],
  ['four letters are no words', 'a b c d', 'too-short'],
  ['full-width blanks part words as well', '猫　犬　鳥　馬', null],
  ['a sign above the first plane counts once', '𠮷'.repeat(PASSPHRASE_LENGTH_MIN - 1), 'too-short'],
  ['か with a mark counts once', 'か\u3099'.repeat(PASSPHRASE_LENGTH_MIN - 1), 'too-short'],
  ['a long one is never refused', 'ながい'.repeat(5000), null],
  ['a blank that the keyboard added', 'correct horse battery staple ', 'blank-at-end'],
  ['a line break cannot be typed', 'correct horse\nbattery staple', 'cannot-be-typed'],
])('%s', (_why, text, problem) => {
  expect(passphraseProblem(text)).toBe(problem);
});

test.each([
  ['が is one sign, however it was typed', 'か\u3099', 'が'],
  ['full-width letters stay what they are', 'ＡＢＣ', 'ＡＢＣ'],
  ['blanks inside and outside stay', ' a  b ', ' a  b '],
])('seals in NFC: %s', (_why, typed, form) => {
  expect(sealedForm(typed)).toBe(form);
});

test.each([
  ['ordinary text is tried once', 'correct horse', ['correct horse']],
  ['another program may have sealed with the bytes as typed', 'か\u3099', ['が', 'か\u3099']],
  ['a keyboard left in full-width', 'ＡＢＣ', ['ＡＢＣ', 'ABC']],
  ['a blank that the keyboard added', 'abc ', ['abc ', 'abc']],
  ['nothing typed is never tried', '', []],
])('opens: %s', (_why, typed, forms) => {
  expect(openingForms(typed)).toEqual(forms);
});

test('what seals is always the first that opens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (typed) => {
      expect(openingForms(typed)[0]).toBe(sealedForm(typed));
      expect(openingForms(typed.normalize('NFD'))).toContain(sealedForm(typed));
    }),
  );
});
