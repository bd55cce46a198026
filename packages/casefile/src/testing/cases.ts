/** Cases for tests: one in which every field is told, and arbitrary ones. */
import type { PlainDate } from '@kakekomi/calendar';
import {
  CONTACT_TYPES,
  GENDERS,
  HARMS,
  OCCUPATIONS,
  PREFECTURES,
  type PrefectureCode,
  ROLES,
  WANTS,
} from '@kakekomi/directory';
import type { DeadlineFacts, LogRetention, When } from '@kakekomi/law';
import {
  MISSING,
  type PlatformId,
  POST_KINDS,
  type PostedAt,
  type PostReference,
  TO_CHECK,
} from '@kakekomi/platforms';
import fc from 'fast-check';
import {
  AUDIENCES,
  CASE_FILE_FORMAT,
  CASE_FILE_VERSION,
  type CaseFile,
  type CasePost,
  POST_NATURES,
  type PostClaim,
} from '../case-file.ts';
import { DELIVERY_OUTCOMES, DELIVERY_WAYS, type Delivery } from '../delivery.ts';
import type { CaseEvent, Exhibit } from '../exhibit.ts';
import { PARTY_KINDS, PARTY_ROLES, type Party } from '../party.ts';
import { OFFENDERS, type Situation } from '../situation.ts';

const day = (text: string): PlainDate => text as PlainDate;

/** Every field has a value; a field added to the types does not compile without one. */
type Told<T> = { readonly [F in keyof T]-?: NonNullable<T[F]> };

const situation: Told<Situation> = {
  role: 'victim',
  age: 16,
  gender: 'female',
  occupation: OCCUPATIONS[0],
  prefecture: 'JP-14' as PrefectureCode,
  municipality: '川崎市',
  harms: ['insult', 'threat'],
  wants: ['listen'],
  cannot: ['phone'],
  prefers: ['chat'],
  languages: ['ja', 'en'],
  offender: 'unknown',
  guardianUnsafe: true,
  danger: false,
  despair: true,
};

const reference: Told<PostReference> = {
  platform: 'x' as PlatformId,
  kind: 'post',
  account: 'example_user',
  postId: '1712345678901234567',
  threadId: '1700000000000000001',
  commentId: '3',
  host: 'x.com',
  url: 'https://x.com/example_user/status/1712345678901234567?s=20',
  canonicalUrl: 'https://x.com/example_user/status/1712345678901234567',
  postedAt: { instant: '2023-10-12T05:49:48.421Z', precision: 'ms', bound: 'exact', of: 'post' },
  mustOpenFirst: false,
  isPrivate: false,
  lookAlikeOf: 'x' as PlatformId,
  missing: ['account'],
  toCheck: ['cut-off'],
};

const claim: Told<PostClaim> = {
  rights: ['honor'],
  nature: 'fact',
  identifiedBy: '勤め先の名前と写真が出ている。',
  whyWrong: '書かれたことは起きていない。',
  damage: '眠れなくなった。',
};

const party: Told<Party> = {
  role: 'respondent',
  provider: 'x',
  kind: 'organization',
  name: '𠮷田\u{e0100}商店',
  reading: 'よしだしょうてん',
  representative: '代表取締役　髙﨑　德',
  office: '見本法律事務所',
  postalCode: '100-0001',
  address: '東京都千代田区千代田一丁目1番1号',
  phone: '03-0000-0000',
  email: 'memo@example.com',
  birthDate: day('2010-02-03'),
  occupation: '高校生',
};

const exhibit: Told<Exhibit> = {
  id: 'e2',
  title: '「例」と題するウェブページを印刷した書面',
  isOriginal: false,
  madeOn: '2026年8月ころ',
  maker: '不詳',
  shows: '投稿があったこと。',
  note: 'https://x.com/example_user/status/1712345678901234567',
  posts: ['https://x.com/example_user/status/1712345678901234567'],
  partOf: 'e1',
};

const event: Told<CaseEvent> = {
  id: 'e1',
  on: '2026年8月3日',
  what: '友だちに教えられた。',
  exhibits: ['e2'],
};

const delivery: Told<Delivery> = {
  id: 'e1',
  form: 'soushin-meiyo-privacy',
  to: '見本株式会社',
  way: 'web-form',
  sentOn: day('2026-08-05'),
  number: 'A-1',
  arrivedOn: day('2026-08-06'),
  answerDueOn: day('2026-08-12'),
  answeredOn: day('2026-08-11'),
  outcome: 'asked-back',
  note: '本人確認を求められた。',
};

const post: Told<CasePost> = {
  reference,
  postedOn: day('2026-08-01'),
  audience: 'public',
  kept: true,
  gone: false,
  note: '友だちが見つけて、\n教えてくれた。',
  displayName: '例のひと😀',
  quote: '見本の言葉👪',
  claim,
};

const retention: Told<LogRetention> = {
  platform: 'X',
  days: { min: 60, max: 90 },
  basis: '弁護士の記事（2024年）',
};

const facts: Told<DeadlineFacts> = {
  posted: day('2026-08-01'),
  removedOn: { earliest: day('2026-09-01'), latest: day('2026-09-10') },
  noticed: day('2026-08-03'),
  couldGuessWho: day('2026-08-04'),
  learnedWho: day('2026-10-01'),
  knownOffender: false,
  isMinor: true,
  guardianNoticed: day('2026-08-10'),
  guardianCouldGuessWho: day('2026-08-11'),
  oneToOne: false,
  sexualImage: false,
  moneyDemanded: false,
  workCopied: false,
  bodilyHarm: false,
  designatedPlatform: true,
  retentions: [retention],
  askedPlatformOn: day('2026-08-05'),
  inquiryReceivedOn: day('2026-08-06'),
  opinionInquiryReceivedOn: day('2026-08-07'),
  orderReceivedOn: day('2026-10-02'),
  provisionOrderReceivedOn: day('2026-09-02'),
  providerNamedOn: day('2026-09-03'),
  provisionalOrderReceivedOn: day('2026-09-04'),
  provisionalOrderEndedOn: day('2026-09-05'),
  securityOrderedOn: day('2026-09-06'),
  securityReleasedOn: day('2026-09-07'),
  complaintFiledOn: day('2026-10-08'),
  noticeSentOn: day('2026-10-09'),
  noticeArrivedOn: day('2026-10-10'),
  agreedToTalkOn: day('2026-10-11'),
  suedOn: day('2026-10-12'),
  judgmentReceivedOn: day('2026-10-13'),
  smallClaimsJudgmentReceivedOn: day('2026-10-14'),
  systemNoticeOn: day('2026-10-15'),
  paymentOrderReceivedOn: day('2026-10-16'),
  preparationBeganOn: day('2026-10-17'),
};

/** A case in which nothing was left out. */
export const FULL_CASE: CaseFile = {
  format: CASE_FILE_FORMAT,
  version: CASE_FILE_VERSION,
  situation,
  posts: [post],
  facts,
  answers: { still: 'yes', 'public-place': 'unknown' },
  parties: [party],
  exhibits: [exhibit],
  events: [event],
  statements: { course: 'はじめは一つだけだった。', want: ['delete', 'know'] },
  deliveries: [delivery],
  calendarSeed: '6a0d',
};

const anyText = fc.string({ unit: 'binary', maxLength: 20 });
const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const anyWhen: fc.Arbitrary<When> = fc.oneof(
  anyDay,
  fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a })),
);
const anyList = <T extends string>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyPlatform = fc.constantFrom('x', '5ch', 'yahoo-chiebukuro').map((id) => id as PlatformId);
const anyAddress = fc
  .tuple(fc.constantFrom('https://x.com', 'http://例え.jp', 'at://did:plc:abc'), anyText)
  .map(([start, rest]) => `${start}/${rest}`);

/** Any situation as its parser gives it. */
export const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    role: fc.constantFrom(...ROLES),
    age: fc.integer({ min: 0, max: 120 }),
    gender: fc.constantFrom(...GENDERS),
    occupation: fc.constantFrom(...OCCUPATIONS),
    prefecture: fc.constantFrom(...PREFECTURES.map(({ code }) => code)),
    municipality: fc.constantFrom('川崎市', '名古屋市', '千代田区'),
    harms: anyList(HARMS),
    wants: anyList(WANTS),
    cannot: anyList(CONTACT_TYPES),
    prefers: anyList(CONTACT_TYPES),
    languages: anyList(['ja', 'en', 'zh']),
    offender: fc.constantFrom(...OFFENDERS),
    guardianUnsafe: fc.boolean(),
    danger: fc.boolean(),
    despair: fc.boolean(),
  },
  { requiredKeys: [] },
);

const anyPostedAt: fc.Arbitrary<PostedAt> = fc.record({
  instant: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  precision: fc.constantFrom('ms', 's', 'min', 'day'),
  bound: fc.constantFrom('exact', 'lower', 'guess'),
  of: fc.constantFrom('post', 'thread'),
});

const anyReference: fc.Arbitrary<PostReference> = fc.record({
  platform: orNull(anyPlatform),
  kind: fc.constantFrom(...POST_KINDS),
  account: orNull(anyText),
  postId: orNull(anyText),
  threadId: orNull(anyText),
  commentId: orNull(anyText),
  host: anyText,
  url: anyAddress,
  canonicalUrl: orNull(anyAddress),
  postedAt: orNull(anyPostedAt),
  mustOpenFirst: fc.boolean(),
  isPrivate: fc.boolean(),
  lookAlikeOf: orNull(anyPlatform),
  missing: anyList(MISSING),
  toCheck: anyList(TO_CHECK),
});

/** Any post; its texts hold whatever a person can paste. */
export const anyPost: fc.Arbitrary<CasePost> = fc.record(
  {
    reference: anyReference,
    audience: fc.constantFrom(...AUDIENCES),
    kept: fc.boolean(),
    gone: fc.boolean(),
    note: anyText,
    displayName: anyText,
    quote: anyText,
    claim: fc.record(
      {
        rights: fc.array(anyText, { maxLength: 3 }),
        nature: fc.constantFrom(...POST_NATURES),
        identifiedBy: anyText,
        whyWrong: anyText,
        damage: anyText,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['reference'] },
);

/** Any text in every field but those whose values are given. */
const anyEntry = <T extends object>(told: T, given: { readonly [F in keyof T]?: fc.Arbitrary<unknown> }) =>
  fc.record(
    Object.fromEntries(
      Object.entries(told).map(([field, value]) => [
        field,
        given[field as keyof T] ?? (Array.isArray(value) ? fc.array(anyText, { maxLength: 3 }) : anyText),
      ]),
    ),
    { requiredKeys: ['id', 'role', 'title', 'on', 'what', 'form'].filter((field) => field in told) },
  ) as fc.Arbitrary<unknown> as fc.Arbitrary<T>;

const anyRetention: fc.Arbitrary<LogRetention> = fc.record({
  platform: anyText,
  days: orNull(fc.tuple(fc.nat(400), fc.nat(400)).map(([min, more]) => ({ min, max: min + more }))),
  basis: orNull(anyText),
});

/** Any facts, ranges in order. */
export const anyFacts: fc.Arbitrary<DeadlineFacts> = fc.record(
  Object.fromEntries(
    Object.entries(facts).map(([field, value]) => {
      if (typeof value === 'boolean') return [field, fc.boolean()];
      return [field, Array.isArray(value) ? fc.array(anyRetention, { maxLength: 3 }) : anyWhen];
    }),
  ),
  { requiredKeys: [] },
);

/** Any question's id. */
export const anyQuestion = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);

/** Any case whose parts were read by their parsers. */
export const anyCase: fc.Arbitrary<CaseFile> = fc.record({
  format: fc.constant(CASE_FILE_FORMAT),
  version: fc.constant(CASE_FILE_VERSION),
  situation: anySituation,
  posts: fc.array(anyPost, { maxLength: 4 }),
  facts: anyFacts,
  answers: fc.dictionary(anyQuestion, fc.string({ minLength: 1, unit: 'binary', maxLength: 12 }), {
    noNullPrototype: true,
  }),
  parties: fc.array(
    anyEntry<Party>(party, {
      role: fc.constantFrom(...PARTY_ROLES),
      kind: fc.constantFrom(...PARTY_KINDS),
      birthDate: anyDay,
    }),
    { maxLength: 3 },
  ),
  exhibits: fc.array(anyEntry<Exhibit>(exhibit, { isOriginal: fc.boolean() }), { maxLength: 3 }),
  events: fc.array(anyEntry<CaseEvent>(event, {}), { maxLength: 3 }),
  statements: fc.dictionary(anyQuestion, fc.oneof(anyText, fc.array(anyText, { maxLength: 3 })), {
    noNullPrototype: true,
  }),
  deliveries: fc.array(
    anyEntry<Delivery>(delivery, {
      way: fc.constantFrom(...DELIVERY_WAYS),
      outcome: fc.constantFrom(...DELIVERY_OUTCOMES),
      sentOn: anyDay,
      arrivedOn: anyDay,
      answerDueOn: anyDay,
      answeredOn: anyDay,
    }),
    { maxLength: 3 },
  ),
});
