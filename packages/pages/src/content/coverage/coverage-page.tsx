/** When somebody answers, where, and where nobody does: numbers and patterns, never colour alone. */
import { prefectureOf } from '@kakekomi/directory';
import type { CoverageReport } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import { Notice } from '../../components/notice.tsx';
import type { SiteContext } from '../../site.ts';
import { type Content, contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';
import { dateWords } from '../parts/dates.ts';
import { type CoverageChart, type CoverageGap, type CoverageView, coverageViewOf } from './coverage-view.ts';
import { HourChart } from './hour-chart.tsx';
import { TileMap } from './tile-map.tsx';

/** The whole document; `report` is null where coverage was not reckoned, and the page says so. */
export function renderCoveragePage(site: SiteContext, report: CoverageReport | null): string {
  const content = contentOf(site);
  const texts = content.words.coverage;
  const view = report === null ? null : coverageViewOf(report, content.words);
  return renderContentPage({
    site,
    path: '/coverage/',
    title: texts.title,
    lead: texts.intro,
    children: (
      <>
        <p>{texts.howCounted}</p>
        <p>{texts.notPromise}</p>
        {view === null ? <NotYet content={content} /> : <Coverage content={content} view={view} />}
      </>
    ),
  });
}

function NotYet({ content }: { readonly content: Content }): VNode {
  const texts = content.words.coverage;
  return (
    <Notice tone="calm" title={texts.notYet}>
      <p>{texts.notYetMore}</p>
      <p>
        <a href="/areas/">{content.words.lists.areasTitle}</a>
      </p>
    </Notice>
  );
}

function Coverage({ content, view }: { readonly content: Content; readonly view: CoverageView }): VNode {
  const texts = content.words.coverage;
  return (
    <>
      <p class="note">{texts.computedOn(dateWords(view.weekFrom, content.words))}</p>
      <h2>{texts.chooseWay}</h2>
      {view.charts.map((chart, index) => (
        <Fold key={`${chart.person}-${chart.way}`} summary={nameOf(chart, content)} open={index === 0}>
          <TileMap content={content} chart={chart} />
          <HourChart content={content} chart={chart} />
        </Fold>
      ))}
      <Gaps content={content} title={texts.gapsTitle} intro={texts.gapsIntro} gaps={view.silent} />
      <Gaps content={content} title={texts.secondTitle} intro={texts.secondIntro} gaps={view.withoutSecond} />
    </>
  );
}

function nameOf({ person, way }: Pick<CoverageChart, 'person' | 'way'>, content: Content): string {
  const texts = content.words.coverage;
  return `${texts.who[person]}・${texts.way[way]}`;
}

/** More than this many prefectures are counted, not named. */
const NAMED_AT_MOST = 5;

function Gaps(props: {
  readonly content: Content;
  readonly title: string;
  readonly intro: string;
  readonly gaps: readonly CoverageGap[];
}): VNode {
  const { content, title, intro, gaps } = props;
  const texts = content.words.coverage;
  const where = ({ prefectures }: CoverageGap): string => {
    if (prefectures.length === 0) return texts.everywhere;
    if (prefectures.length > NAMED_AT_MOST) return texts.inPrefectures(prefectures.length);
    return prefectures.map((code) => prefectureOf(code)?.name ?? code).join(content.words.service.listComma);
  };
  const people = [...new Set(gaps.map((gap) => nameOf(gap, content)))];
  return (
    <section>
      <h2>{title}</h2>
      {gaps.length === 0 ? <p>{texts.gapsNone}</p> : <p>{intro}</p>}
      {people.map((name) => (
        <Fold key={name} summary={name}>
          <ul>
            {gaps
              .filter((gap) => nameOf(gap, content) === name)
              .map((gap) => (
                <li key={gap.text}>
                  {where(gap)}：{gap.text}
                  <span class="note">{texts.gapHours(Math.round(gap.minutes / 60))}</span>
                </li>
              ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}
