/** The answer computed and shown in the page: nothing of it goes into a request, the URL or a store. */
import { type Situation, situationFromForm } from '@kakekomi/casefile';
import { recommend } from '@kakekomi/guidance';
import {
  groupResults,
  RESULT_LIMIT,
  ResultsView,
  resultsMessages as results,
  siteMessages as site,
  windowMessages,
} from '@kakekomi/pages/client';
import { deviceMoment, isDeviceClockTrusted } from './device-clock.ts';
import { loadDirectory, prepareDirectory } from './directory.ts';
import { draw } from './dom-jsx.ts';
import { loadHolidays } from './holidays.ts';

const messages = { results, site, window: windowMessages };

/** `asked-again`: what was written could not be read · `not-loaded`: no data could be had. */
export type AnswerOutcome =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'asked-again'; readonly text: string }
  | { readonly kind: 'not-loaded' };

/** Begins to fetch what an answer will need; safe to call again and again. */
export function prepare(): void {
  prepareDirectory();
  void loadHolidays();
}

/** Reads the form, finds the windows and renders them into `outlet`. */
export async function answer(form: FormData, outlet: HTMLElement): Promise<AnswerOutcome> {
  const entries = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const situation = situationFromForm(entries);
  if (situation.kind === 'err') {
    const aboutAge = situation.problem.some(({ field }) => field === 'age');
    return { kind: 'asked-again', text: aboutAge ? results.problemAge : results.problemOther };
  }
  return await show(situation.value, outlet);
}

async function show(situation: Situation, outlet: HTMLElement): Promise<AnswerOutcome> {
  const [loaded, holidays] = await Promise.all([loadDirectory(), loadHolidays()]);
  if (loaded.kind === 'none' || holidays === null) return { kind: 'not-loaded' };
  const at = deviceMoment();
  const clock = isDeviceClockTrusted(at) ? 'trusted' : 'doubtful';
  const result = recommend({ situation, at, directory: loaded.directory, holidays, limit: RESULT_LIMIT });
  const groups = groupResults(result, clock);
  draw(
    <ResultsView
      messages={messages}
      situation={situation}
      refined={[]}
      at={at}
      result={result}
      groups={groups}
      clock={clock}
      warnings={loaded.kind === 'national' ? [results.areaMissing] : []}
    />,
    outlet,
  );
  return { kind: 'shown', count: groups.reduce((sum, { entries }) => sum + entries.length, 0) };
}
