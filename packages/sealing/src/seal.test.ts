import { armor, Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, openText, seal } from './seal.ts';
import { formatOf } from './sealed-format.ts';

/** The least that scrypt can cost: what is tested here is not how hard it is to guess. */
const QUICK = { workFactor: 1 };
const PASSPHRASE = '駆け込み 相談 の メモ';
const TEXT = '{"memo":"だれにも言えなかったこと"}\n';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeOf = async (bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> => {
  const opened = await open(bytes, passphrase);
  return opened.kind === 'ok' ? 'ok' : opened.problem.code;
};

describe('there and back', () => {
  test('any text, any passphrase', async () => {
    const anyPassphrase = fc.string({ unit: 'grapheme', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), anyPassphrase, async (text, passphrase) => {
        expect(await openText(await seal(text, passphrase, QUICK), passphrase)).toEqual({
          kind: 'ok',
          value: text,
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['nothing', 0],
    ['one byte less than a chunk of age', 65_535],
    ['a whole chunk', 65_536],
    ['two chunks and a byte', 131_073],
  ])('bytes: %s', async (_what, length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 7) % 256);
    expect(await open(await seal(bytes, PASSPHRASE, QUICK), PASSPHRASE)).toEqual({
      kind: 'ok',
      value: bytes,
    });
  });

  test('armored, as sent by mail, with line ends of another system and blanks around it', async () => {
    const armored = armor.encode(await seal(TEXT, PASSPHRASE, QUICK));
    for (const text of [armored, armored.replaceAll('\n', '\r\n'), `\ufeff\n\n${armored}\n `]) {
      expect(await openText(bytesOf(text), PASSPHRASE)).toEqual({ kind: 'ok', value: TEXT });
    }
  });

  test('the same text seals to other bytes each time, and none of it shows', async () => {
    const [once, again] = [await seal(TEXT, PASSPHRASE, QUICK), await seal(TEXT, PASSPHRASE, QUICK)];
    expect(once).not.toEqual(again);
    expect(Buffer.from(once).includes('memo')).toBe(false);
  });

  test('the cost of age itself, unless a test asks for less', async () => {
    const sealed = await seal(TEXT, PASSPHRASE);
    expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
  });
});

describe('the passphrase', () => {
  test.each([
    ['が typed as か with a mark', 'がくしゅうちょう', 'か\u3099くしゅうちょう'],
    ['sealed with a mark, typed as one sign', 'か\u3099くしゅうちょう', 'がくしゅうちょう'],
    ['a keyboard left in full-width', 'correct horse', 'ｃｏｒｒｅｃｔ　ｈｏｒｓｅ'],
    ['a blank that the keyboard added', 'correct horse', 'correct horse '],
  ])('opens: %s', async (_why, sealedWith, typed) => {
    expect(await codeOf(await seal(TEXT, sealedWith, QUICK), typed)).toBe('ok');
  });

  test('a file that another program sealed with the bytes as typed opens too', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('か\u3099');
    encrypter.setScryptWorkFactor(1);
    expect(await codeOf(await encrypter.encrypt(TEXT), 'か\u3099')).toBe('ok');
  });

  test('a plain age program opens with the passphrase in NFC', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase('がくしゅうちょう');
    expect(await decrypter.decrypt(await seal(TEXT, 'か\u3099くしゅうちょう', QUICK), 'text')).toBe(TEXT);
  });

  test.each([
    ['another', 'something else'],
    ['nearly the same', '駆け込み 相談 の メ'],
    ['none', ''],
  ])('wrong: %s', async (_which, typed) => {
    expect(await codeOf(await seal(TEXT, PASSPHRASE, QUICK), typed)).toBe('wrong-passphrase');
  });

  test('none at all seals nothing', async () => {
    await expect(seal(TEXT, '', QUICK)).rejects.toThrow(/passphrase/);
  });
});

describe('a file that does not open gets a clear answer', () => {
  test.each([0, 1])('cut at every tenth byte (and %i more)', async (more) => {
    for (const sealed of [
      await seal(TEXT, PASSPHRASE, QUICK),
      await seal(TEXT.repeat(40), PASSPHRASE, QUICK),
    ]) {
      for (let length = more; length < sealed.length; length += 10) {
        expect(await codeOf(sealed.subarray(0, length)), String(length)).toBe('cut-off-or-damaged');
      }
    }
  });

  test('cut in its armor, at every tenth sign', async () => {
    // Behind the last hyphen only the line break can be missing, and that is no loss.
    const armored = bytesOf(armor.encode(await seal(TEXT, PASSPHRASE, QUICK)).trim());
    for (let length = 0; length < armored.length; length += 10) {
      expect(await codeOf(armored.subarray(0, length)), String(length)).toBe('cut-off-or-damaged');
    }
  });

  // Turned, the cost of `1` becomes at most `9`: no bit of it makes the reckoning long.
  test.each([0, 1, 2, 3, 4, 5, 6, 7])('bit %i turned, in each byte in turn: never opened', async (bit) => {
    const sealed = await seal(TEXT, PASSPHRASE, QUICK);
    const firstLine = 'age-encryption.org/v1\n'.length;
    const macLine = Buffer.from(sealed).indexOf('\n--- ');
    for (let at = 0; at < sealed.length; at += 1) {
      const turned = sealed.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << bit);
      const code = await codeOf(turned);
      if (at < firstLine) expect(code, String(at)).toBe('not-an-age-file');
      else if (at > macLine) expect(code, String(at)).toBe('cut-off-or-damaged');
      else
        expect(code, String(at)).toMatch(
          /^(?:cut-off-or-damaged|wrong-passphrase|not-sealed-with-a-passphrase)$/,
        );
    }
  });

  test('something behind its end', async () => {
    const sealed = await seal(TEXT, PASSPHRASE, QUICK);
    expect(await codeOf(Uint8Array.from([...sealed, 10]))).toBe('cut-off-or-damaged');
  });

  test('sealed for a key, not with a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    const forKey = await encrypter.encrypt(TEXT);
    expect(await codeOf(forKey)).toBe('not-sealed-with-a-passphrase');
    expect(await codeOf(bytesOf(armor.encode(forKey)))).toBe('not-sealed-with-a-passphrase');
  });

  test('a cost beyond what a device can pay is not tried', async () => {
    const sealed = Buffer.from(await seal(TEXT, PASSPHRASE, QUICK)).toString('latin1');
    const dear = sealed.replace(/^(.*\n-> scrypt \S+) 1\n/, '$1 30\n');
    expect(await codeOf(Uint8Array.from(Buffer.from(dear, 'latin1')))).toBe('cut-off-or-damaged');
  });

  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['an archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a letter', bytesOf('こんにちは')],
    ['JSON', bytesOf('{}')],
    ['a later age', bytesOf('age-encryption.org/v2\n-> x y\n')],
    ['a key of age', bytesOf('AGE-SECRET-KEY-1QQQ')],
  ])('%s', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('not-an-age-file');
  });

  test('any bytes behind the first line of an age file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (rest) => {
        const start = bytesOf('age-encryption.org/v1\n');
        expect(['cut-off-or-damaged', 'not-sealed-with-a-passphrase']).toContain(
          await codeOf(Uint8Array.from([...start, ...rest])),
        );
      }),
    );
  });

  test('bytes that are no text', async () => {
    const sealed = await seal(Uint8Array.from([0xff, 0xfe, 0x00]), PASSPHRASE, QUICK);
    expect(await openText(sealed, PASSPHRASE)).toEqual({ kind: 'err', problem: { code: 'not-text' } });
  });
});

test.each([
  ['binary', 'age-encryption.org/v1\n', 'age'],
  ['armored', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'armored-age'],
  ['JSON behind a byte order mark', '\ufeff {', 'json'],
  ['the first signs of one', 'age-enc', 'beginning-of-age'],
  ['the first signs of the other', '-----BEGIN A', 'beginning-of-age'],
  ['blanks alone', '  \n', 'other'],
  ['nothing', '', 'empty'],
])('told by its first bytes: %s', (_what, text, format) => {
  expect(formatOf(bytesOf(text))).toBe(format);
});
