/**
 * Invented cases for tests and examples: three stories, and one in which every question is answered. Every name, account and
 * place is made up and says so (見本, 例示, example). Above 400 lines: whole stories are told in it.
 */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import {
  type CaseEvent,
  type CaseFile,
  type CasePost,
  type Delivery,
  EMPTY_CASE,
  type Exhibit,
  withEntry,
  withFacts,
  withPost,
  withSituation,
} from '@kakekomi/casefile';
import type { PlatformId, PostedAt, PostReference } from '@kakekomi/platforms';
import { withTold } from '../fact.ts';
import type { FactId } from '../form.ts';

/** The day on which the examples are drafted. */
export const TODAY: PlainDate = day('2026-08-20');

type Told = Readonly<Record<string, string | readonly string[]>>;

interface Story {
  readonly told: Told;
  readonly posts: readonly CasePost[];
  readonly exhibits: readonly Exhibit[];
  readonly events: readonly CaseEvent[];
  readonly deliveries: readonly Delivery[];
  /** The respondent's provider, for what is told of it. */
  readonly provider: string;
}

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (parsed.kind === 'err') throw new Error(`no day: ${text}`);
  return parsed.value;
}

function reference(
  told: Pick<PostReference, 'host' | 'url' | 'account' | 'postId'> & {
    readonly platform: string;
    readonly postedAt?: PostedAt;
  },
): PostReference {
  const { platform, postedAt = null, ...rest } = told;
  return {
    ...rest,
    platform: platform as PlatformId,
    kind: 'post',
    threadId: null,
    commentId: null,
    canonicalUrl: told.url,
    postedAt,
    mustOpenFirst: false,
    isPrivate: false,
    lookAlikeOf: null,
    missing: [],
    toCheck: [],
  };
}

const exact = (instant: string): PostedAt => ({ instant, precision: 'ms', bound: 'exact', of: 'post' });
/** What Instagram's ids tell: not before this moment. */
const notBefore = (instant: string): PostedAt => ({ instant, precision: 'ms', bound: 'lower', of: 'post' });

function tell(start: CaseFile, { told, posts, exhibits, events, deliveries, provider }: Story): CaseFile {
  let caseFile = start;
  for (const post of posts) caseFile = withPost(caseFile, post);
  for (const exhibit of exhibits) caseFile = withEntry(caseFile, 'exhibits', exhibit);
  for (const event of events) caseFile = withEntry(caseFile, 'events', event);
  for (const delivery of deliveries) caseFile = withEntry(caseFile, 'deliveries', delivery);
  for (const [fact, value] of Object.entries(told)) {
    caseFile = withTold(caseFile, fact as FactId, value, provider);
  }
  return caseFile;
}

const SCHOOL_POSTS = [
  'https://www.instagram.com/p/Dbao6TXgDA5/',
  'https://www.instagram.com/p/DbdW7YzgNQx/',
] as const;

/** A student of sixteen, insulted on Instagram by somebody from school whom she does not know. */
export const SCHOOL_CASE: CaseFile = tell(
  withFacts(
    withSituation(EMPTY_CASE, {
      role: 'victim',
      age: 16,
      occupation: 'student',
      harms: ['insult', 'bullying-child'],
      wants: ['listen', 'removal-guidance'],
      offender: 'unknown',
      danger: false,
    }),
    { posted: day('2026-07-30'), noticed: day('2026-08-03'), isMinor: true, oneToOne: false },
  ),
  {
    provider: 'instagram',
    posts: [
      {
        reference: reference({
          platform: 'instagram',
          host: 'www.instagram.com',
          url: SCHOOL_POSTS[0],
          account: 'example_uwasa',
          postId: 'Dbao6TXgDA5',
          postedAt: notBefore('2026-07-30T12:00:05.000Z'),
        }),
        audience: 'public',
        kept: true,
        displayName: '例のうわさ🐸',
        quote: '見本花子って、ほんとに例の人www😂\n近づくと例がうつる',
        claim: {
          rights: ['honor-feelings'],
          nature: 'opinion',
          identifiedBy: '私の氏名が書かれ、学校行事の写真が添えられています。',
          whyWrong: '理由のない悪口で、同じ学年の人が見ています。',
          damage: '教室に入るのがつらくなりました。',
        },
      },
      {
        reference: reference({
          platform: 'instagram',
          host: 'www.instagram.com',
          url: SCHOOL_POSTS[1],
          account: 'example_uwasa',
          postId: 'DbdW7YzgNQx',
          postedAt: notBefore('2026-07-31T13:20:40.000Z'),
        }),
        audience: 'public',
        kept: true,
        displayName: '例のうわさ🐸',
        quote: 'こんどは写真つきで出します📷',
        claim: {
          rights: ['honor-feelings', 'portrait'],
          nature: 'image',
          identifiedBy: '私の顔の写った写真です。',
          damage: '写真を撮られるのがこわくなりました。',
        },
      },
    ],
    exhibits: [
      {
        id: 'e1',
        title: '「例のうわさ」のアカウントの投稿を印刷した書面',
        isOriginal: false,
        madeOn: '2026年7月30日',
        maker: '不詳（アカウント example_uwasa）',
        shows: '私の氏名を挙げた投稿があること、その内容。',
        note: `${SCHOOL_POSTS[0]}　印刷は母`,
        posts: [SCHOOL_POSTS[0]],
      },
      {
        id: 'e2',
        title: '同じアカウントの、写真つきの投稿を印刷した書面',
        isOriginal: false,
        madeOn: '2026年7月31日',
        maker: '不詳（アカウント example_uwasa）',
        shows: '私の顔の写った写真が載せられていること。',
        note: SCHOOL_POSTS[1],
        posts: [SCHOOL_POSTS[1]],
      },
    ],
    events: [
      { id: 'e1', on: '2026年8月3日', what: '友だちに教えられて、投稿を見た。', exhibits: ['e1'] },
      { id: 'e2', on: '2026年8月5日', what: '母と、画面を保存して印刷した。', exhibits: ['e1', 'e2'] },
    ],
    deliveries: [],
    told: {
      'applicant.kind': 'person',
      'applicant.name': '見本 花子',
      'applicant.reading': 'みほん はなこ',
      'applicant.address': '見本県見本市見本町一丁目2番3号',
      'applicant.phone': '000-0000-0000',
      'applicant.email': 'memo@example.com',
      'applicant.birthDate': '2010-02-03',
      'applicant.occupation': '高校生',
      'guardian.name': '見本 太郎',
      'guardian.address': '見本県見本市見本町一丁目2番3号',
      'guardian.phone': '000-0000-0001',
      'paper-date': '2026-08-20',
      rights: ['honor-feelings', 'portrait'],
      reason:
        '投稿には私の氏名が書かれ、学校行事の写真が添えられています。\n同じ学年の人が見ており、教室に入るのがつらくなりました。',
      'name-disclosure': 'no',
      'one-line': 'Instagramに、名前を出した悪口と写真を載せられました。',
      'done-so-far': '画面を保存しました。返信はしていません。',
      'ask-1': '学校には、だれに、何を伝えればよいですか。',
      'ask-2': '消してもらう前に、しておくことはありますか。',
    },
  },
);

const SHOP_POSTS = [
  'https://www.google.com/maps/reviews/data=!4m6!14m5!1m4!2m3!1sExample01',
  'https://www.google.com/maps/reviews/data=!4m6!14m5!1m4!2m3!1sExample02',
] as const;

/** A small eating place with two reviews on Google that tell what did not happen. */
export const SHOP_CASE: CaseFile = tell(
  withFacts(
    withSituation(EMPTY_CASE, {
      role: 'business',
      harms: ['business-reputation', 'defamation'],
      wants: ['removal-guidance', 'identification'],
      offender: 'unknown',
      danger: false,
    }),
    { posted: day('2026-07-15'), noticed: day('2026-07-20'), isMinor: false, oneToOne: false },
  ),
  {
    provider: 'google-maps',
    posts: [
      {
        reference: reference({
          platform: 'google-maps',
          host: 'www.google.com',
          url: SHOP_POSTS[0],
          account: '100000000000000000001',
          postId: null,
        }),
        postedOn: day('2026-07-15'),
        audience: 'public',
        kept: true,
        displayName: '例示のお客',
        quote: '料理から虫が出ました。店長に笑われました。★☆☆☆☆',
        claim: {
          rights: ['honor', 'business'],
          nature: 'fact',
          identifiedBy: '当店の地図の口コミ欄に書かれています。',
          whyWrong: '書かれた日は定休日で、店を開けていません。',
          damage: '予約の取消しが続きました。',
        },
      },
      {
        reference: reference({
          platform: 'google-maps',
          host: 'www.google.com',
          url: SHOP_POSTS[1],
          account: '100000000000000000002',
          postId: null,
        }),
        postedOn: day('2026-07-15'),
        audience: 'public',
        kept: true,
        displayName: '例示太郎2号',
        quote: 'ここは産地をいつわっています',
        claim: {
          rights: ['honor', 'business'],
          nature: 'fact',
          identifiedBy: '当店の地図の口コミ欄に書かれています。',
          whyWrong: '仕入れの伝票に、産地が書かれています。',
          damage: '取引先から問合せがありました。',
        },
      },
    ],
    exhibits: [
      {
        id: 'e1',
        title: '「見本食堂」の口コミのウェブページを印刷した書面',
        isOriginal: false,
        madeOn: '2026年7月15日',
        maker: '不詳（表示名 例示のお客）',
        shows: '本件投稿1があること、その内容。',
        note: SHOP_POSTS[0],
        posts: [SHOP_POSTS[0]],
      },
      {
        id: 'e2',
        title: '「見本食堂」の口コミのウェブページを印刷した書面',
        isOriginal: false,
        madeOn: '2026年7月15日',
        maker: '不詳（表示名 例示太郎2号）',
        shows: '本件投稿2があること、その内容。',
        note: SHOP_POSTS[1],
        posts: [SHOP_POSTS[1]],
        partOf: 'e1',
      },
      {
        id: 'e3',
        title: '営業日カレンダー',
        isOriginal: true,
        madeOn: '2026年4月1日',
        maker: '有限会社見本食堂',
        shows: '2026年7月15日が定休日であったこと。',
      },
      {
        id: 'e4',
        title: '仕入れの伝票',
        isOriginal: false,
        madeOn: '2026年7月10日',
        maker: '例示水産',
        shows: '食材の産地。',
      },
    ],
    events: [
      {
        id: 'e1',
        on: '2026年7月20日',
        what: '常連のお客さまから、口コミを知らされた。',
        exhibits: ['e1', 'e2'],
      },
      { id: 'e2', on: '2026年7月22日', what: '予約の取消しが3件あった。' },
    ],
    deliveries: [
      {
        id: 'e1',
        form: 'soushin-meiyo-privacy',
        to: '口コミの報告フォーム',
        way: 'web-form',
        sentOn: day('2026-07-23'),
        number: 'EXAMPLE-0001',
        answerDueOn: day('2026-07-30'),
        answeredOn: day('2026-07-29'),
        outcome: 'refused',
      },
    ],
    told: {
      'applicant.kind': 'organization',
      'applicant.name': '有限会社見本食堂',
      'applicant.reading': 'ゆうげんがいしゃみほんしょくどう',
      'applicant.representative': '代表取締役 見本 三郎',
      'applicant.postalCode': '000-0000',
      'applicant.address': '見本県見本市本町三丁目4番5号',
      'applicant.phone': '000-000-0000',
      'applicant.email': 'shop@example.com',
      'respondent.name': 'Google LLC',
      'respondent.representative': '日本における代表者 例示 四郎',
      'respondent.address': '例示県例示市例示町1番地',
      'attorney.name': '見本 一郎',
      'attorney.office': '見本法律事務所',
      'attorney.address': '見本県見本市中央一丁目1番1号',
      'attorney.phone': '000-000-0001',
      'paper-date': '2026-08-20',
      rights: ['honor', 'business'],
      reason: '書かれた日は定休日で、書かれた出来事は起きていません。予約の取消しが続いています。',
      'name-disclosure': 'no',
      need: ['damages', 'removal'],
      'sender-info': ['name', 'address', 'phone', 'email', 'ip', 'port', 'timestamp', 'login-ip'],
      court: '東京地方裁判所民事第9部',
      'court-orders': ['disclosure', 'provision', 'preservation'],
      'no-defence': '本件投稿1の日は定休日で、店を開けていませんでした。産地は伝票のとおりです。',
      'provide-reason': '接続の記録が消えると、投稿した人が分からなくなるおそれがあります。',
      'erase-reason': '投稿から1か月がたち、記録を保存するとの返事がありません。',
      'provision-kind': ['first'],
      'log-kind': 'login',
      secrecy: 'no',
      matter: '発信者情報開示命令の申立てと、これに付随する一切の件',
      'special-powers': ['withdraw', 'settle'],
      'self-intro': '当社は、見本市で食堂を営んでいます。',
      course: '7月20日に常連のお客さまから知らされ、口コミを見ました。',
      'life-harm': '予約の取消しが3件ありました。',
    },
  },
);

const DOXXED_POSTS = [
  'https://x.com/example_neko/status/2083374719431606273',
  'https://x.com/example_neko/status/2083938547135414273',
] as const;

/** Somebody whose address and a threat were put on X by a former partner whom they know and fear. */
export const DOXXED_CASE: CaseFile = tell(
  withFacts(
    withSituation(EMPTY_CASE, {
      role: 'victim',
      age: 29,
      harms: ['threat', 'privacy', 'stalking'],
      wants: ['criminal', 'removal-guidance'],
      offender: 'partner',
      danger: false,
    }),
    {
      posted: { earliest: day('2026-08-01'), latest: day('2026-08-03') },
      noticed: day('2026-08-03'),
      couldGuessWho: day('2026-08-03'),
      knownOffender: true,
      isMinor: false,
      oneToOne: false,
    },
  ),
  {
    provider: 'x',
    posts: [
      {
        reference: reference({
          platform: 'x',
          host: 'x.com',
          url: DOXXED_POSTS[0],
          account: 'example_neko',
          postId: '2083374719431606273',
          postedAt: exact('2026-08-01T02:10:15.000Z'),
        }),
        audience: 'public',
        kept: true,
        displayName: '例示ねこ🐈‍⬛',
        quote: '見本花代の家はここ→（住所）',
        claim: {
          rights: ['privacy'],
          nature: 'fact',
          identifiedBy: '私の氏名が書かれています。',
          whyWrong: '住所は、だれにも公開していません。',
          damage: '知らない人が家の前に来ました。',
        },
      },
      {
        reference: reference({
          platform: 'x',
          host: 'x.com',
          url: DOXXED_POSTS[1],
          account: 'example_neko',
          postId: '2083938547135414273',
          postedAt: exact('2026-08-02T15:30:42.000Z'),
        }),
        audience: 'public',
        kept: true,
        displayName: '例示ねこ🐈‍⬛',
        quote: '明日、家に行くからな。覚悟しておけ',
        claim: {
          rights: ['other'],
          nature: 'opinion',
          identifiedBy: '前の投稿に続けて、私の氏名を挙げて書かれています。',
          damage: '家に帰れず、知人の家にいます。',
        },
      },
    ],
    exhibits: [
      {
        id: 'e1',
        title: '「例示ねこ」の投稿を印刷した書面',
        isOriginal: false,
        madeOn: '2026年8月1日',
        maker: '不詳（アカウント example_neko）',
        shows: '住所を書いた投稿があること。',
        note: DOXXED_POSTS[0],
        posts: [DOXXED_POSTS[0]],
      },
      {
        id: 'e2',
        title: '「例示ねこ」の投稿を印刷した書面',
        isOriginal: false,
        madeOn: '2026年8月3日',
        maker: '不詳（アカウント example_neko）',
        shows: '家に行くと書いた投稿があること。',
        note: DOXXED_POSTS[1],
        posts: [DOXXED_POSTS[1]],
      },
      {
        id: 'e3',
        title: '玄関の防犯カメラの画像',
        isOriginal: false,
        madeOn: '2026年8月4日',
        maker: '見本花代',
        shows: '8月4日の夜、家の前に人が来たこと。',
      },
    ],
    events: [
      { id: 'e1', on: '2026年5月ころ', what: '例示ねこと名のる人と別れた。' },
      { id: 'e2', on: '2026年8月3日', what: '投稿に気づき、画面を保存した。', exhibits: ['e1', 'e2'] },
      { id: 'e3', on: '2026年8月4日', what: '夜、家の前に人が来た。110番をした。', exhibits: ['e3'] },
    ],
    deliveries: [],
    told: {
      'applicant.kind': 'person',
      'applicant.name': '見本 花代',
      'applicant.reading': 'みほん はなよ',
      'applicant.address': '見本県見本市東見本二丁目6番7号',
      'applicant.phone': '000-0000-0002',
      'applicant.email': 'note@example.com',
      'applicant.birthDate': '1997-04-05',
      'applicant.occupation': '会社員',
      'offender.name': '例示 猫太',
      'police-to': '見本県見本警察署長',
      offence: '脅迫',
      'complaint-fact':
        '被告訴人は、次の投稿2の日時に、次のアカウントから、「明日、家に行くからな。覚悟しておけ」と書き込んだ。',
      course: '5月ころに別れた相手です。8月3日に投稿に気づき、8月4日の夜に家の前に人が来ました。',
      'life-harm': '家に帰れず、知人の家にいます。夜眠れません。',
      'wish-punish': 'yes',
      'damage-when': '令和8年8月1日と3日に投稿、同月3日に発見',
      'damage-place': 'X（知人の家で、自分のスマートフォンで見たもの）',
      'damage-what': '住所と、家に来るという書き込みをされました。',
      'suspect-features': 'アカウント example_neko。5月に別れた相手だと思います。',
      'court-orders': ['disclosure'],
      court: '東京地方裁判所民事第9部',
      secrecy: 'yes',
      'secret-what': ['address'],
      'secret-why': '投稿に「家に行く」と書かれ、8月4日の夜、実際に家の前に人が来ました。',
      substitute: '代替住所A',
      'one-line': '別れた相手に、Xで住所と「家に行く」という言葉を書かれました。',
      'done-so-far': '110番をしました。相手に返事はしていません。',
      'ask-1': 'いま住所を隠すには、何から始めればよいですか。',
    },
  },
);

/** Every question answered, with letters, signs and line breaks that break programs. */
export const FULL_CASE: CaseFile = tell(DOXXED_CASE, {
  provider: 'x',
  posts: [
    {
      reference: reference({
        platform: 'x',
        host: 'x.com',
        url: DOXXED_POSTS[0],
        account: 'example_neko',
        postId: '2083374719431606273',
        postedAt: exact('2026-08-01T02:10:15.000Z'),
      }),
      displayName: '髙﨑\u{1F469}\u{1F3FD}‍\u{1F4BB}の例',
      quote: '髙﨑德𠮷は\u{1F4A9}だ！！\n２行めも、そのまま☎〜🇯🇵',
      claim: {
        rights: ['honor', 'honor-feelings', 'privacy'],
        nature: 'fact',
        identifiedBy: '私の氏名と、活動で使う写真が出ています。',
        whyWrong: '書かれた日、私は別の場所にいました（レシートがあります）。',
        damage: '眠れない日が続いています。',
      },
    },
    {
      reference: reference({
        platform: 'x',
        host: 'x.com',
        url: DOXXED_POSTS[1],
        account: 'example_neko',
        postId: '2083938547135414273',
        postedAt: exact('2026-08-02T15:30:42.000Z'),
      }),
      displayName: '例示ねこ🐈‍⬛',
      quote: '「」『』（）ー…――、。を含む言葉',
      claim: {
        rights: ['other'],
        nature: 'impersonation',
        identifiedBy: '私の写真を使っています。',
        whyWrong: '私は、このアカウントを作っていません。',
        damage: '知人から問合せがありました。',
      },
    },
  ],
  exhibits: [
    {
      id: 'e4',
      title: '髙﨑商店の防犯カメラの記録',
      isOriginal: true,
      madeOn: '2026年8月4日',
      maker: '髙﨑商店',
      shows: '8月4日の夜のようす。',
      note: '撮影者　髙﨑',
      posts: [DOXXED_POSTS[1]],
      partOf: 'e3',
    },
  ],
  events: [{ id: 'e4', on: '2026年8月10日', what: '見本警察署で相談した。\n担当の方が話を聞いてくれた。' }],
  deliveries: [
    {
      id: 'e1',
      form: 'soushin-meiyo-privacy',
      to: '例示プラットフォーム株式会社',
      way: 'registered-post',
      sentOn: day('2026-08-05'),
      number: '000-00-00000-0',
      arrivedOn: day('2026-08-06'),
      answerDueOn: day('2026-08-13'),
      answeredOn: day('2026-08-12'),
      outcome: 'partly',
      note: 'ひとつだけ消えた。',
    },
    { id: 'e2', form: 'kokuso', to: '見本警察署', way: 'in-person' },
  ],
  told: {
    'applicant.name': '髙﨑 德𠮷\u{E0100}',
    'applicant.reading': 'たかさき とくよし',
    'applicant.representative': '代表取締役 髙﨑 德𠮷\u{E0100}',
    'applicant.postalCode': '000-0000',
    'guardian.name': '見本 太郎',
    'guardian.address': '見本県見本市見本町一丁目2番3号',
    'guardian.phone': '000-0000-0001',
    'attorney.name': '見本 一郎',
    'attorney.office': '見本法律事務所',
    'attorney.address': '見本県見本市中央一丁目1番1号',
    'attorney.phone': '000-000-0001',
    'offender.address': '例示県例示市例示町1番地',
    'respondent.name': '例示プラットフォーム株式会社',
    'respondent.representative': '代表取締役 例示 次郎',
    'respondent.address': '例示県例示市例示町2番地',
    'paper-date': '2026-08-20',
    rights: ['honor', 'honor-feelings', 'privacy', 'portrait', 'impersonation'],
    reason: '投稿には私の氏名が書かれています。\n書かれたような出来事は、起きていません。',
    'rights-other': '家族の平穏な生活',
    'need-other': '警察に届け出るため',
    'name-disclosure': 'no',
    work: '写真「見本の朝」。令和7年4月1日に、自分のブログで初めて公開しました。',
    'work-right': '複製権、公衆送信権',
    'copy-manner': '写真の全体が、私の名前を切り取って載せられています。',
    'not-licensed': ['yes'],
    need: ['damages', 'honor-restoration', 'injunction', 'removal', 'other'],
    'sender-info': [
      ...['name', 'address', 'phone', 'email', 'ip', 'port', 'timestamp', 'sim', 'login-ip', 'user-id'],
    ],
    'court-orders': ['disclosure', 'provision', 'preservation'],
    'no-defence': '書かれた内容は、公の問題とは関わりのない、私の私生活のことです。',
    'provide-reason': '接続の記録が消えると、投稿した人が分からなくなるおそれがあります。',
    'erase-reason': '投稿から3週間がたち、記録を保存するとの返事がありません。',
    related: '連絡は、平日の午後につきます。',
    'main-case': '令和8年（○）第○号',
    'provision-kind': ['second'],
    urgency: '投稿はいまも公開され、見た人から連絡が来ています。',
    'letter-title': '通知書',
    'letter-posts': '1、2',
    'letter-facts': '貴殿は、令和8年8月1日、Xに「髙﨑德𠮷は…」と書き込みました。',
    'letter-demand': '投稿を削除すること。\n今後、同じ書き込みをしないこと。',
    'letter-due': '2026-09-10',
    'letter-measures': '法的な手続を取ることを検討します。',
    'letter-layout': 'vertical-20x26',
    'damage-amount': '引っ越しの費用（領収書あり）',
    'log-kind': 'login',
    'self-intro': '私は見本市で、小さな店を営んでいます。',
    matter: '発信者情報開示命令の申立てと、これに付随する一切の件',
    'special-powers': ['withdraw', 'settle', 'appeal', 'counterclaim'],
    'secret-what': ['address', 'name'],
    budget: 'できれば無料の制度を使いたい',
    'ask-2': 'お金はどのくらいかかりますか。',
    'ask-3': '家族には、どう伝えればよいですか。',
  },
});

/** From nothing told to everything, each with who tells it: for tables of tests. */
export const EVERY_CASE: readonly (readonly [who: string, caseFile: CaseFile])[] = [
  ['nothing told', EMPTY_CASE],
  ['a student', SCHOOL_CASE],
  ['a shop', SHOP_CASE],
  ['somebody doxxed', DOXXED_CASE],
  ['everything told', FULL_CASE],
];
