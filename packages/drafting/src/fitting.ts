/** Which papers fit a case now, of the many that its open steps name: few, and those first that the person came for. */
import type { CaseFile } from '@kakekomi/casefile';
import { circumstancesOf, type Plan, type PlanStageId } from '@kakekomi/guidance';
import type { Form } from './form.ts';
import { isOffered } from './offered.ts';

/** So many are shown; the others stand in their groups. */
const MOST = 5;

/** What a person wants, by the stage of the plan in which it is done. What is not here needs no paper of its own. */
const STAGE_OF_WANT: Readonly<Record<string, PlanStageId>> = {
  'removal-guidance': 'removal',
  'removal-request-by-proxy': 'removal',
  investigate: 'criminal',
  'accept-complaint': 'criminal',
  criminal: 'criminal',
  identification: 'identification',
  damages: 'damages',
};

/** For whoever is afraid: the police are told, and the address is kept. */
const IN_FEAR: readonly string[] = ['higaitodoke', 'hitoku-todoke'];
/** For whoever gives advice: it decides nothing yet. */
const MEMO = 'soudan-memo';

/**
 * At most five papers of steps that are open in the plan: never a list that goes with another paper, nor one that is not
 * offered. Where there is fear, the police and secrecy come first; then in turn the papers of each thing that is wanted, as
 * it was told; the memo always has a place. Where nothing is wanted yet, the memo comes first and the plan's order follows.
 * None before anything was told.
 */
export function fittingForms(
  forms: readonly Form[],
  caseFile: CaseFile,
  stages: Plan['stages'],
): readonly Form[] {
  const { posts, answers, situation, facts } = caseFile;
  if (posts.length === 0 && Object.keys({ ...answers, ...situation }).length === 0) return [];
  const { afraid } = circumstancesOf(caseFile, facts, []);
  const openIn = (stage: PlanStageId): readonly Form[] => {
    const open = stages.flatMap(({ id, steps }) => (id === stage ? steps.filter((step) => step.open) : []));
    return open.flatMap(({ step }) =>
      forms.filter((form) => form.steps.includes(step.id) && fits(form, caseFile, afraid)),
    );
  };
  const open = stages.flatMap(({ id }) => openIn(id));
  const first = afraid ? IN_FEAR.flatMap((wanted) => open.find(({ id }) => id === wanted) ?? []) : [];
  const memo = open.filter(({ id }) => id === MEMO).slice(0, 1);
  const { wants = [] } = situation;
  if (wants.length === 0) return few([...first, ...memo, ...open], MOST);
  const stagesWanted = new Set(wants.flatMap((want) => STAGE_OF_WANT[want] ?? []));
  const wanted = inTurn([...stagesWanted].map((stage) => openIn(stage).filter(({ id }) => id !== MEMO)));
  return [...few([...first, ...wanted], MOST - memo.length), ...memo];
}

/** Whether a paper says anything to this case at all. */
function fits(form: Form, caseFile: CaseFile, afraid: boolean): boolean {
  if (form.role === 'annex' || !isOffered(form, caseFile).offered) return false;
  if (form.id === 'soushin-chosaku') return isAboutWork(caseFile);
  return form.id !== 'hitoku-todoke' || afraid || chose(caseFile.statements['secrecy'], 'yes');
}

/** Whether somebody's work was copied, as they said. */
function isAboutWork({ facts, statements, posts }: CaseFile): boolean {
  return (
    facts.workCopied === true ||
    chose(statements['rights'], 'copyright') ||
    posts.some(({ claim }) => chose(claim?.rights, 'copyright'))
  );
}

function chose(told: string | readonly string[] | undefined, choice: string): boolean {
  return told === choice || (typeof told !== 'string' && told?.includes(choice) === true);
}

/** The first of each, then the second of each, and so on; each once. */
function inTurn(queues: readonly (readonly Form[])[]): readonly Form[] {
  const unique = queues.map((queue) => [...new Set(queue)]);
  const longest = Math.max(0, ...unique.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) =>
    unique.flatMap((queue) => queue.slice(place, place + 1)),
  ).flat();
}

function few(forms: readonly Form[], most: number): readonly Form[] {
  return [...new Set(forms)].slice(0, most);
}
