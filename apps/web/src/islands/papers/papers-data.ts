/** What the papers are made from, fetched once: the same file for everybody, whatever is told. */
import type { CaseFile } from '@kakekomi/casefile';
import { type Bundle, type FormData, hasWriter, parseBundles, parseFormData } from '@kakekomi/drafting';
import type { Deadline, LawOfSteps } from '@kakekomi/law';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { loadHolidays } from '../holidays.ts';
import { loadPlanData } from '../plan/plan-data.ts';
import { lastDays } from './drafts.ts';

interface LoadedForms {
  readonly data: FormData;
  readonly bundles: readonly Bundle[];
}

/** All that was fetched for the papers. */
export interface LoadedPapers extends LoadedForms {
  readonly advice: readonly PlatformAdvice[];
  readonly law: LawOfSteps;
  readonly daysOf: (caseFile: CaseFile) => readonly Deadline[];
}

let loaded: Promise<LoadedForms | null> | null = null;

/** Null where it cannot be had; the next call tries again. */
export async function loadPapers(): Promise<LoadedPapers | null> {
  const [forms, plan, holidays] = await Promise.all([loadForms(), loadPlanData(), loadHolidays()]);
  if (forms === null || plan === null || holidays === null) return null;
  return { ...forms, advice: plan.advice, law: plan.law, daysOf: lastDays(plan, holidays, forms.data) };
}

function loadForms(): Promise<LoadedForms | null> {
  loaded ??= Promise.all([fetchJson('/data/forms.json'), fetchJson('/data/form-bundles.json')]).then(
    ([forms, bundles]) => {
      const [read, readBundles] = [parseFormData(forms), parseBundles(bundles)];
      if (read.kind === 'err' || readBundles.kind === 'err') {
        loaded = null;
        return null;
      }
      const data = { ...read.value, forms: read.value.forms.filter(hasWriter) };
      return { data, bundles: readBundles.value };
    },
  );
  return loaded;
}

async function fetchJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
