import { expect, test } from 'vitest';
import { encodePost } from './encode-post.ts';
import { parsePosts } from './parse-posts.ts';
import { PLATFORMS } from './testing/records.ts';

test('a moment stands on both clocks, and a link without one on none; the rest is as it was read', () => {
  const text = 'https://twitter.com/a/status/1050118621198921728?s=20 と https://example.com/thread/5';
  const read = parsePosts(text, PLATFORMS);
  expect(read.map(encodePost)).toEqual([
    {
      ...read[0],
      postedAtUtc: '2018-10-10T20:19:24.211Z',
      postedAtJapan: '2018-10-11T05:19:24.211+09:00',
    },
    { ...read[1], postedAtUtc: null, postedAtJapan: null },
  ]);
});
