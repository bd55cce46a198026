/** Changes of what papers hold: parties, statements, and the lists whose entries have an id of their own. */
import type { CaseFile } from './case-file.ts';
import { type Changes, merged } from './change-case.ts';
import { isQuestionId } from './parse-case-file.ts';
import { isSameParty, type Party } from './party.ts';

/**
 * Adds to a party, or takes fields back; the party is there from its first field on, and gone with its last. `of` names it:
 * a role, and for a respondent the provider.
 */
export function withParty(
  caseFile: CaseFile,
  of: Pick<Party, 'role' | 'provider'>,
  changes: Changes<Omit<Party, 'role' | 'provider'>>,
): CaseFile {
  const told = caseFile.parties.find((party) => isSameParty(party, of));
  const party = merged<Party>(told ?? of, changes);
  const isEmpty = Object.keys(party).every((field) => field === 'role' || field === 'provider');
  const kept = isEmpty ? [] : [party];
  const parties =
    told === undefined
      ? [...caseFile.parties, ...kept]
      : caseFile.parties.flatMap((other) => (other === told ? kept : [other]));
  return { ...caseFile, parties };
}

/** Answers a question of the papers; null, an empty text or no choice takes the answer back. Throws where `id` is no question's id. */
export function withStatement(
  caseFile: CaseFile,
  id: string,
  statement: string | readonly string[] | null,
): CaseFile {
  if (!isQuestionId(id)) throw new Error('withStatement: no id of a question');
  const others = Object.entries(caseFile.statements).filter(([told]) => told !== id);
  const isNothing =
    statement === null || (typeof statement === 'string' ? statement.trim() : statement).length === 0;
  const given = isNothing ? [] : [[id, statement] as const];
  return { ...caseFile, statements: Object.fromEntries([...others, ...given]) };
}

/** The lists of a case whose entries have an id of their own. */
export type EntryList = 'exhibits' | 'events' | 'deliveries';
export type EntryOf<L extends EntryList> = CaseFile[L][number];

/** Puts an entry in the place of the one with its id, or at the end. */
export function withEntry<L extends EntryList>(caseFile: CaseFile, list: L, entry: EntryOf<L>): CaseFile {
  const entries: readonly { readonly id: string }[] = caseFile[list];
  const isThere = entries.some(({ id }) => id === entry.id);
  const changed = isThere
    ? entries.map((told) => (told.id === entry.id ? entry : told))
    : [...entries, entry];
  return { ...caseFile, [list]: changed };
}

/** Takes an entry out. What referred to it keeps its id: papers leave out what is no longer there. */
export function withoutEntry(caseFile: CaseFile, list: EntryList, id: string): CaseFile {
  const entries: readonly { readonly id: string }[] = caseFile[list];
  return { ...caseFile, [list]: entries.filter((entry) => entry.id !== id) };
}

/** Moves an entry up (-1) or down (1) by one place; at the end of the list nothing changes. */
export function withEntryMoved(caseFile: CaseFile, list: EntryList, id: string, by: -1 | 1): CaseFile {
  const entries: readonly { readonly id: string }[] = caseFile[list];
  const from = entries.findIndex((entry) => entry.id === id);
  const entry = entries[from];
  const other = entries[from + by];
  if (entry === undefined || other === undefined) return caseFile;
  const moved = entries.map((told) => (told === entry ? other : told === other ? entry : told));
  return { ...caseFile, [list]: moved };
}

/** An id that no entry of the list has: `e1`, `e2` … */
export function freeIdIn(caseFile: CaseFile, list: EntryList): string {
  const taken = new Set(caseFile[list].map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`e${number}`)) number += 1;
  return `e${number}`;
}
