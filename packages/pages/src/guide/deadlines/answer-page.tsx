/**
 * The page with which a server answers a calculator. It must be sent with `Cache-Control: no-store`; its title and address say
 * nothing of what was asked, and a date that could not be read is not repeated.
 */
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type GuideData, guideOf } from '../guide-data.ts';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { prose } from '../parts/prose.ts';
import { Lines, Rows } from '../parts/rows.tsx';
import { DEADLINES_PATH, deadlinePath } from '../paths.ts';
import { answerView } from './answer-view.ts';
import { CalculatorForm } from './calculator-form.tsx';
import { canBeCounted, type DeadlineAnswer } from './deadline-answer.ts';

/** The whole document. */
export function renderDeadlineAnswer(site: SiteContext, data: GuideData, answer: DeadlineAnswer): string {
  const guide = guideOf(site, data);
  const { answer: texts, common, deadlines } = guide.words;
  const { rule } = answer;
  const view = answerView(answer, texts);
  return renderContentPage({
    site,
    path: DEADLINES_PATH,
    title: texts.pageTitle,
    noindex: true,
    children: (
      <>
        {rule !== null && <h2 id="asked">{prose(rule.name, guide)}</h2>}
        <p class="lead">{prose(view.main, guide)}</p>
        {view.notes.map((note) => (
          <p key={note}>{prose(note, guide)}</p>
        ))}
        {view.reasoning.length > 0 && (
          <section>
            <h2>{texts.reasoningTitle}</h2>
            <Lines guide={guide} items={view.reasoning} />
          </section>
        )}
        {rule !== null && (
          <Rows
            guide={guide}
            rows={[
              [deadlines.doBefore, rule.doBefore],
              [deadlines.safeSide, rule.safeSide ?? undefined],
              [deadlines.ifMissed, rule.ifMissed ?? undefined],
            ]}
          />
        )}
        {rule !== null && canBeCounted(rule) && (
          <section>
            <h2>{texts.again}</h2>
            <CalculatorForm guide={guide} rule={rule} labelledBy="asked" />
          </section>
        )}
        <p>
          <a href={rule === null ? DEADLINES_PATH : deadlinePath(rule.id)}>{texts.back}</a>
        </p>
        <Windows guide={guide} kinds={['lawyer', 'police', 'government']} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={DEADLINES_PATH} />
      </>
    ),
  });
}
