/** The sentences of `post`, `deadlines` and `plan` in Japanese; {@link JA} in `messages.ts` carries them. */
import type { StepStanding } from '@kakekomi/guidance';
import type { DeadlineState } from '@kakekomi/law';
import type { Missing, PostKind, PostReference, ReportWindow, ToCheck } from '@kakekomi/platforms';

type Bound = NonNullable<PostReference['postedAt']>['bound'];

const kinds: { readonly [K in PostKind]: string } = {
  post: '投稿',
  account: 'アカウント',
  thread: 'スレッド・一連の投稿',
  message: 'メッセージ',
  other: 'そのほかのページ',
};

const bounds: { readonly [B in Bound]: string } = {
  exact: '日時は番号から読み取ったもので、証明ではありません。画面の日時も残してください。',
  lower: '日時は番号から読み取ったもので、投稿はこれより後です。証明ではありません。',
  guess: '日時は番号の形からの推定です。画面の日時を確かめてください。',
};

const toCheck: { readonly [C in ToCheck]: string } = {
  'shape-only': '知らないサーバーです。アドレスの形だけから読み取りました。',
  'cut-off': 'リンクの終わりが切れているようです。元のリンクを確かめてください。',
  'joined-lines': '改行で切れたリンクをつなぎました。正しいか確かめてください。',
  'passed-on': '転送用のアドレスの中から取り出しました。',
};

const missing: { readonly [M in Missing]: string | null } = {
  platform: null,
  post: '投稿そのもののリンクではありません。投稿を開いて、そのリンクを残してください。',
  account: 'リンクからはアカウントが分かりません。画面でIDを確かめて残してください。',
  'posted-at': 'リンクからは投稿の日時が分かりません。画面の日時を残してください。',
};

const states: { readonly [S in DeadlineState]: string } = {
  running: '進んでいます',
  passed: '過ぎた可能性があります。ほかの道があります',
  'not-started': 'まだ始まっていません',
  'cannot-be-computed': '計算できません',
};

/** For windows whose name is not known. */
const purposes: { readonly [P in ReportWindow['purpose']]: string } = {
  'designated-window': '法律に基づく申出の窓口',
  'legal-removal': '権利侵害の申出',
  'rules-violation': '規約違反の報告',
  privacy: '個人情報についての申出',
  harassment: '嫌がらせの報告',
  impersonation: 'なりすましの報告',
  'sexual-image': '性的な画像の報告',
  'child-image': '子どもの画像の報告',
  'capture-removal': '魚拓・控えの削除',
  'paid-removal-site': 'お金を取って消すサイト（使わないでください）',
  entrance: '入口のページ',
};

/** The sentences, by command. */
export const LAW_JA = {
  post: {
    kinds,
    bounds,
    toCheck,
    missing,
    none: 'リンクが見つかりませんでした。https:// から始まるリンクを、そのまま貼り付けてください。',
    unknownPlatform: '分からないリンク',
    account: 'アカウント',
    postId: '投稿の番号',
    threadId: 'スレッドの番号',
    commentId: 'コメントの番号',
    url: 'リンク',
    canonicalUrl: '変わらないリンク',
    postedInJapan: '投稿の日時（日本時間）',
    postedInUtc: '投稿の日時（UTC）',
    ofThread: 'この日時は、スレッドが立てられたときのものです。',
    mustOpenFirst:
      '短縮リンクです。行き先が分からないので、先にブラウザで開き、開いたページのリンクを貼り付けてください。',
    private: '参加している人だけが見られる会話です。',
    lookAlike: (name: string) =>
      `${name} に似せたアドレスで、${name} のものではありません。開かないでください。`,
    nothingFetched: 'どのリンクも開いていません。リンクの文字だけから読み取りました。',
  },
  deadlines: {
    heading: (day: string) => `${day}に見た、期限の一覧`,
    until: (day: string) => `${day}まで`,
    between: (from: string, to: string) => `${from}から${to}までのどこかで終わる`,
    noDay: '日付は出せません',
    state: states,
    latest: (day: string) => `遅くとも ${day}`,
    safeSide: (day: string) => `安全のため ${day} までに`,
    ifMissed: '過ぎると',
    doBefore: 'それまでに',
    doubtful: 'この期間は確かめきれていません。',
    textAsOf: (day: string) => `条文は${day}の時点のものによります。法律は変わることがあります。`,
    others: 'ほかに、いまは日付を出せないもの',
    moreFacts: '分かっている日を書くほど、多くの期限が出ます（kakekomi deadlines --help）。',
    written: 'カレンダーのファイルを書きました。',
  },
  plan: {
    heading: (moment: string) => `${moment}（日本時間）からの道すじ`,
    soonest: 'いちばん近い期限',
    noDays: '期限は、投稿された日や気づいた日が分かると出せます。',
    stages: {
      safety: '安全',
      keep: '残す',
      talk: '話す',
      removal: '消す',
      identification: '相手を特定する',
      damages: '損害賠償',
      criminal: '被害届・告訴',
      recovery: 'これから',
    },
    reachFirst: 'いま話せるところ',
    standing: {
      now: 'できます',
      'with-guardian': '保護者か弁護士といっしょに',
      'if-records-remain': '記録が残っていれば',
      'not-now': 'いまは使えません',
    } satisfies Readonly<Record<StepStanding, string>>,
    askBefore: 'その前に',
    who: 'だれに',
    where: 'どこへ',
    needs: '要るもの',
    cost: '費用',
    time: 'かかる時間',
    risks: '気をつけること',
    windows: '窓口',
    ways: 'サービスの受付',
    purposes,
    wayWithoutUrl: '場所は確認できていません',
    next: '次に聞きたいこと（答えなくてもかまいません）',
  },
} as const;
