/** One question on a screen; on a desk the draft stands beside it and follows what is typed. */
import type { ComponentChildren, VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';
import { FactInput, Hints, hintOf } from './fact-input.tsx';
import type { AskStep, PaperSet } from './screen.ts';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.ask;

export interface AskViewProps {
  readonly of: PaperSet;
  readonly step: AskStep;
  readonly told: string | readonly string[] | null;
  /** What stands in its place where nothing is told: the platform's record. */
  readonly fromRecord: string | null;
  /** How many questions come after it; null where the way leads back. */
  readonly left: number | null;
  /** The editor of a list, in the place of a field. */
  readonly list: ComponentChildren;
}

export function AskView({ of, step, told, fromRecord, left, list }: AskViewProps): VNode {
  const { question, required } = step;
  const { kind, choices } = question;
  const isChoice = kind === 'one-of';
  const isList = list !== null;
  return (
    <Desk>
      <ScreenHead text={question.text} over={of.name} />
      {!required && <p class="note">{words.optional}</p>}
      {told !== null && !isList && <p class="note">{words.filled}</p>}
      {told === null && fromRecord !== null && (
        <p class="note">
          {words.fromRecord}
          <br />
          {fromRecord}
        </p>
      )}
      <PassedOn said={passedOnOf(step)} />
      {isChoice ? (
        <>
          <Hints id="answer" question={question} />
          <ul class="choices plain-list">
            {choices.map(({ id, text }) => (
              <li key={id}>
                <button
                  class="choice"
                  aria-pressed={id === told ? 'true' : undefined}
                  {...does('answer', id)}
                >
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : isList ? (
        <div class="told">
          <Hints id="answer" question={question} />
          {list}
        </div>
      ) : (
        <div class="told">
          <label class="visually-hidden" for={kind === 'some-of' ? undefined : 'answer'} id="answer-label">
            {question.text}
          </label>
          <Hints id="answer" question={question} />
          <FactInput
            question={question}
            id="answer"
            told={told}
            describedBy={[hintOf('answer', question), 'answer-problem'].filter(Boolean).join(' ')}
          />
          <p id="answer-problem" class="problem" role="alert" />
        </div>
      )}
      <div class="row">
        {!isChoice && (
          <button class="button" {...does('next')}>
            {left === null ? words.done : words.next}
          </button>
        )}
        {left !== null && (
          <button class="button button--quiet" {...does('skip')}>
            {words.skip}
          </button>
        )}
        {told !== null && !isList && (
          <button class="text-button" {...does('clear')}>
            {words.clear}
          </button>
        )}
      </div>
      {left !== null && <p class="note">{words.number(left)}</p>}
      <button class="text-button desk-hides" {...does('to-draft')}>
        {papersWords.toDraft}
      </button>
    </Desk>
  );
}

/** What the other side will read of it, each sentence once. */
export function passedOnOf({ fields }: AskStep): readonly string[] {
  return [...new Set(fields.flatMap(({ field }) => field.passedOn ?? []))];
}

export function PassedOn({ said }: { readonly said: readonly string[] }): VNode | null {
  if (said.length === 0) return null;
  return (
    <div class="before">
      <p class="label">{words.passedOn}</p>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/** The screen, and beside it the place for the draft. */
export function Desk({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <div class="desk">
      <div class="stack desk-main">{children}</div>
      <section class="desk-side" aria-label={papersWords.draft.title}>
        <button class="text-button" {...does('to-draft')}>
          {papersWords.draft.whole}
        </button>
        <div id="beside" />
      </section>
    </div>
  );
}
