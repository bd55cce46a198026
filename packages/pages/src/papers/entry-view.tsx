/** One entry of a list: an exhibit, an event, or how a paper went out. Only what is needed is asked for; the rest may stay empty. */
import {
  type CaseEvent,
  type CasePost,
  DELIVERY_OUTCOMES,
  DELIVERY_WAYS,
  type Delivery,
  type Exhibit,
  postKeyOf,
} from '@kakekomi/casefile';
import type { Form } from '@kakekomi/drafting';
import type { ComponentChildren, VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

const { list: listWords, exhibits: exhibitWords, events: eventWords, records: recordWords } = papersWords;

type Choice = readonly [value: string, text: string];

export interface ExhibitViewProps {
  readonly exhibit: Exhibit;
  readonly number: string;
  readonly posts: readonly CasePost[];
  readonly postName: (at: number) => string;
  /** What it may be a part of, by id and number. */
  readonly wholes: readonly Choice[];
}

export function ExhibitView({ exhibit, number, posts, postName, wholes }: ExhibitViewProps): VNode {
  const { isOriginal } = exhibit;
  const original = isOriginal === undefined ? '' : isOriginal ? 'yes' : 'no';
  return (
    <EntryForm title={number} list="exhibits" id={exhibit.id}>
      <Text name="title" label={exhibitWords.what} hint={exhibitWords.whatHint} told={exhibit.title} isLong />
      <OneOf
        name="isOriginal"
        label={exhibitWords.original}
        choices={[
          ['no', exhibitWords.originals.no],
          ['yes', exhibitWords.originals.yes],
        ]}
        told={original}
      />
      <Text name="madeOn" label={exhibitWords.madeOn} hint={exhibitWords.madeOnHint} told={exhibit.madeOn} />
      <Text name="maker" label={exhibitWords.maker} told={exhibit.maker} />
      <Text name="shows" label={exhibitWords.shows} told={exhibit.shows} isLong />
      <Text name="note" label={exhibitWords.other} told={exhibit.note} isLong />
      {posts.length > 0 && (
        <SomeOf
          name="posts"
          label={exhibitWords.posts}
          choices={posts.map((post, at): Choice => [postKeyOf(post), postName(at)])}
          told={exhibit.posts ?? []}
        />
      )}
      {wholes.length > 0 && (
        <Select
          name="partOf"
          label={exhibitWords.partOf}
          none={exhibitWords.whole}
          choices={wholes}
          told={exhibit.partOf ?? ''}
        />
      )}
    </EntryForm>
  );
}

export interface EventViewProps {
  readonly event: CaseEvent;
  /** By id and number. */
  readonly exhibits: readonly Choice[];
}

export function EventView({ event, exhibits }: EventViewProps): VNode {
  return (
    <EntryForm title={eventWords.title} list="events" id={event.id}>
      <Text name="on" label={eventWords.on} hint={eventWords.onHint} told={event.on} />
      <Text name="what" label={eventWords.what} told={event.what} isLong />
      {exhibits.length > 0 && (
        <SomeOf name="exhibits" label={eventWords.exhibits} choices={exhibits} told={event.exhibits ?? []} />
      )}
    </EntryForm>
  );
}

export interface DeliveryViewProps {
  readonly delivery: Delivery;
  readonly forms: readonly Form[];
}

export function DeliveryView({ delivery, forms }: DeliveryViewProps): VNode {
  return (
    <EntryForm title={recordWords.entry} list="deliveries" id={delivery.id}>
      <Select
        name="form"
        label={recordWords.form}
        none={listWords.none}
        choices={forms.map(({ id, name }): Choice => [id, name])}
        told={delivery.form}
      />
      <Text name="to" label={recordWords.to} told={delivery.to} />
      <Select
        name="way"
        label={recordWords.way}
        none={listWords.none}
        choices={DELIVERY_WAYS.map((way): Choice => [way, recordWords.ways[way]])}
        told={delivery.way ?? ''}
      />
      <Day name="sentOn" label={recordWords.sentOn} told={delivery.sentOn} />
      <Text name="number" label={recordWords.number} told={delivery.number} />
      <Day name="arrivedOn" label={recordWords.arrivedOn} told={delivery.arrivedOn} />
      <Day name="answerDueOn" label={recordWords.answerDueOn} told={delivery.answerDueOn} />
      <Day name="answeredOn" label={recordWords.answeredOn} told={delivery.answeredOn} />
      <Select
        name="outcome"
        label={recordWords.outcome}
        none={listWords.none}
        choices={DELIVERY_OUTCOMES.map((outcome): Choice => [outcome, recordWords.outcomes[outcome]])}
        told={delivery.outcome ?? ''}
      />
      <Text name="note" label={recordWords.note} told={delivery.note} isLong />
    </EntryForm>
  );
}

function EntryForm(props: {
  readonly title: string;
  readonly list: string;
  readonly id: string;
  readonly children: ComponentChildren;
}): VNode {
  const { title, list, id, children } = props;
  return (
    <div class="stack">
      <ScreenHead text={title} />
      <div class="form">
        {children}
        <p id="entry-problem" class="problem" role="alert" />
        <button class="button" {...does('save-entry', `${list} ${id}`)}>
          {listWords.save}
        </button>
      </div>
    </div>
  );
}

function Text(props: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly told: string | undefined;
  readonly isLong?: boolean;
}): VNode {
  const { name, label, hint, told = '', isLong = false } = props;
  const common = {
    id: name,
    'data-field': name,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': hint === undefined ? undefined : `${name}-hint`,
  } as const;
  return (
    <div>
      <label class="label" for={name}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${name}-hint`} class="hint">
          {hint}
        </p>
      )}
      {isLong ? (
        <textarea {...common} rows={2}>
          {told}
        </textarea>
      ) : (
        <input {...common} type="text" class="wide" value={told} />
      )}
    </div>
  );
}

function Day(props: {
  readonly name: string;
  readonly label: string;
  readonly told: string | undefined;
}): VNode {
  const { name, label, told } = props;
  return (
    <div>
      <label class="label" for={name}>
        {label}
      </label>
      <input id={name} data-field={name} type="date" value={told} />
    </div>
  );
}

function Select(props: {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly choices: readonly Choice[];
  readonly told: string;
}): VNode {
  const { name, label, none, choices, told } = props;
  return (
    <div>
      <label class="label" for={name}>
        {label}
      </label>
      <select id={name} data-field={name}>
        {[['', none] as const, ...choices].map(([value, text]) => (
          <option key={value} value={value} selected={value === told}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function OneOf(props: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly told: string;
}): VNode {
  const { name, label, choices, told } = props;
  return (
    <fieldset data-field={name}>
      <legend>{label}</legend>
      <div class="chips">
        {[...choices, ['', papersWords.notSaid] as const].map(([value, text]) => (
          <label key={value} class="chip">
            <input type="radio" name={name} value={value} checked={value === told} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SomeOf(props: {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly told: readonly string[];
}): VNode {
  const { name, label, choices, told } = props;
  return (
    <fieldset data-field={name}>
      <legend>{label}</legend>
      <div class="chips">
        {choices.map(([value, text]) => (
          <label key={value} class="chip">
            <input type="checkbox" value={value} checked={told.includes(value)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
