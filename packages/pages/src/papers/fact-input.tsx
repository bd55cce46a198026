/** Where something is told: the right field for its kind, with what helps beside it. Nothing is ever chosen beforehand. */
import type { Question } from '@kakekomi/drafting';
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';

const words = papersWords.ask;

export interface FactInputProps {
  readonly question: Question;
  /** Also the beginning of the ids around it. */
  readonly id: string;
  readonly told: string | readonly string[] | null;
  /** Ids of what describes it further. */
  readonly describedBy?: string;
  /** True: words that hurt stand in it, and stay hidden until asked for. */
  readonly isVeiled?: boolean;
}

/** How the browser should take what is typed. */
const TYPES: Readonly<Partial<Record<Question['kind'], string>>> = {
  day: 'date',
  phone: 'tel',
  email: 'email',
};

/** A field that is labelled from outside, by `for`; of choices a group that names itself by `aria-labelledby`. */
export function FactInput({ question, id, told, describedBy, isVeiled = false }: FactInputProps): VNode {
  const { kind, choices, id: fact } = question;
  const text = typeof told === 'string' ? told : '';
  const common = {
    id,
    'data-fact': fact,
    autocomplete: 'off',
    autocapitalize: 'none',
    'aria-describedby': describedBy,
  } as const;
  if (kind === 'some-of' || kind === 'one-of') {
    const chosen = typeof told === 'string' ? [told] : (told ?? []);
    const offered =
      kind === 'one-of' ? [...choices.map((each) => [each.id, each.text]), ['', papersWords.notSaid]] : [];
    return (
      <fieldset id={id} data-fact={fact} aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
        <div class="chips chips--tall">
          {kind === 'some-of'
            ? choices.map((each) => (
                <label key={each.id} class="chip">
                  <input type="checkbox" value={each.id} checked={chosen.includes(each.id)} />
                  {each.text}
                </label>
              ))
            : offered.map(([value, shown]) => (
                <label key={value} class="chip">
                  <input type="radio" name={id} value={value} checked={value === (chosen[0] ?? '')} />
                  {shown}
                </label>
              ))}
        </div>
      </fieldset>
    );
  }
  if (kind === 'text') {
    const box = (
      <textarea {...common} rows={5} hidden={isVeiled} spellcheck={false}>
        {text}
      </textarea>
    );
    if (!isVeiled) return box;
    return (
      <div>
        <p class="note" id={`${id}-veiled`}>
          {papersWords.post.veiled}
        </p>
        <button class="button button--quiet" {...does('show-quote', id)}>
          {papersWords.post.unveil}
        </button>
        {box}
      </div>
    );
  }
  return <input {...common} type={TYPES[kind] ?? 'text'} class="wide" value={text} spellcheck={false} />;
}

/** Help and an example under a label. */
export function Hints(props: { readonly id: string; readonly question: Question }): VNode | null {
  const { id, question } = props;
  const { help, example } = question;
  if (help === null && example === null) return null;
  return (
    <p id={`${id}-hint`} class="hint">
      {help}
      {help !== null && example !== null && <br />}
      {example !== null && words.example(example)}
    </p>
  );
}

/** The id of the hints, where there are some. */
export function hintOf(id: string, { help, example }: Question): string | undefined {
  return help === null && example === null ? undefined : `${id}-hint`;
}
