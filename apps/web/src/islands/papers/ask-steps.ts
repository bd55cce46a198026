/** What a set of papers asks, each thing once, in the order of the forms and their fields. */
import type { CaseFile } from '@kakekomi/casefile';
import {
  type FactId,
  type Form,
  type FormData,
  isTold,
  ofPost,
  placeOf,
  providerOf,
  toldIn,
} from '@kakekomi/drafting';
import type { AskStep } from '@kakekomi/pages/client';
import type { Told } from './tell.ts';

export interface AskedOf {
  readonly caseFile: CaseFile;
  readonly data: FormData;
  /** To whom the papers go; posts of others are not asked about. Null: nobody in particular. */
  readonly provider: string | null;
  /** True for what the papers know without being told. */
  readonly isKnown: (fact: FactId) => boolean;
}

/** Every step of the papers, told or not. */
export function askStepsOf(forms: readonly Form[], of: AskedOf): readonly AskStep[] {
  const { caseFile, data, provider, isKnown } = of;
  const steps = new Map<string, AskStep>();
  for (const form of forms) {
    for (const field of form.fields) {
      for (const { fact, required } of field.asks) {
        const question = data.questions.find(({ id }) => id === fact);
        if (question === undefined) continue;
        for (const post of placesOf(fact, caseFile, form.role === 'own' ? null : provider)) {
          const key = `${fact} ${post}`;
          const before = steps.get(key);
          steps.set(key, {
            fact,
            post,
            question,
            required: (before?.required ?? false) || (field.required && required),
            isTold: isToldAt(fact, post, of) || (post === null && isKnown(fact)),
            fields: [...(before?.fields ?? []), { form, field }],
          });
        }
      }
    }
  }
  // Which posts it is about comes before all else: much of the rest follows from it.
  return [...steps.values()].sort((a, b) => Number(b.fact === 'posts') - Number(a.fact === 'posts'));
}

/** The first step after this one that is needed and not told; `after` null begins at the first. */
export function nextStep(
  steps: readonly AskStep[],
  after: Pick<AskStep, 'fact' | 'post'> | null,
  isSkipped: (step: AskStep) => boolean,
): AskStep | null {
  const isOpen = (step: AskStep): boolean => step.required && !step.isTold && !isSkipped(step);
  return stepsAfter(steps, after).find(isOpen) ?? null;
}

/** The steps behind this one; of a post, behind all that is asked of it. */
export function stepsAfter(
  steps: readonly AskStep[],
  after: Pick<AskStep, 'fact' | 'post'> | null,
): readonly AskStep[] {
  if (after === null) return steps;
  if (after.post !== null) {
    const first = steps.findIndex(({ post }) => post === after.post);
    return steps.slice(Math.max(first, 0)).filter(({ post }) => post !== after.post);
  }
  return steps.slice(steps.findIndex(({ fact, post }) => fact === after.fact && post === null) + 1);
}

/** What stands in the case at a step. */
export function toldAt(
  { fact, post }: Pick<AskStep, 'fact' | 'post'>,
  caseFile: CaseFile,
  provider: string | null,
): Told {
  const place = placeOf(fact);
  if (place.kind !== 'post') return toldIn(caseFile, fact, provider ?? undefined);
  const of = post === null ? undefined : caseFile.posts[post];
  return of === undefined ? null : ofPost(of, place.field);
}

function placesOf(fact: FactId, { posts }: CaseFile, provider: string | null): readonly (number | null)[] {
  if (placeOf(fact).kind !== 'post') return [null];
  return posts.flatMap((post, at) => (provider === null || providerOf(post) === provider ? [at] : []));
}

function isToldAt(fact: FactId, post: number | null, { caseFile, provider }: AskedOf): boolean {
  if (post === null) return isTold(caseFile, fact, provider ?? undefined);
  const told = toldAt({ fact, post }, caseFile, provider);
  return told !== null && (typeof told === 'string' ? told.trim() : told).length > 0;
}
