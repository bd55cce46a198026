/** One period on the list of them: how long, from when, how counted, whose, and what if it has gone by; its page tells the rest. */
import { type DeadlineRule, lengthJa } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import type { Guide } from '../guide-data.ts';
import { ConfidenceMark } from '../parts/basis.tsx';
import { prose } from '../parts/prose.ts';
import { Rows } from '../parts/rows.tsx';
import { deadlinePath } from '../paths.ts';
import { CalculatorForm } from './calculator-form.tsx';
import { canBeCounted } from './deadline-answer.ts';

export interface RuleProps {
  readonly guide: Guide;
  readonly rule: DeadlineRule;
}

export function RuleCard({ guide, rule }: RuleProps): VNode {
  const { common, deadlines: texts } = guide.words;
  const isYours = rule.runsFor === 'you' || rule.runsFor === 'both';
  const headingId = `${rule.id}-name`;
  return (
    <section class="card" id={rule.id}>
      <h3 id={headingId}>
        <a href={deadlinePath(rule.id)}>{prose(rule.name, guide)}</a>
      </h3>
      <p>
        {periodText(guide, rule)}
        {isYours && `・${texts.yours}`}
      </p>
      <Fold summary={texts.more} open={rule.clock === 'consult'}>
        <ConfidenceMark guide={guide} confidence={rule.confidence} />
        <Rows
          guide={guide}
          rows={[
            [texts.startsOn, rule.startsOn?.text],
            [texts.counting, countingName(guide, rule)],
            [texts.runsFor, texts.runsForWords[rule.runsFor]],
            [texts.safeSide, rule.safeSide ?? undefined],
            [texts.ifMissed, rule.ifMissed ?? texts.ifMissedUnknown],
            [common.articles, rule.articles.length === 0 ? undefined : rule.articles.join(common.comma)],
          ]}
        />
        <WhyNot guide={guide} rule={rule} />
        {canBeCounted(rule) && <CalculatorForm guide={guide} rule={rule} labelledBy={headingId} />}
      </Fold>
    </section>
  );
}

/** Why a period is not counted here, or only when asked for; of one that is never counted, {@link periodText} says it. */
export function WhyNot({ guide, rule }: RuleProps): VNode | null {
  const isSaid = rule.reckoning === 'automatic' || rule.reckoning === 'never';
  if (isSaid || rule.whyNotReckoned === null) return null;
  return (
    <p>
      {guide.words.deadlines.whyNot}：{prose(rule.whyNotReckoned, guide)}
    </p>
  );
}

/** 民法の数え方; undefined where nothing is counted. */
export function countingName(guide: Guide, { counting }: DeadlineRule): string | undefined {
  return counting === null ? undefined : guide.law.countingRuleById.get(counting)?.name;
}

/** 6か月, with the "at the latest" and the shorter period to keep to. */
export function periodText(guide: Guide, rule: DeadlineRule): string {
  const texts = guide.words.deadlines;
  if (rule.reckoning === 'never') return prose(rule.whyNotReckoned ?? texts.periodUnknown, guide);
  return [
    rule.period === null ? texts.periodNone : lengthJa(rule.period),
    ...(rule.latest === null ? [] : [texts.latest(lengthJa(rule.latest))]),
    ...(rule.safePeriod === null ? [] : [texts.safePeriod(lengthJa(rule.safePeriod))]),
  ].join(guide.words.common.comma);
}
