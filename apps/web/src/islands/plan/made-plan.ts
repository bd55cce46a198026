/** A plan of the case as it stands at this moment, with everything fetched that it is made from. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { CaseFile } from '@kakekomi/casefile';
import { type Plan, plan } from '@kakekomi/guidance';
import { resultsMessages } from '@kakekomi/pages/client';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { deviceMoment } from '../device-clock.ts';
import { loadDirectory } from '../directory.ts';
import { loadHolidays } from '../holidays.ts';
import { loadPlanData } from './plan-data.ts';

export interface MadePlan {
  readonly plan: Plan;
  readonly at: LocalMoment;
  readonly advice: readonly PlatformAdvice[];
  /** What the person should know about this answer. */
  readonly warnings: readonly string[];
}

/** Null where the law or the directory cannot be had; the next call tries again. */
export async function makePlan(caseFile: CaseFile): Promise<MadePlan | null> {
  const [data, loaded, holidays] = await Promise.all([loadPlanData(), loadDirectory(), loadHolidays()]);
  if (data === null || loaded.kind === 'none' || holidays === null) return null;
  const at = deviceMoment();
  const { law, advice } = data;
  const { directory } = loaded;
  return {
    plan: plan({ caseFile, at, directory, holidays, law, platforms: advice }),
    at,
    advice,
    warnings: loaded.kind === 'national' ? [resultsMessages.areaMissing] : [],
  };
}
