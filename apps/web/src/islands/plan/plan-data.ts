/** What the plan is made from, fetched once: the same files for everybody, whatever is told. */
import { type LawOfSteps, lawOfSteps } from '@kakekomi/law';
import {
  type CompactPlatforms,
  compilePlatforms,
  type PlatformAdvice,
  unpackPlatforms,
} from '@kakekomi/platforms';
import type { LinkReading } from './links.ts';

/** The law as the plan needs it, and what is known of each platform. */
export interface PlanData {
  readonly law: LawOfSteps;
  readonly advice: readonly PlatformAdvice[];
}

/** `plan.json`, as the build writes it. */
interface WrittenPlanData {
  readonly law: Pick<LawOfSteps, 'countingRules' | 'deadlines' | 'steps'>;
  readonly advice: readonly PlatformAdvice[];
}

let links: Promise<LinkReading | null> | null = null;
let data: Promise<PlanData | null> | null = null;

/** Null where it cannot be had; the next call tries again. */
export function loadLinks(): Promise<LinkReading | null> {
  links ??= fetchJson('/data/platforms.json').then((value) => {
    if (value === null) {
      links = null;
      return null;
    }
    const records = unpackPlatforms(value as CompactPlatforms);
    const names = new Map<string, string>(records.map(({ id, name }) => [id, name]));
    return { platforms: compilePlatforms(records), nameOf: (id) => names.get(id) ?? id };
  });
  return links;
}

/** As {@link loadLinks}. */
export function loadPlanData(): Promise<PlanData | null> {
  data ??= fetchJson('/data/plan.json').then((value) => {
    if (value === null) {
      data = null;
      return null;
    }
    // Written by our own build from records that it has read and checked; not read field by field again.
    const { law, advice } = value as WrittenPlanData;
    return { law: lawOfSteps(law), advice };
  });
  return data;
}

async function fetchJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
