/** What the person says of each post (請求原因): words, who is meant, which right they name, what is wrong, what it did. */
import { heading, prose, type Words } from '../../blocks.ts';
import type { Block } from '../../document.ts';
import type { NumberedPost, Paper } from '../../paper.ts';
import { asksFor } from './asks.ts';
import { inBrackets } from './exhibits.ts';
import { postHeading } from './post-list.ts';

/** 本件投稿 · 本件各投稿 */
export const postsWord = ({ posts }: Paper): string => (posts.length > 1 ? '本件各投稿' : '本件投稿');

/** The rights the person ticked, as a paper names them; null where none was. */
export function rightsWords(paper: Paper, ids: readonly string[], fact: string): string | null {
  const words = ids.map((id) => (id === 'other' ? 'その他の権利又は利益' : paper.choiceText(fact, id)));
  return words.length === 0 ? null : words.join('、');
}

/** A third-level heading for each post, and what was told of it under it. */
export function postGrounds(paper: Paper, person: string): readonly Block[] {
  if (paper.posts.length === 0) return [heading(3, '投稿1'), ...prose(paper.blank('投稿（URLと内容）'), 2)];
  return paper.posts.flatMap((post) => [heading(3, postHeading(post)), ...groundsOf(paper, post, person)]);
}

type Ground = 'quote' | 'identifiedBy' | 'rights' | 'whyWrong' | 'damage';

function groundsOf(paper: Paper, post: NumberedPost, person: string): readonly Block[] {
  const ids = post.post.claim?.rights ?? [];
  const rights = rightsWords(paper, ids, 'posts.rights');
  const part = (name: string, words: Words): readonly Block[] => [heading(4, name), ...prose(words, 3)];
  /** Nothing where it was neither told nor asked for. */
  const ground = (field: Ground, name: string, words: Words = post.told(field)): readonly Block[] => {
    if (post.has(field)) return part(name, words);
    return asksFor(paper, `posts.${field}`) ? part(name, paper.blank(name)) : [];
  };
  return [
    ...ground(
      'quote',
      '投稿の内容',
      `別紙投稿記事目録の番号${post.number}の投稿には、次のとおり書かれている${inBrackets(post.exhibits)}。`,
    ),
    // Without brackets around them: the words often have brackets of their own.
    ...(post.has('quote') ? prose(post.told('quote'), 5) : []),
    ...(post.has('nature')
      ? part('投稿の性質', [`この投稿は、${person}から見て、`, ...post.told('nature'), 'である。'])
      : []),
    ...ground('identifiedBy', `${person}についての投稿であること`),
    ...ground(
      'rights',
      '侵害されたと主張する権利',
      `${person}は、この投稿により、${rights ?? ''}が侵害されたと主張する。`,
    ),
    ...ground('whyWrong', '事実と異なる点、問題と考える点'),
    ...ground('damage', '被害の状況'),
  ];
}
