/** What a person has told about days (事実の日付), in their own words; every field is optional, and nothing is filled in for them. */
import type { PlainDate } from '@kakekomi/calendar';

/** From the earliest to the latest day it can have been; both included. */
export interface DayRange {
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
}

/** A day, or a range where they are not sure. */
export type When = PlainDate | DayRange;

/** How long a platform itself keeps records, as reported; floor 2 does not know platforms, so the caller brings it. */
export interface LogRetention {
  /** As people call it: X, 爆サイ. */
  readonly platform: string;
  /** Null where nothing is published or reported. */
  readonly days: { readonly min: number; readonly max: number } | null;
  /** When and by whom it was reported, in Japanese. */
  readonly basis: string | null;
}

export interface DeadlineFacts {
  readonly posted?: When | undefined;
  /** The post is gone since. */
  readonly removedOn?: When | undefined;
  /** They themselves saw it. */
  readonly noticed?: When | undefined;
  /** They could guess who it was. */
  readonly couldGuessWho?: When | undefined;
  /** They learned who it is: by disclosure, from the police, by admission. */
  readonly learnedWho?: When | undefined;
  /** They knew the offender all along. */
  readonly knownOffender?: boolean | undefined;
  readonly isMinor?: boolean | undefined;
  readonly guardianNoticed?: When | undefined;
  readonly guardianCouldGuessWho?: When | undefined;
  /** A message between two, which nobody else could read. */
  readonly oneToOne?: boolean | undefined;
  readonly sexualImage?: boolean | undefined;
  readonly moneyDemanded?: boolean | undefined;
  readonly workCopied?: boolean | undefined;
  readonly bodilyHarm?: boolean | undefined;
  /** The platform is designated under 情プラ法20条1項. */
  readonly designatedPlatform?: boolean | undefined;
  /** One for each platform concerned. */
  readonly retentions?: readonly LogRetention[] | undefined;
  readonly askedPlatformOn?: When | undefined;
  /** The poster was asked whether they object to removal (送信防止措置の照会). */
  readonly inquiryReceivedOn?: When | undefined;
  /** The poster was asked about disclosure (意見照会). */
  readonly opinionInquiryReceivedOn?: When | undefined;
  readonly orderReceivedOn?: When | undefined;
  readonly provisionOrderReceivedOn?: When | undefined;
  readonly providerNamedOn?: When | undefined;
  readonly provisionalOrderReceivedOn?: When | undefined;
  readonly provisionalOrderEndedOn?: When | undefined;
  readonly securityOrderedOn?: When | undefined;
  readonly securityReleasedOn?: When | undefined;
  readonly complaintFiledOn?: When | undefined;
  readonly noticeSentOn?: When | undefined;
  readonly noticeArrivedOn?: When | undefined;
  readonly agreedToTalkOn?: When | undefined;
  readonly suedOn?: When | undefined;
  readonly judgmentReceivedOn?: When | undefined;
  readonly smallClaimsJudgmentReceivedOn?: When | undefined;
  readonly systemNoticeOn?: When | undefined;
  readonly paymentOrderReceivedOn?: When | undefined;
  readonly preparationBeganOn?: When | undefined;
}

/** A day as a range of one. */
export function rangeOf(when: When): DayRange {
  return typeof when === 'string' ? { earliest: when, latest: when } : when;
}

/** The first of several things to have happened; null of none. */
export function firstOf(ranges: readonly (DayRange | null)[]): DayRange | null {
  return fold(ranges, 'earlier');
}

/** The last of several things to have happened; null of none. */
export function lastOf(ranges: readonly (DayRange | null)[]): DayRange | null {
  return fold(ranges, 'later');
}

function fold(ranges: readonly (DayRange | null)[], take: 'earlier' | 'later'): DayRange | null {
  const choose = (a: PlainDate, b: PlainDate): PlainDate => {
    if (a === b) return a;
    return a < b === (take === 'earlier') ? a : b;
  };
  return ranges.reduce((a, b) => {
    if (a === null || b === null) return a ?? b;
    return { earliest: choose(a.earliest, b.earliest), latest: choose(a.latest, b.latest) };
  }, null);
}
