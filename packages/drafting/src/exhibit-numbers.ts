/** Numbers of exhibits (号証): from their place in the list, so they are right again after every change of it. */
import type { Exhibit } from '@kakekomi/casefile';
import type { FormId } from './form.ts';

/** 甲 of who sues or asks for an order; 疎甲 where facts are only made plausible (保全). */
export type ExhibitSide = '甲' | '疎甲';

/** Papers in which facts are only made plausible. */
const MADE_PLAUSIBLE: readonly string[] = ['sakujo-karishobun'];

/** How a form numbers its exhibits by itself; a list that goes with another paper is asked for with that paper's side. */
export function sideOf(form: FormId): ExhibitSide {
  return MADE_PLAUSIBLE.includes(form) ? '疎甲' : '甲';
}

/**
 * The number of each exhibit by its id: 甲第1号証, and 甲第1号証の2 for the parts of one. An exhibit whose whole (`partOf`)
 * is not in the list, or is itself a part, stands by itself.
 */
export function exhibitNumbers(exhibits: readonly Exhibit[], side: ExhibitSide): ReadonlyMap<string, string> {
  const whole = new Map(exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const parentOf = ({ id, partOf }: Exhibit): string | null => {
    const parent = partOf === undefined ? undefined : whole.get(partOf);
    return parent === undefined || parent.partOf !== undefined || parent.id === id ? null : parent.id;
  };
  const heads = exhibits.filter((exhibit) => parentOf(exhibit) === null);
  return new Map(
    heads.flatMap((head, index) => {
      const parts = exhibits.filter((exhibit) => parentOf(exhibit) === head.id);
      const number = `${side}第${index + 1}号証`;
      if (parts.length === 0) return [[head.id, number]] as const;
      return [head, ...parts].map(({ id }, part) => [id, `${number}の${part + 1}`] as const);
    }),
  );
}

/** The exhibits in the order of their numbers: each followed by its parts. */
export function inExhibitOrder(exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const order = [...exhibitNumbers(exhibits, '甲').keys()];
  return [...exhibits].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
