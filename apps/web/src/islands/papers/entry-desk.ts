/** Entries of the case's lists — exhibits, events, what was sent — added, changed, moved and taken out by press. */
import { type EntryList, freeIdIn, withEntry, withEntryMoved, withoutEntry } from '@kakekomi/casefile';
import { type PaperSet, type PapersScreen, papersWords as words } from '@kakekomi/pages/client';
import type { CaseInPage } from '../case/index.ts';
import { deliveryOf, eventOf, exhibitOf } from './entries.ts';
import { fieldsIn } from './reading-fields.ts';
import type { Way } from './way.ts';

/** An entry is named as its buttons name it: `exhibits ID`. */
export interface EntryDesk {
  readonly add: (list: string) => void;
  readonly edit: (entry: string) => void;
  readonly remove: (entry: string) => void;
  readonly move: (entry: string, by: -1 | 1) => void;
  /** Takes what stands in the fields; what is needed and not there is said beside them. */
  readonly save: (entry: string) => void;
}

export interface EntryDeskOptions {
  readonly held: CaseInPage;
  readonly way: Way<PapersScreen>;
  readonly root: HTMLElement;
  /** The papers of the screen that stands open; null where it is of none. */
  readonly setHere: () => PaperSet | null;
  /** Draws the same screen once more. */
  readonly again: () => Promise<void>;
}

export function entryDeskOf({ held, way, root, setHere, again }: EntryDeskOptions): EntryDesk {
  function withListed(entry: string, then: (list: EntryList, id: string) => void): void {
    const [name = '', id = ''] = entry.split(' ');
    const list = listNamed(name);
    if (list !== null) then(list, id);
  }

  const open = (list: EntryList, id: string): void => way.go({ kind: 'entry', of: setHere(), list, id });

  return {
    add: (name) => {
      const list = listNamed(name);
      if (list !== null) open(list, freeIdIn(held.current(), list));
    },
    edit: (entry) => withListed(entry, open),
    remove: (entry) =>
      withListed(entry, (list, id) => {
        held.change(withoutEntry(held.current(), list, id));
        void again();
      }),
    move: (entry, by) =>
      withListed(entry, (list, id) => {
        held.change(withEntryMoved(held.current(), list, id, by));
        void again().then(() =>
          root
            .querySelector<HTMLElement>(`[data-action="edit-entry"][data-value="${list} ${id}"]`)
            ?.focus({ preventScroll: true }),
        );
      }),
    save: (name) =>
      withListed(name, (list, id) => {
        const entry = ENTRY_OF[list](id, fieldsIn(root));
        const place = root.querySelector('#entry-problem');
        if (entry === null) {
          if (place !== null) place.textContent = NEEDED[list];
          return;
        }
        held.change(withEntry(held.current(), list, entry));
        way.back();
      }),
  };
}

const ENTRY_OF = { exhibits: exhibitOf, events: eventOf, deliveries: deliveryOf } as const;

const NEEDED: { readonly [L in EntryList]: string } = {
  exhibits: words.exhibits.needed,
  events: words.events.needed,
  deliveries: words.records.needed,
};

function listNamed(name: string): EntryList | null {
  return name === 'exhibits' || name === 'events' || name === 'deliveries' ? name : null;
}
