/** One period: how it is counted, the safe side, what to do before, what stops it, and a form that counts it. */
import type { DeadlineRule } from '@kakekomi/law';
import type { VNode } from 'preact';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type Guide, type GuideData, guideOf } from '../guide-data.ts';
import { BasisSection, Doubts } from '../parts/basis.tsx';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { prose } from '../parts/prose.ts';
import { Rows } from '../parts/rows.tsx';
import { deadlinePath, PLATFORMS_PATH, PROVIDERS_PATH, stepPath } from '../paths.ts';
import { CalculatorForm } from './calculator-form.tsx';
import { canBeCounted } from './deadline-answer.ts';
import { countingName, periodText, WhyNot } from './rule-card.tsx';

/** The whole document. */
export function renderDeadlinePage(site: SiteContext, data: GuideData, rule: DeadlineRule): string {
  const guide = guideOf(site, data);
  const { common, deadlines: texts } = guide.words;
  const counting = rule.counting === null ? undefined : guide.law.countingRuleById.get(rule.counting);
  return renderContentPage({
    site,
    path: deadlinePath(rule.id),
    title: prose(rule.name, guide),
    lead: rule.reckoning === 'never' ? periodText(guide, rule) : texts.lengthLead(periodText(guide, rule)),
    children: (
      <>
        <Doubts guide={guide} record={rule} />
        <WhyNot guide={guide} rule={rule} />
        {canBeCounted(rule) && (
          <section>
            <h2 id="calculate">{texts.calculatorTitle}</h2>
            <CalculatorForm guide={guide} rule={rule} labelledBy="calculate" />
          </section>
        )}
        <section>
          <h2>{texts.counting}</h2>
          <Rows
            guide={guide}
            rows={[
              [texts.startsOn, rule.startsOn?.text],
              [texts.counting, countingName(guide, rule)],
              [texts.countingWords, counting?.explanation],
              [texts.holidays, rule.holidays ?? undefined],
              [texts.runsFor, texts.runsForWords[rule.runsFor]],
              [texts.condition, rule.condition === null ? undefined : texts.conditions[rule.condition]],
              [texts.safeSide, rule.safeSide ?? undefined],
            ]}
          />
        </section>
        <section>
          <h2>{texts.aroundTitle}</h2>
          <Rows
            guide={guide}
            rows={[
              [texts.doBefore, rule.doBefore],
              [texts.ifMissed, rule.ifMissed ?? texts.ifMissedUnknown],
              [texts.stops, rule.stops],
              [texts.extends, rule.extends],
              [texts.notes, rule.notes],
            ]}
          />
          <p>{texts.passed}</p>
          {rule.clock === 'log' && (
            <p class="further">
              <a href={PLATFORMS_PATH}>{texts.toPlatforms}</a>
              <a href={PROVIDERS_PATH}>{texts.toProviders}</a>
            </p>
          )}
        </section>
        <Steps guide={guide} rule={rule} />
        <Windows guide={guide} kinds={['lawyer', 'police', 'government']} />
        <BasisSection guide={guide} record={rule} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={deadlinePath(rule.id)} />
      </>
    ),
  });
}

/** The steps on which it bears. */
function Steps({ guide, rule }: { readonly guide: Guide; readonly rule: DeadlineRule }): VNode | null {
  const steps = guide.law.steps.filter(({ deadlines }) => deadlines.includes(rule.id));
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{guide.words.deadlines.stepsTitle}</h2>
      <ul class="name-list">
        {steps.map(({ id, name, group }) => (
          <li key={id}>
            <a href={stepPath(id)}>{name}</a>
            {group === 'removal' && <span class="note">{guide.words.common.beforeRemovalShort}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
