/** The three lists (目録): by themselves, and as annexes of the papers that refer to them, from the same lines of code. */
import { fieldTable, gap, heading, line, pageBreak, prose, title, type Words } from '../blocks.ts';
import type { Block } from '../document.ts';
import { nameOnPapers, type Paper, type Writer } from '../paper.ts';
import { asksFor, needs } from './parts/asks.ts';
import { betweenTwoChecks, goneChecks, leftOutChecks } from './parts/case-checks.ts';
import { partyList, respondentChecks, type Sides, sidesOf } from './parts/court-parties.ts';
import { postChecks, postFields } from './parts/post-list.ts';

export const writePartyList: Writer = (paper) => {
  const sides = sidesOf(paper);
  return {
    blocks: [
      title('当事者目録'),
      gap(),
      ...partyList(paper, sides),
      // What was not asked for is nothing that a list of parties says.
      ...(paper.chosen('secrecy').includes('yes') ? [gap(), line(paper.told('secrecy'), 'left', 1)] : []),
    ],
    toCheck: respondentChecks(paper, sides),
  };
};

export const writeSenderList: Writer = (paper) => ({
  blocks: [title('発信者情報目録'), gap(), ...senderList(paper)],
  toCheck: senderChecks(paper),
});

export const writePostList: Writer = (paper) => ({
  blocks: [title('投稿記事目録'), gap(), ...postList(paper)],
  toCheck: postListChecks(paper),
});

/** Each on a page of its own, in the order in which papers name them. */
export function annexes(
  paper: Paper,
  sides: Sides,
  which: readonly ('parties' | 'sender' | 'posts')[],
): readonly Block[] {
  const write = {
    parties: () => [title('当事者目録'), gap(), ...partyList(paper, sides)],
    sender: () => [title('発信者情報目録'), gap(), ...senderList(paper)],
    posts: () => [title('投稿記事目録'), gap(), ...postList(paper)],
  };
  return which.flatMap((annex) => [pageBreak, line('（別紙）'), ...write[annex]()]);
}

/** A table a post; the words at issue only where the form has a place for them and they were told. */
function postList(paper: Paper): readonly Block[] {
  if (paper.posts.length === 0) {
    return [
      fieldTable([
        ['番号', '1'],
        ['URL', paper.blank('投稿のURL')],
        ['アカウント', paper.blank('アカウント名・表示名')],
        ['投稿日時', paper.blank('投稿日時（UTCと日本時間）')],
      ]),
    ];
  }
  return paper.posts.flatMap((post, index) => {
    const shown = postFields(paper, post).filter(([name]) => name !== '投稿の内容' || post.has('quote'));
    const rows: readonly (readonly [string, Words])[] = [
      ['番号', String(post.number)],
      ...shown,
      ...(needs(paper, 'posts.displayName') && !post.has('displayName') && post.hasAccounts
        ? [['表示名', paper.blank('画面に出ている名前', 'posts.displayName')] as const]
        : []),
    ];
    return [...(index === 0 ? [] : [gap()]), fieldTable(rows)];
  });
}

export function postListChecks(paper: Paper): readonly string[] {
  return [
    ...leftOutChecks(paper),
    ...postChecks(paper),
    ...(paper.posts.length === 0
      ? []
      : [
          '投稿記事目録のURL、アカウント名、番号は、1文字ずつ画面と見比べてください。全角と半角、大文字と小文字の違いで「該当なし」とされることがあります。',
        ]),
  ];
}

interface SenderGroup {
  readonly about: string;
  readonly items: readonly string[];
}

/** What is asked for, under headings that say whose it is; what the groups do not know stands under the last. */
function senderList(paper: Paper): readonly Block[] {
  const asked = paper.chosen('sender-info');
  const kind = paper.chosen('log-kind')[0] ?? null;
  const word = paper.posts.length > 1 ? '別紙投稿記事目録記載の各投稿' : '別紙投稿記事目録記載の投稿';
  const known = GROUPS.flatMap(({ items }) => items);
  const groups: readonly SenderGroup[] = [
    ...GROUPS,
    { about: 'に関する次の情報', items: asked.filter((item) => !known.includes(item)) },
  ];
  const shown = groups
    .map(({ about, items }) => ({ about, items: items.filter((item) => asked.includes(item)) }))
    .filter(({ items }) => items.length > 0);
  return [
    ...(kind === null
      ? asksFor(paper, 'log-kind')
        ? [
            line(
              ['サイトの型：', paper.blank('ログイン型・非ログイン型・接続プロバイダの別', 'log-kind')],
              'right',
            ),
          ]
        : []
      : [
          line(
            `${kind === 'access' ? '相手方' : 'サイトの型'}：${paper.choiceText('log-kind', kind)}`,
            'right',
          ),
          gap(),
        ]),
    ...(kind === 'access'
      ? [
          ...prose([
            `${word}に用いられたIPアドレス（`,
            paper.blank('IPアドレスと接続元ポート番号', 'log-kind'),
            '）を、その接続の日時（',
            paper.blank('接続日時（UTCと日本時間）', 'log-kind'),
            '）に割り当てられていた契約者に係る情報である。',
          ]),
        ]
      : []),
    ...(shown.length === 0 ? [line(paper.blank('開示を求める情報'), 'left', 1)] : []),
    ...shown.flatMap(({ about, items }) => [
      heading(2, `${word}${kind === 'login' && about === WHO ? LOGGED_IN : about}`),
      ...items.map((item) => heading(3, paper.choiceText('sender-info', item))),
    ]),
  ];
}

const WHO = 'をした者に関する次の情報';
const LOGGED_IN = 'に用いられたアカウントの利用者に関する次の情報';

const GROUPS: readonly SenderGroup[] = [
  { about: WHO, items: ['name', 'address', 'phone', 'email'] },
  { about: 'の送信に関する次の情報', items: ['ip', 'port', 'timestamp', 'sim', 'user-id'] },
  { about: 'に用いられたアカウントへのログイン等の通信に関する次の情報', items: ['login-ip'] },
];

export function senderChecks(paper: Paper): readonly string[] {
  const asked = paper.chosen('sender-info');
  const logs = paper.platform?.logs;
  const site = nameOnPapers(paper.platform?.name ?? '');
  return [
    ...betweenTwoChecks(paper),
    ...goneChecks(paper),
    ...(asked.length === 0
      ? [
          '開示を求める情報が、まだ選ばれていません。裁判所の書式のフローチャートか、弁護士に確かめてください。',
        ]
      : []),
    ...(logs?.postIp === 'not-kept' && asked.includes('ip')
      ? [`${site}は、投稿ごとのIPアドレスを記録していないとされています。求める情報を確かめてください。`]
      : []),
    ...(logs?.loginIp === 'not-kept' && asked.includes('login-ip')
      ? [`${site}は、ログインのIPアドレスを記録していないとされています。求める情報を確かめてください。`]
      : []),
    ...(paper.chosen('log-kind').includes('access')
      ? [
          '接続プロバイダにあてるときは、開示されたIPアドレス・ポート番号・日時を、時刻の基準（UTCか日本時間か）とともに、そのまま写してください。',
        ]
      : []),
  ];
}
