/** Recommendations for a reader at a terminal: aligned contacts, then why, then what may stop them. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { OfferedContact, Recommendation } from '@kakekomi/guidance';
import { type Cell, columnsOf, paragraph } from './columns.ts';
import { JA } from './messages.ts';
import type { Paint } from './paint.ts';
import { stateInWords } from './state.ts';
import { CONTACT_WORDS, COST_WORDS, nameOf } from './words.ts';

const INDENT = '     ';
const CONTACTS_SHOWN = 3;

/** Lines of a list of entries, numbered from `first`; contacts of the whole list share their columns. */
export function entryLines(
  entries: readonly Recommendation[],
  first: number,
  at: LocalMoment,
  columns: number,
  paint: Paint,
): readonly string[] {
  const shown = entries.map((entry) => ({ entry, contacts: contactsShown(entry) }));
  const lines = columnsOf(
    shown.flatMap(({ entry, contacts }) => contacts.map((contact) => contactRow(contact, entry, at))),
    INDENT,
    paint,
  );
  const names = new Map(entries.map(({ serviceId, name }) => [serviceId, name]));
  let next = 0;
  return entries.flatMap((entry, index) => {
    const contactLines = lines.slice(next, next + (shown[index]?.contacts.length ?? 0));
    next += contactLines.length;
    return [
      `${String(first + index).padStart(3)}  ${paint('name', entry.name)}  ${paint('soft', entry.serviceId)}`,
      ...contactLines,
      ...(entry.sameWayAs === null
        ? []
        : paragraph(JA.find.sameWay(names.get(entry.sameWayAs) ?? entry.sameWayAs), `${INDENT}・`, columns)),
      ...paragraph(entry.reasons.map(({ text }) => text).join('／'), `${INDENT}・`, columns),
      ...entry.cautions.flatMap(({ text }) =>
        paragraph(text, `${INDENT}※ `, columns, (line) => paint('care', line)),
      ),
      '',
    ];
  });
}

/** The contact to use first, then others, each value once. */
function contactsShown(entry: Recommendation): readonly OfferedContact[] {
  const others = entry.contacts.filter(
    ({ type, value }) => !(type === entry.contact.type && value === entry.contact.value),
  );
  return [entry.contact, ...others].slice(0, CONTACTS_SHOWN);
}

function contactRow(offered: OfferedContact, entry: Recommendation, at: LocalMoment): readonly Cell[] {
  const { type, availability, live, contact } = offered;
  const state = stateInWords(contact.answers, availability, at);
  return [
    { text: nameOf(CONTACT_WORDS, type) },
    { text: valueInWords(offered, entry), role: 'value' },
    live ? { text: state, role: 'open' } : { text: state },
    { text: contact.cost === 'unknown' ? '' : nameOf(COST_WORDS, contact.cost), role: 'soft' },
  ];
}

/** What to call, open or write to; the official page where nothing can be used; else that one goes there. */
export function valueInWords({ value, contact }: OfferedContact, { listing }: Recommendation): string {
  const page = contact.offer === 'missing' ? listing.officialPage : null;
  return value ?? page ?? JA.show.visit;
}
