/** Which part of a link names what: comments below a post, and sentences that go on without a space. */
import { describe, expect, test } from 'vitest';
import { parsePost } from './parse-posts.ts';
import type { PostReference } from './post-reference.ts';
import { PLATFORMS, RECORDS } from './testing/records.ts';
import { SAMPLE_LINKS } from './testing/sample-links.ts';

const read = (text: string): PostReference | null => parsePost(text, PLATFORMS);
const COMMENT = /^(?:reply_)?comment(?:_id)?$|^lc$/;

describe('a comment’s link keeps the comment', () => {
  test.each([
    ['below a page’s post', 'https://www.facebook.com/e/posts/12?comment_id=987', '987', null],
    [
      'below a group’s post, in its older form',
      'https://m.facebook.com/groups/5/permalink/12/?comment_id=987&fbclid=a',
      '987',
      'https://www.facebook.com/groups/5/posts/12?comment_id=987',
    ],
    [
      'a reply to a comment: the reply is meant, the comment stays in the link',
      'https://www.facebook.com/groups/5/posts/12/?comment_id=987&reply_comment_id=654',
      '654',
      'https://www.facebook.com/groups/5/posts/12?comment_id=987&reply_comment_id=654',
    ],
    [
      'the same in another order',
      'https://www.facebook.com/e/posts/12?reply_comment_id=654&comment_id=987',
      '654',
      'https://www.facebook.com/e/posts/12?comment_id=987&reply_comment_id=654',
    ],
    [
      'the first parameter, before those of the post',
      'https://www.facebook.com/story.php?comment_id=987&story_fbid=12&id=5',
      '987',
      null,
    ],
    ['an encoded number', 'https://www.facebook.com/reel/12?comment_id=Y29tOjE%3D', 'Y29tOjE%3D', null],
    ['a photo', 'https://www.facebook.com/photo/?fbid=12&comment_id=987', '987', null],
    ['a video', 'https://www.facebook.com/e/videos/12/?comment_id=987', '987', null],
    [
      'below a short video',
      'https://www.tiktok.com/@e/video/7512345678901234567?comment_id=7570000000000000000&_t=a',
      '7570000000000000000',
      'https://www.tiktok.com/@e/video/7512345678901234567?comment_id=7570000000000000000',
    ],
    ['below a channel’s post', 'https://www.youtube.com/post/UgkxAbCdEfGhIj?lc=UgzAb.9d', 'UgzAb.9d', null],
    [
      'below a video, in its short form',
      'https://youtu.be/AbCdEfGhIjK?si=a&lc=UgzAb',
      'UgzAb',
      'https://www.youtube.com/watch?v=AbCdEfGhIjK&lc=UgzAb',
    ],
    [
      'below a short',
      'https://www.youtube.com/shorts/AbCdEfGhIjK?lc=UgzAb',
      'UgzAb',
      'https://www.youtube.com/watch?v=AbCdEfGhIjK&lc=UgzAb',
    ],
    ['below a diary', 'https://mixi.jp/view_diary.pl?id=1&owner_id=2&comment_id=3', '3', null],
    ['below a community’s topic', 'https://mixi.jp/view_bbs.pl?comm_id=1&id=2&comment_id=3', '3', null],
    ['below a channel’s message', 'https://t.me/example/12?comment=34', '34', null],
    ['below a closed channel’s', 'https://t.me/c/1234/12?comment=34', '34', null],
    ['a reply below a photo’s comment', 'https://www.instagram.com/p/DAbCdEfGhIj/c/18/r/19/', '19', null],
  ])('%s: %s', (_why, text, commentId, canonicalUrl) => {
    const reference = read(text);
    // The post is the one above it, and its moment is not the comment's.
    expect(reference).toMatchObject({ kind: 'post', commentId, postedAt: null });
    expect(reference?.missing).toContain('posted-at');
    expect(reference?.canonicalUrl).toBe(canonicalUrl ?? text);
    expect(read(reference?.canonicalUrl ?? '')).toMatchObject({
      commentId,
      canonicalUrl: reference?.canonicalUrl,
    });
  });

  test.each([
    ['empty', 'https://www.tiktok.com/@e/video/7512345678901234567?comment_id='],
    ['a name that only ends like it', 'https://www.tiktok.com/@e/video/7512345678901234567?my_comment_id=1'],
    ['in the fragment', 'https://www.tiktok.com/@e/video/7512345678901234567#?comment_id=1'],
  ])('no comment: %s', (_why, text) => {
    expect(read(text)).toMatchObject({ commentId: null, postedAt: { of: 'post' } });
  });

  test('no platform that keeps a comment’s parameter reads a post without it', () => {
    const keeping = RECORDS.filter(({ keptParameters }) => keptParameters.some((name) => COMMENT.test(name)));
    const seen = new Set<string>();
    for (const link of SAMPLE_LINKS) {
      const before = read(link);
      const record = keeping.find(({ id }) => id === before?.platform);
      if (before?.kind !== 'post' || record === undefined) continue;
      for (const name of record.keptParameters.filter((kept) => COMMENT.test(kept))) {
        const bare = link.replace(/[?&](?:comment_id|lc)=[^&]*/g, '');
        const after = read(`${bare}${bare.includes('?') ? '&' : '?'}${name}=4567`);
        expect([link, name, after?.commentId]).toEqual([link, name, '4567']);
        seen.add(record.id);
      }
    }
    expect([...seen].toSorted()).toEqual(['facebook', 'mixi', 'tiktok', 'youtube']);
  });
});

describe('a sentence that goes on without a space', () => {
  test.each([
    [
      'a time comes out',
      'https://anond.hatelabo.jp/20240115203015という記事',
      { kind: 'post', postId: '20240115203015', postedAt: { instant: '2024-01-15T11:30:15.000Z' } },
    ],
    [
      'a time comes out of an address that also takes titles',
      'https://example.hatenablog.com/entry/2024/01/15/203015という投稿',
      { postId: '2024/01/15/203015', postedAt: { instant: '2024-01-15T11:30:15.000Z' } },
    ],
    [
      'more than the page of an article',
      'https://news.yahoo.co.jp/articles/0123456789abcdef0123456789abcdef01234567/commentsという',
      { kind: 'thread', threadId: '0123456789abcdef0123456789abcdef01234567' },
    ],
    [
      'more than the channel',
      'https://www.whatsapp.com/channel/0029VaAbCdEfGhIjKlMnOp/123という',
      { kind: 'post', postId: '123' },
    ],
    ['a number', 'https://chiebukuro.yahoo.co.jp/user/1234567890さん', { account: '1234567890' }],
    ['a name and words', 'https://www.youtube.com/user/exampleという人', { account: 'user/example' }],
    ['a particle before a noun', 'https://www.youtube.com/@exampleが最低', { account: '@example' }],
    ['a picture', 'https://www.youtube.com/@example😡', { account: '@example' }],
    ['a room', 'https://www.showroom-live.com/r/exampleを見た', { account: 'example' }],
    ['a pin board', 'https://www.pinterest.jp/example/boardという', { threadId: 'board' }],
    ['a dictionary’s entry', 'https://dic.nicovideo.jp/a/exampleという記事', { threadId: 'example' }],
    [
      'a title in percent signs would not go on without them',
      'https://ja.wikipedia.org/wiki/%E4%BE%8Bのページ',
      { threadId: '%E4%BE%8B' },
    ],
    [
      'a comment comes out, and the photo’s time goes',
      'https://www.instagram.com/p/DAbCdEfGhIj/c/18さん',
      { commentId: '18', postedAt: null },
    ],
    ['a parameter', 'https://mixi.jp/view_diary.pl?id=1&comment_id=3という', { commentId: '3' }],
  ])('is cut off: %s', (_why, text, expected) => {
    const reference = read(text);
    expect(reference).toMatchObject(expected);
    expect(reference?.url).toMatch(/^[!-~]+$/);
  });

  test.each([
    ['a title', 'https://ja.wikipedia.org/wiki/日本', { threadId: '日本' }],
    [
      'a title that begins with a year',
      'https://ja.wikipedia.org/wiki/2024年の日本',
      { threadId: '2024年の日本' },
    ],
    ['a title of both', 'https://dic.nicovideo.jp/a/ABCの歌', { threadId: 'ABCの歌' }],
    [
      'a title that holds the words',
      'https://dic.pixiv.net/a/ABCという名の歌',
      { threadId: 'ABCという名の歌' },
    ],
    ['a title below a title', 'https://dic.pixiv.net/a/ABCとは/日本', { threadId: 'ABCとは/日本' }],
    ['a name', 'https://www.youtube.com/@例の人', { account: '@例の人' }],
    ['a name of both', 'https://www.youtube.com/@exampleにゃん', { account: '@exampleにゃん' }],
    ['an entry', 'https://example.hatenablog.com/entry/2024/01/15/日記', { postId: '2024/01/15/日記' }],
    [
      'a title before the comment’s number',
      'https://www.reddit.com/r/a/comments/1abcde/abcという話/k9xyz12/',
      { threadId: '1abcde', postId: 'k9xyz12' },
    ],
    ['a shop’s product', 'https://www.amazon.co.jp/例の本/dp/B0ABCDEFGH', { threadId: 'B0ABCDEFGH' }],
  ])('belongs to the link: %s', (_why, text, expected) => {
    expect(read(text)).toMatchObject({ ...expected, url: text });
  });
});
