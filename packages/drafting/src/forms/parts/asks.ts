/** What a form asks for: a paper holds no more of a person than its form has a place for. */
import type { Paper } from '../../paper.ts';

export function asksFor({ form }: Paper, fact: string): boolean {
  return form.fields.some(({ asks }) => asks.some((asked) => asked.fact === fact));
}

/** Told, and the form has a place for it. */
export function isWanted(paper: Paper, fact: string): boolean {
  return asksFor(paper, fact) && paper.has(fact);
}

/** The form cannot do without it. */
export function needs({ form }: Paper, fact: string): boolean {
  return form.fields.some(
    ({ required, asks }) => required && asks.some((asked) => asked.fact === fact && asked.required),
  );
}
