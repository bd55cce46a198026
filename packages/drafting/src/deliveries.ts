/** What the record of deliveries tells the law: days from which periods run, as each form's own record names them. */
import type { PlainDate } from '@kakekomi/calendar';
import { type CaseFile, type Changes, type Delivery, withFacts } from '@kakekomi/casefile';
import type { DayRange, DeadlineFacts, When } from '@kakekomi/law';
import { DELIVERED_FACTS, type DeliveredFact, type DeliveryDay, type Form } from './form.ts';

/**
 * The facts that deliveries tell; one that none of them tells is absent. Of several deliveries the first counts: a last day
 * that is too early costs a telephone call, one that is too late costs a right, and a second demand does not lengthen what
 * the first has begun (民法150条2項). Two things widen or refuse a day:
 * - where an earlier paper went out and the day of its arrival was not told, it may have arrived on any day since it was
 *   sent, so the range begins there, and not with the arrival of a later one;
 * - a complaint that was refused or given back is not filed, so it tells nothing: who believes that it is filed would let
 *   the period for complaints run out. What a platform refused was asked all the same, and a letter that was not taken in
 *   may count as arrived.
 */
export function factsOfDeliveries(
  deliveries: readonly Delivery[],
  forms: readonly Form[],
): Changes<DeadlineFacts> {
  const told = DELIVERED_FACTS.flatMap((fact) => {
    const ranges = deliveries.flatMap((delivery) => {
      const form = forms.find(({ id }) => id === delivery.form);
      const days = form?.delivery.filter((each) => each.fact === fact) ?? [];
      return days.map(({ day }) => spanOf(delivery, day, fact));
    });
    const when = firstOf(ranges);
    return when === null ? [] : [[fact, when] as const];
  });
  return Object.fromEntries(told);
}

/**
 * The case with those facts joined to what the person told, for whoever reckons last days or makes a plan; not to be kept
 * in its place, since facts would then outlive a delivery that was taken out. Of a day that was told and one that is
 * recorded the first counts, as of two deliveries.
 */
export function withDeliveredFacts(caseFile: CaseFile, forms: readonly Form[]): CaseFile {
  const delivered = factsOfDeliveries(caseFile.deliveries, forms);
  const joined = DELIVERED_FACTS.flatMap((fact) => {
    const recorded = delivered[fact];
    if (recorded === undefined) return [];
    const told = caseFile.facts[fact];
    return [[fact, told === undefined ? recorded : (firstOf([spanned(told), spanned(recorded)]) ?? told)]];
  });
  return withFacts(caseFile, Object.fromEntries(joined));
}

/** `latest` is null where the day was not told: it may have come on any day from `earliest` on, or not at all. */
interface Span {
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
}

function spanOf(delivery: Delivery, day: DeliveryDay, fact: DeliveredFact): Span {
  const { sentOn = null, outcome } = delivery;
  const isGivenBack = outcome === 'refused' || outcome === 'asked-back';
  if (fact === 'complaintFiledOn' && isGivenBack) return { earliest: null, latest: null };
  const told = delivery[day] ?? null;
  return told === null ? { earliest: sentOn, latest: null } : { earliest: told, latest: told };
}

/** The first of several: null where no day is certain. */
function firstOf(spans: readonly Span[]): When | null {
  const latest = earliestOf(spans.map((span) => span.latest));
  const earliest = earliestOf(spans.map((span) => span.earliest));
  if (latest === null) return null;
  return earliest === null || earliest >= latest ? latest : { earliest, latest };
}

function earliestOf(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

function spanned(when: When): DayRange {
  return typeof when === 'string' ? { earliest: when, latest: when } : when;
}
