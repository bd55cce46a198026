/** The days to know of and where all of it was read, out of the records of the law: no period and no source stands in words here. */
import { type DeadlineRule, dateJa, lengthJa, type SourceId } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { type Guide, type GuideData, guideOf } from '../../guide/guide-data.ts';
import { ConfidenceMark, sourcesOf } from '../../guide/parts/basis.tsx';
import { prose } from '../../guide/parts/prose.ts';
import { SourceFold } from '../../guide/parts/sources.tsx';
import { deadlinePath } from '../../guide/paths.ts';
import type { SiteContext } from '../../site.ts';

/** When to see a lawyer, and the two ordinary spans of records that vanish. */
const WATCHED = { consult: 'consult-by', shortLog: 'log-3m', longLog: 'log-6m' } as const;

/** Other periods that one should know of, in the order of the page. */
const OTHERS = ['kokuso-kikan', 'fuho-3y', 'joho-7'] as const;

/** What the words of the page about the three ways rest on. */
const STEPS = [
  ...['s10-delete-form', 's12-hoka', 's13-karishobun-delete', 's22-kaiji-meirei', 's50-civil-decide'],
  ...['s40-police', 's41-kokuso'],
];

export interface StepsDaysProps {
  readonly site: SiteContext;
  readonly data: GuideData;
}

/** The day to watch first. */
export function WatchedDay({ site, data }: StepsDaysProps): VNode {
  const guide = guideOf(site, data);
  const texts = guide.content.words.steps;
  const consult = ruleOf(guide, WATCHED.consult);
  const logs = [ruleOf(guide, WATCHED.shortLog), ruleOf(guide, WATCHED.longLog)].map(lengthOf);
  return (
    <Notice tone="calm" title={texts.watchTitle}>
      <p>{texts.watchLead(lengthOf(consult), consult.latest === null ? null : lengthJa(consult.latest))}</p>
      <p>{texts.watchLogs(logs[0] ?? '', logs[1] ?? '')}</p>
      {texts.watchWhy.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <ConfidenceMark guide={guide} confidence={consult.confidence} />
      <p class="note">{texts.watchSourceNote}</p>
    </Notice>
  );
}

/** Periods of the law, each with its doubt and the page where it is reckoned. */
export function OtherDays({ site, data }: StepsDaysProps): VNode {
  const guide = guideOf(site, data);
  const texts = guide.content.words.steps;
  return (
    <section>
      <h2>{texts.otherDays}</h2>
      {OTHERS.map((id) => {
        const rule = ruleOf(guide, id);
        const rows: readonly (readonly [string, string | null])[] = [
          [texts.periodLength, lengthOf(rule)],
          [texts.periodStart, rule.startsOn?.text ?? null],
          [texts.periodSafeSide, rule.safeSide],
          [texts.periodMayDiffer, rule.extends[0] ?? null],
          [texts.periodAmended, rule.amendmentNotRead],
        ];
        return (
          <section key={id}>
            <h3>
              <a href={deadlinePath(rule.id)}>{prose(rule.name, guide)}</a>
            </h3>
            <ConfidenceMark guide={guide} confidence={rule.confidence} />
            <dl>
              {rows.map(([name, text]) =>
                text === null ? null : (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{prose(text, guide)}</dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        );
      })}
    </section>
  );
}

/** Every source of the records that the page is made of, each once. */
export function StepsSources({ site, data }: StepsDaysProps): VNode {
  const guide = guideOf(site, data);
  const rules = [...Object.values(WATCHED), ...OTHERS].map((id) => ruleOf(guide, id));
  const steps = data.law.steps.filter(({ id }) => STEPS.includes(id));
  const records = [...rules, ...steps];
  const ids = new Set<SourceId>(records.flatMap(({ sources }) => sources));
  const [oldest] = records.map(({ textAsOf }) => textAsOf).sort();
  return (
    <>
      {oldest !== undefined && <p class="note">{guide.content.words.steps.asOf(dateJa(oldest))}</p>}
      <SourceFold guide={guide} sources={sourcesOf(guide, [...ids])} />
    </>
  );
}

function ruleOf({ law }: Guide, wanted: string): DeadlineRule {
  const rule = law.deadlines.find(({ id }) => id === wanted);
  if (rule === undefined) throw new Error(`the law has no deadline ${wanted}`);
  return rule;
}

function lengthOf({ period }: DeadlineRule): string {
  return period === null ? '' : lengthJa(period);
}
