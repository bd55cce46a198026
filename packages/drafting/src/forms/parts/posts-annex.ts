/** Posts of a request: in the cell of their column, or in an annex (別紙) where they are several or one is long. */
import { fieldTable, line, pageBreak, prose, title, unnumbered, type Words } from '../../blocks.ts';
import type { Block, Run } from '../../document.ts';
import type { NumberedPost, Paper } from '../../paper.ts';
import { placeLines, postFields, postHeading, postTold } from './post-list.ts';

/** A quote longer than this, or of several lines, is moved out of its cell: about four lines of it. */
const LONG_QUOTE = 120;

const ANNEX = '別紙「投稿の一覧」';
const SEE_ANNEX: readonly Run[] = [{ text: `${ANNEX}のとおり` }];

export interface AnnexOptions {
  /** With the words at issue. */
  readonly withQuote: boolean;
}

/** Where the posts stand, or that the annex says it. */
export function placeColumn(paper: Paper, options: AnnexOptions): Words {
  const [only] = paper.posts;
  if (needsAnnex(paper, options)) return SEE_ANNEX;
  return only === undefined ? paper.blank('URL、アカウント名、投稿日時') : placeLines(paper, only);
}

/** The words at issue to the letter, or that the annex says them. */
export function quoteColumn(paper: Paper): Words {
  const [only] = paper.posts;
  if (needsAnnex(paper, { withQuote: true })) return SEE_ANNEX;
  return only === undefined ? paper.blank('投稿の文言') : postTold(paper, only, 'quote');
}

/** 別紙: each post with where it stands and its words; nothing where none is needed. */
export function postsAnnex(paper: Paper, options: AnnexOptions): readonly Block[] {
  if (!needsAnnex(paper, options)) return [];
  return [
    pageBreak,
    title('別紙　投稿の一覧'),
    ...paper.posts.flatMap((post) => [unnumbered(1, postHeading(post)), ...postBlocks(paper, post, options)]),
  ];
}

function needsAnnex({ posts }: Paper, { withQuote }: AnnexOptions): boolean {
  return posts.length > 1 || (withQuote && posts.some(hasLongQuote));
}

/** A long quote stands below its table, so that its lines are kept and a page can break in it. */
function postBlocks(paper: Paper, post: NumberedPost, { withQuote }: AnnexOptions): readonly Block[] {
  const rows = postFields(paper, post);
  if (withQuote && !hasLongQuote(post)) return [fieldTable(rows)];
  const places = fieldTable(rows.slice(0, -1));
  if (!withQuote) return [places];
  return [
    places,
    line('投稿の内容（引用はここから）'),
    ...prose(postTold(paper, post, 'quote')),
    line('（引用はここまで）'),
  ];
}

function hasLongQuote({ post: { quote = '' } }: NumberedPost): boolean {
  return quote.trim().length > LONG_QUOTE || /[\r\n]/.test(quote.trim());
}
