/** What only several records of `data/forms` together can show to be wrong. */
import type { Bundle } from './bundle.ts';
import type { FormSourceId } from './form.ts';
import type { FormData } from './question.ts';

/** What is wrong between records; `in` is the id of the record to mend, `named` what it names. */
export type FormCrossFault = {
  readonly code:
    | 'no-such-question'
    | 'no-such-page'
    | 'no-such-step'
    | 'no-such-source'
    | 'duplicate-id'
    | 'duplicate-order'
    | 'question-not-asked'
    | 'source-not-used'
    | 'no-such-form'
    | 'no-such-choice'
    | 'part-without-place';
  readonly in: string;
  readonly named: string;
};

/** What the records name outside themselves. */
export interface FormSurroundings {
  readonly stepIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<FormSourceId>;
  /** What the page rules rest on, by the rule's id. */
  readonly pageSources: ReadonlyMap<string, readonly FormSourceId[]>;
}

/** Every fact, page, step and source that is named is there, each once, and nothing is there for nobody. */
export function checkForms(
  { forms, questions, pages }: FormData,
  { stepIds, sourceIds, pageSources }: FormSurroundings,
): readonly FormCrossFault[] {
  const faults: FormCrossFault[] = [];
  const note = (code: FormCrossFault['code'], record: string, named: string): void => {
    faults.push({ code, in: record, named });
  };
  const known = new Set<string>(questions.map(({ id }) => id));
  const pageIds = new Set(pages.map(({ id }) => id));
  const asked = new Set<string>();
  const taken = { id: new Set<string>(), order: new Set<number>() };
  const cited = new Set<FormSourceId>();
  for (const form of forms) {
    if (taken.id.has(form.id)) note('duplicate-id', form.id, form.id);
    if (taken.order.has(form.order)) note('duplicate-order', form.id, String(form.order));
    taken.id.add(form.id);
    taken.order.add(form.order);
    for (const fact of new Set(form.fields.flatMap(({ asks }) => asks.map(({ fact }) => fact)))) {
      asked.add(fact);
      if (!known.has(fact)) note('no-such-question', form.id, fact);
    }
    if (!pageIds.has(form.page)) note('no-such-page', form.id, form.page);
    for (const step of form.steps) if (!stepIds.has(step)) note('no-such-step', form.id, step);
    for (const source of form.sources) {
      cited.add(source);
      if (!sourceIds.has(source)) note('no-such-source', form.id, source);
    }
  }
  for (const [page, sources] of pageSources) {
    for (const source of sources) {
      cited.add(source);
      if (!sourceIds.has(source)) note('no-such-source', page, source);
    }
  }
  for (const { id } of questions) if (!asked.has(id)) note('question-not-asked', id, id);
  for (const id of sourceIds) if (!cited.has(id)) note('source-not-used', id, id);
  return faults;
}

/** Every form and choice that a bundle names is there; `main` is one of its own forms; each part has its place. */
export function checkBundles(
  bundles: readonly Bundle[],
  { forms, questions }: Pick<FormData, 'forms' | 'questions'>,
): readonly FormCrossFault[] {
  const ids = new Set<string>(forms.map(({ id }) => id));
  return bundles.flatMap((bundle) => {
    const own = new Set<string>(bundle.forms.map(({ form }) => form));
    const isLost = bundle.main !== null && !own.has(bundle.main);
    const lost = isLost ? [{ code: 'no-such-form' as const, in: bundle.id, named: bundle.main }] : [];
    const within = bundle.forms.flatMap(({ form, onlyIf, takeTo }): readonly FormCrossFault[] => {
      if (!ids.has(form)) return [{ code: 'no-such-form', in: bundle.id, named: form }];
      // What goes with another paper goes to where that one goes: of itself it does not know.
      const isPart = forms.some(({ id, role }) => id === form && role === 'annex');
      if (isPart && takeTo === null) return [{ code: 'part-without-place', in: bundle.id, named: form }];
      if (onlyIf === null) return [];
      const question = questions.find(({ id }) => id === onlyIf.fact);
      if (question === undefined) return [{ code: 'no-such-question', in: bundle.id, named: onlyIf.fact }];
      const isThere = question.choices.some(({ id }) => id === onlyIf.choice);
      return isThere ? [] : [{ code: 'no-such-choice', in: bundle.id, named: onlyIf.choice }];
    });
    return [...lost, ...within];
  });
}
