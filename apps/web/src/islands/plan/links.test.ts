import { EMPTY_CASE } from '@kakekomi/casefile';
import { compilePlatforms, parsePlatforms } from '@kakekomi/platforms';
import { expect, test } from 'vitest';
import { type LinkReading, readLinks } from './links.ts';

const records = parsePlatforms([
  {
    id: 'x',
    name: 'X',
    hosts: ['x.com'],
    shortLinkHosts: ['t.co'],
    patterns: [{ kind: 'post', regex: '^https://x\\.com/(?<account>\\w+)/status/(?<postId>\\d+)' }],
  },
]);
if (records.kind === 'err') throw new Error('a test with a wrong record');
const reading: LinkReading = { platforms: compilePlatforms(records.value), nameOf: () => 'X' };
const read = (text: string, of = EMPTY_CASE) => readLinks(text, of, reading);

test('links are taken, and nothing of the words around them', () => {
  const { caseFile, found } = read(
    'ひどい言葉 https://x.com/a/status/1 もっとひどい言葉 https://x.com/b/status/2。',
  );
  expect(found).toBe(2);
  expect(caseFile.posts.map(({ reference }) => reference.account)).toEqual(['a', 'b']);
  expect(JSON.stringify(caseFile)).not.toContain('ひどい');
});

test('the same link twice is one post', () => {
  const once = read('https://x.com/a/status/1').caseFile;
  expect(read('https://x.com/a/status/1', once).caseFile.posts).toHaveLength(1);
});

test('a link that imitates is refused by name, the others are taken', () => {
  const { caseFile, refused } = read('https://x.com.evil-login.net/a/status/1 https://x.com/b/status/2');
  expect(refused).toEqual([{ host: 'x.com.evil-login.net', imitates: 'X' }]);
  expect(caseFile.posts.map(({ reference }) => reference.account)).toEqual(['b']);
});

test.each([
  ['nothing', '', 'empty'],
  ['blanks', ' \n　', 'empty'],
  ['words', 'ひどいことを書かれた', 'no-link'],
])('%s: the case stays, and says what is missing', (_what, text, problem) => {
  expect(read(text)).toEqual({ caseFile: EMPTY_CASE, found: 0, refused: [], problem });
});
