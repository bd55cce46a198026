/**
 * The directory's records, one file each under `data/`: a {@link Service}, or a {@link Place} of one. Names follow HSDS 3
 * in camelCase where HSDS has the field; `Eligibility` is ours, since HSDS 3 has only free text for it.
 * Fields absent in a file are read as their empty value; `null` means "looked for and not found".
 */
import type { PlainDate } from '@kakekomi/calendar';
import type { Brand } from '@kakekomi/kernel';
import type { PrefectureCode } from './prefecture.ts';
import type {
  Action,
  Answerer,
  Assurance,
  ContactType,
  Cost,
  Gender,
  Harm,
  Occupation,
  OperatorKind,
  Role,
  ServiceKind,
} from './taxonomy.ts';

/** Id of a service or of a place of one; stable for ever, since people bookmark and cite it. */
export type ServiceId = Brand<string, 'ServiceId'>;

/** Absolute http or https URL. */
export type WebUrl = Brand<string, 'WebUrl'>;

/** Where a fact was read. `official`: the operator or another public body says it; `unsourced`: from memory, never enough alone. */
export interface Source {
  readonly url: WebUrl | null;
  readonly publisher: string;
  readonly basis: 'official' | 'secondary' | 'unsourced';
  /** The page's own date; null is of unknown age, never fresh. */
  readonly pageDate: PlainDate | null;
  /** The day on which we read it. */
  readonly seenOn: PlainDate;
  /** What the page says that we rely on. */
  readonly finding: string;
}

/** Who may come. Empty lists and nulls refuse nobody. */
export interface Eligibility {
  /** Age of the person attacked, in whole years; both ends included. */
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  /** Whom it is written for. Words alone refuse nobody: see `exclusive`. */
  readonly roles: readonly Role[];
  readonly genders: readonly Gender[];
  readonly occupations: readonly Occupation[];
  /** True: `roles` and `occupations` refuse everybody else. */
  readonly exclusive: boolean;
  /** What a situation cannot decide, in words a person can check for themself: 都内に在住・在学・在勤の人. */
  readonly conditions: readonly string[];
}

/** Where a person must live, work or be: the whole country, some prefectures, or one municipality of one prefecture. */
export type ServiceArea =
  | { readonly kind: 'national' }
  | { readonly kind: 'prefectures'; readonly prefectures: readonly PrefectureCode[] }
  | { readonly kind: 'municipality'; readonly prefecture: PrefectureCode; readonly municipality: string };

/** One way of reaching a service, with everything that differs from way to way. */
export interface Contact {
  readonly type: ContactType;
  /** Number, URL, LINE id, mail or street address as published; null while none has been found. */
  readonly value: string | null;
  readonly label: string;
  readonly answers: Answerer;
  readonly assurance: Assurance;
  /** OSM `opening_hours`; null where no hours have been confirmed. */
  readonly hours: string | null;
  /** The hours as the page words them. */
  readonly hoursText: string | null;
  /** For ways that answer later: when, as the page says (回答には数日かかる); null where it does not say. */
  readonly respondsWithin: string | null;
  readonly cost: Cost;
  /** ISO 639-1; empty where the page does not say which. */
  readonly languages: readonly string[];
  /** Whether 電話リレーサービス can place the call: a telephone number it reaches (not the short codes it does not). */
  readonly canUseRelay: boolean;
  /** What may stop somebody getting through, in words: IP電話からはつながらない. */
  readonly cautions: readonly string[];
  /** Narrower than the record's; null where the record's holds. */
  readonly eligibility: Eligibility | null;
  readonly serviceArea: ServiceArea | null;
  /** Indexes into the record's `sources` whose finding names this value; empty: it leans on the record's. */
  readonly sources: readonly number[];
}

interface RecordCommon {
  readonly id: ServiceId;
  readonly name: string;
  readonly nameEn: string | null;
  readonly organization: { readonly name: string; readonly kind: OperatorKind };
  /** What is known about it, a sentence each; the first says what it does for the person. */
  readonly description: readonly string[];
  readonly serviceArea: ServiceArea;
  readonly contacts: readonly Contact[];
  readonly sources: readonly Source[];
  /** Where sources disagree, and which was taken. */
  readonly conflicts: readonly string[];
  /** The day on which somebody called or visited and found it so; null until somebody has. HSDS `assured_date`. */
  readonly assuredDate: PlainDate | null;
  /** Crisis lines must be called by a person before a launch; `directory stale` lists them first. */
  readonly callBeforeLaunch: boolean;
}

/** A consultation window (相談窓口). */
export interface Service extends RecordCommon {
  /** Former and other ids and names that lead here. */
  readonly alternateIds: readonly ServiceId[];
  readonly alternateNames: readonly string[];
  readonly kind: ServiceKind;
  readonly harms: readonly Harm[];
  /** The harms it exists for, a part of `harms`: made for it, not merely open to it. */
  readonly specializedIn: readonly Harm[];
  readonly actions: readonly Action[];
  readonly eligibility: Eligibility;
  readonly anonymous: 'accepted' | 'not-accepted' | 'unknown';
  /** Both ends included; null is open. A service past `validTo` stays in the directory, marked ended. */
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  /** What to use instead of an ended service. */
  readonly replacedBy: readonly ServiceId[];
  /** True for 110 and 119: shown in danger only, and then never filtered. */
  readonly emergencyOnly: boolean;
  /** What to have at hand before getting in touch. */
  readonly prepare: readonly string[];
}

/** A place of a service: a legal-affairs bureau, a prefecture's police. What it does not state, its service states. */
export interface Place extends RecordCommon {
  readonly placeOf: ServiceId;
  /** The part of a prefecture it serves, in words, where one prefecture has several. */
  readonly district: string | null;
}

export type DirectoryRecord =
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'place'; readonly place: Place };
