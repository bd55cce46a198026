/**
 * The plan in the page: one screen at a time, drawn anew from the case. Every press comes through one listener and is named on
 * its element; what is told changes the case, and the case alone decides what is drawn.
 */
import { dateOf, parsePlainDate } from '@kakekomi/calendar';
import { type CaseFile, withoutPost } from '@kakekomi/casefile';
import {
  answerIntake,
  answerTo,
  INTAKE,
  nextQuestionOf,
  QUESTION_IDS,
  type QuestionId,
  SKIPPED,
} from '@kakekomi/guidance';
import { assertNever } from '@kakekomi/kernel';
import {
  PLAN_ACTIONS,
  type PlanAction,
  type PlanScreen,
  PlanView,
  QuestionView,
  type RefusedLink,
  resultsMessages as results,
  StartView,
  siteMessages as site,
  windowMessages,
  planWords as words,
} from '@kakekomi/pages/client';
import type { VNode } from 'preact';
import { type CaseInPage, drawingIn, type OwnDrawing, type Place } from '../case/index.ts';
import { deviceMoment, isDeviceClockTrusted } from '../device-clock.ts';
import { prepareDirectory } from '../directory.ts';
import { loadHolidays } from '../holidays.ts';
import type { PlanDoors } from './doors.ts';
import type { Keeping } from './keeping.tsx';
import { readLinks } from './links.ts';
import { type MadePlan, makePlan } from './made-plan.ts';
import { loadLinks, loadPlanData } from './plan-data.ts';
import { screensOf } from './screens.ts';

const messages = { results, site, window: windowMessages };

/** What stands open on paper; what is behind a card, and what cannot be done now, stays folded. */
const FOLDS_ON_PAPER = [
  '[aria-labelledby=days] >',
  'section > .steps > li >',
  '[aria-labelledby=stage-safety]',
]
  .map((within) => `${within} details:not([open], .card details)`)
  .join();

export interface PlanPlace {
  readonly outlet: HTMLElement;
  /** Shown with the first screen only. */
  readonly frame: readonly HTMLElement[];
  readonly say: (text: string) => void;
  /** The worker's address. */
  readonly sealing: string;
}

/** Takes the page over for this case. */
export function startPlan(
  held: CaseInPage,
  { outlet, frame, say, sealing }: PlanPlace,
  doors: PlanDoors,
): void {
  const find = <E extends HTMLElement>(selector: string): E | null => outlet.querySelector<E>(selector);
  let refused: readonly RefusedLink[] = [];
  let keeping: Keeping | null = null;

  const drawing = drawingIn(outlet);
  const screens = screensOf({ kind: 'start' }, (screen, place) => void show(screen, place), drawing.placeNow);

  async function show(screen: PlanScreen, place: Place | null, focus = true): Promise<void> {
    for (const part of frame) part.hidden = screen.kind !== 'start';
    say('');
    const isThere = await drawing.show(viewOf(screen));
    if (isThere && focus) drawing.arrive(place);
  }

  /** Null where what it needs cannot be had. */
  async function viewOf(screen: PlanScreen): Promise<unknown> {
    const caseFile = held.current();
    switch (screen.kind) {
      case 'start': {
        return <StartView caseFile={caseFile} refused={refused} list={await cardsOf(caseFile)} />;
      }
      case 'post':
        return (await import('./correcting.tsx')).postScreen(caseFile, screen.at);
      case 'question':
        return viewOfQuestion(screen.id, caseFile);
      case 'plan':
        return viewOfPlan(await makePlan(caseFile));
      case 'memo':
      case 'calendar': {
        const [along, made] = await Promise.all([import('./take-along.tsx'), makePlan(caseFile)]);
        return made && along.screenFor(screen.kind, { made, caseFile, calendarSeed: held.calendarSeed });
      }
      case 'keep':
      case 'open':
      case 'wipe': {
        const { keepingOf } = await import('./keeping.tsx');
        keeping ??= keepingOf({ held, find, say, sealing, opened: () => screens.go({ kind: 'plan' }) });
        return keeping.view(screen.kind);
      }
      case 'papers':
        return viewOfPapers();
      default:
        return assertNever(screen, 'viewOf');
    }
  }

  async function cardsOf(caseFile: CaseFile): Promise<VNode | null> {
    if (caseFile.posts.length === 0) return null;
    const [{ postCards }, links] = await Promise.all([import('./correcting.tsx'), loadLinks()]);
    return postCards(caseFile, links?.nameOf ?? ((id) => id));
  }

  async function viewOfPapers(): Promise<OwnDrawing | null> {
    const open = await doors.papers?.();
    return open === undefined ? null : () => open({ held, outlet, say, back: screens.back });
  }

  function viewOfQuestion(id: QuestionId, caseFile: CaseFile): unknown {
    const item = INTAKE.find((each) => each.id === id);
    if (item === undefined) return null;
    const at = deviceMoment();
    const answer = answerTo(caseFile, id);
    return (
      <QuestionView
        question={item.question(at)}
        number={QUESTION_IDS.filter((each) => each !== id && answerTo(caseFile, each) !== null).length + 1}
        takesDay={item.takesDay}
        answer={answer === SKIPPED ? null : answer}
        today={dateOf(at)}
      />
    );
  }

  function viewOfPlan(made: MadePlan | null): unknown {
    if (made === null) return null;
    const { plan, at, warnings } = made;
    return (
      <PlanView
        plan={plan}
        caseFile={held.current()}
        messages={messages}
        at={at}
        clock={isDeviceClockTrusted(at) ? 'trusted' : 'doubtful'}
        warnings={warnings}
        hasPapers={doors.papers !== null}
      />
    );
  }

  /** Goes on from the first screen; what stands unread in the box is read first, and what is wrong with it said once. */
  async function onceRead(then: () => void): Promise<void> {
    const problem = (): string => find('#links-problem')?.textContent ?? '';
    const told = problem();
    if (find<HTMLTextAreaElement>('#links')?.value.trim()) await takeLinks();
    if (told !== '' || problem() === '') then();
  }

  async function takeLinks(): Promise<void> {
    const box = find<HTMLTextAreaElement>('#links');
    const place = find('#links-problem');
    if (box === null || place === null) return;
    const reading = await loadLinks();
    const read = reading === null ? null : readLinks(box.value, held.current(), reading);
    if (read === null || read.problem !== null) {
      place.textContent = words.paste.problems[read?.problem ?? 'not-loaded'];
      return;
    }
    held.change(read.caseFile);
    refused = read.refused;
    await show({ kind: 'start' }, null, false);
    say(words.paste.found(read.found));
    const target = find('#posts') ?? find('[data-heading]');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ behavior: 'instant' });
  }

  /** In danger, and where somebody thinks of dying, people come before the next question. */
  function onward(): void {
    const { danger, despair } = held.current().situation;
    const next = nextQuestionOf(held.current(), deviceMoment());
    const screen = screens.current();
    const isUrgent =
      screen.kind === 'question' &&
      ((screen.id === 'danger' && danger === true) || (screen.id === 'mind' && despair === true));
    const id = QUESTION_IDS.find((each) => each === next?.id);
    screens.go(isUrgent || id === undefined ? { kind: 'plan' } : { kind: 'question', id, onward: true });
  }

  function answer(choice: string): void {
    const screen = screens.current();
    if (screen.kind !== 'question') return;
    held.change(answerIntake(held.current(), screen.id, choice));
    if (screen.onward) onward();
    else screens.back();
  }

  function answerDay(): void {
    const day = parsePlainDate(find<HTMLInputElement>('#day')?.value ?? '');
    const place = find('#day-problem');
    const now = deviceMoment();
    // Nothing that is asked about lies ahead: such a day is a slip of the hand, unless the clock is behind.
    if (day.kind === 'ok' && (day.value <= dateOf(now) || !isDeviceClockTrusted(now))) answer(day.value);
    else if (place !== null) place.textContent = words.question.noSuchDay;
  }

  /** What is typed about a post is told at once, so that no way back loses it; true where a day cannot be. */
  async function tellPost(at: number): Promise<boolean> {
    const { postFrom } = await import('./correcting.tsx');
    const { caseFile, isWrong } = postFrom(outlet, held.current(), at);
    held.change(caseFile);
    return isWrong;
  }

  async function savePostFields(at: number): Promise<void> {
    if (await tellPost(at)) find('#post-day')?.focus();
    else screens.back();
  }

  /** The answer stands beside what it opens: the screen is drawn again where it is. */
  async function answerBefore(value: string): Promise<void> {
    const place = drawing.placeNow();
    const [id = '', choice = ''] = value.split(' ');
    held.change(answerIntake(held.current(), id, choice));
    await show(screens.current(), place);
    // What is removed at once asks nothing any more: then its stage is arrived at.
    (find('#before-removal') ?? find('#stage-removal'))?.scrollIntoView({ behavior: 'instant' });
    find(`[data-value="${value}"]`)?.focus({ preventScroll: true });
  }

  async function handOver(what: 'calendar' | 'memo'): Promise<void> {
    const caseFile = held.current();
    const [along, made] = await Promise.all([import('./take-along.tsx'), makePlan(caseFile)]);
    const place = find('#said');
    if (made === null || place === null) return;
    place.textContent = along.hand(what, { made, caseFile, calendarSeed: held.calendarSeed });
  }

  function wipe(): void {
    held.forget();
    refused = [];
    screens.go({ kind: 'start' });
    say(words.wipe.done);
  }

  function removePost(at: number): void {
    held.change(withoutPost(held.current(), at));
    again();
  }

  async function takeBackAnswer(id: QuestionId): Promise<void> {
    const { takeBack } = await import('./correcting.tsx');
    held.change(takeBack(held.current(), id));
    again();
  }

  /** The same screen once more, where it stands. */
  function again(): void {
    void show(screens.current(), drawing.placeNow());
  }

  function withQuestion(value: string, then: (id: QuestionId) => unknown): void {
    const id = QUESTION_IDS.find((each) => each === value);
    if (id !== undefined) then(id);
  }

  /** What each press does; a new action does not compile until it does something. */
  const does: { readonly [A in PlanAction]: (value: string) => void } = {
    'read-links': () => void takeLinks(),
    begin: () => void onceRead(onward),
    continue: onward,
    'change-post': (at) => screens.go({ kind: 'post', at: Number(at) }),
    'remove-post': (at) => removePost(Number(at)),
    'save-post': (at) => void savePostFields(Number(at)),
    answer,
    'answer-day': answerDay,
    skip: () => answer(SKIPPED),
    'take-back': (id) => withQuestion(id, takeBackAnswer),
    ask: (value) => withQuestion(value, (id) => screens.go({ kind: 'question', id, onward: false })),
    'answer-before': (value) => void answerBefore(value),
    retry: () => void show(screens.current(), null),
    'show-plan': () => void onceRead(() => screens.go({ kind: 'plan' })),
    'to-start': () => screens.go({ kind: 'start' }),
    'to-keep': () => screens.go({ kind: 'keep' }),
    'to-open': () => screens.go({ kind: 'open' }),
    'to-memo': () => screens.go({ kind: 'memo' }),
    'to-calendar': () => screens.go({ kind: 'calendar' }),
    'to-wipe': () => screens.go({ kind: 'wipe' }),
    papers: () => screens.go({ kind: 'papers' }),
    back: () => screens.back(),
    wipe,
    keep: () => void keeping?.keep(),
    open: () => void keeping?.open(),
    'show-passphrase': () => keeping?.togglePassphrase(),
    calendar: () => void handOver('calendar'),
    'memo-text': () => void handOver('memo'),
    print: () => print(),
  };

  outlet.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const action = PLAN_ACTIONS.find((each) => each === pressed?.dataset['action']);
    if (action !== undefined) does[action](pressed?.dataset['value'] ?? '');
  });
  outlet.addEventListener('keydown', (event) => {
    const { target, key, isComposing } = event;
    if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
    if (target.id.startsWith('passphrase')) find('.form > .button')?.click();
    if (target.id === 'day') answerDay();
  });
  outlet.addEventListener('input', () => {
    const screen = screens.current();
    if (screen.kind === 'post') void tellPost(screen.at);
  });
  // Paper has no folds: days, what can be done now and 110 stand open on it.
  let unfolded: readonly Element[] = [];
  addEventListener('beforeprint', () => {
    unfolded = [...outlet.querySelectorAll(FOLDS_ON_PAPER)];
    for (const fold of unfolded) fold.setAttribute('open', '');
  });
  addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.removeAttribute('open');
  });
  outlet.addEventListener('paste', ({ target }) => {
    // After the browser has put the text there. Links leave the box at once, and the words around them with it.
    if (target instanceof HTMLTextAreaElement && target.id === 'links') setTimeout(() => void takeLinks());
  });

  void show(screens.current(), null, false);
  void loadLinks().then(() => {
    (globalThis.requestIdleCallback ?? setTimeout)(() => {
      void loadPlanData();
      void loadHolidays();
      prepareDirectory();
    });
  });
}
