/** The posts of a paper, as tables and as fields of each: where it stands, who wrote it, when by both clocks, the words. */
import { addDays, parsePlainDate } from '@kakekomi/calendar';
import { runsOf, table, type Words } from '../../blocks.ts';
import type { Block, Run } from '../../document.ts';
import type { PostFact } from '../../fact.ts';
import type { NumberedPost, Paper, PostMoment } from '../../paper.ts';

export interface PostTableOptions {
  /** With a column of the words at issue. */
  readonly withQuote: boolean;
}

/** 投稿1　Instagram: what every paper of one case calls it, next to its place in the list. */
export const postHeading = ({ number, siteName }: NumberedPost): string => `投稿${number}　${siteName}`;

const BLANKS = {
  quote: '投稿の文言',
  displayName: '表示名',
  rights: '権利の種類',
  nature: '事実・意見・画像などの別',
  identifiedBy: '本人のことと分かる理由',
  whyWrong: '事実と異なる点・不当と考える点',
  damage: '被害の状況',
} as const satisfies { readonly [F in PostFact]: string };

/** What was told of a post, or a blank that names it as papers do. */
export function postTold(paper: Paper, post: NumberedPost, field: PostFact): readonly Run[] {
  return post.has(field) ? post.told(field) : [paper.blank(BLANKS[field], `posts.${field}`)];
}

/** One row a post, times by UTC and Japan's clock; a row of blanks where no post was added. */
export function postTable(paper: Paper, { withQuote }: PostTableOptions): Block {
  const header = ['番号', '場所（URL・アカウント）', '投稿日時（UTC）', '投稿日時（日本時間）'];
  const widths = withQuote ? [7, 37, 15, 15, 26] : [8, 50, 21, 21];
  const quote = (post: NumberedPost): readonly Words[] => (withQuote ? [postTold(paper, post, 'quote')] : []);
  const rows = paper.posts.map((post): readonly Words[] => [
    String(post.number),
    placeRuns(paper, post),
    postedAtUtc(paper, post),
    postedAtJapan(paper, post),
    ...quote(post),
  ]);
  const nothing: readonly Words[] = [
    ...['1', paper.blank('URL・アカウント名'), paper.blank('日時'), paper.blank('日時')],
    ...(withQuote ? [paper.blank('投稿の文言')] : []),
  ];
  return table(
    [...header, ...(withQuote ? ['投稿の内容'] : [])],
    widths,
    rows.length === 0 ? [nothing] : rows,
  );
}

/** The fields of one post, each with its official-sounding name: for lists that give each post a table of its own. */
export function postFields(paper: Paper, post: NumberedPost): readonly (readonly [string, Words])[] {
  const { reference } = post.post;
  const { threadId, postId, commentId } = reference;
  const ids = [
    ['スレッドの番号', threadId],
    ['投稿の番号', postId],
    ['コメントの番号', commentId],
  ] as const;
  return [
    ['サイト・サービス', post.siteName],
    ['URL', post.url],
    ...ids.flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])),
    ['アカウント', accountRuns(paper, post)],
    ['投稿日時（UTC）', postedAtUtc(paper, post)],
    ['投稿日時（日本時間）', postedAtJapan(paper, post)],
    ['投稿の内容', postTold(paper, post, 'quote')],
  ];
}

/** The place of one post in one cell: site, address, numbers, account and both times, each on a line of its own. */
export function placeLines(paper: Paper, post: NumberedPost): readonly Run[] {
  return postFields(paper, post)
    .slice(0, -1)
    .flatMap(([name, words], index) => [{ text: `${index === 0 ? '' : '\n'}${name}　` }, ...runsOf(words)]);
}

/** Site, address, account and name shown. */
export function placeRuns(paper: Paper, post: NumberedPost): readonly Run[] {
  return [{ text: `${post.siteName}　${post.url}　` }, ...accountRuns(paper, post)];
}

/**
 * `example_user（表示名：…）`; of what is not known, the display name is left out. Where a board has no accounts: what stands in its
 * field of names, 「名無しさん」.
 */
export function accountRuns(paper: Paper, post: NumberedPost): readonly Run[] {
  const { account } = post.post.reference;
  const isKnown = account !== null && account.trim() !== '';
  if (!isKnown && !post.hasAccounts) {
    return post.has('displayName')
      ? [{ text: '「' }, ...post.told('displayName'), { text: '」（名前欄の表示）' }]
      : [paper.blank('名前欄の表示', 'posts.displayName')];
  }
  const known = isKnown ? { text: account } : paper.blank('アカウント名', 'posts');
  return post.has('displayName')
    ? [known, { text: '（表示名：' }, ...post.told('displayName'), { text: '）' }]
    : [known];
}

/**
 * `2026年8月1日 2時10分15秒`, to be checked where it follows from the id; the span of a day in Japan where only that was told; a
 * blank where nothing is known.
 */
export function postedAtUtc(paper: Paper, post: NumberedPost): readonly Run[] {
  const day = parsePlainDate(post.postedAt?.bound === 'told' ? post.postedAt.japan : '');
  if (day.kind === 'ok') {
    const before = addDays(day.value, -1);
    return [{ text: `${momentJa(before)} 15時から${momentJa(day.value)} 15時までの間`, mark: 'check' }];
  }
  return momentRuns(paper, post, post.postedAt?.utc ?? null, '日時（日本時間の9時間前）');
}

/** The same moment on Japan's clock; the day may be another. */
export function postedAtJapan(paper: Paper, post: NumberedPost): readonly Run[] {
  return momentRuns(paper, post, post.postedAt?.japan ?? null, '日時');
}

/** What to look at once more, of the posts of this paper. */
export function postChecks(paper: Paper): readonly string[] {
  const { posts } = paper;
  const numbers = (of: readonly NumberedPost[]): string => of.map(({ number }) => number).join('、');
  const exact = posts.filter(({ postedAt }) => postedAt?.bound === 'exact');
  const told = posts.filter(({ postedAt }) => postedAt?.bound === 'told');
  const rough = posts.filter(({ postedAt }) => postedAt !== null && !/exact|told/.test(postedAt.bound));
  const untold = posts.filter(({ postedAt }) => postedAt === null);
  const unclear = posts.filter(
    ({ post: { reference } }) => reference.toCheck.length > 0 || reference.mustOpenFirst,
  );
  return [
    ...(exact.length === 0
      ? []
      : [`投稿${numbers(exact)}の日時は、投稿の番号から計算したものです。画面の日時と見比べてください。`]),
    ...(rough.length === 0
      ? []
      : [
          `投稿${numbers(rough)}の日時は、投稿の番号からは目安しか分かりません。画面の日時に書き直してください。`,
        ]),
    ...(told.length === 0
      ? []
      : [`投稿${numbers(told)}は、日付だけが分かっています。画面の時刻を書き足してください。`]),
    ...(untold.length === 0
      ? []
      : [`投稿${numbers(untold)}の日時が分かっていません。画面の日時を書き入れてください。`]),
    ...(unclear.length === 0
      ? []
      : [`投稿${numbers(unclear)}のURLが正しく開くか、その投稿だけの画面のものか、確かめてください。`]),
  ];
}

function momentRuns(
  paper: Paper,
  { postedAt }: NumberedPost,
  iso: string | null,
  name: string,
): readonly Run[] {
  if (iso === null || postedAt === null) return [paper.blank(name, 'posts')];
  return [{ text: `${momentJa(iso)}${BOUNDS[postedAt.bound]}`, mark: 'check' }];
}

const BOUNDS: { readonly [B in PostMoment['bound']]: string } = {
  exact: '',
  told: '',
  lower: '（これより後）',
  guess: '（推測）',
  thread: '（スレッドの開始。投稿はこれより後）',
};

/** What lies below the id's precision is not written. */
function momentJa(iso: string): string {
  const parts = /^(\d+)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(iso);
  if (parts === null) return iso;
  const [, year, month, day, hour, minute, second] = parts;
  const date = `${year}年${Number(month)}月${Number(day)}日`;
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `${second.replace(/\.0+$/, '').replace(/^0(?=\d)/, '')}秒`;
  return `${date} ${Number(hour)}時${Number(minute)}分${seconds}`;
}
