/** The questions of the intake in Japanese. They ask what happened, never which law applies, and never who is to blame. */
import type { QuestionId } from './answers.ts';

/** A question in words; choices by id, in the order in which they are shown. */
export interface QuestionWords {
  readonly text: string;
  readonly why: string;
  readonly choices: Readonly<Record<string, string>>;
}

const UNSURE = '分からない';
const YES_NO = { yes: 'はい', no: 'いいえ' };
const YES_NO_UNSURE = { ...YES_NO, unsure: UNSURE };

/** One choice for each year below 18; the youngest stands for all before it. */
const AGES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`${index + 6}`, `${index + 6}歳${index === 0 ? '以下' : ''}`]),
);

/** Days ago from … to …, with what is said; the choices of a question about a day are made of these. */
export const DAY_CHOICES: readonly { readonly from: number; readonly to: number; readonly text: string }[] = [
  { from: 0, to: 0, text: 'きょう' },
  { from: 1, to: 3, text: 'この3日くらい' },
  { from: 4, to: 7, text: '1週間くらい前' },
  { from: 8, to: 30, text: '1か月以内' },
  { from: 31, to: 92, text: '1か月から3か月前' },
  { from: 93, to: 183, text: '3か月から半年前' },
  { from: 184, to: 365, text: '半年から1年前' },
  { from: 366, to: 1095, text: '1年から3年前' },
];

/** The Japanese catalogue of the intake. */
export const intakeJa: { readonly [Q in QuestionId]: QuestionWords } = {
  danger: {
    text: 'いま、身の危険を感じますか。「殺す」「会いに行く」「家を知っている」と言われたときも、ふくみます。',
    why: '危ないときは、ほかのことより先に案内するためです。',
    choices: YES_NO_UNSURE,
  },
  mind: {
    text: 'いまの気持ちに近いのはどれですか。',
    why: 'つらさが強いときは、手続より先に、話を聞く人につなぐためです。',
    choices: {
      despair: '死にたい、消えたいと思う',
      hard: '眠れない、食べられないほどつらい',
      ok: 'つらいけれど、なんとか大丈夫',
    },
  },
  whose: {
    text: 'だれのことですか。',
    why: '立場によって、使える窓口とできることが違うためです。',
    choices: {
      victim: '自分のこと',
      guardian: '自分の子どものこと',
      teacher: '学校や施設の子どものこと',
      supporter: '家族、友だち、同僚などのこと',
      business: 'お店や会社のこと',
    },
  },
  age: {
    text: '傷つけられている人は、何歳ですか。',
    why: '子どものための窓口があり、手続も少し違うためです。',
    choices: {
      ...AGES,
      adult: '18歳以上',
    },
  },
  guardian: {
    text: '家の人に知られたくない、または家の人がこわい、と感じますか。',
    why: '家の人に頼まなくてもよい窓口を先に出すためです。',
    choices: YES_NO,
  },
  sexual: {
    text: '性的な画像や動画が関係していますか。作られたものや、加工されたものもふくみます。',
    why: '専門の窓口があり、画像の扱い方も違うためです。責められることはありません。',
    choices: YES_NO_UNSURE,
  },
  'shows-me': {
    text: 'その画像や動画には、傷つけられている人が写っていますか。顔を合成したものもふくみます。',
    why: '頼める窓口が変わるためです。画像を見せる必要はありません。',
    choices: YES_NO_UNSURE,
  },
  'shows-child': {
    text: '写っている人は、そのとき18歳未満でしたか。',
    why: '子どもを守るための、専用の窓口があるためです。',
    choices: YES_NO_UNSURE,
  },
  kind: {
    text: 'いちばん困っているのはどれですか。',
    why: '合う窓口を先に出すためです。',
    choices: {
      fact: '「〜をした」など、事実のように書かれた',
      insult: '悪口やひどい言葉',
      private: '知られたくないことを書かれた、写真をのせられた',
      threat: '脅し、「〜しろ」という要求',
      following: 'つきまとい、何度も連絡が来る',
      impersonation: '自分になりすまされた',
      takeover: 'アカウントを乗っ取られた',
      bullying: 'いじめ',
      review: 'お店や仕事についてのうそ',
      discrimination: '差別する言葉',
      other: 'ほかのこと',
    },
  },
  address: {
    text: '住所、電話番号、学校、勤め先など、居場所が分かることが出ていますか。',
    why: '居場所が分かるものは、すぐに消すよう頼めるためです。',
    choices: YES_NO_UNSURE,
  },
  money: {
    text: 'お金や物、画像を渡すように言われていますか。',
    why: '渡す前に相談できる先があるためです。',
    choices: YES_NO,
  },
  where: {
    text: 'それは、だれが見られる場所にありますか。',
    why: '1対1のメッセージでは、使える手続が違うためです。',
    choices: {
      public: 'だれでも見られる',
      group: '鍵つきやグループなど、限られた人だけ',
      'one-to-one': '相手と自分だけ（DM、メッセージ）',
      unsure: UNSURE,
    },
  },
  who: {
    text: '書いた人がだれか、分かりますか。',
    why: '分かっているかどうかで、次の一歩が変わるためです。',
    choices: {
      partner: '元交際相手、配偶者、つきあっている人',
      known: '知っている人',
      suspected: '思い当たる人はいるが、確かではない',
      unknown: '分からない',
    },
  },
  fear: {
    text: '相手がこわい、つきまとわれている、住所を知られたくない、と感じますか。',
    why: '相手に連絡する方法を出さず、安全な道を先に出すためです。',
    choices: YES_NO_UNSURE,
  },
  'since-when-known': {
    text: '相手がだれか、見当がついたのはいつごろですか。',
    why: '処罰を求める手続には、そこから数える期間があるためです。',
    choices: { 'from-the-start': 'はじめから分かっていた' },
  },
  'when-posted': {
    text: '投稿されたのは、いつごろですか。',
    why: '記録が消える日や、弁護士に相談したい日を計算するためです。',
    choices: {},
  },
  'when-noticed': {
    text: 'あなたが気づいたのは、いつごろですか。',
    why: '期間の数え始めを、安全な側で決めるためです。',
    choices: {},
  },
  'when-guardian-noticed': {
    text: '保護者の人が気づいたのは、いつごろですか。',
    why: '本人と保護者のうち、早いほうで数えておくと安全なためです。',
    choices: {},
  },
  still: {
    text: 'いまも見られますか。確かめるのがつらいときは、見なくてかまいません。',
    why: '消えたあとは、することが変わるためです。',
    choices: { visible: '見られる', some: '一部は消えた', gone: 'もう見られない', unsure: UNSURE },
  },
  noted: {
    text: 'URL、アカウント名、日時を書きとめましたか。画像は保存しないでください。',
    why: '書きとめてあれば、すぐに消すよう頼めるためです。',
    choices: YES_NO,
  },
  evidence: {
    text: 'URLと日時の入った画面を残してありますか。',
    why: '残してあれば、あとでどの道も選べるためです。',
    choices: { yes: '残してある', partly: '画面だけ（URLや日時がない）', no: 'まだない' },
  },
  standing: {
    text: '傷つけられている人は、次のどれかですか。',
    why: '専用の窓口があったり、受けられない窓口があったりするためです。',
    choices: {
      ordinary: 'どれでもない',
      'public-figure': '公務員、候補者、有名人、配信者',
      'designated-athlete': '強化指定の選手',
      'athlete-family': '強化指定の選手の家族',
    },
  },
  place: {
    text: '書いた人やサイトは、海外ですか。',
    why: '海外だと、時間のかかる手続があるためです。',
    choices: {
      japan: '国内だと思う',
      'site-abroad': 'サイトが海外',
      'poster-abroad': '書いた人が海外',
      unsure: UNSURE,
    },
  },
  goal: {
    text: 'いま、いちばん望むことはどれですか。あとで変えてかまいません。',
    why: '望むことに合う順に並べるためです。',
    choices: {
      listen: 'まず話を聞いてほしい',
      remove: '消したい',
      know: 'だれが書いたか知りたい',
      damages: '謝ってほしい、賠償してほしい',
      punish: '処罰してほしい',
      quiet: '静かに終わらせたい',
    },
  },
  'before-removal': {
    text: '相手を特定したい、処罰してほしい気持ちが少しでもありますか。',
    why: '先に消すと記録が失われ、特定できなくなることがあるためです。',
    choices: YES_NO_UNSURE,
  },
  done: {
    text: 'もう、どこかに頼んだり相談したりしましたか。',
    why: '次の順番を合わせるためです。',
    choices: {
      nothing: 'まだ',
      platform: 'サイトに削除を頼んだ',
      consulted: '警察か弁護士に相談した',
      both: 'どちらもした',
    },
  },
  'when-asked-platform': {
    text: 'サイトに頼んだのは、いつですか。',
    why: '返事が来るはずの日を計算するためです。',
    choices: {},
  },
  budget: {
    text: '費用のことで、心配がありますか。',
    why: '無料の窓口や、費用を助ける制度を出すためです。',
    choices: { free: '無料でないと難しい', some: '少しなら払える', unsure: UNSURE },
  },
};
