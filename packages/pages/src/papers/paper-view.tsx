/** One paper, or several made together: what it is, what is told, what is still empty, and the ways onward. */
import type { Bundle, Form } from '@kakekomi/drafting';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/notice.tsx';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';
import { doorOf, Missing, nameOf } from './draft-view.tsx';
import { OffenderNotice } from './offender-notice.tsx';
import { formPath } from './paths.ts';
import type { AskStep, PaperSet } from './screen.ts';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.paper;

export interface PaperViewProps {
  readonly of: PaperSet;
  readonly steps: readonly AskStep[];
  /** Where the posts stand on several sites: each a paper of its own. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly provider: string | null;
  /** The question that stands before everything that removes; null where nothing is removed. */
  readonly askBefore: string | null;
}

export function PaperView(props: PaperViewProps): VNode {
  const { of, steps, providers, provider, askBefore } = props;
  const { bundle } = of;
  const missing = steps.filter(({ required, isTold }) => required && !isTold);
  const told = steps.filter(({ isTold }) => isTold);
  return (
    <div class="stack">
      <ScreenHead text={of.name} />
      {of.forms.some(({ goesToOffender }) => goesToOffender) && <OffenderNotice />}
      {askBefore !== null && (
        <Notice tone="care">
          <p>{askBefore}</p>
        </Notice>
      )}
      {bundle === null ? (
        of.forms.map((form) => <About key={form.id} form={form} takeTo={null} />)
      ) : (
        <p>{bundle.purpose}</p>
      )}
      {bundle?.note !== null && bundle?.note !== undefined && <p class="before">{bundle.note}</p>}
      {providers.length > 1 && (
        <fieldset>
          <legend>{words.provider}</legend>
          <p class="hint">{words.providerHint}</p>
          <div class="row">
            {providers.map(({ id, name }) => (
              <button
                key={id}
                class="choice"
                aria-pressed={id === provider ? 'true' : undefined}
                {...does('provider', id)}
              >
                {name}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <p>{missing.length === 0 ? words.nothingLeft : words.left(missing.length)}</p>
      <div class="stack steady">
        {missing.length > 0 && (
          <button class="button" {...does('start')}>
            {told.length === 0 ? words.start : words.goOn}
          </button>
        )}
        <button class={missing.length > 0 ? 'button button--quiet' : 'button'} {...does('to-draft')}>
          {papersWords.toDraft}
        </button>
        <button class="button button--quiet" {...does('to-files')}>
          {words.files}
        </button>
      </div>
      <Missing steps={missing} />
      {bundle !== null && (
        <Fold summary={words.inside(of.forms.length)}>
          {of.forms.map((form) => (
            <div key={form.id} class="told">
              <h2>{form.name}</h2>
              <About form={form} takeTo={takenTo(bundle, form)} />
            </div>
          ))}
        </Fold>
      )}
      <Fold summary={words.told(told.length)}>
        {told.length === 0 && <p>{words.toldNone}</p>}
        <StepList steps={told} verb={words.change} />
      </Fold>
      <p>
        <button class="text-button" {...does('to-more')}>
          {words.more}
        </button>
      </p>
      <p>
        <button class="button button--quiet" {...does('to-keep')}>
          {papersWords.choose.keep}
        </button>
      </p>
      <p>
        <button class="text-button" {...does('to-choose')}>
          {papersWords.toChoose}
        </button>
      </p>
    </div>
  );
}

/** Null where it goes where the form by itself goes. */
function takenTo({ forms }: Bundle, { id }: Form): string | null {
  return forms.find(({ form }) => form === id)?.takeTo ?? null;
}

function About({ form, takeTo }: { readonly form: Form; readonly takeTo: string | null }): VNode {
  return (
    <div class="stack">
      <p>{form.purpose}</p>
      <p>
        {words.goesTo}：{takeTo ?? form.addressee}
      </p>
      {form.otherSideLearns !== null && (
        <p class="before">
          {words.learns}：{form.otherSideLearns}
        </p>
      )}
      {!form.shape.isConfirmed && <p class="note">{words.shape(form.shape.officialName)}</p>}
      <p>
        <a href={formPath(form.id)}>
          {words.about}
          <span class="visually-hidden">{words.of(form.name)}</span>
        </a>
      </p>
    </div>
  );
}

function StepList({ steps, verb }: { readonly steps: readonly AskStep[]; readonly verb: string }): VNode {
  return (
    <ul class="plain-list">
      {steps.map((step) => (
        <li key={`${step.fact} ${step.post}`}>
          <button class="text-button" {...doorOf(step)}>
            {nameOf(step)}
            <span class="visually-hidden"> {verb}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Everything a paper can hold and does not need: shown only when asked for. */
export function MoreView({
  of,
  steps,
}: {
  readonly of: PaperSet;
  readonly steps: readonly AskStep[];
}): VNode {
  const optional = steps.filter(({ required }) => !required);
  return (
    <div class="stack">
      <ScreenHead text={words.more} over={of.name} />
      <p>{optional.length === 0 ? words.moreNone : words.moreLead}</p>
      <StepList steps={optional} verb={words.write} />
    </div>
  );
}
