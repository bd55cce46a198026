/**
 * The papers in the page: one screen at a time, drawn anew from the case. Whatever is typed stands in the case at once, and
 * the draft beside it follows; nothing of renderers or fonts is loaded before a file is asked for. Above 400 lines: whatever can
 * be pressed does its work here, in one table, on the state of one page.
 */
import {
  type EntryList,
  freeIdIn,
  withEntry,
  withEntryMoved,
  withoutEntry,
  withoutPost,
} from '@kakekomi/casefile';
import { type FactId, isOffered } from '@kakekomi/drafting';
import { answerIntake, answerTo } from '@kakekomi/guidance';
import {
  PAPERS_ACTIONS,
  type PaperSet,
  type PapersAction,
  type PapersScreen,
  papersWords as words,
} from '@kakekomi/pages/client';
import { type CaseInPage, drawingIn, type Place } from '../case/index.ts';
import { draw } from '../dom-jsx.ts';
import type { Keeping } from '../plan/keeping.tsx';
import { loadLinks } from '../plan/plan-data.ts';
import { nextStep } from './ask-steps.ts';
import { type DraftSources, draftedSet, providerNow } from './drafts.ts';
import { deliveryOf, eventOf, exhibitOf } from './entries.ts';
import { printBy } from './page-style.ts';
import { type LoadedPapers, loadPapers } from './papers-data.ts';
import { fieldsIn, toldBy } from './reading-fields.ts';
import { type Told, told } from './tell.ts';
import { type ViewState, viewBeside, viewOf } from './views.tsx';
import { wayOf } from './way.ts';

export interface PapersPlace {
  readonly held: CaseInPage;
  readonly outlet: HTMLElement;
  /** Shown with the first screen only. */
  readonly frame: readonly HTMLElement[];
  readonly say: (text: string) => void;
  /** The address of the worker that keeps and opens. */
  readonly sealing: string;
  /** The address of the worker that makes files. */
  readonly renderer: string;
  /** Out of the papers; null where they have a page of their own. */
  readonly leave: (() => void) | null;
}

/** Takes the place over for this case; gives what is to be done when it is left. */
export function startPapers({ held, outlet, frame, say, sealing, renderer, leave }: PapersPlace): () => void {
  // A box of its own: presses in it are not those of the page around it.
  const root = document.createElement('div');
  outlet.append(root);
  const find = <E extends HTMLElement>(selector: string): E | null => root.querySelector<E>(selector);
  const unveiled = new Set<number>();
  const skipped = new Set<string>();
  let refused: readonly string[] = [];
  let chosenProvider: string | null = null;
  let loaded: LoadedPapers | null = null;
  let keeping: Keeping | null = null;
  let layout: string | null = null;
  /** Counts what was drawn: an answer that comes late does not take the place of a newer screen. */
  let turn = 0;

  const { placeNow, put, arrive } = drawingIn(root);
  const way = wayOf<PapersScreen>({
    first: { kind: 'choose' },
    show: (screen, place) => void show(screen, place),
    placeNow,
    leave: () => leave?.(),
  });

  async function show(screen: PapersScreen, place: Place | null, focus = true): Promise<void> {
    turn += 1;
    const mine = turn;
    for (const part of frame) part.hidden = screen.kind !== 'choose';
    say('');
    const soon = setTimeout(() => {
      if (mine === turn) put(<p>{words.loading}</p>);
    }, 200);
    // A script or data that cannot be had is no reason to stand still.
    const view = await viewNow(screen).catch(() => null);
    clearTimeout(soon);
    if (mine !== turn) return;
    if (view === null) putFailure();
    else put(view);
    drawBeside();
    if (focus) arrive(place);
  }

  function putFailure(): void {
    put(
      <div class="stack">
        <p class="problem" role="alert">
          {words.loadFailed}
        </p>
        <button class="button" type="button" data-action="retry">
          {words.retry}
        </button>
      </div>,
    );
  }

  const sourcesOf = (from: LoadedPapers): DraftSources => ({ ...from, provider: chosenProvider });
  const stateOf = (from: LoadedPapers): ViewState => ({
    ...{ from, unveiled, refused, layout, isSkipped },
    caseFile: held.current(),
    sources: sourcesOf(from),
    isInside: leave !== null,
  });

  async function viewNow(screen: PapersScreen): Promise<unknown> {
    loaded ??= await loadPapers();
    if (loaded === null) return null;
    if (screen.kind !== 'keep' && screen.kind !== 'open') return viewOf(screen, stateOf(loaded));
    const { keepingOf } = await import('../plan/keeping.tsx');
    keeping ??= keepingOf({ held, find, say, sealing, opened: way.toFirst });
    return keeping.view(screen.kind);
  }

  /** The draft beside a question, on a desk; on a phone it has a screen of its own. */
  function drawBeside(): void {
    const beside = find('#beside');
    const screen = way.current();
    if (beside === null || loaded === null || (screen.kind !== 'ask' && screen.kind !== 'post')) return;
    if (!matchMedia('(min-width: 64rem)').matches) return;
    const side = beside.parentElement;
    const top = side?.scrollTop ?? 0;
    draw(viewBeside(screen, stateOf(loaded)), beside);
    if (side !== null) side.scrollTop = top;
  }

  let isDrawing = false;
  /** Once a frame, however fast somebody types. */
  function drawBesideSoon(): void {
    if (isDrawing) return;
    isDrawing = true;
    requestAnimationFrame(() => {
      isDrawing = false;
      drawBeside();
    });
  }

  /** The same screen once more, where it stands. */
  function again(): void {
    void show(way.current(), placeNow(), false);
  }

  const providerHere = (): string | null => providerNow(held.current(), chosenProvider);

  function tell(fact: FactId, value: Told): void {
    const screen = way.current();
    const post = screen.kind === 'post' ? screen.at : null;
    held.change(told(held.current(), fact, value, { post, provider: providerHere() }));
  }

  const keyOf = (step: { readonly fact: FactId; readonly post: number | null }): string =>
    step.post === null ? step.fact : `post ${step.post}`;
  function isSkipped(step: { readonly fact: FactId; readonly post: number | null }): boolean {
    return skipped.has(keyOf(step));
  }

  /** From a question to the next that is needed; after the last one to the draft. */
  function onward(): void {
    const screen = way.current();
    if (screen.kind !== 'ask' && screen.kind !== 'post') return;
    if (!screen.onward) {
      way.back();
      return;
    }
    const here =
      screen.kind === 'ask'
        ? { fact: screen.fact, post: null }
        : { fact: 'posts.quote' as FactId, post: screen.at };
    goTo(screen.of, here);
  }

  function goTo(of: PaperSet, after: { readonly fact: FactId; readonly post: number | null } | null): void {
    if (loaded === null) return;
    const { steps } = draftedSet(of, held.current(), sourcesOf(loaded));
    const next = nextStep(steps, after, isSkipped);
    if (next === null) way.go({ kind: 'draft', of });
    else if (next.post === null) way.go({ kind: 'ask', of, fact: next.fact, onward: true });
    else way.go({ kind: 'post', of, at: next.post, onward: true });
  }

  function start(): void {
    const of = setHere();
    if (of === null || loaded === null) return;
    const { steps } = draftedSet(of, held.current(), sourcesOf(loaded));
    // Whoever begins again is asked again.
    if (nextStep(steps, null, isSkipped) === null) skipped.clear();
    goTo(of, null);
  }

  function skip(): void {
    const screen = way.current();
    if (screen.kind === 'ask') skipped.add(keyOf({ fact: screen.fact, post: null }));
    if (screen.kind === 'post') skipped.add(keyOf({ fact: 'posts.quote' as FactId, post: screen.at }));
    onward();
  }

  /** What is left empty by going on is passed over: it is not asked again on this way. */
  function next(): void {
    skip();
  }

  function setHere(): PaperSet | null {
    const screen = way.current();
    return 'of' in screen ? screen.of : null;
  }

  function withSet(then: (of: PaperSet) => void): void {
    const of = setHere();
    if (of !== null) then(of);
  }

  function choose(of: PaperSet): void {
    const caseFile = held.current();
    const letter = of.forms.find(({ goesToOffender }) => goesToOffender);
    // What was not told is never taken for a no.
    const mustAsk = letter !== undefined && isOffered(letter, caseFile).offered;
    const isAnswered = answerTo(caseFile, 'fear') === 'no';
    if (letter !== undefined && (!mustAsk || !isAnswered)) way.go({ kind: 'fear', of });
    else way.go({ kind: 'paper', of });
  }

  function chooseForm(id: string): void {
    const form = loaded?.data.forms.find((each) => each.id === id);
    if (form !== undefined) choose({ name: form.name, bundle: null, forms: [form] });
  }

  function chooseBundle(id: string): void {
    const bundle = loaded?.bundles.find((each) => each.id === id);
    if (bundle === undefined) return;
    const forms = bundle.forms.flatMap(
      ({ form }) => loaded?.data.forms.find((each) => each.id === form) ?? [],
    );
    choose({ name: bundle.name, bundle, forms });
  }

  function answerFear(choice: string): void {
    held.change(answerIntake(held.current(), 'fear', choice));
    const of = setHere();
    if (of === null) return;
    const stops = of.forms.some((form) => !isOffered(form, held.current()).offered);
    if (stops) void show(way.current(), null);
    else way.go({ kind: 'paper', of });
  }

  async function takeLinks(): Promise<void> {
    const [box, place] = [find<HTMLTextAreaElement>('#paper-links'), find('#links-problem')];
    if (box === null || place === null) return;
    const [reading, { readLinks }] = await Promise.all([loadLinks(), import('../plan/links.ts')]);
    const read = reading === null ? null : readLinks(box.value, held.current(), reading);
    if (read === null || read.problem !== null) {
      place.textContent = words.posts.problems[read?.problem ?? 'not-loaded'];
      return;
    }
    held.change(read.caseFile);
    refused = read.refused.map(({ host }) => host);
    await show(way.current(), placeNow(), false);
    say(words.posts.found(read.found));
    find('#paper-links')?.focus({ preventScroll: true });
  }

  function addEntry(list: string): void {
    const known = listNamed(list);
    if (known === null) return;
    way.go({ kind: 'entry', of: setHere(), list: known, id: freeIdIn(held.current(), known) });
  }

  function withListed(value: string, then: (list: EntryList, id: string) => void): void {
    const [name = '', id = ''] = value.split(' ');
    const list = listNamed(name);
    if (list !== null) then(list, id);
  }

  function saveEntry(list: EntryList, id: string): void {
    const fields = fieldsIn(root);
    const entry = { exhibits: exhibitOf, events: eventOf, deliveries: deliveryOf }[list](id, fields);
    const place = find('#entry-problem');
    if (entry === null) {
      if (place !== null) place.textContent = NEEDED[list];
      return;
    }
    held.change(withEntry(held.current(), list, entry));
    way.back();
  }

  function move(list: EntryList, id: string, by: -1 | 1): void {
    held.change(withEntryMoved(held.current(), list, id, by));
    void show(way.current(), placeNow(), false).then(() =>
      find(`[data-action="edit-entry"][data-value="${list} ${id}"]`)?.focus({ preventScroll: true }),
    );
  }

  function wipe(): void {
    held.forget();
    unveiled.clear();
    skipped.clear();
    refused = [];
    chosenProvider = null;
    way.toFirst();
    say(words.wipe.done);
  }

  function unveil(post: number): void {
    unveiled.add(post);
    if (find('#beside') === null) again();
    else drawBeside();
  }

  function showQuote(id: string): void {
    const box = find<HTMLTextAreaElement>(`#${id}`);
    if (box === null) return;
    box.hidden = false;
    find(`#${id}-veiled`)?.remove();
    find('[data-action="show-quote"]')?.remove();
    box.focus();
  }

  async function hand(kind: 'docx' | 'pdf' | 'text' | 'zip-docx' | 'zip-pdf', what: string): Promise<void> {
    const of = setHere();
    const place = find('#said');
    if (of === null || place === null || loaded === null) return;
    const drafted = draftedSet(of, held.current(), sourcesOf(loaded));
    const tellWhile = (text: string, isProblem = false): void => {
      place.className = isProblem ? 'problem' : '';
      place.textContent = text;
    };
    const { handOver } = await import('./files.tsx');
    await handOver(kind, what, { ...drafted, say: tellWhile, renderer });
  }

  async function calendar(): Promise<void> {
    const place = find('#said');
    if (place === null || loaded === null) return;
    const { handCalendar } = await import('./records.tsx');
    place.textContent = await handCalendar(held.current(), loaded.data.forms, held.calendarSeed);
  }

  function openDoor(fact: string): void {
    withSet((of) => way.go({ kind: 'ask', of, fact: fact as FactId, onward: false }));
  }

  /** What each press does; a new action does not compile until it does something. */
  const does: { readonly [A in PapersAction]: (value: string) => void } = {
    'choose-form': chooseForm,
    'choose-bundle': chooseBundle,
    fear: answerFear,
    'to-choose': () => way.toFirst(),
    'to-records': () => way.go({ kind: 'records' }),
    'to-open': () => way.go({ kind: 'open' }),
    'to-keep': () => way.go({ kind: 'keep' }),
    'to-wipe': () => way.go({ kind: 'wipe' }),
    wipe,
    back: () => way.back(),
    retry: () => void show(way.current(), null),
    keep: () => void keeping?.keep(),
    open: () => void keeping?.open(),
    'show-passphrase': () => keeping?.togglePassphrase(),
    provider: (id) => {
      chosenProvider = id;
      again();
    },
    start,
    'to-draft': () => withSet((of) => way.go({ kind: 'draft', of })),
    'to-files': () => withSet((of) => way.go({ kind: 'files', of })),
    'to-more': () => withSet((of) => way.go({ kind: 'more', of })),
    'to-sheets': () => withSet((of) => way.go({ kind: 'sheets', of })),
    ask: openDoor,
    'ask-post': (at) => withSet((of) => way.go({ kind: 'post', of, at: Number(at), onward: false })),
    answer: (choice) => {
      const screen = way.current();
      if (screen.kind !== 'ask') return;
      tell(screen.fact, choice);
      onward();
    },
    next,
    skip,
    clear: () => {
      const screen = way.current();
      if (screen.kind !== 'ask') return;
      tell(screen.fact, null);
      again();
    },
    'read-links': () => void takeLinks(),
    'remove-post': (at) => {
      held.change(withoutPost(held.current(), Number(at)));
      again();
    },
    'show-quote': showQuote,
    unveil: (post) => unveil(Number(post)),
    'add-entry': addEntry,
    'edit-entry': (value) =>
      withListed(value, (list, id) => way.go({ kind: 'entry', of: setHere(), list, id })),
    'remove-entry': (value) =>
      withListed(value, (list, id) => {
        held.change(withoutEntry(held.current(), list, id));
        again();
      }),
    'move-up': (value) => withListed(value, (list, id) => move(list, id, -1)),
    'move-down': (value) => withListed(value, (list, id) => move(list, id, 1)),
    'save-entry': (value) => withListed(value, saveEntry),
    calendar: () => void calendar(),
    docx: () => void hand('docx', ''),
    pdf: () => void hand('pdf', ''),
    text: (what) => void hand('text', what),
    print: () => print(),
    'zip-docx': () => void hand('zip-docx', ''),
    'zip-pdf': () => void hand('zip-pdf', ''),
    layout: (id) => {
      layout = id;
      again();
    },
  };

  root.addEventListener('click', (event) => {
    const { target } = event;
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    const action = PAPERS_ACTIONS.find((each) => each === pressed?.dataset['action']);
    if (pressed !== null) event.stopPropagation();
    if (action !== undefined) does[action](pressed?.dataset['value'] ?? '');
  });
  root.addEventListener('input', ({ target }) => {
    const typed = toldBy(target);
    if (typed === null) return;
    tell(typed.fact as FactId, typed.value);
    drawBesideSoon();
  });
  root.addEventListener('keydown', (event) => {
    const { target, key, isComposing } = event;
    event.stopPropagation();
    if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
    if (target.id.startsWith('passphrase')) find('.form > .button')?.click();
    else if (target.id === 'answer') next();
  });
  root.addEventListener('paste', (event) => {
    event.stopPropagation();
    const { target } = event;
    // After the browser has put the text there. Links leave the box at once, and the words around them with it.
    if (target instanceof HTMLTextAreaElement && target.id === 'paper-links')
      setTimeout(() => void takeLinks());
  });

  void show(way.current(), null, leave !== null);

  return () => {
    turn += 1;
    way.end();
    printBy(null);
    root.remove();
  };
}

const NEEDED: { readonly [L in EntryList]: string } = {
  exhibits: words.exhibits.needed,
  events: words.events.needed,
  deliveries: words.records.needed,
};

function listNamed(name: string): EntryList | null {
  return name === 'exhibits' || name === 'events' || name === 'deliveries' ? name : null;
}
