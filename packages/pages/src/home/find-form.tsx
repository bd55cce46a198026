/**
 * The few questions, on one screen, all optional. A plain form: without script it posts to the server, with script the
 * `find` island answers in the page. The browser is asked not to keep what was entered (`autocomplete="off"`).
 */
import type { Situation } from '@kakekomi/casefile';
import { OFFENDERS } from '@kakekomi/casefile';
import { PREFECTURES } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import type { Messages } from '../messages/ja.ts';
import {
  ASKED_GENDERS,
  ASKED_HARMS,
  ASKED_LANGUAGES,
  ASKED_OCCUPATIONS,
  ASKED_ROLES,
  ASKED_WANTS,
  ASKED_WAYS,
} from './questions.ts';

export interface FindFormProps {
  readonly messages: Messages;
  /** Answers given before, filled in again. */
  readonly situation?: Situation;
}

export function FindForm({ messages, situation = {} }: FindFormProps): VNode {
  const { home, taxonomy } = messages;
  const { questions } = home;
  const moreIsOpen =
    situation.gender !== undefined ||
    situation.occupation !== undefined ||
    situation.municipality !== undefined ||
    situation.offender !== undefined ||
    situation.guardianUnsafe === true ||
    (situation.languages ?? []).length > 0;
  return (
    <form class="form noprint" id="find-form" method="post" action="/find" autocomplete="off" data-find>
      <Choices legend={questions.rightNow}>
        <Tick name="danger" value="true" text={questions.danger} on={situation.danger === true} />
        <Tick name="despair" value="true" text={questions.despair} on={situation.despair === true} />
      </Choices>
      <Choices legend={questions.role}>
        {ASKED_ROLES.map((role) => (
          <Tick
            key={role}
            kind="radio"
            name="role"
            value={role}
            text={taxonomy.roles[role]}
            on={situation.role === role}
          />
        ))}
      </Choices>
      <div class="fields">
        <label>
          <span class="label">{questions.age}</span>
          <input
            class="age"
            type="text"
            name="age"
            inputMode="numeric"
            maxLength={3}
            value={situation.age === undefined ? '' : String(situation.age)}
          />{' '}
          {questions.ageUnit}
        </label>
        <Select
          label={questions.prefecture}
          name="prefecture"
          none={questions.notAnswered}
          options={PREFECTURES.map(({ code, name }) => [code, name] as const)}
          value={situation.prefecture}
        />
      </div>
      <fieldset>
        <legend>
          {questions.harms} <span class="hint">{questions.harmsHint}</span>
        </legend>
        {ASKED_HARMS.map(([group, harms]) => (
          <div key={group} class="harm-group">
            <p>{home.harmGroups[group]}</p>
            <div class="chips">
              {harms.map((harm) => (
                <Tick
                  key={harm}
                  name="harms"
                  value={harm}
                  text={taxonomy.harms[harm]}
                  on={situation.harms?.includes(harm) === true}
                />
              ))}
            </div>
          </div>
        ))}
      </fieldset>
      <Choices legend={questions.wants} hint={questions.wantsHint}>
        {ASKED_WANTS.map((want) => (
          <Tick
            key={want}
            name="wants"
            value={want}
            text={taxonomy.wants[want]}
            on={situation.wants?.includes(want) === true}
          />
        ))}
      </Choices>
      <Choices legend={questions.cannot}>
        {ASKED_WAYS.map((way) => (
          <Tick
            key={way}
            name="cannot"
            value={way}
            text={way === 'phone' ? home.cannotPhone : home.cannotLine}
            on={situation.cannot?.includes(way) === true}
          />
        ))}
      </Choices>
      <Fold summary={questions.more} open={moreIsOpen}>
        <Choices legend={questions.guardianUnsafe} hidden>
          <Tick
            name="guardianUnsafe"
            value="true"
            text={questions.guardianUnsafe}
            on={situation.guardianUnsafe === true}
          />
        </Choices>
        <div class="fields">
          <Select
            label={questions.offender}
            name="offender"
            none={questions.notAnswered}
            options={OFFENDERS.map((each) => [each, taxonomy.offenders[each]] as const)}
            value={situation.offender}
          />
          <Select
            label={questions.gender}
            name="gender"
            none={questions.notAnswered}
            options={ASKED_GENDERS.map((each) => [each, taxonomy.genders[each]] as const)}
            value={situation.gender}
          />
          <Select
            label={questions.occupation}
            name="occupation"
            none={questions.notAnswered}
            options={ASKED_OCCUPATIONS.map((each) => [each, taxonomy.occupations[each]] as const)}
            value={situation.occupation}
          />
          <Select
            label={questions.languages}
            name="languages"
            none={taxonomy.languages['ja'] ?? ''}
            options={ASKED_LANGUAGES.map((each) => [each, taxonomy.languages[each] ?? each] as const)}
            value={situation.languages?.[0]}
            foreign
          />
          <label>
            <span class="label">{questions.municipality}</span>
            <input
              type="text"
              name="municipality"
              maxLength={20}
              placeholder={questions.municipalityHint}
              value={situation.municipality ?? ''}
            />
          </label>
        </div>
      </Fold>
      <div class="stack">
        <button class="button" type="submit">
          {home.submit}
        </button>
        <p class="note" data-script hidden>
          {home.onDevice}
        </p>
        <noscript>
          <p class="note">
            {home.viaServer} {home.withoutServer} <a href="/areas/">{home.areas}</a>
          </p>
        </noscript>
      </div>
    </form>
  );
}

function Choices(props: {
  readonly legend: string;
  readonly hint?: string;
  /** The legend is only heard: the one tick says the same. */
  readonly hidden?: boolean;
  readonly children: preact.ComponentChildren;
}): VNode {
  return (
    <fieldset>
      <legend class={props.hidden === true ? 'visually-hidden' : undefined}>
        {props.legend} {props.hint !== undefined && <span class="hint">{props.hint}</span>}
      </legend>
      <div class="chips">{props.children}</div>
    </fieldset>
  );
}

function Tick(props: {
  readonly kind?: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly on: boolean;
}): VNode {
  return (
    <label class="chip">
      <input type={props.kind ?? 'checkbox'} name={props.name} value={props.value} checked={props.on} />
      {props.text}
    </label>
  );
}

function Select(props: {
  readonly label: string;
  readonly name: string;
  readonly none: string;
  readonly options: readonly (readonly [string, string])[];
  readonly value: string | undefined;
  /** Each option is written in its own language. */
  readonly foreign?: boolean;
}): VNode {
  return (
    <label>
      <span class="label">{props.label}</span>
      <select name={props.name}>
        <option value="">{props.none}</option>
        {props.options.map(([value, text]) => (
          <option
            key={value}
            value={value}
            selected={value === props.value}
            lang={props.foreign === true ? value : undefined}
          >
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
