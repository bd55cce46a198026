/** What a link cannot say, for one post: how far it reaches, whether it was kept, whether it is gone, when it was made. */
import type { CasePost } from '@kakekomi/casefile';
import { AUDIENCES } from '@kakekomi/casefile';
import type { VNode } from 'preact';
import { planCardWords, planPostWords as words } from '../messages/ja/plan-post.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

export interface PostViewProps {
  readonly post: CasePost;
  readonly at: number;
  /** The last day that the field offers. */
  readonly today: string;
}

export function PostView({ post, at, today }: PostViewProps): VNode {
  const { kind } = post.reference;
  return (
    <div class="stack">
      <ScreenHead text={words.title(planCardWords.titleOf(kind, at + 1))} />
      <div class="form">
        <div>
          <label class="label" for="post-account">
            {words.account}
          </label>
          <p id="post-account-hint" class="hint">
            {words.accountHint}
          </p>
          <input
            id="post-account"
            type="text"
            class="wide"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={post.reference.account ?? ''}
            aria-describedby="post-account-hint"
          />
        </div>
        <Choices
          name="audience"
          legend={words.audience}
          choices={AUDIENCES.map((audience) => [audience, words.audiences[audience]])}
          told={post.audience ?? ''}
        />
        <YesNo name="kept" legend={words.kept} hint={words.keptHint} told={post.kept} />
        <YesNo name="gone" legend={words.gone} told={post.gone} />
        {kind !== 'account' && (
          <div>
            <label class="label" for="post-day">
              {words.day}
            </label>
            <p id="post-day-hint" class="hint">
              {words.dayHint}
            </p>
            <input
              id="post-day"
              type="date"
              max={today}
              value={post.postedOn ?? ''}
              aria-describedby="post-day-hint post-day-problem"
            />
            <p id="post-day-problem" class="problem" role="alert" />
          </div>
        )}
        <div>
          <label class="label" for="post-note">
            {words.note}
          </label>
          <p id="post-note-hint" class="hint">
            {words.noteHint}
          </p>
          <textarea id="post-note" rows={3} autocomplete="off" aria-describedby="post-note-hint">
            {post.note ?? ''}
          </textarea>
        </div>
        <button class="button" {...does('save-post', at)}>
          {words.save}
        </button>
      </div>
    </div>
  );
}

function YesNo(props: {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly told: boolean | undefined;
}): VNode {
  const told = props.told === undefined ? '' : props.told ? 'yes' : 'no';
  return (
    <Choices
      {...props}
      choices={[
        ['yes', words.yes],
        ['no', words.no],
      ]}
      told={told}
    />
  );
}

/** One of several, or none: not answering is a choice like the others, and never filled in. */
function Choices(props: {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly told: string;
}): VNode {
  const { name, legend, hint, choices, told } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="chips">
        {[...choices, ['', words.notSaid] as const].map(([value, text]) => (
          <label key={value} class="chip">
            <input type="radio" name={name} value={value} checked={value === told} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
