/** Keeping the case as one file, and opening one again. */
import type { VNode } from 'preact';
import { Notice } from '../components/notice.tsx';
import { planKeepWords } from '../messages/ja/plan-keep.ts';
import { does } from './actions.ts';
import type { KeepProblemWords, OpenProblemWords } from './screen.ts';
import { ScreenHead } from './screen-head.tsx';

/** What the screen says below its button. */
export interface Said {
  readonly kind: 'nothing' | 'wait' | 'done' | 'problem';
  readonly text: string;
}

/** Said before anything was pressed. */
export const NOTHING_SAID: Said = { kind: 'nothing', text: '' };

/** The words for what went wrong while keeping. */
export function keepProblem(code: KeepProblemWords): Said {
  return { kind: 'problem', text: planKeepWords.keep.problems[code] };
}

/** The words for what went wrong while opening; a file that does not open harms nothing. */
export function openProblem(code: OpenProblemWords): Said {
  const { problems, harmless } = planKeepWords.open;
  const isQuestion = code === 'no-file' || code === 'passphrase-needed';
  return { kind: 'problem', text: isQuestion ? problems[code] : `${problems[code]}${harmless}` };
}

export function KeepView(): VNode {
  const words = planKeepWords.keep;
  return (
    <div class="stack">
      <ScreenHead text={words.title} />
      <p>{words.what}</p>
      <Notice tone="care">
        <p>{words.shared}</p>
        <p>{words.traces}</p>
      </Notice>
      <div class="form keep">
        <fieldset>
          <legend>{words.how}</legend>
          <div class="stack">
            <label class="chip">
              <input type="radio" name="how" value="sealed" checked />
              <span>
                {words.sealed}
                <span class="hint sentence">{words.sealedHint}</span>
              </span>
            </label>
            <label class="chip">
              <input type="radio" name="how" value="plain" />
              <span>
                {words.plain}
                <span class="hint sentence">{words.plainHint}</span>
              </span>
            </label>
          </div>
        </fieldset>
        <div class="stack if-sealed">
          <Passphrase id="passphrase" label={words.passphrase} hint={words.passphraseHint} />
          <Passphrase id="passphrase-again" label={words.again} />
          <button class="text-button" {...does('show-passphrase')}>
            {words.show}
          </button>
        </div>
        <button class="button" {...does('keep')}>
          {words.make}
        </button>
        <SaidPlace />
      </div>
    </div>
  );
}

export interface OpenViewProps {
  /** True where opening would take the place of what is not kept. */
  readonly unsaved: boolean;
}

export function OpenView({ unsaved }: OpenViewProps): VNode {
  const words = planKeepWords.open;
  return (
    <div class="stack">
      <ScreenHead text={words.title} />
      <p>{words.lead}</p>
      {unsaved && (
        <Notice tone="care">
          <p>{words.unsaved}</p>
          <button class="button button--quiet" {...does('to-keep')}>
            {words.keepFirst}
          </button>
        </Notice>
      )}
      <div class="form">
        <div>
          <label class="label" for="file">
            {words.file}
          </label>
          <input id="file" type="file" />
        </div>
        <div id="passphrase-part" hidden>
          <Passphrase id="passphrase" label={words.passphrase} />
          <button class="text-button" {...does('show-passphrase')}>
            {planKeepWords.keep.show}
          </button>
        </div>
        <button class="button" {...does('open')}>
          {unsaved ? words.replace : words.open}
        </button>
        <SaidPlace />
      </div>
    </div>
  );
}

function Passphrase(props: { readonly id: string; readonly label: string; readonly hint?: string }): VNode {
  const { id, label, hint } = props;
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        type="password"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </div>
  );
}

/** Filled by the page, and read out. */
function SaidPlace(): VNode {
  return <p id="said" role="status" />;
}
