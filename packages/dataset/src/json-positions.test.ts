import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPositions, lineAndColumn, offsetAt } from './json-positions.ts';

/** The text from the value at a path on. */
function from(text: string, ...path: readonly (string | number)[]): string {
  const read = jsonPositions(text);
  return read.kind === 'ok' ? text.slice(offsetAt(read.value, path)) : 'not JSON';
}

describe('offsetAt', () => {
  test.each([
    ['the whole', ' {"a": 1}', [], '{"a": 1}'],
    ['a field', '{"a": 1, "b": [2, 3]}', ['b'], '[2, 3]}'],
    ['an item', '{"a": 1, "b": [2, 3]}', ['b', 1], '3]}'],
    ['a key with an escape', '{"\\u0061": 1}', ['a'], '1}'],
    ['a bracket inside a text', '{"a": "]}", "b": 2}', ['b'], '2}'],
    ['a path that leads nowhere stays at what is around it', '{"a": {"b": 1}}', ['a', 'c', 'd'], '{"b": 1}}'],
  ])('%s', (_why, text, path, rest) => {
    expect(from(text, ...path)).toBe(rest);
  });

  test('every value of any JSON is found where it stands', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 }),
        fc.nat(4),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const read = JSON.parse(text) as { readonly [key: string]: unknown };
          for (const key of Object.keys(read)) {
            const at = from(text, key);
            expect(at.startsWith(JSON.stringify(read[key]).slice(0, 1))).toBe(true);
          }
        },
      ),
    );
  });
});

test.each([
  ['nothing', '', 0, 'a value'],
  ['a comma too many', '{"a": 1,}', 8, 'a key in double quotes'],
  ['a comma too few', '[1 2]', 3, 'a comma or ]'],
  ['single quotes', "{'a': 1}", 1, 'a key in double quotes'],
  ['never closed', '{"a": [1', 8, 'a comma or ]'],
  ['a line break inside a text', '["a\nb"]', 1, 'a value'],
  ['two values', '1 2', 2, 'the end of the file'],
  ['a comment', '// x\n1', 0, 'a value'],
])('%s is no JSON', (_why, text, at, expected) => {
  expect(jsonPositions(text)).toEqual({ kind: 'err', problem: { code: 'json-syntax', at, expected } });
});

test('agrees with JSON.parse on what is JSON', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"b"',
    '1',
    '-0.5e3',
    '01',
    'null',
    ' ',
    '"\\u00e9"',
    '"\\x"',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      const read = jsonPositions(text);
      const duplicate = read.kind === 'err' && read.problem.code === 'json-duplicate-key';
      expect(read.kind === 'ok' || duplicate).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a key given twice is refused: one of its values would be lost', () => {
  expect(jsonPositions('{"a": 1, "a": 2}')).toEqual({
    kind: 'err',
    problem: { code: 'json-duplicate-key', at: 9, key: 'a' },
  });
});

test.each([
  ['the first character', 'ab\ncd', 0, 1, 1],
  ['the second line', 'ab\ncd', 4, 2, 2],
  ['Windows line ends', 'ab\r\ncd', 4, 2, 1],
])('lineAndColumn: %s', (_why, text, offset, line, column) => {
  expect(lineAndColumn(text, offset)).toEqual({ line, column });
});
