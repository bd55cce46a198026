/** One question on a screen of its own: what happened, why it is asked, and always a way past it. */
import type { IntakeQuestion } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { planWords } from '../messages/ja/plan.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

const words = planWords.question;

export interface QuestionViewProps {
  readonly question: IntakeQuestion;
  /** How many were answered or passed over before, and this one. */
  readonly number: number;
  readonly takesDay: boolean;
  /** The answer that stands; null where there is none. */
  readonly answer: string | null;
  /** The last day that a field offers: today. */
  readonly today: string;
}

/** Choices of so few letters stand side by side. */
const SHORT = 5;

export function QuestionView({ question, number, takesDay, answer, today }: QuestionViewProps): VNode {
  const { text, why, choices } = question;
  const isDay = answer !== null && /^\d{4}-\d\d-\d\d$/.test(answer);
  return (
    <div class="stack">
      <ScreenHead text={text} />
      <p class="note">
        {words.number(number)}・{words.why}
        {why}
      </p>
      {takesDay && (
        <div class="form">
          <div>
            <label class="label" for="day">
              {words.day}
            </label>
            <input
              id="day"
              type="date"
              max={today}
              value={isDay ? answer : undefined}
              aria-describedby="day-problem"
            />
            <p id="day-problem" class="problem" role="alert" />
          </div>
          <button class="button button--quiet" {...does('answer-day', question.id)}>
            {words.useDay}
          </button>
        </div>
      )}
      {takesDay && <h2>{words.roughly}</h2>}
      <ul
        class={
          choices.every((choice) => choice.text.length <= SHORT)
            ? 'choices choices--short plain-list'
            : 'choices plain-list'
        }
      >
        {choices.map(({ id, text: choice }) => (
          <li key={id}>
            <button class="choice" aria-pressed={id === answer ? 'true' : undefined} {...does('answer', id)}>
              {choice}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <button class="button button--quiet" {...does('skip', question.id)}>
          {words.skip}
        </button>
        {answer !== null && (
          <button class="text-button" {...does('take-back', question.id)}>
            {words.takeBack}
          </button>
        )}
      </div>
      <button class="text-button" {...does('show-plan')}>
        {planWords.toPlan}
      </button>
    </div>
  );
}
