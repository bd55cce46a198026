/** The 47 prefectures as tiles with their numbers; a list of links for those who do not see the map. */
import { prefectureOf } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { Content } from '../parts/content.ts';
import { areaPath } from '../parts/paths.ts';
import type { CoverageChart } from './coverage-view.ts';
import { TILES } from './tile-grid.ts';

/** From full to nearly nothing; the pattern of a tile tells it as well as its colour. */
export const LEVELS = ['all', 'most', 'half', 'few', 'little'] as const;
export type Level = (typeof LEVELS)[number];

/** The level of a share of the week; a share that only rounds to 100 is not "all". */
export function levelOf(share: number): Level {
  if (share >= 1) return 'all';
  if (share >= 0.75) return 'most';
  if (share >= 0.4) return 'half';
  return share >= 0.1 ? 'few' : 'little';
}

/** Whole per cent, rounded down, so that nothing short of all reads as 100. */
export function percentOf(share: number): number {
  return Math.floor(share * 100);
}

export function TileMap({ content, chart }: { readonly content: Content; readonly chart: CoverageChart }): VNode {
  const texts = content.words.coverage;
  const title = texts.mapTitle(texts.who[chart.person], texts.way[chart.way]);
  const shares = new Map(chart.prefectures.map((each) => [each.prefecture, each] as const));
  return (
    <section>
      <h3>{title}</h3>
      <p class="note">{texts.mapIntro(percentOf(chart.everywhereShare))}</p>
      <ul class="tile-map" aria-label={title}>
        {TILES.map(({ code, name, short, column, row }) => {
          const found = shares.get(code);
          if (found === undefined) return null;
          const percent = percentOf(found.localShare);
          const prefecture = prefectureOf(code);
          return (
            <li
              key={code}
              class={`tile r${row} c${column} tile--${levelOf(found.localShare)}`}
            >
              <a href={prefecture === null ? '/areas/' : areaPath(prefecture)}>
                <span>
                  {short}
                  <span class="visually-hidden">{name.slice(short.length)}</span>
                </span>
                <b>
                  {percent}
                  <span class="visually-hidden">{texts.percentSign}</span>
                </b>
              </a>
            </li>
          );
        })}
      </ul>
      <p>{texts.mapLegend}</p>
      <ul class="tile-legend">
        {LEVELS.map((level) => (
          <li key={level}>
            <span class={`tile tile--${level}`} aria-hidden="true" /> {texts.levels[level]}
          </li>
        ))}
      </ul>
    </section>
  );
}
