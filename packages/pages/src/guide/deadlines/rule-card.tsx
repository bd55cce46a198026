/** One period: how long, from when, whose, what to do before and what if it has gone by; the rest folded away. */
import { type DeadlineRule, lengthJa } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import type { Guide } from '../guide-data.ts';
import { PLATFORMS_PATH, PROVIDERS_PATH } from '../paths.ts';
import { BasisRows, ConfidenceMark, sourcesOf } from '../shared/basis.tsx';
import { prose } from '../shared/prose.ts';
import { Rows } from '../shared/rows.tsx';
import { CalculatorForm } from './calculator-form.tsx';
import { canBeCounted } from './deadline-answer.ts';

export interface RuleCardProps {
  readonly guide: Guide;
  readonly rule: DeadlineRule;
}

export function RuleCard({ guide, rule }: RuleCardProps): VNode {
  const { common, deadlines: texts } = guide.words;
  const counting = rule.counting === null ? undefined : guide.law.countingRuleById.get(rule.counting);
  const isYours = rule.runsFor === 'you' || rule.runsFor === 'both';
  const headingId = `${rule.id}-name`;
  const sources = sourcesOf(guide, rule.sources);
  const isUnsourced = sources.every(({ basis }) => basis === 'unsourced');
  return (
    <section class="card" id={rule.id}>
      <h3 id={headingId}>{prose(rule.name, guide)}</h3>
      <ConfidenceMark guide={guide} confidence={rule.confidence} />
      {isUnsourced && <p class="mark">{common.unsourced}</p>}
      <Rows
        guide={guide}
        rows={[
          [texts.period, periodText(guide, rule)],
          [texts.startsOn, rule.startsOn?.text],
          [texts.counting, counting?.name],
          [texts.runsFor, texts.runsForWords[rule.runsFor]],
          [texts.condition, rule.condition === null ? undefined : texts.conditions[rule.condition]],
          [texts.safeSide, rule.safeSide ?? undefined],
          [texts.doBefore, rule.doBefore],
          [texts.ifMissed, rule.ifMissed ?? texts.ifMissedUnknown],
        ]}
      />
      {isYours && <p>{texts.passed}</p>}
      {rule.reckoning !== 'automatic' && rule.whyNotReckoned !== null && (
        <p>
          {texts.whyNot}：{prose(rule.whyNotReckoned, guide)}
        </p>
      )}
      {rule.clock === 'log' && (
        <p class="further">
          <a href={PLATFORMS_PATH}>{texts.toPlatforms}</a>
          <a href={PROVIDERS_PATH}>{texts.toProviders}</a>
        </p>
      )}
      {canBeCounted(rule) && <CalculatorForm guide={guide} rule={rule} labelledBy={headingId} />}
      <Fold summary={texts.more}>
        <Rows
          guide={guide}
          rows={[
            [texts.holidays, rule.holidays ?? undefined],
            [texts.stops, rule.stops],
            [texts.extends, rule.extends],
            [texts.notes, rule.notes],
          ]}
        />
        {rule.amendmentNotRead !== null && <p>{prose(rule.amendmentNotRead, guide)}</p>}
        <BasisRows guide={guide} record={rule} />
        <p>{common.sources}</p>
        <ul>
          {rule.sources.map((id) => (
            <li key={id}>
              <a href={`#source-${id}`}>{prose(guide.law.sources.get(id)?.publisher ?? id, guide)}</a>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function periodText(guide: Guide, rule: DeadlineRule): string {
  const texts = guide.words.deadlines;
  if (rule.reckoning === 'never') return rule.period === null ? texts.periodUnknown : lengthJa(rule.period);
  return [
    rule.period === null ? texts.periodNone : lengthJa(rule.period),
    ...(rule.latest === null ? [] : [texts.latest(lengthJa(rule.latest))]),
    ...(rule.safePeriod === null ? [] : [texts.safePeriod(lengthJa(rule.safePeriod))]),
  ].join(guide.words.common.comma);
}
