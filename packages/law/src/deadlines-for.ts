/** Every last day that may run (期限の一覧), soonest first, each with its reasoning: the heart of this package. */
import { addDays, type Holidays, type PlainDate, partsOf } from '@kakekomi/calendar';
import { lastDayOfPeriod } from '@kakekomi/calendar/legal-period';
import { assertNever } from '@kakekomi/kernel';
import { countPeriod, type ReasoningLine } from './compute-period.ts';
import type { Confidence } from './dated-text.ts';
import type { DayRange, DeadlineFacts, LogRetention } from './deadline-facts.ts';
import { CLOCKS, type Condition, type DeadlineRule } from './deadline-rule.ts';
import type { LawOfSteps } from './law.ts';
import type { SourceId } from './source.ts';
import { type Start, startOf } from './starting-days.ts';
import {
  DESIGNATED_ONLY_JA,
  dateJa,
  HOLIDAYS_NOT_KNOWN_JA,
  ifKnownAllAlongJa,
  lengthJa,
  NOT_STARTED_JA,
  ONE_TO_ONE_JA,
  PASSED_JA,
  TOO_FAR_JA,
  WHEN_KNOWN_JA,
} from './words.ts';

/** `range` where an input is uncertain or readings differ; `none` says in Japanese why there is no day. */
export type LastDay =
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'range'; readonly earliest: PlainDate; readonly latest: PlainDate }
  | { readonly kind: 'none'; readonly why: string };

/** `passed` only when every reading has passed. */
export type DeadlineState = 'running' | 'passed' | 'not-started' | 'cannot-be-computed';

export interface Deadline {
  readonly ruleId: DeadlineRule['id'];
  /** The rule's name, and the platform's where it is the platform's own. */
  readonly name: string;
  readonly category: DeadlineRule['category'];
  readonly clock: DeadlineRule['clock'];
  readonly runsFor: DeadlineRule['runsFor'];
  readonly lastDay: LastDay;
  /** A practical "at the latest" beyond `lastDay`; null where there is none. */
  readonly latest: PlainDate | null;
  readonly state: DeadlineState;
  /** The day to keep to, whatever is doubtful about `lastDay`: earliest reading, no rest days added. */
  readonly safeSide: PlainDate | null;
  /** In Japanese, how to be on the safe side. */
  readonly safeSideNote: string | null;
  readonly reasoning: readonly ReasoningLine[];
  readonly articles: readonly string[];
  readonly confidence: Confidence;
  readonly ifMissed: string | null;
  readonly doBefore: readonly string[];
  readonly stops: readonly string[];
  readonly extends: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
  /** The day as of which the cited text was read; see {@link DeadlineRule}. */
  readonly textAsOf: PlainDate;
  readonly amendmentNotRead: string | null;
}

/**
 * For each rule that could apply on the day `on`, its last day. `consult-by` is first, then the records that vanish, then
 * the law: what runs before what has passed, before what cannot be computed or has not started; soonest first in each.
 */
export function deadlinesFor(
  facts: DeadlineFacts,
  law: LawOfSteps,
  holidays: Holidays,
  on: PlainDate,
): readonly Deadline[] {
  return law.deadlines
    .flatMap((rule) => deadlinesOf(rule, facts, law, holidays, on))
    .sort((a, b) => CLOCKS.indexOf(a.clock) - CLOCKS.indexOf(b.clock) || compareLaw(a, b));
}

/** The calendar ends with the year 9999; the longest period is far shorter than what is left. */
const LAST_START_YEAR = 9900;

const STATES = ['running', 'passed', 'cannot-be-computed', 'not-started'] as const;

function compareLaw(a: Deadline, b: Deadline): number {
  const byState = a.clock === 'law' ? STATES.indexOf(a.state) - STATES.indexOf(b.state) : 0;
  if (byState !== 0) return byState;
  const [dayA, dayB] = [firstDay(a.lastDay), firstDay(b.lastDay)];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0;
}

function firstDay(lastDay: LastDay): string {
  switch (lastDay.kind) {
    case 'day':
      return lastDay.day;
    case 'range':
      return lastDay.earliest;
    case 'none':
      return '9999-99-99';
    default:
      return assertNever(lastDay, 'firstDay');
  }
}

function deadlinesOf(
  rule: DeadlineRule,
  facts: DeadlineFacts,
  law: LawOfSteps,
  holidays: Holidays,
  on: PlainDate,
): readonly Deadline[] {
  const start = startIn(rule, facts);
  if (start === null && rule.listed === 'once-started') return [];
  if (!mayApply(rule.condition, facts)) return [];
  if (start !== null && partsOf(start.range.latest).year > LAST_START_YEAR)
    return [without(rule, TOO_FAR_JA)];
  const { from, until } = rule.inForce;
  if (until !== null && (start === null || start.range.earliest > until)) return [];
  if (rule.condition === 'public-post' && facts.oneToOne === true) return [without(rule, ONE_TO_ONE_JA)];
  if (rule.reckoning === 'by-platform') return retentionsOf(rule, facts.retentions ?? [], start, on);
  if (rule.reckoning !== 'automatic') return [without(rule, rule.whyNotReckoned ?? '')];
  if (start === null) {
    const allAlong = asIfKnownAllAlong(rule, facts);
    if (allAlong === null) return [notStarted(rule, facts)];
    return [perhapsRunning(rule, allAlong.start && reckoned(rule, allAlong.start, law, holidays, on))];
  }
  if (from !== null && start.range.latest < from) {
    return [without(rule, `${dateJa(from)}より前のことには、この定めは当てはまらないことがあります。`)];
  }
  return [reckoned(rule, start, law, holidays, on)];
}

/** The start that the rule counts from; of a rule that has ended, none of the days after its end. */
function startIn({ startsOn, inForce: { until } }: DeadlineRule, facts: DeadlineFacts): Start | null {
  const start = startsOn === null ? null : startOf(startsOn.event, facts);
  if (start === null || until === null || start.range.latest <= until) return start;
  return { ...start, range: { earliest: start.range.earliest, latest: until } };
}

/**
 * Where it was not told whether they know who it was (which is no "no"): the start if they had known all along; null where that
 * is not the question.
 */
function asIfKnownAllAlong(
  { startsOn }: DeadlineRule,
  facts: DeadlineFacts,
): { readonly start: Start | null } | null {
  const event = startsOn?.event;
  if (event !== 'offender-known' && event !== 'damage-and-offender-known') return null;
  return facts.knownOffender === undefined
    ? { start: startOf(event, { ...facts, knownOffender: true }) }
    : null;
}

/** Not told, so not said to be waiting: the day is named that would hold if they had known from the start. */
function perhapsRunning(rule: DeadlineRule, allAlong: Deadline | null): Deadline {
  const safeSide = allAlong?.safeSide ?? null;
  const why = `${WHEN_KNOWN_JA}${safeSide === null ? '' : ifKnownAllAlongJa(safeSide)}`;
  return { ...without(rule, why), safeSide };
}

function mayApply(condition: Condition | null, facts: DeadlineFacts): boolean {
  switch (condition) {
    case null:
    case 'public-post':
      return true;
    case 'sexual-image':
      return facts.sexualImage === true;
    case 'money-demanded-or-work-copied':
      return facts.moneyDemanded === true || facts.workCopied === true;
    case 'bodily-harm':
      return facts.bodilyHarm === true;
    case 'designated-platform':
      return facts.designatedPlatform !== false;
    default:
      return assertNever(condition, 'mayApply');
  }
}

function reckoned(
  rule: DeadlineRule,
  start: Start,
  law: LawOfSteps,
  holidays: Holidays,
  on: PlainDate,
): Deadline {
  const counting = rule.counting === null ? undefined : law.countingRuleById.get(rule.counting);
  const { period } = rule;
  // The parser refuses a rule that cannot be reckoned; its counting rule is checked with the whole of the data.
  if (counting === undefined || period === null) return without(rule, rule.whyNotReckoned ?? '');
  const { earliest, latest } = start.range;
  const first = countPeriod(counting, period, earliest, false, holidays);
  const last = earliest === latest ? first : countPeriod(counting, period, latest, false, holidays);
  // Counted from the earliest start; where a later one may hold, it would lie before the last day itself.
  const atTheLatest =
    rule.latest === null || earliest !== latest ? null : lastDayOfPeriod(earliest, rule.latest);
  const safeSide =
    rule.safePeriod === null ? first.lastDayBeforeRollOver : lastDayOfPeriod(earliest, rule.safePeriod);
  const reasoning: ReasoningLine[] = [
    ...startLines(rule, start),
    ...first.reasoning,
    ...(last === first
      ? []
      : [{ text: 'いちばん遅い日から数えると、次のようになります。', articles: [] }, ...last.reasoning]),
  ];
  if (rule.holidays !== null && counting.rollOver === 'none' && counting.articlesFor.rollOver.length === 0) {
    reasoning.push({ text: `休日の扱い：${rule.holidays}`, articles: [] });
  }
  if (rule.latest !== null && atTheLatest !== null) {
    reasoning.push({
      text: `遅くとも${lengthJa(rule.latest)}（${dateJa(atTheLatest)}）まで。`,
      articles: [],
    });
  }
  if (rule.safePeriod !== null) {
    const text = `安全のため、${lengthJa(rule.safePeriod)}（${dateJa(safeSide)}）までに済ませてください。`;
    reasoning.push({ text, articles: [] });
  }
  if (rule.condition === 'designated-platform') reasoning.push({ text: DESIGNATED_ONLY_JA, articles: [] });
  if (rule.confidence === 'low') reasoning.push({ text: 'この期間は確かめきれていません。', articles: [] });
  const lastDay =
    first.lastDay === null || last.lastDay === null
      ? none(HOLIDAYS_NOT_KNOWN_JA)
      : lastDayOf(first.lastDay, last.lastDay);
  const state = stateOf(lastDay, start.range, on);
  if (state === 'passed') reasoning.push({ text: PASSED_JA[rule.clock], articles: [] });
  return {
    ...common(rule),
    lastDay,
    latest: atTheLatest,
    state,
    safeSide,
    reasoning,
    articles: [...new Set([...rule.articles, ...counting.articles])],
  };
}

/** The platform's own records, one entry for each that the caller named. */
function retentionsOf(
  rule: DeadlineRule,
  retentions: readonly LogRetention[],
  start: Start | null,
  on: PlainDate,
): readonly Deadline[] {
  return retentions.map((retention) => {
    const named = { ...common(rule), name: `${rule.name}：${retention.platform}` };
    const basis = retention.basis === null ? [] : [{ text: retention.basis, articles: [] }];
    if (retention.days === null) return { ...without(rule, rule.whyNotReckoned ?? ''), name: named.name };
    if (start === null) return { ...notStarted(rule, {}), name: named.name };
    const { min, max } = retention.days;
    const lastDay = lastDayOf(addDays(start.range.earliest, min), addDays(start.range.latest, max));
    const days = min === max ? `${min}日` : `${min}日から${max}日`;
    const state = stateOf(lastDay, start.range, on);
    return {
      ...named,
      lastDay,
      latest: null,
      state,
      safeSide: addDays(start.range.earliest, min),
      reasoning: [
        ...startLines(rule, start),
        { text: `記録を残すのは${days}ほどとされています。法律の期限ではなく目安です。`, articles: [] },
        ...basis,
        ...(state === 'passed' ? [{ text: PASSED_JA[rule.clock], articles: [] }] : []),
      ],
      articles: rule.articles,
    };
  });
}

function startLines(rule: DeadlineRule, start: Start): readonly ReasoningLine[] {
  const [first, ...others] = start.because;
  return [
    ...(rule.startsOn === null
      ? []
      : [{ text: `数え始めは「${rule.startsOn.text}」です。`, articles: rule.articles }]),
    ...(first === undefined ? [] : [{ text: first, articles: [] }]),
    ...others.map((text) => ({ text, articles: [] })),
  ];
}

function notStarted(rule: DeadlineRule, facts: DeadlineFacts): Deadline {
  const event = rule.startsOn?.event;
  if (event === undefined) return without(rule, rule.whyNotReckoned ?? '');
  // A post exists, whether or not its day was told: such a clock is running, and we cannot see it.
  if (event === 'posted' || event === 'offence-ended') return without(rule, NOT_STARTED_JA[event]);
  if (facts.knownOffender === true) return without(rule, NOT_STARTED_JA.posted);
  return { ...without(rule, NOT_STARTED_JA[event]), state: 'not-started' };
}

function without(rule: DeadlineRule, why: string): Deadline {
  return {
    ...common(rule),
    lastDay: none(why),
    latest: null,
    state: 'cannot-be-computed',
    safeSide: null,
    reasoning: [{ text: why, articles: rule.articles }],
    articles: rule.articles,
  };
}

function common(rule: DeadlineRule) {
  const { id, name, category, clock, runsFor, confidence, ifMissed, doBefore, stops, notes, sources } = rule;
  const { textAsOf, amendmentNotRead } = rule;
  return {
    ...{ ruleId: id, name, category, clock, runsFor, confidence, ifMissed, doBefore, stops, notes, sources },
    ...{ safeSideNote: rule.safeSide, extends: rule.extends, textAsOf, amendmentNotRead },
  };
}

function none(why: string): LastDay {
  return { kind: 'none', why };
}

function lastDayOf(earliest: PlainDate, latest: PlainDate): LastDay {
  return earliest === latest ? { kind: 'day', day: earliest } : { kind: 'range', earliest, latest };
}

function stateOf(lastDay: LastDay, start: DayRange, on: PlainDate): DeadlineState {
  if (lastDay.kind === 'none') return 'cannot-be-computed';
  if (start.earliest > on) return 'not-started';
  const latest = lastDay.kind === 'day' ? lastDay.day : lastDay.latest;
  return on > latest ? 'passed' : 'running';
}
