/**
 * The forms as a page carries them: one JSON value with whatever is empty left out, read back by the same parsers that read
 * the files. Where things were read stays behind: pages link to where that stands.
 */
import { err, ok, type Result } from '@kakekomi/kernel';
import { isObject } from '@kakekomi/reading';
import { parseForm, parsePages, parseQuestions } from './parse-forms.ts';
import type { FormData } from './question.ts';
import type { FormFault } from './reading.ts';

/** Raised with every change of form. */
export const FORMS_VERSION = 1;

export type FormsProblem =
  | { readonly code: 'not-forms' }
  | { readonly code: 'other-version'; readonly version: unknown }
  | { readonly code: 'forms-malformed'; readonly faults: readonly FormFault[] };

/** JSON of the forms. Opaque: only {@link parseFormData} knows its inside. */
export type CompactForms = { readonly version: number } & { readonly [part: string]: unknown };

/** Packs the forms in their order; undone by {@link parseFormData}. */
export function encodeForms({ forms, questions, pages }: FormData): CompactForms {
  const rules = pages.map(
    ({ id, size, marginsMm, fontPt, charactersPerLine, linesPerPage, hasPageNumbers }) => ({
      ...{ id, size, marginsMm, fontPt },
      ...{ charactersPerLine, linesPerPage, hasPageNumbers },
    }),
  );
  const packed = withoutEmpty({ forms: inOrder(forms), questions, pages: rules });
  return { ...(isObject(packed) ? packed : {}), version: FORMS_VERSION };
}

/** Reads what {@link encodeForms} wrote: equal to what was packed, but for notes and sources of page rules. */
export function parseFormData(value: unknown): Result<FormData, FormsProblem> {
  if (!isObject(value) || value['version'] === undefined) return err({ code: 'not-forms' });
  if (value['version'] !== FORMS_VERSION) return err({ code: 'other-version', version: value['version'] });
  const faults: FormFault[] = [];
  const part = <T>(key: string, parsed: Result<T, readonly FormFault[]>): T | null => {
    if (parsed.kind === 'ok') return parsed.value;
    faults.push(...parsed.problem.map((fault) => ({ ...fault, path: [key, ...fault.path] })));
    return null;
  };
  const files: unknown = value['forms'];
  if (!Array.isArray(files)) faults.push({ code: 'wrong-type', path: ['forms'], expected: 'list' });
  const forms = (Array.isArray(files) ? files : []).flatMap(
    (file: unknown, index) => part(`forms/${index}`, parseForm(file)) ?? [],
  );
  const questions = part('questions', parseQuestions({ questions: value['questions'] ?? [] }));
  const pages = part('pages', parsePages({ pages: value['pages'] ?? [] }));
  if (questions === null || pages === null || faults.length > 0)
    return err({ code: 'forms-malformed', faults });
  return ok({ forms, questions, pages: pages.map(({ note: _note, sources: _sources, ...rule }) => rule) });
}

/** By their place in the list of papers. */
export function inOrder<T extends { readonly order: number }>(forms: readonly T[]): readonly T[] {
  return [...forms].sort((a, b) => a.order - b.order);
}

/** The same value without null and empty lists: readers give those back as empty. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutEmpty(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  );
}
