/** What the pages about the papers are drawn from: the forms, where they were read, and the law they belong to. */
import type { Bundle, Form, FormData, FormSourceId } from '@kakekomi/drafting';
import type { Step, StepId } from '@kakekomi/law';
import type { GuideSource } from '../guide/parts/sources.tsx';
import type { papersPageWords } from '../messages/ja/papers-page.ts';

/** Records of `data/forms`, as their parser gave them. */
export interface PapersData {
  readonly data: FormData;
  readonly bundles: readonly Bundle[];
  readonly sources: ReadonlyMap<FormSourceId, GuideSource>;
}

/** Where a form stands in the list of papers. */
export type PaperGroup = keyof typeof papersPageWords.groupTitles;

const GROUPS: readonly PaperGroup[] = ['removal', 'identify', 'criminal', 'civil', 'annex', 'own'];

/** The forms in their groups, each group in the order of the forms; a group without any is left out. */
export function groupsOfForms(
  forms: readonly Form[],
  stepById: ReadonlyMap<StepId, Step>,
): readonly { readonly group: PaperGroup; readonly forms: readonly Form[] }[] {
  const ordered = [...forms].sort((a, b) => a.order - b.order);
  return GROUPS.map((group) => ({
    group,
    forms: ordered.filter((form) => groupOf(form, stepById) === group),
  })).filter((each) => each.forms.length > 0);
}

/** The part of the way that all of its steps belong to; what serves several is for courts. */
function groupOf(form: Form, stepById: ReadonlyMap<StepId, Step>): PaperGroup {
  if (form.role !== 'paper') return form.role;
  const groups = new Set(form.steps.map((id) => stepById.get(id)?.group));
  const [group] = groups;
  if (groups.size > 1) return 'civil';
  return group === 'removal' || group === 'identify' || group === 'criminal' ? group : 'civil';
}
