import { type CaseFile, EMPTY_CASE, withPost } from '@kakekomi/casefile';
import type { PostReference } from '@kakekomi/platforms';
import { expect, test } from 'vitest';
import { savePost } from './correcting.tsx';

const REFERENCE: PostReference = {
  platform: null,
  kind: 'other',
  account: null,
  postId: null,
  threadId: null,
  commentId: null,
  host: 'keijiban.example',
  url: 'https://keijiban.example/1',
  canonicalUrl: null,
  postedAt: { instant: '2026-05-25T19:53:49.027Z', precision: 'ms', bound: 'guess', of: 'post' },
  mustOpenFirst: false,
  isPrivate: false,
  lookAlikeOf: null,
  missing: [],
  toCheck: [],
};
const NOTHING = { account: '', audience: '', kept: '', gone: '', note: '', day: '' };
const one: CaseFile = withPost(EMPTY_CASE, { reference: REFERENCE });

test('fields left alone tell nothing', () => {
  expect(savePost(one, 0, NOTHING)).toEqual(one);
});

test('what is told stands on the post, and is taken back by choosing nothing', () => {
  const saved = savePost(one, 0, { ...NOTHING, audience: 'group', kept: 'yes', gone: 'no', note: ' メモ ' });
  expect(saved.posts[0]).toEqual({
    reference: REFERENCE,
    audience: 'group',
    kept: true,
    gone: false,
    note: 'メモ',
  });
  expect(savePost(saved, 0, NOTHING)).toEqual(one);
});

test('what other screens asked of the post stays', () => {
  const quoted = withPost(EMPTY_CASE, { reference: REFERENCE, displayName: 'なまえ', kept: true });
  expect(savePost(quoted, 0, NOTHING).posts[0]).toEqual({ reference: REFERENCE, displayName: 'なまえ' });
});

test('a day is told of its own post alone, beside what the number says, and is taken back by an empty field', () => {
  const two = withPost(one, { reference: { ...REFERENCE, url: 'https://keijiban.example/2' } });
  const saved = savePost(two, 0, { ...NOTHING, day: '2026-11-01' });
  expect(saved.posts[0]).toEqual({ reference: REFERENCE, postedOn: '2026-11-01' });
  expect(saved.posts[1]).toEqual(two.posts[1]);
  expect(saved.facts).toEqual({});
  expect(savePost(saved, 0, NOTHING)).toEqual(two);
});

test.each([
  ['as it is called', 'aite_2', 'aite_2'],
  ['with the sign that goes before it', ' ＠aite_2 ', 'aite_2'],
  ['emptied', '  ', null],
])('the account, %s', (_how, told, account) => {
  const reference: PostReference = { ...REFERENCE, account: 'aite_1', missing: ['account', 'posted-at'] };
  const before = withPost(EMPTY_CASE, { reference });
  const after = savePost(before, 0, { ...NOTHING, account: told }).posts[0]?.reference;
  expect(after?.account).toBe(account);
  expect(after?.missing).toEqual(account === null ? ['account', 'posted-at'] : ['posted-at']);
});

test('no such day is no day, and no such post changes nothing', () => {
  expect(savePost(one, 0, { ...NOTHING, day: '2026-02-30' })).toEqual(one);
  expect(savePost(one, 7, { ...NOTHING, kept: 'yes' })).toBe(one);
});
