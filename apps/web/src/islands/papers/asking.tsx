/** The screens on which something is told: a question, what concerns one post, an entry of a list. */
import type { CaseFile, CasePost } from '@kakekomi/casefile';
import { exhibitNumbers, type Form, inExhibitOrder, knownOfProvider, providerOf } from '@kakekomi/drafting';
import {
  type AskStep,
  AskView,
  DeliveryView,
  EventsList,
  EventView,
  ExhibitsList,
  ExhibitView,
  type PapersScreen,
  PostEditor,
  PostsList,
  RecordsList,
  papersWords as words,
} from '@kakekomi/pages/client';
import type { PlatformAdvice } from '@kakekomi/platforms';
import { stepsAfter, toldAt } from './ask-steps.ts';

/** What a screen of a set of papers is drawn from. */
export interface ScreenOf {
  readonly caseFile: CaseFile;
  readonly steps: readonly AskStep[];
  readonly provider: string | null;
  readonly advice: readonly PlatformAdvice[];
  readonly forms: readonly Form[];
  /** Hosts of links that were not taken. */
  readonly refused: readonly string[];
  readonly isSkipped: (step: AskStep) => boolean;
}

type Screen<K extends PapersScreen['kind']> = Extract<PapersScreen, { readonly kind: K }>;

/** Null where nothing asks it. */
export function askScreen({ of, fact, onward }: Screen<'ask'>, from: ScreenOf): unknown {
  const step = from.steps.find((each) => each.fact === fact && each.post === null);
  if (step === undefined) return null;
  return (
    <AskView
      of={of}
      step={step}
      told={toldAt(step, from.caseFile, from.provider)}
      fromRecord={recordOf(step, from)}
      left={onward ? leftAfter(step, from) : null}
      list={listOf(step, from)}
    />
  );
}

export function postScreen({ of, at, onward }: Screen<'post'>, from: ScreenOf): unknown {
  const post = from.caseFile.posts[at];
  const steps = from.steps.filter((each) => each.post === at);
  if (post === undefined) return null;
  return (
    <PostEditor
      of={of}
      at={at}
      siteName={siteOf(post, from.advice)}
      account={post.reference.account}
      steps={steps.map((step) => ({ step, told: toldAt(step, from.caseFile, from.provider) }))}
      left={onward ? leftAfter(steps[0] ?? null, from) : null}
    />
  );
}

/** An entry that is not there yet is drawn empty. */
export function entryScreen(
  { list, id, of }: Screen<'entry'>,
  caseFile: CaseFile,
  forms: readonly Form[],
): unknown {
  const { exhibits, events, deliveries, posts } = caseFile;
  const numbers = exhibitNumbers(exhibits, '甲');
  const named = inExhibitOrder(exhibits).map((each) => [each.id, each.title] as const);
  switch (list) {
    case 'exhibits':
      return (
        <ExhibitView
          exhibit={exhibits.find((each) => each.id === id) ?? { id, title: '' }}
          number={numbers.get(id) ?? words.exhibits.title}
          posts={posts}
          postName={(at) => words.paper.wroteOf(at + 1)}
          wholes={exhibits
            .filter((each) => each.id !== id && each.partOf === undefined)
            .map((each) => [each.id, `${numbers.get(each.id) ?? ''} ${each.title}`] as const)}
        />
      );
    case 'events':
      return (
        <EventView
          event={events.find((each) => each.id === id) ?? { id, on: '', what: '' }}
          exhibits={named}
        />
      );
    case 'deliveries': {
      const form = of !== null && of.forms.length === 1 ? (of.forms[0]?.id ?? '') : '';
      return (
        <DeliveryView delivery={deliveries.find((each) => each.id === id) ?? { id, form }} forms={forms} />
      );
    }
  }
}

/** The name of a post's site. */
export function siteOf(post: CasePost, advice: readonly PlatformAdvice[]): string {
  const provider = providerOf(post);
  return advice.find(({ id }) => id === provider)?.name ?? provider;
}

/** Screens that are still to come: what is asked of one post stands on one. */
function leftAfter(step: AskStep | null, { steps, isSkipped }: ScreenOf): number {
  const open = stepsAfter(steps, step).filter((each) => each.required && !each.isTold && !isSkipped(each));
  return new Set(open.map(({ fact, post }) => (post === null ? fact : String(post)))).size;
}

/** What the platform's record says where the person has told nothing. */
function recordOf({ fact }: AskStep, { advice, provider }: ScreenOf): string | null {
  return knownOfProvider(fact, advice.find(({ id }) => id === provider) ?? null);
}

/** The editor of a list; null where the question has a field. */
function listOf({ question }: AskStep, { caseFile, advice, forms, refused }: ScreenOf) {
  switch (question.kind) {
    case 'posts':
      return <PostsList posts={caseFile.posts} siteOf={(post) => siteOf(post, advice)} refused={refused} />;
    case 'exhibits': {
      const numbers = exhibitNumbers(caseFile.exhibits, '甲');
      return (
        <ExhibitsList exhibits={inExhibitOrder(caseFile.exhibits)} numberOf={(id) => numbers.get(id) ?? ''} />
      );
    }
    case 'events':
      return <EventsList events={caseFile.events} />;
    case 'deliveries':
      return (
        <RecordsList
          deliveries={caseFile.deliveries}
          nameOf={(form) => forms.find(({ id }) => id === form)?.name ?? form}
        />
      );
    default:
      return null;
  }
}
