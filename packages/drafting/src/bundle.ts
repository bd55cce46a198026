/** Papers that are handed in or taken along together: records of `data/forms/bundles.json`. */
import type { Brand, Result } from '@kakekomi/kernel';
import { idOf, listOf, readWhole, text } from '@kakekomi/reading';
import type { FactId, Form, FormId } from './form.ts';
import { type FormFault, factId, objectOf, withoutDoubles } from './reading.ts';

export type BundleId = Brand<string, 'BundleId'>;

/** What the person must have told for a paper to be in the bundle. */
export interface BundleCondition {
  readonly fact: FactId;
  /** One of the choices of the question. */
  readonly choice: string;
  /** Said on the cover where it is not so, in a sentence. */
  readonly otherwise: string;
}

export interface BundledForm {
  readonly form: FormId;
  /** Null: always. */
  readonly onlyIf: BundleCondition | null;
  /** Where it goes in this bundle: with the main paper. Null: where the form by itself goes. */
  readonly takeTo: string | null;
}

export interface Bundle {
  readonly id: BundleId;
  readonly name: string;
  readonly purpose: string;
  /** In the order in which they lie in the bundle. */
  readonly forms: readonly BundledForm[];
  /** The paper that the others go with; null where each stands by itself. */
  readonly main: FormId | null;
  /** Said on the cover. */
  readonly note: string | null;
}

/** Where a form goes as a part of the bundle; of one that is none of its parts, where it goes by itself. */
export function takeToIn({ forms }: Bundle, form: Pick<Form, 'id' | 'takeTo'>): string {
  return forms.find((bundled) => bundled.form === form.id)?.takeTo ?? form.takeTo;
}

/**
 * Whether `form` is handed in with `main`: a list or a sheet that belongs to a step of `main`, or one that lies in a bundle
 * of it.
 */
export function goesWith(form: Form, main: Form, bundles: readonly Bundle[]): boolean {
  if (form.id === main.id || main.role === 'annex') return false;
  const isBundled = bundles.some(
    (bundle) => bundle.main === main.id && bundle.forms.some((bundled) => bundled.form === form.id),
  );
  const isPart = form.role === 'annex' && main.role === 'paper';
  return isBundled || (isPart && form.steps.some((step) => main.steps.includes(step)));
}

/** Reads `data/forms/bundles.json`. That each form is there is for whoever has the forms to check. */
export function parseBundles(value: unknown): Result<readonly Bundle[], readonly FormFault[]> {
  const list = withoutDoubles(listOf(BUNDLE), ({ id }) => id);
  return readWhole(
    value,
    objectOf(['$schema', 'bundles'], (field) => field.required('bundles', list)),
  );
}

const CONDITION = objectOf<BundleCondition>(['fact', 'choice', 'otherwise'], (field) => ({
  fact: field.required('fact', factId),
  choice: field.required('choice', idOf()),
  otherwise: field.required('otherwise', text),
}));

const BUNDLED = objectOf<BundledForm>(['form', 'onlyIf', 'takeTo'], (field) => ({
  form: field.required('form', idOf<FormId>()),
  onlyIf: field.optional<BundleCondition | null>('onlyIf', CONDITION, null),
  takeTo: field.optional<string | null>('takeTo', text, null),
}));

const BUNDLE = objectOf<Bundle>(['id', 'name', 'purpose', 'forms', 'main', 'note'], (field) => ({
  id: field.required('id', idOf<BundleId>()),
  name: field.required('name', text),
  purpose: field.required('purpose', text),
  forms: field.required(
    'forms',
    withoutDoubles(listOf(BUNDLED), ({ form }) => form),
  ),
  main: field.optional<FormId | null>('main', idOf<FormId>(), null),
  note: field.optional<string | null>('note', text, null),
}));
