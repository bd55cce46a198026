/** The law as one value: every record of `data/law`, by id, and what only several records together can show to be wrong. */
import type { CountingRule, CountingRuleId } from './counting-rule.ts';
import type { DeadlineRule, DeadlineRuleId } from './deadline-rule.ts';
import type { Evidence } from './evidence.ts';
import type { Right } from './right.ts';
import type { LawSource, SourceId } from './source.ts';
import type { Step, StepId } from './step.ts';
import type { Triage } from './triage.ts';
import type { Wording } from './wording.ts';

export interface LawRecords {
  readonly countingRules: readonly CountingRule[];
  readonly deadlines: readonly DeadlineRule[];
  readonly rights: readonly Right[];
  readonly steps: readonly Step[];
  readonly evidence: Evidence;
  readonly triage: Triage;
  readonly wording: Wording;
  readonly sources: ReadonlyMap<SourceId, LawSource>;
}

/** The part that last days and the plan of a case are made from. */
export interface LawOfSteps extends Pick<LawRecords, 'countingRules' | 'deadlines' | 'steps'> {
  readonly countingRuleById: ReadonlyMap<CountingRuleId, CountingRule>;
  readonly deadlineById: ReadonlyMap<DeadlineRuleId, DeadlineRule>;
  readonly stepById: ReadonlyMap<StepId, Step>;
}

export interface Law extends LawRecords, LawOfSteps {}

/** What is wrong between records; `in` is the id of the record to mend, `named` what it names. */
export type LawCrossFault = {
  readonly code:
    | 'no-such-source'
    | 'no-such-counting-rule'
    | 'no-such-step'
    | 'no-such-deadline'
    | 'duplicate-id'
    | 'two-questions-one-id';
  readonly in: string;
  readonly named: string;
};

/** Joins records, rights and steps in their own order, with look-ups by id. */
export function lawOf(records: LawRecords): Law {
  return { ...records, rights: inOrder(records.rights), ...lawOfSteps(records) };
}

/** The same of its part. */
export function lawOfSteps(records: Pick<LawRecords, 'countingRules' | 'deadlines' | 'steps'>): LawOfSteps {
  const { countingRules, deadlines } = records;
  const steps = inOrder(records.steps);
  return {
    ...{ countingRules, deadlines, steps },
    countingRuleById: new Map(countingRules.map((rule) => [rule.id, rule])),
    deadlineById: new Map(deadlines.map((rule) => [rule.id, rule])),
    stepById: new Map(steps.map((step) => [step.id, step])),
  };
}

function inOrder<T extends { readonly order: number }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => a.order - b.order);
}

/** Every id that a record names is there, and is there once. */
export function checkLaw(law: Law): readonly LawCrossFault[] {
  const faults: LawCrossFault[] = [];
  const note = (code: LawCrossFault['code'], record: string, named: string): void => {
    faults.push({ code, in: record, named });
  };
  for (const ids of idSpaces(law)) {
    const taken = new Set<string>();
    for (const id of ids) {
      if (taken.has(id)) note('duplicate-id', id, id);
      taken.add(id);
    }
  }
  for (const { record, sources } of citations(law)) {
    for (const source of sources) if (!law.sources.has(source)) note('no-such-source', record, source);
  }
  for (const { id, counting } of law.deadlines) {
    if (counting !== null && !law.countingRuleById.has(counting)) note('no-such-counting-rule', id, counting);
  }
  for (const { id, next, otherwise, deadlines } of law.steps) {
    for (const step of [...next, ...otherwise]) if (!law.stepById.has(step)) note('no-such-step', id, step);
    for (const rule of deadlines) if (!law.deadlineById.has(rule)) note('no-such-deadline', id, rule);
  }
  const questions = new Map<string, string>();
  for (const right of law.rights) {
    for (const { id, question } of [...right.elements, ...right.defences]) {
      if ((questions.get(id) ?? question) !== question) note('two-questions-one-id', right.id, id);
      questions.set(id, question);
    }
  }
  return faults;
}

/** Ids that are looked up together, and so may each stand once. A counting rule and a deadline are both asked for as a rule. */
function idSpaces({ countingRules, deadlines, steps, rights, evidence, triage }: LawRecords) {
  const idsOf = (records: readonly { readonly id: string }[]): readonly string[] =>
    records.map(({ id }) => id);
  return [
    idsOf([...countingRules, ...deadlines, ...steps, ...rights]),
    idsOf(triage.questions),
    triage.changes.map(({ when }) => when),
    idsOf(evidence.principles),
    idsOf(evidence.methods),
    idsOf(evidence.checklists),
    evidence.keep.map(({ of }) => of),
  ];
}

/** Which record rests on which sources. */
export function citations(
  law: LawRecords,
): readonly { readonly record: string; readonly sources: readonly SourceId[] }[] {
  return [
    ...[...law.countingRules, ...law.deadlines, ...law.rights, ...law.steps].map(({ id, sources }) => ({
      record: id as string,
      sources,
    })),
    ...[...law.evidence.principles, ...law.evidence.methods].map(({ id, sources }) => ({
      record: id,
      sources,
    })),
    ...law.evidence.mistakes.map(({ mistake, sources }) => ({ record: mistake, sources })),
    ...law.triage.questions.map(({ id, sources }) => ({ record: id, sources })),
    { record: 'safe-messaging', sources: law.triage.safeMessaging.sources },
  ];
}
