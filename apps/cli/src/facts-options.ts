/** Options → the facts that last days are reckoned from. A fact added to the law does not compile without its option here. */
import type { PlainDate } from '@kakekomi/calendar';
import { CASE_REGISTER } from '@kakekomi/casefile';
import { err, ok, type Result } from '@kakekomi/kernel';
import { type DeadlineFacts, parseJapaneseDate, type When } from '@kakekomi/law';
import type { OptionSpec, ReadOptions } from './options.ts';
import type { CliProblem } from './problem.ts';

/** What the option takes: a day or a span of days · yes or no · yes, no, or the day since when. */
type FactKind = 'when' | 'yes-no' | 'yes-no-since';
type FactField = Exclude<keyof DeadlineFacts, 'retentions'>;

/** `retentions` come with the platforms of `--post`. */
const FACTS: { readonly [F in FactField]-?: FactKind } = {
  posted: 'when',
  removedOn: 'when',
  noticed: 'when',
  couldGuessWho: 'when',
  learnedWho: 'when',
  knownOffender: 'yes-no-since',
  isMinor: 'yes-no',
  guardianNoticed: 'when',
  guardianCouldGuessWho: 'when',
  oneToOne: 'yes-no',
  sexualImage: 'yes-no',
  moneyDemanded: 'yes-no',
  workCopied: 'yes-no',
  bodilyHarm: 'yes-no',
  designatedPlatform: 'yes-no',
  askedPlatformOn: 'when',
  inquiryReceivedOn: 'when',
  opinionInquiryReceivedOn: 'when',
  orderReceivedOn: 'when',
  provisionOrderReceivedOn: 'when',
  providerNamedOn: 'when',
  provisionalOrderReceivedOn: 'when',
  provisionalOrderEndedOn: 'when',
  securityOrderedOn: 'when',
  securityReleasedOn: 'when',
  complaintFiledOn: 'when',
  noticeSentOn: 'when',
  noticeArrivedOn: 'when',
  agreedToTalkOn: 'when',
  suedOn: 'when',
  judgmentReceivedOn: 'when',
  smallClaimsJudgmentReceivedOn: 'when',
  systemNoticeOn: 'when',
  paymentOrderReceivedOn: 'when',
  preparationBeganOn: 'when',
};
const FIELDS = Object.keys(FACTS) as readonly FactField[];

const VALUES: { readonly [K in FactKind]: string } = {
  when: '日付',
  'yes-no': '[はい|いいえ]',
  'yes-no-since': '[はい|いいえ|日付]',
};

/** One option for each fact, named as the field is. */
export const FACT_OPTIONS: readonly OptionSpec[] = FIELDS.map((field) => ({
  name: optionOf(field),
  kind: FACTS[field] === 'when' ? 'one' : 'perhaps',
  value: VALUES[FACTS[field]],
  help: CASE_REGISTER[`facts.${field}`].label,
}));

const YES = ['yes', 'true', 'はい'];
const NO = ['no', 'false', 'いいえ'];

/** What the options say; a fact not given is absent. A known offender with a day is one who was learned of on that day. */
export function factsGiven(options: ReadOptions): Result<DeadlineFacts, CliProblem> {
  const facts: { -readonly [F in keyof DeadlineFacts]: unknown } = {};
  for (const field of FIELDS) {
    const name = optionOf(field);
    const typed = options.values.get(name)?.[0];
    if (typed === undefined) {
      if (options.flags.has(name)) facts[field] = true;
      continue;
    }
    const told = FACTS[field] === 'when' ? null : yesOrNo(typed);
    if (told !== null) {
      facts[field] = told;
      continue;
    }
    if (FACTS[field] === 'yes-no') {
      return err({ code: 'word-unknown', option: `--${name}`, allowed: ['はい', 'いいえ'], suggestions: [] });
    }
    const when = whenOf(`--${name}`, typed);
    if (when.kind === 'err') return when;
    if (field !== 'knownOffender') facts[field] = when.value;
    else if (options.values.has('learned-who')) return err({ code: 'option-twice', option: '--learned-who' });
    else facts.learnedWho = when.value;
  }
  return ok(facts as DeadlineFacts);
}

/** The day that an option gives, in any form that Japanese papers have; null when it was not given. */
export function dayGiven(options: ReadOptions, name: string): Result<PlainDate | null, CliProblem> {
  const typed = options.values.get(name)?.[0];
  return typed === undefined ? ok(null) : dayOf(`--${name}`, typed);
}

function whenOf(option: string, typed: string): Result<When, CliProblem> {
  const [first = '', second, ...more] = typed.split(/\.\.+|[~〜～]|から/);
  const earliest = dayOf(option, first);
  if (earliest.kind === 'err' || second === undefined) return earliest;
  if (more.length > 0) return err({ code: 'day-malformed', option, why: 'not-a-date' });
  const latest = dayOf(option, second.replace(/まで$/, ''));
  if (latest.kind === 'err') return latest;
  if (latest.value < earliest.value) return err({ code: 'span-reversed', option });
  return ok({ earliest: earliest.value, latest: latest.value });
}

function dayOf(option: string, typed: string): Result<PlainDate, CliProblem> {
  const parsed = parseJapaneseDate(typed);
  return parsed.kind === 'ok' ? parsed : err({ code: 'day-malformed', option, why: parsed.problem });
}

function yesOrNo(typed: string): boolean | null {
  const word = typed.normalize('NFKC').trim().toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

/** askedPlatformOn → asked-platform-on, isMinor → minor. */
function optionOf(field: FactField): string {
  return field
    .replace(/^is(?=[A-Z])/, '')
    .replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);
}
