/**
 * The papers in the page: one screen at a time, drawn anew from the case. Whatever is typed stands in the case at once, and
 * the draft beside it follows; nothing of renderers or fonts is loaded before a file is asked for.
 */
import { withoutPost } from '@kakekomi/casefile';
import { type FactId, isOffered } from '@kakekomi/drafting';
import { answerIntake, answerTo } from '@kakekomi/guidance';
import {
  PAPERS_ACTIONS,
  type PaperSet,
  type PapersAction,
  type PapersScreen,
  planWords,
  papersWords as words,
} from '@kakekomi/pages/client';
import { type CaseInPage, drawingIn, type Place } from '../case/index.ts';
import { draw } from '../dom-jsx.ts';
import type { Keeping } from '../plan/keeping.tsx';
import { loadLinks } from '../plan/plan-data.ts';
import { type DraftSources, draftedSet, providerNow } from './drafts.ts';
import { entryDeskOf } from './entry-desk.ts';
import { printBy } from './page-style.ts';
import { type LoadedPapers, loadPapers } from './papers-data.ts';
import { toldBy } from './reading-fields.ts';
import { type Told, told } from './tell.ts';
import { type ViewState, viewBeside, viewOf } from './views.tsx';
import { walkOf } from './walk.ts';
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
  let refused: readonly string[] = [];
  let chosenProvider: string | null = null;
  let loaded: LoadedPapers | null = null;
  let keeping: Keeping | null = null;
  let layout: string | null = null;

  const drawing = drawingIn(root);
  const way = wayOf<PapersScreen>({
    first: { kind: 'choose' },
    show: (screen, place) => void show(screen, place),
    placeNow: drawing.placeNow,
    leave: () => leave?.(),
  });
  const walk = walkOf(way, (of) =>
    loaded === null ? [] : draftedSet(of, held.current(), sourcesOf(loaded)).steps,
  );
  const entries = entryDeskOf({ held, way, root, setHere, again });

  async function show(screen: PapersScreen, place: Place | null, focus = true): Promise<void> {
    for (const part of frame) part.hidden = screen.kind !== 'choose';
    say('');
    const isThere = await drawing.show(viewNow(screen));
    if (!isThere) return;
    drawBeside();
    if (focus) drawing.arrive(place);
  }

  const sourcesOf = (from: LoadedPapers): DraftSources => ({ ...from, provider: chosenProvider });
  const stateOf = (from: LoadedPapers): ViewState => ({
    ...{ from, unveiled, refused, layout, isSkipped: walk.isSkipped },
    caseFile: held.current(),
    sources: sourcesOf(from),
    isInside: leave !== null,
  });

  async function viewNow(screen: PapersScreen): Promise<unknown> {
    loaded ??= await loadPapers();
    if (loaded === null) return null;
    switch (screen.kind) {
      case 'keep':
      case 'open':
      case 'wipe': {
        const { keepingOf } = await import('../plan/keeping.tsx');
        keeping ??= keepingOf({ held, find, say, sealing, opened: way.toFirst });
        return keeping.view(screen.kind);
      }
      default:
        return viewOf(screen, stateOf(loaded));
    }
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
  function again(): Promise<void> {
    return show(way.current(), drawing.placeNow(), false);
  }

  const providerHere = (): string | null => providerNow(held.current(), chosenProvider);

  function tell(fact: FactId, value: Told): void {
    const screen = way.current();
    const post = screen.kind === 'post' ? screen.at : null;
    held.change(told(held.current(), fact, value, { post, provider: providerHere() }));
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
    await show(way.current(), drawing.placeNow(), false);
    say(words.posts.found(read.found));
    find('#paper-links')?.focus({ preventScroll: true });
  }

  function wipe(): void {
    held.forget();
    unveiled.clear();
    walk.forget();
    refused = [];
    chosenProvider = null;
    way.toFirst();
    say(planWords.wipe.done);
  }

  function unveil(post: number): void {
    unveiled.add(post);
    if (find('#beside') === null) void again();
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
    const caseFile = held.current();
    await handOver(kind, what, { ...drafted, say: tellWhile, renderer, caseFile, layout });
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
      void again();
    },
    start: () => withSet(walk.start),
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
      walk.onward();
    },
    // What is left empty by going on is passed over.
    next: walk.skip,
    skip: walk.skip,
    clear: () => {
      const screen = way.current();
      if (screen.kind !== 'ask') return;
      tell(screen.fact, null);
      void again();
    },
    'read-links': () => void takeLinks(),
    'remove-post': (at) => {
      held.change(withoutPost(held.current(), Number(at)));
      void again();
    },
    'show-quote': showQuote,
    unveil: (post) => unveil(Number(post)),
    'add-entry': entries.add,
    'edit-entry': entries.edit,
    'remove-entry': entries.remove,
    'move-up': (entry) => entries.move(entry, -1),
    'move-down': (entry) => entries.move(entry, 1),
    'save-entry': entries.save,
    calendar: () => void calendar(),
    docx: (what) => void hand('docx', what),
    pdf: (what) => void hand('pdf', what),
    text: (what) => void hand('text', what),
    print: () => print(),
    'zip-docx': () => void hand('zip-docx', ''),
    'zip-pdf': () => void hand('zip-pdf', ''),
    layout: (id) => {
      layout = id;
      void again();
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
    else if (target.id === 'answer') walk.skip();
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
    drawing.end();
    way.end();
    printBy(null);
    root.remove();
  };
}
