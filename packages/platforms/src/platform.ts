/** What is known of a platform on which people are attacked: the shape of a file of `data/platforms/`, once it is read. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Brand } from '@kakekomi/kernel';
import type { IdTime } from './id-time.ts';

/** Id of a platform: lower-case letters, digits and hyphens; also the name of its file. */
export type PlatformId = Brand<string, 'PlatformId'>;

/** An absolute http or https URL. */
export type SourceUrl = Brand<string, 'SourceUrl'>;

/** What sort of place it is. */
export const PLATFORM_KINDS = [
  'microblog',
  'photo',
  'video',
  'stream',
  'messenger',
  'bbs',
  'blog',
  'qa',
  'review',
  'job-review',
  'search',
  'other',
] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** What a link can lead to. No link says `message` by itself today; a person may choose it. */
export const POST_KINDS = ['post', 'account', 'thread', 'message', 'other'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** How sure a part of a record is. Nothing `low` is shown without its doubt. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a fact rests on; nothing `unsourced` is shown as certain. */
export const BASES = ['official', 'secondary', 'unsourced'] as const;
export type Basis = (typeof BASES)[number];

/** Where something was read. `pageDate` is the page's own date; `seenOn` is the day on which it was read. */
export interface PlatformSource {
  readonly url: SourceUrl | null;
  readonly publisher: string;
  readonly basis: Basis;
  readonly pageDate: PlainDate | null;
  readonly seenOn: PlainDate;
  readonly finding: string;
}

/** One form of link. `regex` is anchored, case-sensitive, and reads an address with `https://`; each group has a name. */
export interface UrlPattern {
  readonly kind: PostKind;
  readonly regex: string;
  /** Forms of one lasting address, `{group}` filled in; the first whose groups are all there is taken. */
  readonly canonical: readonly string[];
  /** It has to be opened before anyone can say where it leads. */
  readonly shortLink: boolean;
  /** Only the shape speaks for the platform, on a server that is not known: never shown as certain. */
  readonly byShapeOnly: boolean;
  /** A conversation that only its members can open. */
  readonly private: boolean;
  readonly note: string | null;
}

/** An address that only passes on to the one inside it. */
export interface Redirector {
  readonly host: string;
  readonly path: string;
  /** Where the inner address is: a parameter, the whole query, or the rest of the path (without its scheme). */
  readonly inner: 'parameter' | 'query' | 'path';
  readonly parameters: readonly string[];
}

/** What is needed to understand a link, and no more: this part goes to the page. */
export interface PlatformLinks {
  readonly id: PlatformId;
  readonly name: string;
  /** `*` stands for any letters, also of several labels. */
  readonly hosts: readonly string[];
  /** Hosts, or the beginning of a path on one, whose links have to be opened first. */
  readonly shortLinkHosts: readonly string[];
  /** Parameters that say nothing about the post. */
  readonly trackingParameters: readonly string[];
  /** Parameters that carry the id; never dropped. */
  readonly keptParameters: readonly string[];
  readonly patterns: readonly UrlPattern[];
  readonly redirectors: readonly Redirector[];
  /** How a time is read from an id; null where ids carry none. */
  readonly idTime: IdTime | null;
}

/** What the time in an id means, in words. */
export interface IdTimeNotes {
  readonly meaning: string;
  readonly caveats: readonly string[];
  /** How far the reading was held against published times. */
  readonly verified: (typeof VERIFICATIONS)[number];
}
export const VERIFICATIONS = [
  'verified',
  'partially-verified',
  'consistent',
  'implementation-only',
  'plausible',
  'not-verified',
  'not-applicable',
] as const;

/** What a window is for. `designated-window` is the one published under 情プラ法22条. */
export const WINDOW_PURPOSES = [
  'designated-window',
  'legal-removal',
  'rules-violation',
  'privacy',
  'harassment',
  'impersonation',
  'sexual-image',
  'child-image',
  'capture-removal',
  'paid-removal-site',
  'entrance',
] as const;
export const WINDOW_CHANNELS = ['web-form', 'in-app', 'page', 'email', 'letter', 'board-admin'] as const;

/** Where the platform takes a request. Without a URL the place is known to exist, not where it is. */
export interface ReportWindow {
  readonly purpose: (typeof WINDOW_PURPOSES)[number];
  readonly name: string | null;
  readonly url: SourceUrl | null;
  /** Empty: not known. */
  readonly channels: readonly (typeof WINDOW_CHANNELS)[number][];
  readonly accountNeeded: 'needed' | 'not-needed' | 'unknown';
  /** What it asks for, as far as known. */
  readonly demands: readonly string[];
  readonly responseTime: string | null;
  readonly basis: Basis;
  /** In what sort of source it was seen. */
  readonly seenIn: string | null;
  readonly note: string | null;
}

/** Standing under 情報流通プラットフォーム対処法. `not-named` is not a denial: the published list was not read to its end. */
export interface Designation {
  readonly state: 'designated' | 'not-named';
  readonly entity: string | null;
  readonly services: readonly string[];
  readonly on: PlainDate | null;
  readonly outcomeNotice: string | null;
  readonly articles: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** Who runs it, and before which court. */
export interface Operator {
  readonly legalName: string | null;
  /** ISO 3166-1. */
  readonly country: string | null;
  readonly address: string | null;
  readonly addressNote: string | null;
  readonly registeredInJapan: 'registered' | 'not-registered' | 'unknown';
  readonly representativeInJapan: string | null;
  readonly jurisdiction: string | null;
  readonly confidence: Confidence;
}

export const LOG_KINDS = ['login-type', 'post-type', 'account-type', 'not-applicable', 'unknown'] as const;
export const KEPT = ['kept', 'not-kept', 'unknown'] as const;

/** What it records, and how long, as reported: no platform here publishes a period. */
export interface PlatformLogs {
  readonly kind: (typeof LOG_KINDS)[number];
  readonly postIp: (typeof KEPT)[number];
  readonly loginIp: (typeof KEPT)[number];
  readonly reportedRetention: string | null;
  readonly retentionDays: number | null;
  readonly other: string | null;
  readonly advice: string;
  readonly confidence: Confidence;
}

/** A platform: how its links are read, and what a person needs to know to act there. */
export interface Platform extends PlatformLinks {
  readonly nameEn: string | null;
  readonly kind: PlatformKind;
  readonly status: 'active' | 'ended' | 'unknown';
  readonly statusNote: string | null;
  readonly idTimeNotes: IdTimeNotes;
  readonly inAppReport: string | null;
  readonly reportCaution: string | null;
  readonly reportWindows: readonly ReportWindow[];
  readonly designation: Designation;
  readonly operator: Operator;
  readonly logs: PlatformLogs;
  /** What a screenshot must hold to be of use as evidence. */
  readonly screenshotMustShow: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly PlatformSource[];
  /** The day for which the record speaks. */
  readonly asOf: PlainDate;
}
