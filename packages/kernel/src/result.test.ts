import { describe, expect, expectTypeOf, test } from 'vitest';
import { assertNever } from './assert-never.ts';
import type { Brand } from './brand.ts';
import { err, isErr, isOk, ok, type Result } from './result.ts';

type Metres = Brand<number, 'Metres'>;
type Seconds = Brand<number, 'Seconds'>;

function halve(value: number): Result<number, 'odd'> {
  return value % 2 === 0 ? ok(value / 2) : err('odd');
}

describe('Result', () => {
  test('a value is ok, and only ok', () => {
    const result = halve(4);
    expect(result).toEqual({ kind: 'ok', value: 2 });
    expect([isOk(result), isErr(result)]).toEqual([true, false]);
  });

  test('a problem is err, and only err', () => {
    const result = halve(3);
    expect(result).toEqual({ kind: 'err', problem: 'odd' });
    expect([isOk(result), isErr(result)]).toEqual([false, true]);
  });

  test('the guards narrow to the value and to the problem', () => {
    const result = halve(4);
    if (isOk(result)) expectTypeOf(result.value).toEqualTypeOf<number>();
    if (isErr(result)) expectTypeOf(result.problem).toEqualTypeOf<'odd'>();
  });
});

test('two brands of one type cannot be swapped', () => {
  expectTypeOf<Metres>().not.toEqualTypeOf<Seconds>();
  expectTypeOf<Metres>().not.toExtend<Seconds>();
  expectTypeOf<Metres>().toExtend<number>();
});

test('assertNever names the place and keeps the value, which may be somebody’s words, out of the message', () => {
  const slipped = 'secret' as never;
  expect(() => assertNever(slipped, 'somewhere')).toThrow(/somewhere/);
  expect(() => assertNever(slipped, 'somewhere')).not.toThrow(/secret/);
});
