/** How many windows answer in each hour of each weekday: a table of numbers whose cells are shaded by the number. */
import type { VNode } from 'preact';
import type { Content } from '../parts/content.ts';
import type { CoverageChart } from './coverage-view.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Hours down, weekdays across: it fits a narrow phone without scrolling sideways. */
export function HourChart({ content, chart }: { readonly content: Content; readonly chart: CoverageChart }): VNode {
  const texts = content.words.coverage;
  const { weekdays } = content.words.service;
  const most = Math.max(1, ...chart.byHour);
  return (
    <section>
      <h3>{texts.chartTitle(texts.who[chart.person], texts.way[chart.way])}</h3>
      <p class="note">{texts.chartIntro}</p>
      <table class="hour-chart">
        <thead>
          <tr>
            <th scope="col">{texts.hour}</th>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HOURS.map((hour) => (
            <tr key={hour}>
              <th scope="row">{hour}</th>
              {weekdays.map((weekday, day) => {
                const count = chart.byHour[day * 24 + hour] ?? 0;
                return (
                  <td key={weekday} class={`shade-${count === 0 ? 0 : Math.ceil((count / most) * 4)}`}>
                    {count}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
