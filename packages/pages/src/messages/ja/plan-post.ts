/** The posts as cards, and what a link cannot say about one, asked on a screen of its own. */
import type { Audience } from '@kakekomi/casefile';
import type { Missing, PostKind, TimeBound, ToCheck } from '@kakekomi/platforms';

export const planPostWords = {
  title: (of: string) => `${of} を直す`,
  audience: 'だれが見られますか',
  audiences: {
    public: 'だれでも（公開）',
    group: '限られた人（グループ、鍵つき）',
    'one-to-one': '相手と自分だけ（1対1）',
  } satisfies Readonly<Record<Audience, string>>,
  kept: '画面を残しましたか',
  keptHint: '性的な画像は、保存しないでください。リンクと日時だけで足ります。',
  gone: 'もう見られなくなりましたか',
  yes: 'はい',
  no: 'いいえ',
  notSaid: '答えない',
  day: '投稿された日（分からないとき、違うとき）',
  dayHint: '入れると、リンクから計算した日時より、この日を使います。',
  account: 'アカウント名（分からないとき、違うとき）',
  accountHint: '@の後や、プロフィールのURLにある名前です。',
  note: 'メモ（相談のときに見るもの）',
  noteHint: 'ひどい言葉を写さなくて大丈夫です。',
  save: 'これでよい',
};

/** The card of a post. */
export const planCardWords = {
  /** The number is the place in the whole list, as in the memo and the papers. */
  titleOf: (kind: PostKind, number: number) => `${kind === 'account' ? 'アカウント' : '投稿'} ${number}`,
  unknownSite: '分からないリンク',
  account: 'アカウント',
  post: '投稿の番号',
  thread: 'スレッドなどの番号',
  comment: 'コメントの番号',
  link: 'リンク',
  postedOn: '投稿された日',
  screen: '画面',
  kept: '残した',
  notKept: '残していない',
  seen: '見られるか',
  gone: 'もう見られない',
  notGone: 'まだ見られる',
  note: 'メモ',
  japan: '日本時間',
  utc: '世界の時刻（UTC）',
  notProof: 'IDから計算した時刻で、証明ではありません。',
  bounds: {
    exact: '',
    lower: 'これより後',
    guess: '推測です',
    thread: 'スレッドが始まった時刻。投稿はこれより後',
  } satisfies Readonly<Record<TimeBound | 'thread', string>>,
  kinds: {
    post: '投稿',
    account: 'アカウント',
    thread: 'スレッド',
    message: 'メッセージ',
    other: 'そのほか',
  } satisfies Readonly<Record<PostKind, string>>,
  missing: {
    platform: '',
    post: '投稿そのもののリンクが分かると、もっと確かになります。',
    account: '',
    'posted-at': '日時は、このリンクからは分かりません。',
  } satisfies Readonly<Record<Missing, string>>,
  toCheck: {
    'shape-only': '形が似ているだけかもしれません。サイトを確かめてください。',
    'cut-off': 'リンクが途中で切れているかもしれません。',
    'joined-lines': '行をまたいだリンクをつなぎました。合っているか見てください。',
    'passed-on': '別のリンクの中から取り出しました。合っているか見てください。',
  } satisfies Readonly<Record<ToCheck, string>>,
  mustOpenFirst:
    '短いリンクは、開くまで行き先が分かりません。開いたページのリンクを貼ると、くわしく分かります。つらいときは、だれかに頼んでください。',
  isPrivate: '限られた人だけが見られる会話です。',
  change: '直す',
  remove: 'はずす',
};
