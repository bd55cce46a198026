/**
 * The law as a page carries it: one JSON value, with whatever is empty left out, read back by the same parsers that read the
 * files, so that neither form can drift from the other. Names of fields stay: compression makes them nearly free.
 */
import { err, ok, type Result } from '@kakekomi/kernel';
import { isObject } from '@kakekomi/reading';
import { parseCountingRules } from './counting-rule.ts';
import { parseDeadlineRule } from './deadline-rule.ts';
import { parseEvidence } from './evidence.ts';
import { type Law, lawOf } from './law.ts';
import type { LawFault } from './reading.ts';
import { parseRight } from './right.ts';
import { parseSources } from './source.ts';
import { parseStep } from './step.ts';
import { parseTriage } from './triage.ts';
import { parseWording } from './wording.ts';

/** Raised with every change of form. */
export const LAW_VERSION = 1;

export type LawProblem =
  | { readonly code: 'not-a-law' }
  | { readonly code: 'other-version'; readonly version: unknown }
  | { readonly code: 'law-malformed'; readonly faults: readonly LawFault[] };

/** JSON of the law. Opaque: only {@link parseLaw} knows its inside. */
export type CompactLaw = { readonly version: number } & { readonly [part: string]: unknown };

/** What may be left at home. */
export interface EncodeOptions {
  /** Pages that link to where the sources stand need not carry them: they are half the weight. Default true. */
  readonly withSources?: boolean;
}

/** Packs the law; undone by {@link parseLaw}. */
export function encodeLaw(law: Law, { withSources = true }: EncodeOptions = {}): CompactLaw {
  const { countingRules, deadlines, rights, steps, evidence, triage, wording, sources } = law;
  const parts = { countingRules, deadlines, rights, steps, evidence, triage, wording };
  const packed = withoutEmpty({ ...parts, ...(withSources ? { sources: Object.fromEntries(sources) } : {}) });
  return { ...(isObject(packed) ? packed : {}), version: LAW_VERSION };
}

/** Reads what {@link encodeLaw} wrote. Without sources in it, `law.sources` is empty; ids stay in the records. */
export function parseLaw(value: unknown): Result<Law, LawProblem> {
  if (!isObject(value) || value['version'] === undefined) return err({ code: 'not-a-law' });
  if (value['version'] !== LAW_VERSION) return err({ code: 'other-version', version: value['version'] });
  const faults: LawFault[] = [];
  const part = <T>(key: string, parsed: Result<T, readonly LawFault[]>): T | null => {
    if (parsed.kind === 'ok') return parsed.value;
    faults.push(...parsed.problem.map((fault) => ({ ...fault, path: [key, ...fault.path] })));
    return null;
  };
  const list = <T>(key: string, parse: (item: unknown) => Result<T, readonly LawFault[]>): readonly T[] => {
    const items = value[key];
    if (!Array.isArray(items)) {
      faults.push({ code: 'wrong-type', path: [key], expected: 'list' });
      return [];
    }
    return items.flatMap((item: unknown, index) => part(`${key}/${index}`, parse(item)) ?? []);
  };
  const countingRules = part(
    'countingRules',
    parseCountingRules({ countingRules: value['countingRules'] ?? null }),
  );
  const deadlines = list('deadlines', parseDeadlineRule);
  const rights = list('rights', parseRight);
  const steps = list('steps', parseStep);
  const evidence = part('evidence', parseEvidence(value['evidence']));
  const triage = part('triage', parseTriage(value['triage']));
  const wording = part('wording', parseWording(value['wording']));
  const sources = part('sources', parseSources({ sources: value['sources'] ?? {} }));
  if (
    countingRules === null ||
    evidence === null ||
    triage === null ||
    wording === null ||
    sources === null
  ) {
    return err({ code: 'law-malformed', faults });
  }
  if (faults.length > 0) return err({ code: 'law-malformed', faults });
  return ok(lawOf({ countingRules, deadlines, rights, steps, evidence, triage, wording, sources }));
}

/** The same value without null, empty lists and objects of nothing: readers give those back as empty. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutEmpty(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const packed = withoutEmpty(inner);
    return isEmpty(packed) ? [] : [[key, packed] as const];
  });
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
