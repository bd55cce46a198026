/** What the page of the plan loads of the law and the platforms: the parts that it shows, in one file for everybody. */
import { encodeLaw, type Law, parseLaw } from '@kakekomi/law';
import { adviceOf, type Platform } from '@kakekomi/platforms';

/** The parts that a plan does not read, empty: rights, evidence and the questions stand on pages of their own. */
const LEFT_OUT = {
  rights: [],
  evidence: {
    principles: [],
    methods: [],
    mistakes: [],
    keep: [],
    checklists: [],
    courtList: { columns: [] },
  },
} as const;

/** Last days, how they are counted, and steps; then what is known of each platform. */
export function planDataOf(law: Law, platforms: readonly Platform[]): string {
  const { triage, wording } = law;
  const part = {
    ...encodeLaw(law, { withSources: false }),
    ...LEFT_OUT,
    triage: { ...triage, questions: [], changes: [], oneScreen: [] },
    wording: { ...wording, avoid: [], use: [] },
  };
  // What the page could not read must not be published.
  const read = parseLaw(part);
  if (read.kind === 'err') throw new Error(`the law of the plan cannot be read back: ${read.problem.code}`);
  return JSON.stringify({ law: part, advice: platforms.map(adviceOf) });
}
