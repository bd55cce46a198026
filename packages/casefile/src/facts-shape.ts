/** The days and circumstances of a case, as they stand in its file. A field added to the facts does not compile without its line here. */
import { type PlainDate, parsePlainDate } from '@kakekomi/calendar';
import { err } from '@kakekomi/kernel';
import type { DayRange, DeadlineFacts, LogRetention, When } from '@kakekomi/law';
import {
  count,
  flag,
  isObject,
  listShape,
  nullable,
  objectShape,
  optional,
  type Shape,
  text,
} from './shape.ts';

/** A day that exists. */
export const day: Shape<PlainDate> = {
  read: (value, path) => {
    if (typeof value !== 'string') return err({ code: 'not-allowed', path, allowed: ['2026-11-23'] });
    const date = parsePlainDate(value);
    return date.kind === 'ok' ? date : err({ code: 'no-such-day', path });
  },
  write: (value) => value,
};

const RANGE = objectShape<DayRange>({ earliest: day, latest: day });

const dayOrRange: Shape<When> = {
  read: (value, path) => {
    if (!isObject(value)) return day.read(value, path);
    const range = RANGE.read(value, path);
    if (range.kind === 'err' || range.value.earliest <= range.value.latest) return range;
    return err({ code: 'ends-before-it-starts', path });
  },
  write: (value) => (typeof value === 'string' ? value : RANGE.write(value)),
};

type Days = NonNullable<LogRetention['days']>;
const DAYS = objectShape<Days>({ min: count, max: count });

const days: Shape<Days> = {
  read: (value, path) => {
    const read = DAYS.read(value, path);
    if (read.kind === 'err' || read.value.min <= read.value.max) return read;
    return err({ code: 'ends-before-it-starts', path });
  },
  write: DAYS.write,
};

const RETENTION = objectShape<LogRetention>({ platform: text, days: nullable(days), basis: nullable(text) });

const when = optional(dayOrRange);
const yesOrNo = optional(flag);

/** The facts of a case file. */
export const FACTS: Shape<DeadlineFacts> = objectShape<DeadlineFacts>({
  posted: when,
  removedOn: when,
  noticed: when,
  couldGuessWho: when,
  learnedWho: when,
  knownOffender: yesOrNo,
  isMinor: yesOrNo,
  guardianNoticed: when,
  guardianCouldGuessWho: when,
  oneToOne: yesOrNo,
  sexualImage: yesOrNo,
  moneyDemanded: yesOrNo,
  workCopied: yesOrNo,
  bodilyHarm: yesOrNo,
  designatedPlatform: yesOrNo,
  retentions: optional(listShape(RETENTION)),
  askedPlatformOn: when,
  inquiryReceivedOn: when,
  opinionInquiryReceivedOn: when,
  orderReceivedOn: when,
  provisionOrderReceivedOn: when,
  providerNamedOn: when,
  provisionalOrderReceivedOn: when,
  provisionalOrderEndedOn: when,
  securityOrderedOn: when,
  securityReleasedOn: when,
  complaintFiledOn: when,
  noticeSentOn: when,
  noticeArrivedOn: when,
  agreedToTalkOn: when,
  suedOn: when,
  judgmentReceivedOn: when,
  smallClaimsJudgmentReceivedOn: when,
  systemNoticeOn: when,
  paymentOrderReceivedOn: when,
  preparationBeganOn: when,
});

/** A range told the wrong way round is the same range; anything else stays as it is. */
export function inOrder(value: When): When {
  if (typeof value === 'string' || value.earliest <= value.latest) return value;
  return { earliest: value.latest, latest: value.earliest };
}
