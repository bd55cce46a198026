/** The drafts of a set of papers as the case stands now. */
import { dateOf, type Holidays } from '@kakekomi/calendar';
import type { CaseFile } from '@kakekomi/casefile';
import {
  compose,
  composeBundle,
  type DocumentModel,
  type Draft,
  type DraftQuery,
  type FactId,
  type Form,
  type FormData,
  providerOf,
  withDeliveredFacts,
  withoutDirectionMarks,
} from '@kakekomi/drafting';
import { deadlineFactsOf } from '@kakekomi/guidance';
import { type Deadline, deadlinesFor } from '@kakekomi/law';
import type { AskStep, DocumentViewProps, PaperSet } from '@kakekomi/pages/client';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { deviceMoment } from '../device-clock.ts';
import type { PlanData } from '../plan/plan-data.ts';
import { askStepsOf } from './ask-steps.ts';

/** What drafts are made from, beside the case. */
export interface DraftSources {
  readonly data: FormData;
  readonly advice: readonly PlatformAdvice[];
  /** The provider that was chosen; null: as each paper has it by itself. */
  readonly provider: string | null;
  readonly daysOf: (caseFile: CaseFile) => readonly Deadline[];
}

export interface DraftedSet {
  readonly drafts: readonly Draft[];
  /** What lies on top of a bundle; null of a single paper. */
  readonly cover: DocumentModel | null;
  readonly steps: readonly AskStep[];
  /** To whom the papers go. */
  readonly provider: string | null;
}

/** Every paper of the set, and everything that it asks. Papers that a bundle leaves out are not asked about. */
export function draftedSet(of: PaperSet, caseFile: CaseFile, sources: DraftSources): DraftedSet {
  const composed = of.bundle === null ? null : composeBundle(of.bundle, queryOf(caseFile, sources));
  const drafts = composed?.drafts ?? of.forms.map((form) => draftOf(form, caseFile, sources));
  const forms = of.forms.filter(({ id }) => drafts.some(({ document }) => document.form === id));
  const missing = new Set<FactId>(drafts.flatMap((draft) => draft.missing.map(({ fact }) => fact)));
  const needed = new Set<FactId>(forms.flatMap(neededFacts));
  const provider = providerNow(caseFile, sources.provider);
  const steps = askStepsOf(forms, {
    caseFile,
    data: sources.data,
    provider,
    // Needed, and yet not missing: the paper has it from elsewhere.
    isKnown: (fact) => needed.has(fact) && !missing.has(fact),
  });
  return { drafts, cover: composed?.cover ?? null, steps, provider };
}

export function draftOf(form: Form, caseFile: CaseFile, sources: DraftSources): Draft {
  const { provider, ...query } = queryOf(caseFile, sources);
  // A paper that stays with the person is about all posts, wherever they stand.
  return compose(form, provider === undefined || form.role === 'own' ? query : { ...query, provider });
}

function queryOf(caseFile: CaseFile, { data, advice, provider, daysOf }: DraftSources): DraftQuery {
  const at = deviceMoment();
  const to = provider === null ? null : providerNow(caseFile, provider);
  return {
    ...{ caseFile, data, platforms: advice, today: dateOf(at), at, deadlines: daysOf(caseFile) },
    ...(to === null ? {} : { provider: to }),
  };
}

/** Last days of a case, reckoned anew only when something changes that they are reckoned from. */
export function lastDays(
  { law, advice }: PlanData,
  holidays: Holidays,
  data: FormData,
): DraftSources['daysOf'] {
  let from: readonly unknown[] = [];
  let days: readonly Deadline[] = [];
  return (caseFile) => {
    const { facts, posts, situation, answers, deliveries } = caseFile;
    const now = [facts, posts, situation, answers, deliveries];
    if (now.some((part, index) => part !== from[index])) {
      const at = deviceMoment();
      const whole = deadlineFactsOf(withDeliveredFacts(caseFile, data.forms), at, advice);
      days = deadlinesFor(whole, law, holidays, dateOf(at));
      from = now;
    }
    return days;
  };
}

/** The one that was chosen, as long as there is a post of it; else that of the first post. */
export function providerNow({ posts }: CaseFile, chosen: string | null): string | null {
  const all = posts.map(providerOf);
  return chosen !== null && all.includes(chosen) ? chosen : (all[0] ?? null);
}

/** Words of posts that stay veiled, line by line as papers part them. */
export function veiledIn(caseFile: CaseFile, unveiled: ReadonlySet<number>): DocumentViewProps['veiled'] {
  // As papers write it.
  return withoutDirectionMarks(caseFile).caseFile.posts.flatMap(({ quote }, post) =>
    quote === undefined || unveiled.has(post)
      ? []
      : quote
          .split(/\r?\n/)
          .map((text) => text.trim())
          .filter((text) => text.length > 1)
          .map((text) => ({ post, text })),
  );
}

function neededFacts({ fields }: Form): readonly FactId[] {
  return fields.flatMap(({ required, asks }) =>
    required ? asks.flatMap((ask) => (ask.required ? [ask.fact] : [])) : [],
  );
}
