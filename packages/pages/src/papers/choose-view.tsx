/** The first screen: which paper, those that fit the plan first; what is not offered says why. */
import type { Bundle, Form, Offer } from '@kakekomi/drafting';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { papersWords } from '../messages/ja/papers.ts';
import { papersPageWords } from '../messages/ja/papers-page.ts';
import { does } from './actions.ts';
import type { PaperGroup } from './papers-data.ts';

const words = papersWords.choose;

export interface ChooseViewProps {
  readonly bundles: readonly Bundle[];
  readonly groups: readonly { readonly group: PaperGroup; readonly forms: readonly Form[] }[];
  /** The few that fit this case's plan; empty where there is no plan yet. The others are in their groups. */
  readonly fitting: readonly Form[];
  readonly offerOf: (form: Form) => Offer;
  /** True inside the plan: there is a way back, and no page around it. */
  readonly isInside: boolean;
  /** True where something has been told. */
  readonly hasCase: boolean;
}

export function ChooseView(props: ChooseViewProps): VNode {
  const { bundles, groups, fitting, offerOf, isInside, hasCase } = props;
  const list = (forms: readonly Form[]): VNode => (
    <ul class="choices plain-list">
      {forms.map((form) => (
        <li key={form.id}>
          <FormDoor form={form} offer={offerOf(form)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="stack">
      {isInside && (
        <button class="text-button" {...does('back')}>
          {papersWords.back}
        </button>
      )}
      {isInside ? (
        <h1 tabIndex={-1} data-heading>
          {words.title}
        </h1>
      ) : (
        <h2 tabIndex={-1} data-heading>
          {words.title}
        </h2>
      )}
      <p>{words.lead}</p>
      <p class="note">{words.onlyHere}</p>
      {fitting.length > 0 && (
        <section class="section" aria-labelledby="fitting">
          <h2 id="fitting">{words.fitting}</h2>
          {list(fitting)}
        </section>
      )}
      <section class="section" aria-labelledby="bundles">
        <h2 id="bundles">{words.bundles}</h2>
        <ul class="choices plain-list">
          {/* What needs nobody's decision yet comes first. */}
          {[...bundles]
            .sort((a, b) => Number(a.main !== null) - Number(b.main !== null))
            .map(({ id, name, purpose, forms }) => (
              <li key={id}>
                <button class="choice" {...does('choose-bundle', id)}>
                  <b>{name}</b>
                  <span class="hint sentence">
                    {purpose}（{words.bundleOf(forms.length)}）
                  </span>
                </button>
              </li>
            ))}
        </ul>
      </section>
      <section class="section" aria-labelledby="one-by-one">
        <h2 id="one-by-one">{words.groups}</h2>
        {groups.map(({ group, forms }) => (
          <Fold key={group} summary={`${papersPageWords.groupTitles[group]}（${forms.length}）`}>
            {list(forms)}
          </Fold>
        ))}
      </section>
      <div class="stack steady">
        <button class="button button--quiet" {...does('to-records')}>
          {words.records}
        </button>
        {hasCase && (
          <button class="button button--quiet" {...does('to-keep')}>
            {words.keep}
          </button>
        )}
        {!isInside && (
          <p>
            <button class="text-button" {...does('to-open')}>
              {words.open}
            </button>
          </p>
        )}
        {!isInside && hasCase && (
          <p>
            <button class="text-button" {...does('to-wipe')}>
              {words.wipe}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

function FormDoor({ form, offer }: { readonly form: Form; readonly offer: Offer }): VNode {
  if (!offer.offered) {
    return (
      <div class="notice notice--care">
        <p>
          <b>{form.name}</b>
          <span class="hint sentence">{words.notOffered}</span>
        </p>
        <p>{offer.why}</p>
      </div>
    );
  }
  return (
    <button class="choice" {...does('choose-form', form.id)}>
      <b>{form.name}</b>
      <span class="hint sentence">{form.purpose}</span>
    </button>
  );
}
