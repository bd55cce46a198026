/**
 * The screens that keep the case as a file, open one again, or wipe it: what stands in their fields, and what is said below.
 * Loaded when somebody asks for it.
 */
import {
  KeepView,
  keepProblem,
  type OpenProblemWords,
  OpenView,
  openProblem,
  type Said,
  WipeView,
  planKeepWords as words,
} from '@kakekomi/pages/client';
import {
  type CaseInPage,
  download,
  type KeepProblem,
  keepCase,
  type OpenProblem,
  openCase,
} from '../case/index.ts';

export interface KeepingPlace {
  readonly held: CaseInPage;
  readonly find: <E extends HTMLElement>(selector: string) => E | null;
  readonly say: (text: string) => void;
  /** The worker's address. */
  readonly sealing: string;
  /** After a file has been opened. */
  readonly opened: () => void;
}

export interface Keeping {
  readonly view: (screen: 'keep' | 'open' | 'wipe') => unknown;
  readonly keep: () => Promise<void>;
  readonly open: () => Promise<void>;
  readonly togglePassphrase: () => void;
}

/** Faults inside a file are one to a person: it cannot be read, and it stays as it is. */
const OPEN_WORDS: { readonly [C in OpenProblem]: OpenProblemWords } = {
  'passphrase-needed': 'passphrase-needed',
  'wrong-passphrase': 'wrong-passphrase',
  'not-an-age-file': 'not-an-age-file',
  'cut-off-or-damaged': 'cut-off-or-damaged',
  'not-sealed-with-a-passphrase': 'not-sealed-with-a-passphrase',
  'not-text': 'not-text',
  'not-a-case-file': 'not-a-case-file',
  'newer-version': 'newer-version',
  'unknown-version': 'unknown-version',
  'cannot-be-migrated': 'cannot-be-migrated',
  'missing-field': 'malformed',
  'unknown-field': 'malformed',
  'not-allowed': 'malformed',
  'not-a-list': 'malformed',
  'no-such-day': 'malformed',
  'ends-before-it-starts': 'malformed',
  'worker-not-loaded': 'worker-not-loaded',
};

/** The screens of one page. */
export function keepingOf({ held, find, say: announce, sealing, opened }: KeepingPlace): Keeping {
  let busy = false;
  const say = ({ kind, text }: Said): void => {
    const place = find('#said');
    if (place === null) {
      announce(text);
      return;
    }
    place.className = kind === 'problem' ? 'problem' : '';
    place.textContent = text;
  };
  const textIn = (id: string): string => find<HTMLInputElement>(`#${id}`)?.value ?? '';
  /** One at a time: a second press while it works is the same press. */
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    busy = true;
    await work().finally(() => {
      busy = false;
    });
  };

  async function keep(): Promise<void> {
    const isSealed = find<HTMLInputElement>('input[name="how"]:checked')?.value !== 'plain';
    const passphrase = isSealed ? textIn('passphrase') : null;
    if (isSealed && passphrase !== textIn('passphrase-again')) return say(keepProblem('different'));
    const written = held.current();
    say({ kind: 'wait', text: isSealed ? words.keep.wait : '' });
    const made = await keepCase(sealing, written, passphrase);
    if (made.kind === 'err') {
      const code: KeepProblem = made.problem;
      return say(keepProblem(code));
    }
    const name = words.fileNames[isSealed ? 'sealed' : 'plain'];
    download(name, 'application/octet-stream', made.value);
    held.kept(written);
    for (const id of ['passphrase', 'passphrase-again']) {
      const field = find<HTMLInputElement>(`#${id}`);
      if (field !== null) field.value = '';
    }
    say({ kind: 'done', text: words.keep.done(name) });
  }

  async function open(): Promise<void> {
    const file = find<HTMLInputElement>('#file')?.files?.[0];
    if (file === undefined) return say(openProblem('no-file'));
    say({ kind: 'wait', text: words.open.wait });
    // A file that was moved or taken away meanwhile cannot be read any more.
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
    const passphrase = textIn('passphrase');
    const read = await openCase(sealing, new Uint8Array(bytes), passphrase === '' ? null : passphrase);
    if (read.kind === 'err') {
      say(openProblem(OPEN_WORDS[read.problem]));
      if (read.problem === 'passphrase-needed' || read.problem === 'wrong-passphrase') {
        find('#passphrase-part')?.removeAttribute('hidden');
        find('#passphrase')?.focus();
      }
      return;
    }
    held.opened(read.value);
    opened();
    announce(words.open.opened);
  }

  function togglePassphrase(): void {
    const button = find('[data-action="show-passphrase"]');
    const isHidden = find<HTMLInputElement>('#passphrase')?.type === 'password';
    for (const id of ['passphrase', 'passphrase-again']) {
      const field = find<HTMLInputElement>(`#${id}`);
      if (field !== null) field.type = isHidden ? 'text' : 'password';
    }
    if (button !== null) button.textContent = isHidden ? words.keep.hide : words.keep.show;
  }

  return {
    view: (screen) => {
      if (screen === 'wipe') return <WipeView />;
      return screen === 'keep' ? <KeepView /> : <OpenView unsaved={held.isUnsaved()} />;
    },
    keep: () => alone(keep),
    open: () => alone(open),
    togglePassphrase,
  };
}
