import { type CaseFile, EMPTY_CASE, withPost } from '@kakekomi/casefile';
import type { PostReference } from '@kakekomi/platforms';
import { expect, test } from 'vitest';
import { dayShown, savePost } from './correcting.tsx';

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
const NOTHING = { audience: '', kept: '', gone: '', note: '', day: '' };
const one: CaseFile = withPost(EMPTY_CASE, { reference: REFERENCE });

test('fields left alone tell nothing', () => {
  expect(savePost(one, 0, NOTHING)).toEqual(one);
});

test('what is told stands on the post, and is taken back by choosing nothing', () => {
  const saved = savePost(one, 0, { audience: 'group', kept: 'yes', gone: 'no', note: ' メモ ', day: '' });
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

test('a day that is told goes before what the number says, and is shown again', () => {
  const saved = savePost(one, 0, { ...NOTHING, day: '2026-11-01' });
  expect(saved.posts[0]?.reference.postedAt).toBeNull();
  expect(saved.facts.posted).toBe('2026-11-01');
  expect(dayShown(saved)).toBe('2026-11-01');
});

test('a day that was told before and is left alone leaves the number of the next post alone', () => {
  const saved = savePost(one, 0, { ...NOTHING, day: '2026-11-01' });
  const two = withPost(saved, { reference: { ...REFERENCE, url: 'https://keijiban.example/2' } });
  expect(savePost(two, 1, { ...NOTHING, day: '2026-11-01' }).posts[1]?.reference.postedAt).not.toBeNull();
});

test('no such day is no day, and no such post changes nothing', () => {
  expect(savePost(one, 0, { ...NOTHING, day: '2026-02-30' })).toEqual(one);
  expect(savePost(one, 7, { ...NOTHING, kept: 'yes' })).toBe(one);
});
