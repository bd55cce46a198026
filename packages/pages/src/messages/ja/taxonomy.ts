/** Japanese names of the closed word lists: a list that grows breaks the build until it is named here. */
import type { Offender } from '@kakekomi/casefile';
import type {
  Action,
  Answerer,
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
import { window } from './window.ts';

/** Short names, for cards and lists. */
export const taxonomy: {
  readonly harms: Readonly<Record<Harm, string>>;
  readonly actions: Readonly<Record<Action, string>>;
  readonly wants: Readonly<Record<Want, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly genders: Readonly<Record<Gender, string>>;
  readonly occupations: Readonly<Record<Occupation, string>>;
  readonly contactTypes: Readonly<Record<ContactType, string>>;
  readonly answerers: Readonly<Record<Answerer, string>>;
  readonly costs: Readonly<Record<Cost, string>>;
  readonly operatorKinds: Readonly<Record<OperatorKind, string>>;
  readonly serviceKinds: Readonly<Record<ServiceKind, string>>;
  readonly offenders: Readonly<Record<Offender, string>>;
  readonly languages: Readonly<Record<string, string>>;
} = {
  harms: {
    defamation: 'うそや悪いうわさを広められた',
    insult: 'ひどい言葉を向けられた',
    privacy: '住所・名前・写真などをさらされた',
    impersonation: 'なりすまされた',
    threat: '「殺す」「さらす」などとおどされている',
    stalking: 'つきまとわれている・しつこく連絡が来る',
    'sexual-image': '性的な画像のこと（広められた・おどされた・送ってしまった）',
    'bullying-child': '学校の人からのネットいじめ',
    discrimination: '出身・国籍・障害・性別などで差別された',
    'family-dv': '家族や、つきあっている人・いた人からの暴力',
    'fraud-money': 'お金をだまし取られた・求められている',
    'unauthorized-access': 'アカウントを乗っ取られた',
    'business-reputation': 'お店や会社への、うその口コミなど',
    suicidal: '消えたい・死にたい気持ちがある',
    'mental-health': '眠れない・気持ちがつらい',
    'general-net-trouble': 'そのほかのネットの困りごと',
    removal: '投稿の削除',
    identification: '書いた人の特定',
    criminal: '被害届・告訴',
    'legal-advice': '法律の相談',
  },
  actions: {
    listen: '話を聴く',
    advise: '助言する',
    refer: '合う窓口を紹介する',
    'removal-guidance': '削除のしかたを教える',
    'removal-request-by-proxy': '代わりに削除を求める',
    investigate: '調べる',
    'accept-complaint': '被害の届け出を受ける',
    'legal-representation': '弁護士が代わりに動く',
    mediate: '間に入って話し合う',
    'financial-aid': '費用を助ける',
  },
  wants: {
    listen: '話を聴いてほしい',
    advise: 'どうすればいいか教えてほしい',
    refer: 'どこに相談すればいいか知りたい',
    'removal-guidance': '自分で消す方法を知りたい',
    'removal-request-by-proxy': '代わりに消すよう求めてほしい',
    investigate: '調べてほしい',
    'accept-complaint': '警察に届け出たい',
    'legal-representation': '弁護士に動いてほしい',
    mediate: '間に入ってほしい',
    'financial-aid': '弁護士などの費用を助けてほしい',
    criminal: '相手を処罰してほしい',
    identification: '相手がだれか知りたい',
    damages: '損害を償ってほしい',
  },
  roles: {
    victim: '自分',
    guardian: '自分の子ども',
    teacher: '生徒・児童',
    supporter: '友だち・家族・同僚',
    business: 'お店や会社',
    'foreign-resident': '日本で暮らす外国の人',
  },
  genders: { female: '女性', male: '男性', other: 'そのほか' },
  occupations: {
    'designated-athlete': '強化指定選手',
    'athlete-family': '強化指定選手の家族',
    coach: '指導者・コーチ',
    freelancer: 'フリーランス',
    worker: '働いている（会社・アルバイト）',
    student: '学生・生徒',
    'public-figure': '配信者・芸能・公の立場',
  },
  contactTypes: {
    phone: '電話',
    line: 'LINE',
    chat: 'チャット',
    webform: 'フォーム',
    email: 'メール',
    fax: 'ファクス',
    post: '手紙',
    inperson: '窓口に行く',
    app: 'アプリ',
    sns: 'SNS',
  },
  answerers: { person: '人が答えます', automatic: '自動の応答です', later: 'あとで返事が来ます' },
  costs: window.costs,
  operatorKinds: {
    'national-government': '国',
    prefecture: '都道府県',
    municipality: '市区町村',
    police: '警察',
    judiciary: '裁判所・司法',
    'bar-association': '弁護士会',
    npo: '民間の支援団体',
    'industry-body': '業界団体',
    company: '会社',
    other: 'そのほか',
  },
  serviceKinds: {
    government: '行政の窓口',
    police: '警察',
    'private-hotline': '民間のホットライン',
    lawyer: '弁護士',
    'mental-health': 'こころの相談',
    child: '子どもの相談',
    'sexual-image': '性的な画像の相談',
    platform: 'SNSなどの運営',
    'consumer-work': '消費・仕事の相談',
  },
  offenders: { partner: 'つきあっている人・いた人、夫・妻', known: '知っている人', unknown: 'わからない' },
  languages: {
    ja: '日本語',
    en: 'English',
    zh: '中文',
    ko: '한국어',
    pt: 'Português',
    es: 'Español',
    vi: 'Tiếng Việt',
    tl: 'Tagalog',
    ne: 'नेपाली',
    id: 'Bahasa Indonesia',
    th: 'ภาษาไทย',
    my: 'မြန်မာဘာသာ',
  },
};
