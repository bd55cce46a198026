/** Every period: the day to see a lawyer first, then the records that vanish, then the law by its parts. */
import { DEADLINE_CATEGORIES, type DeadlineRule } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type Guide, type GuideData, guideOf } from '../guide-data.ts';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { prose } from '../parts/prose.ts';
import { DEADLINES_PATH } from '../paths.ts';
import { RuleCard } from './rule-card.tsx';

/** The whole document. */
export function renderDeadlinesPage(site: SiteContext, data: GuideData): string {
  const guide = guideOf(site, data);
  const { common, deadlines: texts } = guide.words;
  const parts = partsOf(guide);
  return renderContentPage({
    site,
    path: DEADLINES_PATH,
    title: texts.title,
    lead: texts.lead,
    children: (
      <>
        <p>{texts.intro}</p>
        <Notice tone="calm" title={texts.passedTitle}>
          <p>{texts.passed}</p>
        </Notice>
        {parts.map(({ title, rules }) => (
          <section key={title}>
            <h2>{title}</h2>
            {rules.map((rule) => (
              <RuleCard key={rule.id} guide={guide} rule={rule} />
            ))}
          </section>
        ))}
        <CountingRules guide={guide} />
        <Windows guide={guide} kinds={['lawyer', 'police', 'government']} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={DEADLINES_PATH} />
      </>
    ),
  });
}

interface Part {
  readonly title: string;
  readonly rules: readonly DeadlineRule[];
}

function partsOf(guide: Guide): readonly Part[] {
  const texts = guide.words.deadlines;
  const { deadlines } = guide.law;
  const clocks = (['consult', 'log'] as const).map((clock) => ({
    title: texts.clocks[clock],
    rules: deadlines.filter((rule) => rule.clock === clock),
  }));
  const law = DEADLINE_CATEGORIES.map((category) => ({
    title: texts.categories[category],
    rules: deadlines.filter((rule) => rule.clock === 'law' && rule.category === category).sort(compare),
  }));
  return [...clocks, ...law].filter(({ rules }) => rules.length > 0);
}

const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** Periods that the person attacked has to mind stand first, before those of a procedure; then what can be counted, the shortest first. */
function compare(a: DeadlineRule, b: DeadlineRule): number {
  const whose = ({ runsFor }: DeadlineRule): number => (runsFor === 'you' ? 0 : runsFor === 'both' ? 1 : 2);
  const whenever = ({ listed }: DeadlineRule): number => Number(listed === 'once-started');
  const counted = ({ reckoning }: DeadlineRule): number => Number(reckoning !== 'automatic');
  const days = ({ period }: DeadlineRule): number =>
    period === null ? 0 : period.length * DAYS[period.unit];
  return whose(a) - whose(b) || whenever(a) - whenever(b) || counted(a) - counted(b) || days(a) - days(b);
}

function CountingRules({ guide }: { readonly guide: Guide }): VNode {
  const { common, deadlines: texts } = guide.words;
  return (
    <section>
      <h2>{texts.countingTitle}</h2>
      <p>{texts.countingIntro}</p>
      <dl>
        {guide.law.countingRules.map(({ id, name, explanation, articles }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{prose(explanation, guide)}</dd>
            {articles.length > 0 && <dd class="note">{articles.join(common.comma)}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
