/** What the 相談メモ says in Japanese: headings, labels and the questions one may put to whoever reads it. */
import type { Audience, Offender } from '@kakekomi/casefile';
import type { DeadlineFacts, DeadlineState, When } from '@kakekomi/law';
import type { TimeBound } from '@kakekomi/platforms';
import type { QuestionId } from './answers.ts';

/** The fields of the facts that hold a day. */
type DayField = {
  readonly [F in keyof DeadlineFacts]-?: NonNullable<DeadlineFacts[F]> extends When ? F : never;
}[keyof DeadlineFacts];

/** Questions whose answers stand in the memo by themselves; the others are in the situation or among the days. */
const ANSWERS: { readonly [Q in QuestionId]?: string } = {
  mind: 'いまの気持ち',
  'shows-me': '画像に写っているのは本人か',
  'shows-child': '写っている人は18歳未満だったか',
  address: '居場所が分かることが出ているか',
  money: 'お金や物などを求められているか',
  where: '見られる範囲',
  fear: '相手へのこわさ',
  still: 'いまも見られるか',
  noted: 'URL・アカウント名・日時の書きとめ',
  evidence: '画面の保存',
  standing: '立場',
  place: '書いた人やサイトは海外か',
  'before-removal': '特定や処罰を望む気持ち',
  done: 'これまでにしたこと',
  budget: '費用',
};

const OFFENDERS: { readonly [O in Offender]: string } = {
  partner: '元交際相手、配偶者、つきあっている人',
  known: '知っている人',
  unknown: '分からない、または確かではない',
};

const AUDIENCES: { readonly [A in Audience]: string } = {
  public: 'だれでも',
  group: '限られた人',
  'one-to-one': '1対1',
};

const BOUNDS: { readonly [B in TimeBound | 'thread']: string } = {
  exact: '',
  lower: '（これより後）',
  guess: '（推測）',
  thread: '（スレッドの開始。投稿はこれより後）',
};

const STATES: { readonly [S in DeadlineState]: string } = {
  running: '進行中',
  passed: '過ぎた可能性あり',
  'not-started': 'まだ始まっていない',
  'cannot-be-computed': '計算できない',
};

const DAYS: readonly (readonly [DayField, string])[] = [
  ['posted', '投稿された日'],
  ['noticed', '気づいた日'],
  ['couldGuessWho', '相手の見当がついた日'],
  ['learnedWho', '相手が分かった日'],
  ['guardianNoticed', '保護者が気づいた日'],
  ['guardianCouldGuessWho', '保護者に相手の見当がついた日'],
  ['removedOn', '消えた日'],
  ['askedPlatformOn', 'サイトに削除を頼んだ日'],
  ['orderReceivedOn', '開示命令の決定を受け取った日'],
  ['provisionOrderReceivedOn', '提供命令を受け取った日'],
  ['provisionalOrderReceivedOn', '仮処分の決定を受け取った日'],
  ['complaintFiledOn', '告訴をした日'],
  ['noticeSentOn', '内容証明を出した日'],
  ['suedOn', '訴えを起こした日'],
  ['judgmentReceivedOn', '判決を受け取った日'],
];

/** The Japanese catalogue of the memo. */
export const memoJa = {
  title: '相談メモ',
  yes: 'はい',
  no: 'いいえ',
  unknown: '不明',
  keptYes: 'あり',
  keptNo: 'なし',
  goneYes: 'もう見られない',
  goneNo: '見られる',
  madeOn: (day: string): string => `${day}に、本人が答えた内容をまとめたものです。`,
  nothingTold: 'まだ何も書かれていません。書かれていないことは、相談しながらでかまいません。',
  noPosts: '投稿はまだ加えられていません。',
  noLastDays: '日付が分かると、最後の日の目安を計算できます。',
  aboutTimes:
    '時刻は、投稿の番号などから計算したものです。証明ではありません。UTCと日本時間の両方を書いています（開示される記録はUTCのことが多いためです）。',
  aboutLastDays: '入力された日付から計算した目安です。余裕をもって専門家に確認してください。',
  closing:
    '一般的な情報です。個別の事件についての法律相談ではありません。報酬を得て他人の書類を作ることは、法律で制限されています。',
  headings: {
    told: '答えたこと',
    days: '日付',
    posts: '投稿の一覧',
    notes: '本人のメモ',
    last: '最後の日の目安',
    ask: '聞きたいこと',
  },
  columns: {
    told: ['こと', '答え'],
    posts: [
      ...['番号', 'サービス', 'アカウント', '投稿の番号', 'URL', '時刻（UTC）', '時刻（日本）'],
      ...['範囲', '保存', 'いまの状態'],
    ],
    last: ['こと', '最後の日', '安全な側の日', '状態', '条文'],
  },
  labels: {
    role: '相談する人',
    age: '傷つけられている人の年齢',
    place: '住んでいるところ',
    danger: 'いまの身の危険',
    harms: '起きたこと',
    offender: '相手',
    wants: 'してほしいこと',
  },
  answers: ANSWERS,
  offenders: OFFENDERS,
  audiences: AUDIENCES,
  bounds: BOUNDS,
  states: STATES,
  days: DAYS,
  ask: {
    first: 'いま、まず何をすればよいですか。',
    safety: '身の安全のために、警察や専門の窓口に先に伝えることは何ですか。ブロックしてよいですか。',
    address: '住所や名前を相手に知られずに進める方法はありますか。',
    betweenTwo: '1対1のメッセージでは、どの方法がありますか。',
    logs: '記録はいつごろまで残っていますか。間に合うように、何から始めますか。',
    removeFirst: '先に消してもよいですか。消す前に残すものは足りていますか。',
    removeNow: 'すぐに消すよう頼むとき、先に書きとめることは足りていますか。',
    gone: '消えたあとでも、使える手がかりはありますか。',
    guardian:
      '18歳未満の本人だけでできることと、保護者が要ることは何ですか。家の人に頼めないときはどうしますか。',
    school: '学校には、だれに、何を、いつ伝えますか。',
    business: '会社や店として、だれが、どの順番で動きますか。',
    abroad: '海外の会社や人が相手のとき、時間と費用はどう変わりますか。',
    complaint: '告訴の期間は、どの日から数えますか。',
    cost: '費用は全部でどのくらいで、無料や立替えの制度は使えますか。',
    after: '次にいつ、だれが、何をしますか。',
  },
} as const;
