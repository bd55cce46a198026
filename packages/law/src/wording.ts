/** Words to use and words to avoid (弁護士法72条, safe messaging): `data/law/wording.json`, and the check of a text against it. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Result } from '@kakekomi/kernel';
import { listOf, readWhole, text } from '@kakekomi/reading';
import { date, type LawFault, objectOf, type Read } from './reading.ts';

export interface WordingToAvoid {
  /** What a text is searched for; a JavaScript regular expression with the `u` flag. */
  readonly pattern: string;
  /** An example of it. */
  readonly avoid: string;
  readonly why: string;
  readonly instead: string;
}

export interface Wording {
  readonly asOf: PlainDate;
  readonly avoid: readonly WordingToAvoid[];
  readonly use: readonly { readonly when: string; readonly say: string }[];
}

/** A wording found; `at` is a UTF-16 offset. */
export interface WordingFault {
  readonly at: number;
  readonly found: string;
  readonly rule: WordingToAvoid;
}

const pattern: Read<string> = (value, path, faults) => {
  const source = text(value, path, faults);
  try {
    new RegExp(source, 'u');
  } catch {
    faults.push({ code: 'bad-pattern', path });
  }
  return source;
};

const AVOID = objectOf<WordingToAvoid>(['pattern', 'avoid', 'why', 'instead'], (field) => ({
  pattern: field.required('pattern', pattern),
  avoid: field.required('avoid', text),
  why: field.required('why', text),
  instead: field.required('instead', text),
}));

const USE = objectOf<Wording['use'][number]>(['when', 'say'], (field) => ({
  when: field.required('when', text),
  say: field.required('say', text),
}));

/** Reads `data/law/wording.json`. */
export function parseWording(value: unknown): Result<Wording, readonly LawFault[]> {
  return readWhole(
    value,
    objectOf<Wording>(['$schema', 'asOf', 'avoid', 'use'], (field) => ({
      asOf: field.required('asOf', date),
      avoid: field.required('avoid', listOf(AVOID)),
      use: field.required('use', listOf(USE)),
    })),
  );
}

/** Every wording to avoid in a text, in the order of the rules. */
export function wordingFaults(
  shown: string,
  { wording }: { readonly wording: Wording },
): readonly WordingFault[] {
  const plain = shown.normalize('NFC');
  return wording.avoid.flatMap((rule) =>
    [...plain.matchAll(new RegExp(rule.pattern, 'gu'))].map((match) => ({
      at: match.index,
      found: match[0],
      rule,
    })),
  );
}
