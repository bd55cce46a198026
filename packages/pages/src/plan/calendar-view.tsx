/** The days to come as a file for a calendar, with titles that say nothing. */
import type { VNode } from 'preact';
import { planTakeAlongWords } from '../messages/ja/plan-take-along.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

export function CalendarView({ hasDays }: { readonly hasDays: boolean }): VNode {
  const words = planTakeAlongWords.calendar;
  return (
    <div class="stack">
      <ScreenHead text={words.title} />
      <p>{words.text}</p>
      <p class="before">{words.shared}</p>
      {hasDays ? (
        <button class="button" {...does('calendar')}>
          {words.make}
        </button>
      ) : (
        <p>{words.none}</p>
      )}
      <p id="said" role="status" />
    </div>
  );
}
