/** Every step on one drawing, with the same in words below it. */
import { STEP_GROUPS, type Step, type StepId } from '@kakekomi/law';
import type { VNode } from 'preact';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type Guide, type GuideData, guideOf } from '../guide-data.ts';
import { BeforeRemoval } from '../parts/care.tsx';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { MAP_PATH, stepPath } from '../paths.ts';
import { BOX_LEFT, LINE_HEIGHT, MAP_WIDTH, stepMapOf } from './step-map.ts';

/** The whole document. */
export function renderMapPage(site: SiteContext, data: GuideData): string {
  const guide = guideOf(site, data);
  const { common, steps: texts } = guide.words;
  return renderContentPage({
    site,
    path: MAP_PATH,
    title: texts.mapTitle,
    lead: texts.mapLead(guide.law.steps.length),
    children: (
      <>
        <p>{texts.notAllNeeded}</p>
        <BeforeRemoval guide={guide} />
        <MapFigure guide={guide} />
        <section>
          <h2 id="list">{texts.listTitle}</h2>
          {STEP_GROUPS.map((group) => (
            <Group key={group} guide={guide} steps={guide.law.steps.filter((step) => step.group === group)} />
          ))}
        </section>
        <Windows guide={guide} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={MAP_PATH} />
      </>
    ),
  });
}

function MapFigure({ guide }: { readonly guide: Guide }): VNode {
  const texts = guide.words.steps;
  const map = stepMapOf(guide.law.steps, guide.site.phrases);
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${MAP_WIDTH} ${map.height}`} role="img" aria-labelledby="map-title map-text">
        <title id="map-title">{texts.figureTitle}</title>
        <desc id="map-text">{texts.figureText}</desc>
        {map.lines.map(({ kind, to, path }) => (
          <path key={`${kind} ${to} ${path}`} class={`map-${kind}`} d={path} />
        ))}
        {map.groups.map(({ group, y }) => (
          <text key={group} class="map-group" x={BOX_LEFT} y={y}>
            {texts.groups[group].name}
          </text>
        ))}
        {map.boxes.map(({ id, lines, x, y, width, height }) => (
          <g key={id}>
            <rect class="map-box" x={x} y={y} width={width} height={height} rx="6" />
            {lines.map((line, index) => (
              <text key={line} x={x + 8} y={y + 21 + index * LINE_HEIGHT}>
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <figcaption class="note">
        {texts.figureNext}。{texts.figureOtherwise}。<a href="#list">{texts.figureText}</a>
      </figcaption>
    </figure>
  );
}

function Group({ guide, steps }: { readonly guide: Guide; readonly steps: readonly Step[] }): VNode | null {
  const texts = guide.words.steps;
  const [first] = steps;
  if (first === undefined) return null;
  const names = (ids: readonly StepId[]): string =>
    ids.map((id) => guide.law.stepById.get(id)?.name ?? id).join(guide.words.common.comma);
  return (
    <>
      <h3>{texts.groups[first.group].name}</h3>
      <ol class="name-list">
        {steps.map((step) => (
          <li key={step.id}>
            <a href={stepPath(step.id)}>{step.name}</a>
            {step.next.length > 0 && <span class="note">{texts.nextInLine(names(step.next))}</span>}
            {step.otherwise.length > 0 && (
              <span class="note">{texts.otherwiseInLine(names(step.otherwise))}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
