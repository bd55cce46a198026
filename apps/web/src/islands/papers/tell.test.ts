import { type CaseFile, EMPTY_CASE, encodeCaseFile, parseCaseFileText } from '@kakekomi/casefile';
import type { FactId } from '@kakekomi/drafting';
import { SCHOOL_CASE } from '@kakekomi/drafting/testing';
import { describe, expect, test } from 'vitest';
import { deliveryOf, eventOf, exhibitOf } from './entries.ts';
import { type Told, told } from './tell.ts';

const bare: CaseFile = {
  ...EMPTY_CASE,
  posts: SCHOOL_CASE.posts.slice(0, 1).map(({ reference }) => ({ reference })),
};
const tell = (caseFile: CaseFile, fact: string, value: Told): CaseFile =>
  told(caseFile, fact as FactId, value, { post: 0, provider: null });

describe('what is told of a post', () => {
  test.each<[string, Told, object]>([
    ['posts.quote', '見本のことば', { quote: '見本のことば' }],
    ['posts.displayName', '例のひと', { displayName: '例のひと' }],
    ['posts.nature', 'opinion', { claim: { nature: 'opinion' } }],
    ['posts.nature', 'no such', {}],
    ['posts.rights', ['honor', 'privacy'], { claim: { rights: ['honor', 'privacy'] } }],
    ['posts.damage', '学校に行けない', { claim: { damage: '学校に行けない' } }],
  ])('%s: %j', (fact, value, expected) => {
    const [post] = tell(bare, fact, value).posts;
    const { reference: _reference, ...rest } = post ?? { reference: null };
    expect(rest).toEqual(expected);
  });
  test.each(['', '  ', null, []])('%j takes it back and leaves nothing behind', (value) => {
    for (const fact of ['posts.quote', 'posts.damage', 'posts.rights']) {
      expect(tell(tell(bare, fact, 'x'), fact, value)).toEqual(bare);
    }
  });
  test('what else was told stays', () => {
    const both = tell(tell(bare, 'posts.damage', 'a'), 'posts.whyWrong', 'b');
    expect(tell(both, 'posts.damage', null).posts[0]?.claim).toEqual({ whyWrong: 'b' });
  });
  test('of a post that is not there nothing is told', () => {
    expect(told(bare, 'posts.quote' as FactId, 'x', { post: 7, provider: null })).toBe(bare);
  });
});

describe('entries from their fields', () => {
  test('an exhibit needs to say what it is; empty fields tell nothing', () => {
    expect(exhibitOf('e1', { title: ' ', shows: 'x' })).toBeNull();
    expect(exhibitOf('e1', { title: ' 画面 ', isOriginal: 'no', madeOn: '', posts: [], partOf: '' })).toEqual(
      { id: 'e1', title: '画面', isOriginal: false },
    );
  });
  test('an event needs when and what', () => {
    expect(eventOf('e1', { on: '5月ころ', what: '' })).toBeNull();
    expect(eventOf('e1', { on: '5月ころ', what: '見つけた', exhibits: ['e1'] })).toEqual({
      id: 'e1',
      on: '5月ころ',
      what: '見つけた',
      exhibits: ['e1'],
    });
  });
  test('a delivery needs its paper; no such day, way or outcome is none', () => {
    expect(deliveryOf('e1', { form: '' })).toBeNull();
    expect(
      deliveryOf('e1', { form: 'kokuso', way: 'pigeon', outcome: '', sentOn: '2026-02-30', number: '12' }),
    ).toEqual({ id: 'e1', form: 'kokuso', number: '12' });
  });
  test('whatever is told can be kept and opened again', () => {
    const whole = tell(tell(bare, 'posts.quote', 'a'), 'posts.rights', ['honor']);
    expect(parseCaseFileText(encodeCaseFile(whole))).toEqual({ kind: 'ok', value: whole });
  });
});
