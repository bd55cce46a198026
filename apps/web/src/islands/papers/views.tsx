/** What each screen of the papers is drawn from, and what it shows: views of the case as it stands. */
import type { CaseFile } from '@kakekomi/casefile';
import {
  type Form,
  type FormId,
  fittingForms,
  isCertifiedLetter,
  isOffered,
  placeOf,
  providerOf,
} from '@kakekomi/drafting';
import { INTAKE, planJa } from '@kakekomi/guidance';
import { assertNever } from '@kakekomi/kernel';
import type { LawOfSteps } from '@kakekomi/law';
import {
  type AskStep,
  ChooseView,
  DocumentView,
  DraftView,
  FearView,
  groupsOfForms,
  MoreView,
  type PaperSet,
  type PapersScreen,
  PaperView,
} from '@kakekomi/pages/client';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { deviceMoment } from '../device-clock.ts';
import { askScreen, entryScreen, postScreen, type ScreenOf } from './asking.tsx';
import { type DraftSources, draftedSet, draftOf, veiledIn } from './drafts.ts';
import { printBy } from './page-style.ts';
import type { LoadedPapers } from './papers-data.ts';

/** All that a view may know. */
export interface ViewState {
  readonly from: LoadedPapers;
  readonly caseFile: CaseFile;
  readonly sources: DraftSources;
  /** Posts whose words were asked for, by their place. */
  readonly unveiled: ReadonlySet<number>;
  /** Hosts of links that were not taken. */
  readonly refused: readonly string[];
  /** The sheets of certified mail that were pressed; null before that. */
  readonly layout: string | null;
  readonly isSkipped: ScreenOf['isSkipped'];
  /** True inside another page. */
  readonly isInside: boolean;
}

/** The view of a screen; null where there is nothing to be drawn. What is kept and opened is drawn elsewhere. */
export async function viewOf(
  screen: Exclude<PapersScreen, { readonly kind: 'keep' | 'open' | 'wipe' }>,
  state: ViewState,
): Promise<unknown> {
  const { from, caseFile, sources } = state;
  printBy(null);
  switch (screen.kind) {
    case 'choose':
      return (
        <ChooseView
          bundles={from.bundles}
          groups={groupsOfForms(from.data.forms, from.law.stepById)}
          fitting={await fittingNow(caseFile, from.data.forms)}
          offerOf={(form) => isOffered(form, caseFile)}
          isInside={state.isInside}
          hasCase={hasAnything(caseFile)}
        />
      );
    case 'fear':
      return viewOfFear(screen.of, caseFile);
    case 'paper': {
      const { steps, provider } = draftedSet(screen.of, caseFile, sources);
      return (
        <PaperView
          of={screen.of}
          steps={steps}
          providers={providersOf(caseFile, from.advice)}
          provider={provider}
          askBefore={removes(screen.of, from.law) ? planJa.askBefore : null}
        />
      );
    }
    case 'ask':
      return askScreen(screen, screenOf(screen.of, state));
    case 'post':
      return postScreen(screen, screenOf(screen.of, state));
    case 'entry':
      return entryScreen(screen, caseFile, from.data.forms);
    case 'more': {
      const { steps } = draftedSet(screen.of, caseFile, sources);
      return <MoreView of={screen.of} steps={steps} />;
    }
    case 'draft':
      return viewOfDraft(screen.of, state);
    case 'files': {
      const drafted = draftedSet(screen.of, caseFile, sources);
      printBy(drafted.drafts[0]?.document.page ?? null);
      const { filesScreen } = await import('./files.tsx');
      return filesScreen(screen.of, drafted);
    }
    case 'sheets': {
      const letter = screen.of.forms.find(isCertifiedLetter);
      if (letter === undefined) return null;
      const { sheetsScreen } = await import('./sheets.tsx');
      return sheetsScreen(screen.of, draftOf(letter, caseFile, sources).document, caseFile, state.layout);
    }
    case 'records':
      return (await import('./records.tsx')).recordsScreen(caseFile, from.data.forms);
    default:
      return assertNever(screen, 'viewOf');
  }
}

function screenOf(of: PaperSet, { from, caseFile, sources, refused, isSkipped }: ViewState): ScreenOf {
  const { steps, provider } = draftedSet(of, caseFile, sources);
  return { caseFile, steps, provider, advice: from.advice, forms: from.data.forms, refused, isSkipped };
}

function viewOfFear(of: PaperSet, caseFile: CaseFile): unknown {
  const item = INTAKE.find(({ id }) => id === 'fear');
  const form = of.forms.find(({ goesToOffender }) => goesToOffender);
  if (item === undefined || form === undefined) return null;
  return <FearView question={item.question(deviceMoment())} offer={isOffered(form, caseFile)} />;
}

function viewOfDraft(of: PaperSet, { caseFile, sources, unveiled }: ViewState): unknown {
  const { drafts, steps } = draftedSet(of, caseFile, sources);
  printBy(drafts[0]?.document.page ?? null);
  const missing = (form: FormId): readonly AskStep[] =>
    steps.filter(
      (step) => step.required && !step.isTold && step.fields.some((each) => each.form.id === form),
    );
  return (
    <DraftView
      of={of}
      drafts={drafts.map((draft) => ({ draft, missing: missing(draft.document.form) }))}
      veiled={veiledIn(caseFile, unveiled)}
    />
  );
}

/** The draft beside a question: the first paper of the set that asks it. */
export function viewBeside(
  screen: Extract<PapersScreen, { readonly kind: 'ask' | 'post' }>,
  { caseFile, sources, unveiled }: ViewState,
): unknown {
  const { of } = screen;
  const fact = screen.kind === 'ask' ? screen.fact : null;
  const asks = ({ fields }: Form): boolean =>
    fields.some((field) =>
      field.asks.some((ask) => (fact === null ? placeOf(ask.fact).kind === 'post' : ask.fact === fact)),
    );
  const form = of.forms.find(asks) ?? of.forms[0];
  if (form === undefined) return null;
  const { document: paper } = draftOf(form, caseFile, sources);
  return <DocumentView document={paper} veiled={veiledIn(caseFile, unveiled)} />;
}

/** The few that fit the plan as it stands now; none where it cannot be made. */
async function fittingNow(caseFile: CaseFile, forms: readonly Form[]): Promise<readonly Form[]> {
  if (!hasAnything(caseFile)) return [];
  const { makePlan } = await import('../plan/made-plan.ts');
  const made = await makePlan(caseFile);
  return made === null ? [] : fittingForms(forms, caseFile, made.plan.stages);
}

/** Whether one of the papers is for nothing but having something removed. */
function removes({ forms }: PaperSet, { stepById }: LawOfSteps): boolean {
  return forms.some(
    ({ role, steps }) => role === 'paper' && steps.every((id) => stepById.get(id)?.group === 'removal'),
  );
}

function providersOf(
  { posts }: CaseFile,
  advice: readonly PlatformAdvice[],
): readonly { readonly id: string; readonly name: string }[] {
  return [...new Set(posts.map(providerOf))].map((id) => ({
    id,
    name: advice.find((platform) => platform.id === id)?.name ?? id,
  }));
}

function hasAnything(caseFile: CaseFile): boolean {
  const { posts, parties, exhibits, events, deliveries, statements, answers, situation } = caseFile;
  const lists = [posts, parties, exhibits, events, deliveries];
  const told = { ...statements, ...answers, ...situation };
  return lists.some(({ length }) => length > 0) || Object.keys(told).length > 0;
}
