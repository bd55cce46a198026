/** Invented papers that hold every kind of block, for the tests of both forms. */
import type { Block, DocumentModel, FormId, PageRule, Run } from '@kakekomi/drafting';
import { heading, line, list, prose, table, title } from './blocks.ts';

export const COURT_PAGE: PageRule = {
  id: 'court',
  size: 'A4',
  marginsMm: { top: 35, bottom: 27, left: 30, right: 20 },
  fontPt: 12,
  charactersPerLine: 37,
  linesPerPage: 26,
  hasPageNumbers: true,
};

const missing = (text: string): Run => ({ text: `【${text}】`, mark: 'missing' });

/** Every kind of block, marks, readings, rare names, emoji, a table over several pages, a long address. */
export const EVERY_BLOCK: DocumentModel = paper([
  line('令和8年（2026年）11月24日', 'right'),
  line('見本地方裁判所　御中'),
  { kind: 'gap', lines: 1 },
  title('発信者情報開示命令申立書'),
  { kind: 'gap', lines: 1 },
  line(
    [{ text: '申立人　' }, { text: '髙﨑　德𠮷', reading: 'たかさき　とくよし' }, { text: '（仮名）　印' }],
    'right',
  ),
  heading(1, '第1', '申立ての趣旨'),
  ...prose(
    '相手方は、申立人に対し、別紙発信者情報目録記載の各情報を開示せよ、との裁判を求める。ただし、「ここは見本です。」という注（ちゅう）を含み、促音「ッ」・拗音「ャ」・長音「ー」などの文字が行のはじめに来ないように組まれているかどうかを、何行にもわたって確かめるための文章です。チェックシートのナンバーをカウントアップしてリストアップするウェブサイトのページ。',
  ),
  heading(1, '第2', '申立ての理由'),
  heading(2, '1', '当事者'),
  ...prose([
    { text: '申立人は、' },
    missing('住所'),
    { text: 'に住む者である。相手方は、' },
    { text: '見本ネットワーク株式会社', mark: 'check' },
    { text: 'である。' },
  ]),
  heading(3, '(1)', '投稿の内容'),
  ...prose(
    '投稿には「うそつき🥺🥺 ❤️ 👩‍👩‍👧‍👦 1️⃣ やめろ！！！！！！」とある。氏名の字形は葛󠄀城・辻󠄁本のとおり。全角ＡＢＣ１２３と半角ABC123、記号①㈱〜—…―☆♪を含む。',
  ),
  heading(4, 'ア', '投稿のあった場所'),
  ...prose(
    'https://example.com/example_user/status/1988947412541308928?lang=ja&s=20#a-very-long-part-of-an-address',
  ),
  heading(5, '(ア)', '時刻'),
  heading(6, 'a', '秒まで分かるもの'),
  list([
    '甲第1号証の2の写しは、投稿の画面を写したもので、二行になるまで続けて書かれた長い項目です。どうぞよろしくお願いいたします。',
    [missing('証拠の名前')],
  ]),
  { kind: 'page-break' },
  title('（別紙）投稿記事目録'),
  table(
    ['番号', '日時（UTC）', '日時（日本時間）', 'URL', '投稿の内容'],
    [8, 17, 17, 28, 30],
    Array.from({ length: 30 }, (_, index) => [
      String(index + 1),
      '2026/08/01 02:10:15（UTC）',
      '2026/08/01 11:10:15（日本時間）',
      `https://x.example/example_user/status/${1988947412541308928n + BigInt(index)}`,
      index % 3 === 0 ? [missing('本文')] : `見本の投稿その${index + 1}。「ばか」😡と書かれています。`,
    ]),
  ),
  table(
    null,
    [30, 70],
    [
      ['氏名', [{ text: '見本　花子', reading: 'みほん　はなこ' }]],
      ['住所', '見本県見本市見本町1丁目2番3号\n見本ハイツ101'],
      ['電話', ''],
    ],
  ),
  line('以上', 'right'),
]);

/** Words that fill lines without a place to break, and rows higher than a page: nothing of them may be lost. */
export const WITHOUT_BREAKS: DocumentModel = paper(
  [
    ...['！', '1️⃣', '🥺', '👩‍👩‍👧‍👦', '🇯🇵', 'a', 'ー', 'ｗ'].flatMap((sign) => prose(sign.repeat(100))),
    ...prose(`😡${'！'.repeat(100)}`),
    heading(2, '1', 'ー'.repeat(100)),
    list(['～'.repeat(100), `${'（'.repeat(60)}あ`]),
    table(null, [20, 80], [['a'.repeat(60), `${'！'.repeat(100)}${'🥺'.repeat(40)}`]]),
    table(
      ['項目', '内容'],
      [30, 70],
      [
        ['短い', '短い'],
        ['長い', Array.from({ length: 250 }, (_, index) => `第${index}文、とても長い本文です。`).join('')],
        ['短い', '後'],
      ],
    ),
    line('以上', 'right'),
  ],
  [],
);

/** A paper of these blocks on a court's page. */
export function paper(
  blocks: readonly Block[],
  notices: readonly string[] = [
    '下書きです。内容はあなたが確かめ、あなたの言葉に直してから使ってください。',
    'いまの正式な様式は確かめられていません。提出の前に見比べてください：見本裁判所（https://example.com/）',
  ],
): DocumentModel {
  return {
    form: 'sample' as FormId,
    title: '見本',
    fileStem: 'memo-99',
    page: COURT_PAGE,
    notices,
    blocks,
  };
}
