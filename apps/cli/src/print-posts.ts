/** Posts for a reader at a terminal: what was recognised, when it was posted, and what to look at once more. */
import { instantInJapan, instantInUtc, type Platform, type PostReference } from '@kakekomi/platforms';
import { type Cell, columnsOf, paragraph } from './columns.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { paintFor } from './paint.ts';

const INDENT = '     ';

/** Prints them in the order of the text. */
export function printPosts(posts: readonly PostReference[], platforms: readonly Platform[], io: Io): void {
  const paint = paintFor(io.colour);
  const say = (text: string): readonly string[] => paragraph(text, '', io.columns);
  if (posts.length === 0) {
    io.out(say(JA.post.none).join('\n'));
    return;
  }
  const lines = posts.flatMap((post, index) => {
    const name = nameOf(post.platform, platforms) ?? JA.post.unknownPlatform;
    return [
      `${String(index + 1).padStart(3)}  ${paint('name', name)}  ${JA.post.kinds[post.kind]}`,
      ...columnsOf(rowsOf(post), INDENT, paint),
      ...notesOf(post, platforms).flatMap((note) =>
        paragraph(note, `${INDENT}※ `, io.columns, (line) => paint('care', line)),
      ),
      '',
    ];
  });
  io.out([...lines, ...say(JA.post.nothingFetched)].join('\n'));
}

function rowsOf(post: PostReference): readonly (readonly Cell[])[] {
  const { account, postId, threadId, commentId, postedAt } = post;
  const rows: readonly (readonly [string, string | null])[] = [
    [JA.post.account, account],
    [JA.post.postId, postId],
    [JA.post.threadId, threadId],
    [JA.post.commentId, commentId],
    [post.canonicalUrl === null ? JA.post.url : JA.post.canonicalUrl, post.canonicalUrl ?? post.url],
    [JA.post.postedInJapan, postedAt === null ? null : instantInJapan(postedAt)],
    [JA.post.postedInUtc, postedAt === null ? null : instantInUtc(postedAt)],
  ];
  return rows.flatMap(([label, value]) =>
    value === null ? [] : [[{ text: label }, { text: harmless(value), role: 'value' as const }]],
  );
}

function notesOf(post: PostReference, platforms: readonly Platform[]): readonly string[] {
  const { postedAt, mustOpenFirst, isPrivate, lookAlikeOf, missing, toCheck } = post;
  return [
    ...(lookAlikeOf === null ? [] : [JA.post.lookAlike(nameOf(lookAlikeOf, platforms) ?? lookAlikeOf)]),
    ...(mustOpenFirst ? [JA.post.mustOpenFirst] : []),
    ...(postedAt === null ? [] : [JA.post.bounds[postedAt.bound]]),
    ...(postedAt?.of === 'thread' ? [JA.post.ofThread] : []),
    ...(isPrivate ? [JA.post.private] : []),
    ...toCheck.map((check) => JA.post.toCheck[check]),
    // A short link lacks everything, and an unknown site is already called so.
    ...(mustOpenFirst ? [] : missing.flatMap((each) => JA.post.missing[each] ?? [])),
  ];
}

/** A link was written by somebody else: what in it would steer the terminal, or turn the reading around, is left out. */
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '');
}

function nameOf(id: PostReference['platform'], platforms: readonly Platform[]): string | null {
  return platforms.find((platform) => platform.id === id)?.name ?? null;
}
