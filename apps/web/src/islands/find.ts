/**
 * The questions answered in the page. The matching itself comes only when it is likely to be needed, so that on a slow line
 * the first page's numbers are not kept waiting.
 */
import { resultsMessages as results } from '@kakekomi/pages/client';

const form = document.querySelector<HTMLFormElement>('#find-form');
const questions = document.querySelector<HTMLElement>('#questions');
const outlet = document.querySelector<HTMLElement>('#results');
const status = document.querySelector<HTMLElement>('#announce');
/** On the server's page of results the questions stand below the answer; elsewhere the answer takes their place. */
const standsBelow = outlet !== null && !outlet.hidden;

let engine: Promise<typeof import('./answer.tsx')> | null = null;

function loadEngine(): Promise<typeof import('./answer.tsx')> {
  engine ??= import('./answer.tsx').catch((problem: unknown) => {
    engine = null;
    throw problem;
  });
  return engine;
}

function prepare(): void {
  loadEngine().then(
    (loaded) => loaded.prepare(),
    () => undefined,
  );
}

function say(text: string): void {
  if (status !== null) status.textContent = text;
}

async function submit(): Promise<void> {
  if (form === null || outlet === null) return;
  say(results.loading);
  form.setAttribute('aria-busy', 'true');
  try {
    const { answer } = await loadEngine();
    const outcome = await answer(new FormData(form), outlet);
    if (outcome.kind === 'shown') {
      say(results.announce(outcome.count));
      if (!standsBelow && history.state?.view !== 'results') history.pushState({ view: 'results' }, '');
      showView('results');
    } else {
      complain(outcome.kind === 'asked-again' ? outcome.text : results.loadFailed);
    }
  } catch {
    complain(results.loadFailed);
  } finally {
    form.removeAttribute('aria-busy');
  }
}

/** Beside the button, where the eye is, and read out. */
function complain(text: string): void {
  say('');
  let place = form?.querySelector<HTMLElement>('.problem') ?? null;
  if (place === null) {
    place = document.createElement('p');
    place.className = 'problem';
    place.setAttribute('role', 'alert');
    form?.querySelector('button[type="submit"]')?.before(place);
  }
  place.textContent = text;
}

function showView(view: 'results' | 'questions'): void {
  if (outlet === null || questions === null) return;
  if (!standsBelow) {
    outlet.hidden = view !== 'results';
    questions.hidden = view === 'results';
  }
  const target =
    view === 'results'
      ? outlet.querySelector<HTMLElement>('h1')
      : document.querySelector<HTMLElement>('#find');
  for (const part of outlet.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  // Fetched ahead: a press on the button must find it there, or browsers refuse the clipboard.
  void import('./plain-text.ts').catch(() => undefined);
  form?.querySelector('.problem')?.remove();
  if (view === 'results') scrollTo({ top: 0, behavior: 'instant' });
  target?.setAttribute('tabindex', '-1');
  target?.focus({ preventScroll: view === 'results' });
  if (view === 'questions') target?.scrollIntoView({ behavior: 'instant' });
}

/** The tick on the first screen and the one among the questions are one answer. */
function setPhone(ruledOut: boolean): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name="cannot"][value="phone"]')) {
    if (box.type === 'checkbox') box.checked = ruledOut;
  }
}

async function copy(button: HTMLElement): Promise<void> {
  try {
    const { plainTextOf } = await import('./plain-text.ts');
    await navigator.clipboard.writeText(plainTextOf(outlet ?? document.body));
    button.textContent = results.copied;
    say(results.copied);
  } catch {
    button.textContent = results.copyFailed;
    say(results.copyFailed);
  }
}

if (form !== null) {
  form.addEventListener('focusin', prepare, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'cannot' && target.value === 'phone') {
      setPhone(target.checked);
    }
  });
  addEventListener('load', () => {
    // After everything that the page itself needs.
    (globalThis.requestIdleCallback ?? setTimeout)(prepare);
  });
}

outlet?.addEventListener('submit', (event) => {
  event.preventDefault();
  const boxes = document.querySelectorAll<HTMLInputElement>('#find-form input[name="cannot"][value="phone"]');
  setPhone(![...boxes].some((box) => box.checked));
  void submit();
});
outlet?.addEventListener('click', (event) => {
  const pressed =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-back],[data-print],[data-copy]')
      : null;
  if (pressed === null) return;
  if (pressed.matches('[data-print]')) print();
  else if (pressed.matches('[data-copy]')) void copy(pressed);
  else if (!standsBelow) {
    event.preventDefault();
    history.back();
  }
});
addEventListener('popstate', ({ state }) => {
  const isAnswer = typeof state === 'object' && state !== null && 'view' in state && state.view === 'results';
  if (!standsBelow) showView(isAnswer && outlet?.childElementCount !== 0 ? 'results' : 'questions');
});
