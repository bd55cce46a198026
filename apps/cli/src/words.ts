/** The directory's closed words in Japanese, as a helper would say them: printed, and taken in place of the code. */
import type { Offender } from '@kakekomi/casefile';
import type {
  Action,
  ContactType,
  Cost,
  Gender,
  Harm,
  Occupation,
  OperatorKind,
  Role,
  ServiceKind,
  Want,
} from '@kakekomi/directory';
import type { CoveragePerson, CoverageWay } from '@kakekomi/guidance';

/** For each code its Japanese name first, then other words that mean it. */
export type Words<W extends string> = { readonly [Code in W]: readonly [string, ...string[]] };

export const HARM_WORDS: Words<Harm> = {
  defamation: ['名誉を傷つける投稿', '名誉毀損', '名誉棄損', '誹謗中傷', '中傷'],
  insult: ['悪口・暴言', '悪口', '暴言', '侮辱'],
  privacy: ['個人情報をさらされた', 'プライバシー', '個人情報', '晒し', 'さらし'],
  impersonation: ['なりすまし'],
  threat: ['脅し', '脅迫', '殺害予告'],
  stalking: ['つきまとい', 'ストーカー'],
  'sexual-image': ['性的な画像・動画', '性的な画像', '性的画像', 'リベンジポルノ'],
  'bullying-child': ['子どものいじめ', 'いじめ', 'ネットいじめ'],
  discrimination: ['差別', 'ヘイト', 'ヘイトスピーチ'],
  'family-dv': ['家族・パートナーからの暴力', 'DV', '家庭内暴力'],
  'fraud-money': ['詐欺・お金', '詐欺', 'お金'],
  'unauthorized-access': ['乗っ取り・不正アクセス', '乗っ取り', '不正アクセス'],
  'business-reputation': ['会社・店への中傷', '風評被害', '風評'],
  suicidal: ['死にたい気持ち', '自殺', '死にたい'],
  'mental-health': ['こころのつらさ', 'こころ', '心'],
  'general-net-trouble': ['ネットのトラブル', 'ネットトラブル'],
  removal: ['投稿を消したい', '削除'],
  identification: ['だれの投稿か知りたい', '特定'],
  criminal: ['処罰してほしい', '刑事', '処罰'],
  'legal-advice': ['法律の相談', '法律相談', '法律'],
};

const ACTION_WORDS: Words<Action> = {
  listen: ['話を聞いてくれる', '話を聞いてほしい', '聞いてほしい', '話したい'],
  advise: ['助言してくれる', '助言', 'アドバイス'],
  refer: ['合う窓口につないでくれる', '紹介'],
  'removal-guidance': ['消し方を教えてくれる', '消し方', '削除方法'],
  'removal-request-by-proxy': ['代わりに削除を頼んでくれる', '削除依頼', '代わりに削除'],
  investigate: ['捜査してくれる', '捜査'],
  'accept-complaint': ['被害届・告訴を受け付ける', '被害届', '告訴'],
  'legal-representation': ['弁護士が代理人になる', '弁護士', '代理'],
  mediate: ['間に入ってくれる', 'あっせん', '調停'],
  'financial-aid': ['費用を助けてくれる', '費用の援助', '立替え'],
};

export const WANT_WORDS: Words<Want> = {
  ...ACTION_WORDS,
  criminal: ['処罰してほしい', '処罰', '刑事'],
  identification: ['だれの投稿か知りたい', '特定'],
  damages: ['損害賠償', '慰謝料', '賠償'],
};

export const ROLE_WORDS: Words<Role> = {
  victim: ['本人'],
  guardian: ['保護者', '親'],
  teacher: ['先生', '教員', '学校'],
  supporter: ['まわりの人', '友人', '家族', '同僚', '支援者'],
  business: ['会社・店', '会社', '店', '事業者'],
  'foreign-resident': ['外国籍の住民', '外国人'],
};

export const GENDER_WORDS: Words<Gender> = { female: ['女性'], male: ['男性'], other: ['その他'] };

export const OCCUPATION_WORDS: Words<Occupation> = {
  'designated-athlete': ['強化指定選手'],
  'athlete-family': ['強化指定選手の家族', '選手の家族'],
  coach: ['指導者', 'コーチ'],
  freelancer: ['フリーランス'],
  worker: ['働いている人', '会社員', '労働者'],
  student: ['学生', '生徒'],
  'public-figure': ['公人・著名人', '著名人', '有名人'],
};

export const CONTACT_WORDS: Words<ContactType> = {
  phone: ['電話'],
  line: ['LINE', 'ライン'],
  chat: ['チャット'],
  webform: ['フォーム'],
  email: ['メール'],
  fax: ['FAX', 'ファックス', 'ファクス'],
  post: ['手紙', '郵便'],
  inperson: ['窓口', '来所', '面談'],
  app: ['アプリ'],
  sns: ['SNS'],
};

export const OFFENDER_WORDS: Words<Offender> = {
  partner: ['パートナー・元パートナー', '元交際相手', '配偶者', '恋人', '元恋人'],
  known: ['知っている人', '知人'],
  unknown: ['だれか分からない', '不明'],
};

export const COST_WORDS: Words<Cost> = {
  free: ['無料'],
  'call-charge': ['通話料がかかる'],
  unknown: ['料金は確認できていません'],
};

export const KIND_WORDS: Words<ServiceKind> = {
  government: ['行政の窓口'],
  police: ['警察'],
  'private-hotline': ['民間のホットライン'],
  lawyer: ['弁護士・法律相談'],
  'mental-health': ['こころの相談'],
  child: ['子どもの相談'],
  'sexual-image': ['性的な画像の相談'],
  platform: ['サービス運営会社'],
  'consumer-work': ['消費生活・仕事の相談'],
};

export const OPERATOR_WORDS: Words<OperatorKind> = {
  'national-government': ['国'],
  prefecture: ['都道府県'],
  municipality: ['市区町村'],
  police: ['警察'],
  judiciary: ['裁判所・検察'],
  'bar-association': ['弁護士会'],
  npo: ['NPOなどの民間団体'],
  'industry-body': ['業界団体'],
  company: ['会社'],
  other: ['その他'],
};

/** Kinds of person whose week `coverage` charts. */
export const COVERAGE_PERSON_WORDS: { readonly [P in CoveragePerson]: string } = {
  child: '子ども',
  youth: '10代',
  adult: '大人',
  guardian: '保護者',
  teacher: '先生',
  supporter: 'まわり',
  business: '会社・店',
  foreign: '英語',
};

export const COVERAGE_WAY_WORDS: { readonly [W in CoverageWay]: string } = {
  phone: '電話で',
  voiceless: '声を使わずに（チャット・LINE）',
};

/** The Japanese name of a code. */
export function nameOf<W extends string>(words: Words<W>, code: W): string {
  return words[code][0];
}

/** The code that a word means, be it the code itself or one of its Japanese words; null where none is meant. */
export function codeOf<W extends string>(words: Words<W>, typed: string): W | null {
  const wanted = plain(typed);
  const entries = Object.entries(words) as [W, readonly string[]][];
  const found = entries.find(
    ([code, names]) => plain(code) === wanted || names.some((name) => plain(name) === wanted),
  );
  return found?.[0] ?? null;
}

/** Every word that {@link codeOf} takes. */
export function wordsOf<W extends string>(words: Words<W>): readonly string[] {
  return Object.entries<readonly string[]>(words).flatMap(([code, names]) => [code, ...names]);
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
