/** One step: who, where, what it costs and takes, what to mind, what comes before and after. */

import type { ServiceKind } from '@kakekomi/directory';
import type { DeadlineRule, Step, StepId } from '@kakekomi/law';
import { lengthJa } from '@kakekomi/law';
import type { VNode } from 'preact';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import { papersPageWords } from '../../messages/ja/papers-page.ts';
import { formPath } from '../../papers/paths.ts';
import type { SiteContext } from '../../site.ts';
import { type Guide, type GuideData, guideOf } from '../guide-data.ts';
import { BasisSection, Doubts } from '../parts/basis.tsx';
import { BeforeRemoval, DangerNotice, FearNotice } from '../parts/care.tsx';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { prose } from '../parts/prose.ts';
import { Rows } from '../parts/rows.tsx';
import { deadlinePath, stepPath } from '../paths.ts';

/** Steps in which somebody writes to the other side: their address goes with it (CARE.md). */
export const CONTACTING_STEPS: readonly string[] = ['s51-naiyo', 's52-jidan'];

/** Who may be asked, by the part of the way. */
const KINDS: Readonly<Record<Step['group'], readonly ServiceKind[]>> = {
  first: ['police', 'government', 'lawyer', 'child'],
  removal: ['platform', 'government', 'private-hotline', 'sexual-image', 'lawyer'],
  identify: ['lawyer', 'government'],
  criminal: ['police', 'lawyer', 'child'],
  civil: ['lawyer', 'government'],
  support: ['mental-health', 'government', 'lawyer'],
  business: ['lawyer', 'consumer-work'],
  minor: ['child', 'government', 'police'],
};

/** The whole document. */
export function renderStepPage(site: SiteContext, data: GuideData, step: Step): string {
  const guide = guideOf(site, data);
  const { common, steps: texts } = guide.words;
  return renderContentPage({
    site,
    path: stepPath(step.id),
    title: step.name,
    lead: texts.groups[step.group].lead,
    children: (
      <>
        <p>{texts.notAllNeeded}</p>
        {step.group === 'first' && <DangerNotice guide={guide} />}
        {step.group === 'removal' && <BeforeRemoval guide={guide} />}
        {CONTACTING_STEPS.includes(step.id) && <FearNotice guide={guide} />}
        <Doubts guide={guide} record={step} />
        <section>
          <h2>{texts.aboutTitle}</h2>
          <Rows
            guide={guide}
            rows={[
              [texts.who, step.who],
              [texts.where, step.where],
              [texts.cost, step.cost],
              [texts.usualTime, step.usualTime],
              [texts.needs, step.needs.length === 0 ? texts.needsNone : step.needs],
              [texts.risks, step.risks.length === 0 ? texts.risksNone : step.risks],
              [texts.goesWellWhen, step.goesWellWhen ?? undefined],
              [texts.notes, step.notes],
            ]}
          />
          {step.condition === 'public-post' && <p>{common.oneToOne}</p>}
          {step.group !== 'business' && (
            <p>
              {common.minors}
              {common.minorsUnsafe}
            </p>
          )}
        </section>
        <Papers guide={guide} step={step} />
        <Days guide={guide} step={step} />
        <Around guide={guide} step={step} />
        <Windows guide={guide} kinds={KINDS[step.group]} />
        <BasisSection guide={guide} record={step} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={stepPath(step.id)} />
      </>
    ),
  });
}

/** The papers of this step; nothing where it has none. */
function Papers({ guide, step }: { readonly guide: Guide; readonly step: Step }): VNode | null {
  const forms = (guide.forms ?? []).filter(({ steps }) => steps.includes(step.id));
  if (forms.length === 0) return null;
  const texts = papersPageWords.ofStep;
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <ul class="name-list">
        {forms.map(({ id, name, purpose }) => (
          <li key={id}>
            <a href={formPath(id)}>{name}</a>
            <span class="note">{prose(purpose, guide)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Days({ guide, step }: { readonly guide: Guide; readonly step: Step }): VNode {
  const texts = guide.words.steps;
  const rules = step.deadlines.flatMap((id) => guide.law.deadlineById.get(id) ?? []);
  return (
    <section>
      <h2>{texts.daysTitle}</h2>
      {rules.length === 0 ? (
        <p>{texts.daysNone}</p>
      ) : (
        <ul class="name-list">
          {rules.map((rule) => (
            <li key={rule.id}>
              <a href={deadlinePath(rule.id)}>{prose(rule.name, guide)}</a>
              <span class="note">{dayLine(guide, rule)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** 長さ・数え始め, or why there is no day. */
function dayLine(guide: Guide, rule: DeadlineRule): string {
  const { deadlines, steps } = guide.words;
  const reckons = rule.reckoning === 'automatic' || rule.reckoning === 'on-request';
  if (!reckons) return prose(rule.whyNotReckoned ?? deadlines.periodUnknown, guide);
  const length = rule.period === null ? deadlines.periodNone : lengthJa(rule.period);
  const latest = rule.latest === null ? '' : `・${deadlines.latest(lengthJa(rule.latest))}`;
  const start = rule.startsOn === null ? '' : `・${steps.startsOn(prose(rule.startsOn.text, guide))}`;
  return `${length}${latest}${start}`;
}

function Around({ guide, step }: { readonly guide: Guide; readonly step: Step }): VNode {
  const texts = guide.words.steps;
  const before = guide.before.get(step.id) ?? [];
  return (
    <section>
      <h2>{texts.aroundTitle}</h2>
      <h3>{texts.before}</h3>
      {before.length === 0 ? <p>{texts.beforeNone}</p> : <Links guide={guide} from={step} ids={before} />}
      <h3>{texts.next}</h3>
      {step.next.length === 0 ? <p>{texts.nextNone}</p> : <Links guide={guide} from={step} ids={step.next} />}
      {step.otherwise.length > 0 && (
        <>
          <h3>{texts.otherwise}</h3>
          <Links guide={guide} from={step} ids={step.otherwise} />
        </>
      )}
    </section>
  );
}

/** Whoever comes from elsewhere to a removal is reminded before they follow the link. */
function Links(props: {
  readonly guide: Guide;
  readonly from: Step;
  readonly ids: readonly StepId[];
}): VNode {
  const { guide, from, ids } = props;
  const { common, steps: texts } = guide.words;
  const steps = ids.flatMap((id) => guide.law.stepById.get(id) ?? []);
  return (
    <ul class="name-list">
      {steps.map(({ id, name, group }) => (
        <li key={id}>
          <a href={stepPath(id)}>{name}</a>
          <span class="note">
            {texts.groups[group].name}
            {group === 'removal' && from.group !== 'removal' && `・${common.beforeRemovalShort}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
