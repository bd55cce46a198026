/** A calm overview of the three steps: information, with the day to watch first, every period with its doubt. */
import type { VNode } from 'preact';
import type { GuideData } from '../../guide/guide-data.ts';
import { GuideDoors } from '../../guide/parts/doors.tsx';
import type { SiteContext } from '../../site.ts';
import { Bullets } from '../parts/bullets.tsx';
import { type Content, contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { kindPath } from '../parts/paths.ts';
import { OtherDays, StepsSources, WatchedDay } from './steps-days.tsx';
import { StepsFigure } from './steps-figure.tsx';

/** The whole document; without the records of the law it names no period. */
export function renderStepsPage(site: SiteContext, data: GuideData | null = null): string {
  const content = contentOf(site);
  const texts = content.words.steps;
  return renderContentPage({
    site,
    path: '/steps/',
    title: texts.title,
    lead: texts.lead,
    children: (
      <>
        <p>{texts.leadMore}</p>
        <p>{texts.notAdvice}</p>
        <StepsFigure texts={texts} />
        <Order content={content} />
        {data !== null && <WatchedDay site={site} data={data} />}
        <h2>{texts.threeTitle}</h2>
        <Three content={content} />
        <GuideDoors path="/steps/" />
        <p>{texts.minors}</p>
        {data !== null && <OtherDays site={site} data={data} />}
        {data !== null && <StepsSources site={site} data={data} />}
      </>
    ),
  });
}

function Order({ content }: { readonly content: Content }): VNode {
  const texts = content.words.steps;
  return (
    <section>
      <h2>{texts.orderTitle}</h2>
      <ol class="step-list">
        <li>
          <h3>{texts.keepTitle}</h3>
          <Bullets items={texts.keep} />
        </li>
        <li>
          <h3>{texts.askTitle}</h3>
          <Bullets items={texts.ask} />
        </li>
        <li>
          <h3>{texts.removeTitle}</h3>
          <Bullets items={texts.remove} />
        </li>
      </ol>
    </section>
  );
}

function Three({ content }: { readonly content: Content }): VNode {
  const texts = content.words.steps;
  const names = content.site.messages.taxonomy.serviceKinds;
  return (
    <>
      {texts.three.map((step) => (
        <section key={step.id} class="card" id={step.id}>
          <h3>{step.name}</h3>
          <dl>
            <dt>{texts.who}</dt>
            <dd>{step.who}</dd>
            <dt>{texts.how}</dt>
            <dd>
              <Bullets items={step.how} />
            </dd>
            <dt>{texts.money}</dt>
            <dd>{step.money}</dd>
            <dt>{texts.know}</dt>
            <dd>{step.know}</dd>
            <dt>{texts.windows}</dt>
            {step.kinds.map((kind) => (
              <dd key={kind}>
                <a href={kindPath(kind)}>{names[kind]}</a>
              </dd>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
