/** Guidance in Japanese: plain and short, the law told without judging (CARE.md). */
import { addDays, dateOf, dayNumberOf, type LocalMoment, partsOf, weekdayOf } from '@kakekomi/calendar';
import type { Harm, Want } from '@kakekomi/directory';
import type { GuidanceWords } from './words.ts';

const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'] as const;

const HARMS: { readonly [H in Harm]: string } = {
  defamation: '誹謗中傷',
  insult: '悪口・暴言',
  privacy: '個人情報をさらされたこと',
  impersonation: 'なりすまし',
  threat: '脅し',
  stalking: 'つきまとい',
  'sexual-image': '性的な画像・動画',
  'bullying-child': '子どものいじめ',
  discrimination: '差別',
  'family-dv': '家族・パートナーからの暴力',
  'fraud-money': 'お金のトラブル・詐欺',
  'unauthorized-access': '乗っ取り・不正アクセス',
  'business-reputation': 'お店や仕事への中傷',
  suicidal: '死にたい・消えたい気持ち',
  'mental-health': 'こころのつらさ',
  'general-net-trouble': 'ネットのトラブル全般',
  removal: '投稿の削除',
  identification: '投稿した人の特定',
  criminal: '犯罪の被害',
  'legal-advice': '法律の相談',
};

const WANTS: { readonly [W in Want]: string } = {
  listen: '話を聞く',
  advise: '助言する',
  refer: '合う窓口を案内する',
  'removal-guidance': '自分で消す方法を教える',
  'removal-request-by-proxy': '代わりに削除を求める',
  investigate: '調べる',
  'accept-complaint': '被害の申し出を受け付ける',
  'legal-representation': '代理人になる',
  mediate: '間に入る',
  'financial-aid': '費用を助ける',
  criminal: '処罰を求める手続の相談を受ける',
  identification: '投稿した人を特定する相談を受ける',
  damages: '損害の賠償を求める相談を受ける',
};

const LANGUAGES: { readonly [code: string]: string } = {
  en: '英語',
  zh: '中国語',
  ko: '韓国語',
  es: 'スペイン語',
  pt: 'ポルトガル語',
  tl: 'フィリピン語',
  th: 'タイ語',
  vi: 'ベトナム語',
  id: 'インドネシア語',
  ne: 'ネパール語',
};

const MADE_FOR = {
  age: 'この年齢の人のための窓口です。',
  role: 'あなたの立場の人のための窓口です。',
  gender: 'この性別の人のための窓口です。',
  occupation: 'この仕事や立場の人のための窓口です。',
  language: 'あなたの言葉で話せます。',
} as const;

const named = (harms: readonly Harm[]): string => harms.map((harm) => `「${HARMS[harm]}」`).join('');

function dayInWords(moment: LocalMoment, at: LocalMoment): string {
  const [day, today] = [dateOf(moment), dateOf(at)];
  if (day === today) return '';
  if (day === addDays(today, 1)) return '明日 ';
  const { year, month, day: dayOfMonth } = partsOf(day);
  const sameYear = dayNumberOf(day) > dayNumberOf(today) && year === partsOf(today).year;
  return `${sameYear ? '' : `${year}年`}${month}月${dayOfMonth}日（${WEEKDAYS[weekdayOf(day)]}）`;
}

/** 17:15 · 明日 8:30 · 11月30日（月）8:30. The end of a day is said as 24:00 of that day. */
function momentInWords(moment: LocalMoment, at: LocalMoment): string {
  const hour = Number(moment.slice(11, 13));
  return `${dayInWords(moment, at)}${hour}:${moment.slice(14, 16)}`;
}

function untilInWords(until: LocalMoment, at: LocalMoment): string {
  const midnight = moment24(until, at);
  return midnight ?? momentInWords(until, at);
}

function moment24(until: LocalMoment, at: LocalMoment): string | null {
  return until.endsWith('T00:00') && dateOf(until) === addDays(dateOf(at), 1) ? '24:00' : null;
}

function ages(ageMin: number | null, ageMax: number | null): string {
  if (ageMin === null) return `${ageMax}歳まで`;
  return ageMax === null ? `${ageMin}歳から` : `${ageMin}歳から${ageMax}歳まで`;
}

/** The Japanese catalogue. */
export const ja: GuidanceWords = {
  harms: HARMS,
  wants: WANTS,
  roles: {
    victim: '本人',
    guardian: '保護者',
    teacher: '先生・学校の人',
    supporter: '支える人',
    business: 'お店・会社',
    'foreign-resident': '外国にルーツのある人',
  },
  contactTypes: {
    phone: '電話',
    line: 'LINE',
    chat: 'チャット',
    webform: 'フォーム・サイト',
    email: 'メール',
    fax: 'ファックス',
    post: '手紙',
    inperson: '窓口へ行く',
    app: 'アプリ',
    sns: 'SNS',
  },
  reasons: {
    danger: () => 'いま危ないときは、ここが先です。証拠や説明はあとでかまいません。',
    'police-in-danger': () => '身の危険について、警察に相談できます。',
    'dv-window-in-danger': () => 'パートナーや元パートナーのこと、つきまといのことを相談できます。',
    'despair-round-the-clock': () => 'つらい気持ちを、いま人が聞きます。一日中受け付けています。',
    'despair-listens': () => 'つらい気持ちを、そのまま話せる窓口です。',
    'guardian-unsafe': () => '家の人のことも相談できます。家の人にたのまなくても、自分で連絡できます。',
    'line-for-sexual-images': () =>
      '性的な画像や動画のことを専門に聞く窓口です。責められることはありません。',
    'a-person-first': () => 'まず、人と話せる窓口を先に出しています。',
    'quiet-way': () => '声を出さずに相談できます。近くに人がいても大丈夫です。',
    'first-for-a-complaint': () => '処罰を考えるとき、はじめに相談する警察の窓口です。',
    'does-what-you-want': ({ wants }) =>
      `あなたの希望に合います（${wants.map((want) => WANTS[want]).join('、')}）。`,
    'made-for-harm': ({ harms }) => `${named(harms)}を専門にしています。`,
    'takes-harm': ({ harms }) => `${named(harms)}の相談を受けています。`,
    'made-for-you': ({ as }) => MADE_FOR[as],
    'answers-now': ({ until }, { at }) =>
      until === null
        ? 'いま人が答えます。一日中受け付けています。'
        : `いま人が答えます（${untilInWords(until, at)}まで）。`,
    'opens-at': ({ opensAt }, { at }) => `${momentInWords(opensAt, at)}から人が答えます。`,
    'write-any-time': ({ respondsWithin }) =>
      respondsWithin === null
        ? 'いつでも利用できます。'
        : `いつでも利用できます（返事: ${respondsWithin}）。`,
    near: ({ area }) => `${area}の窓口です。`,
    'way-you-prefer': ({ type }) => `希望の方法（${ja.contactTypes[type]}）で相談できます。`,
    free: (_reason, { contact }) => (contact.type === 'phone' ? '通話は無料です。' : '無料です。'),
    'open-to-anyone': () => 'だれでも相談できます。',
    'last-resort': () => 'ほかに合う窓口が見つからなくても、ここには一日中、人がいます。',
    'page-only': () =>
      '使える方法は見つかっていません。公式ページを見るか、信頼できる人に連絡してもらってください。',
  },
  cautions: {
    'contact-note': ({ text }) => asSentence(text),
    condition: ({ text }) => `対象: ${asSentence(text)}`,
    'age-limit': ({ ageMin, ageMax }) => `${ages(ageMin, ageMax)}の人のための窓口です。`,
    'gender-only': () => '性別によっては利用できない窓口です。',
    'role-only': ({ roles }) => `${roles.map((role) => ja.roles[role]).join('・')}のための窓口です。`,
    'for-something-else': ({ harms }) => `${named(harms)}の相談が中心の窓口です。`,
    'residents-of': ({ municipality }) => `${municipality}の人のための窓口です。`,
    'language-not-stated': () => '対応する言葉は、公開ページでは確認できていません。',
    'in-another-language': ({ languages }) =>
      `日本語ではなく、${languages.map((each) => LANGUAGES[each] ?? '別の言葉').join('・')}の窓口です。`,
    'hours-not-published': () => '受付時間は確認できていません。つながらないことがあります。',
    'holidays-not-known': () => 'この日の祝日がまだ発表されていないため、開いているか分かりません。',
    'call-charge': (_caution, { contact }) =>
      contact.type === 'phone' ? '通話料がかかります。' : '通信料がかかります。',
    'not-anonymous': () => '名前を伝える必要があります。',
    'value-not-named-by-source': () => 'この連絡先そのものを書いたページは、まだ見つかっていません。',
    'single-source': () => '連絡先は、ひとつのページだけで確認したものです。',
    'not-called-by-us': (_caution, { listing: { lead } }) => {
      const { year, month } = partsOf(lead.pageDate ?? lead.seenOn);
      const seen = lead.pageDate === null ? 'に見た' : 'の';
      return `${year}年${month}月${seen}公開ページの写しによります。実際の窓口では未確認です。`;
    },
    'facts-old': ({ months }) =>
      `元のページは${Math.floor(months / 12)}年以上前のものです。利用する前に公式ページでも確かめてください。`,
    'facts-undated': () => '元のページに日付がなく、いつの情報か分かりません。',
    'number-not-confirmed': () =>
      '確認できていない連絡先があるため、ここには出していません。公式ページをご覧ください。',
    'emergency-only': () => 'いま危険があるときの番号です。',
    'voiceless-110': () => '声を出せないときは、110番アプリ、FAX110、電話リレーサービスでも通報できます。',
    'do-not-write-to-offender': () =>
      '自分で相手に連絡しないでください。あなたの住所が伝わることがあります。警察か弁護士を通してください。',
    'keep-before-removal': () =>
      '相手を特定したい、処罰してほしい気持ちが少しでもあれば、消す前に保存してください。先に消すと記録が失われ、特定できなくなることがあります。',
    'note-before-removal': () =>
      '画像は、送らない・見せない・新しく保存しないでください。URL、アカウント名、日時だけを書きとめれば足ります。',
    'exposed-removed-at-once': () =>
      '住所や子どもの写真がさらされているときは、URL、アカウント名、日時を書きとめたら、待たずに消してかまいません。できれば警察にも伝えてください。',
    'may-be-closed-today': () => '祝日や年末年始は、休みのことがあります。',
    'answered-by-machine': () => '人ではなく、自動の案内です。',
    'not-the-way-to-complain': () => '被害の申し出や告訴の相談は、110番ではなく #9110 か警察署へ。',
  },
  gap: (opensAt, at) =>
    opensAt === null
      ? 'いますぐ人が答える窓口を、二つそろえられませんでした。あなたのせいではありません。身近な信頼できる人にも、そばにいてもらってください。'
      : `いますぐ人が答える窓口を、二つそろえられませんでした。あなたのせいではありません。次は${momentInWords(opensAt, at)}に開きます。`,
};

function asSentence(text: string): string {
  return /[。！？!?]$/.test(text) ? text : `${text}。`;
}
