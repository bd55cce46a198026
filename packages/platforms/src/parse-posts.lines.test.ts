/** Links that a mail or a screen broke over lines: whole again where only one reading makes a post of them. */
import { describe, expect, test } from 'vitest';
import { parsePosts } from './parse-posts.ts';
import type { PostReference } from './post-reference.ts';
import { PLATFORMS } from './testing/records.ts';
import { SAMPLE_LINKS } from './testing/sample-links.ts';

const brief = ({ platform, host, kind, account, postId, threadId, commentId }: PostReference): string =>
  [platform ?? host, kind, account, postId, threadId, commentId].join(' ');
const read = (text: string): readonly string[] => parsePosts(text, PLATFORMS).map(brief);

test.each(['\n', '\r\n', '\n> ', ' \n\t'])('every sample, broken at every separator by %j', (lineEnd) => {
  for (const link of SAMPLE_LINKS) {
    const whole = read(link);
    expect([link, whole.length]).toEqual([link, 1]);
    for (const { index } of link.matchAll(/(?<=^https:\/\/[^/]+)(?:(?=[/?])|(?<=[/?])(?=.))/g)) {
      const text = link.slice(0, index) + lineEnd + link.slice(index);
      // No more than the end of a path was left behind: nothing is lost.
      expect([text, ...read(text)]).toEqual([text, ...whole]);
    }
  }
});

describe('what follows', () => {
  test.each([
    [
      'a program’s name is no host, also by itself',
      'read.cgi/news/1712345678 と index.php?a=1 と entry-1.html#a',
      [],
    ],
    ['a host whose end is longer than a program’s', 'example.phpbb/a', ['example.phpbb other    ']],
    [
      'a name with a dot, behind a slash',
      'https://www.instagram.com/\nexample.user/reel/DAbCdEfGhIj/',
      ['instagram post example.user DAbCdEfGhIj  '],
    ],
    [
      'a platform’s own link stands for itself',
      'https://www.facebook.com/\nx.com/someone/posts/123',
      ['www.facebook.com other    ', 'x.com other    '],
    ],
    [
      'also where joining would make a post',
      'https://www.facebook.com/\nnote.com/posts/123?a',
      ['www.facebook.com other    ', 'note.com other    '],
    ],
    [
      'another site’s link, where joining makes no post',
      'https://x.com/someone\nexample.com/a',
      ['x account someone   ', 'example.com other    '],
    ],
    [
      'a line between two links belongs to the first only once',
      'https://medaka.5ch.io/test/\nread.cgi/news/1712345678/5\nhttps://x.com/a',
      ['5ch post  5 1712345678 ', 'x account a   '],
    ],
    [
      'a comment’s number behind a slash is the rest',
      'https://www.instagram.com/p/DAbCdEfGhIj\n/c/18012345678901234/',
      ['instagram post  DAbCdEfGhIj  18012345678901234'],
    ],
    [
      'a word that names no more is not',
      'https://www.reddit.com/r/example/comments/1abcde/\nthanks',
      ['reddit post  1abcde  '],
    ],
    ['a sentence’s question mark is none', 'https://x.com/a/status/12?\nreally', ['x post a 12  ']],
  ])('%s', (_why, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
