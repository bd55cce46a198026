/** What the plan is made from, fetched once: the same files for everybody, whatever is told. */
import { type Law, parseLaw } from '@kakekomi/law';
import { compilePlatforms, type PlatformAdvice, parsePlatforms } from '@kakekomi/platforms';
import type { LinkReading } from './links.ts';

/** The law as the plan needs it, and what is known of each platform. */
export interface PlanData {
  readonly law: Law;
  readonly advice: readonly PlatformAdvice[];
}

let links: Promise<LinkReading | null> | null = null;
let data: Promise<PlanData | null> | null = null;

/** Null where it cannot be had; the next call tries again. */
export function loadLinks(): Promise<LinkReading | null> {
  links ??= fetchJson('/data/platforms.json').then((value) => {
    const parsed = parsePlatforms(value);
    if (parsed.kind === 'err') {
      links = null;
      return null;
    }
    const names = new Map<string, string>(parsed.value.map(({ id, name }) => [id, name]));
    return { platforms: compilePlatforms(parsed.value), nameOf: (id) => names.get(id) ?? id };
  });
  return links;
}

/** As {@link loadLinks}. */
export function loadPlanData(): Promise<PlanData | null> {
  data ??= fetchJson('/data/plan.json').then((value) => {
    const { law, advice } = (value ?? {}) as { readonly law?: unknown; readonly advice?: unknown };
    const parsed = parseLaw(law);
    if (parsed.kind === 'err' || !Array.isArray(advice)) {
      data = null;
      return null;
    }
    // Written by our own build from records that it has read; not read field by field again.
    return { law: parsed.value, advice: advice as readonly PlatformAdvice[] };
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
