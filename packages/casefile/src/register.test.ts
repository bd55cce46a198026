import { readFileSync } from 'node:fs';
import { parseWording, wordingFaults } from '@kakekomi/law';
import { expect, expectTypeOf, test } from 'vitest';
import { encodeCaseFile } from './parse-case-file.ts';
import { CASE_REGISTER, type CaseFieldPath, CLEARINGS, KEPT_FILE_NOTE } from './register.ts';
import { FULL_CASE } from './testing/cases.ts';

/** Every field of a kept file, as the register names it. */
function fieldsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    const isPlain = value.every((each) => typeof each !== 'object');
    return isPlain ? [path] : value.flatMap((each) => fieldsOf(each, `${path}[]`));
  }
  if (typeof value !== 'object' || value === null) return [path];
  const names = Object.keys(value);
  if (names.join() === 'earliest,latest' || names.join() === 'min,max') return [path];
  if (path === 'answers' || path === 'statements') return [`${path}.*`];
  return Object.entries(value).flatMap(([name, each]) =>
    fieldsOf(each, path === '' ? name : `${path}.${name}`),
  );
}

test('every field of a file in which nothing was left out is in the register, and no other', () => {
  const kept = [...new Set(fieldsOf(JSON.parse(encodeCaseFile(FULL_CASE)), ''))];
  expect(kept.sort()).toEqual(Object.keys(CASE_REGISTER).sort());
});

test('a new field without an entry does not compile', () => {
  expectTypeOf<keyof typeof CASE_REGISTER>().toEqualTypeOf<CaseFieldPath>();
  expectTypeOf<'situation.age'>().toExtend<CaseFieldPath>();
  expectTypeOf<'posts[].reference.postedAt.instant'>().toExtend<CaseFieldPath>();
  expectTypeOf<'facts.retentions[].days'>().toExtend<CaseFieldPath>();
  expectTypeOf<'answers.*'>().toExtend<CaseFieldPath>();
  expectTypeOf<'situation.name'>().not.toExtend<CaseFieldPath>();
  expectTypeOf<'facts.posted.earliest'>().not.toExtend<CaseFieldPath>();
});

test('every entry says what, why and what clears it, in a line that fits a phone', () => {
  for (const [path, { label, why, clearedBy }] of Object.entries(CASE_REGISTER)) {
    expect(label, path).toMatch(/^[^。]{2,20}$/);
    expect(why, path).toMatch(/^.{5,40}。$/);
    expect(clearedBy, path).toContain('page-left');
  }
});

test('two fields are never called the same', () => {
  const labels = Object.values(CASE_REGISTER).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('no word to avoid stands in what people read', () => {
  const file = new URL('../../../data/law/wording.json', import.meta.url);
  const wording = parseWording(JSON.parse(readFileSync(file, 'utf8')));
  if (wording.kind === 'err') throw new Error('data/law/wording.json cannot be read');
  const texts = Object.values(CASE_REGISTER).flatMap(({ label, why }) => [label, why]);
  for (const text of [...texts, ...Object.values(CLEARINGS), KEPT_FILE_NOTE]) {
    expect(wordingFaults(text, { wording: wording.value }), text).toEqual([]);
  }
});
