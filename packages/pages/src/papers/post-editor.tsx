/** What papers ask of one post. The words at issue are copied here once, and then hidden until somebody asks for them. */
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';
import { Desk, PassedOn, passedOnOf } from './ask-view.tsx';
import { FactInput, Hints, hintOf } from './fact-input.tsx';
import type { AskStep, PaperSet } from './screen.ts';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.post;

export interface PostEditorProps {
  readonly of: PaperSet;
  readonly at: number;
  readonly siteName: string;
  readonly account: string | null;
  readonly steps: readonly { readonly step: AskStep; readonly told: string | readonly string[] | null }[];
  readonly left: number | null;
}

export function PostEditor({ of, at, siteName, account, steps, left }: PostEditorProps): VNode {
  return (
    <Desk>
      <ScreenHead text={words.title(at + 1)} over={of.name} />
      <p>
        {siteName}
        {account !== null && `・${account}`}
      </p>
      <p class="note">{words.lead}</p>
      <div class="form">
        {steps.map(({ step, told }, index) => (
          <Field
            key={step.fact}
            step={step}
            told={told}
            said={newIn(
              steps.map((each) => each.step),
              index,
            )}
          />
        ))}
      </div>
      <div class="row">
        <button class="button" {...does('next')}>
          {left === null ? papersWords.ask.done : papersWords.ask.next}
        </button>
        {left !== null && (
          <button class="button button--quiet" {...does('skip')}>
            {papersWords.ask.skip}
          </button>
        )}
      </div>
      <button class="text-button desk-hides" {...does('to-draft')}>
        {papersWords.toDraft}
      </button>
    </Desk>
  );
}

/** What has not been said beside a field above it. */
function newIn(steps: readonly AskStep[], index: number): readonly string[] {
  const before = new Set(steps.slice(0, index).flatMap(passedOnOf));
  return steps
    .slice(index, index + 1)
    .flatMap((step) => passedOnOf(step).filter((text) => !before.has(text)));
}

function Field(props: {
  readonly step: AskStep;
  readonly told: string | readonly string[] | null;
  readonly said: readonly string[];
}): VNode {
  const { step, told, said } = props;
  const { question } = step;
  const id = question.id.replace('.', '-');
  const isGroup = question.kind === 'some-of' || question.kind === 'one-of';
  const Label = isGroup ? 'p' : 'label';
  return (
    <div class="told">
      <Label class="label" id={`${id}-label`} {...(isGroup ? {} : { for: id })}>
        {question.text}
      </Label>
      <Hints id={id} question={question} />
      <PassedOn said={said} />
      <FactInput
        question={question}
        id={id}
        told={told}
        isVeiled={question.id === 'posts.quote' && told !== null}
        {...withHint(hintOf(id, question))}
      />
    </div>
  );
}

function withHint(hint: string | undefined): { readonly describedBy?: string } {
  return hint === undefined ? {} : { describedBy: hint };
}
