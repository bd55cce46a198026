/** One window for a reader at a terminal. */
import { type Eligibility, type ListedContact, prefectureOf, type ServiceArea } from '@kakekomi/directory';
import { assertNever } from '@kakekomi/kernel';
import { columnsOf, paragraph } from './columns.ts';
import { contactAvailability } from './contact-state.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { type Paint, paintFor } from './paint.ts';
import { type Shown, statusOf } from './shown.ts';
import { stateInWords } from './state.ts';
import {
  CONTACT_WORDS,
  COST_WORDS,
  GENDER_WORDS,
  HARM_WORDS,
  KIND_WORDS,
  nameOf,
  OCCUPATION_WORDS,
  OPERATOR_WORDS,
  ROLE_WORDS,
  WANT_WORDS,
} from './words.ts';

const WORDS = JA.show;

/** The lines of one window. */
export function printShown(shown: Shown, io: Io): readonly string[] {
  const { listing, service, place, places } = shown;
  const paint = paintFor(io.colour);
  const record = place ?? service;
  const section = (title: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0
      ? []
      : ['', paint('heading', title), ...texts.flatMap((text) => paragraph(text, '  ・', io.columns))];
  const { name, kind } = listing.organization;
  const facts: readonly (readonly [string, string])[] = [
    [WORDS.id, listing.id],
    [WORDS.formerIds, place === null ? service.alternateIds.join('、') : ''],
    [WORDS.otherNames, place === null ? service.alternateNames.join('、') : ''],
    [WORDS.operator, `${name}（${nameOf(OPERATOR_WORDS, kind)}）`],
    [WORDS.kind, nameOf(KIND_WORDS, listing.kind)],
    [WORDS.placeOf, place === null ? '' : `${service.name}（${service.id}）`],
    [WORDS.area, areaInWords(listing.serviceArea)],
    [WORDS.who, eligibilityInWords(listing.eligibility)],
    [WORDS.anonymous, WORDS.anonymousWords[listing.anonymous]],
    [WORDS.does, listing.actions.map((action) => nameOf(WANT_WORDS, action)).join('、')],
    [WORDS.deals, listing.harms.map((harm) => nameOf(HARM_WORDS, harm)).join('、')],
  ];
  const { pageDate, seenOn } = listing.lead;
  return [
    paint('name', listing.name),
    ...statusLines(shown, io, paint),
    ...facts
      .filter(([, text]) => text !== '')
      .flatMap(([label, text]) => paragraph(text, `  ${label}: `, io.columns)),
    ...section(WORDS.about, record.description),
    '',
    paint('heading', WORDS.contacts),
    ...listing.contacts.flatMap((contact) => contactLines(contact, shown, io, paint)),
    ...(listing.officialPage === null
      ? []
      : [`  ${WORDS.officialPage}  ${paint('value', listing.officialPage)}`]),
    ...section(WORDS.prepare, service.prepare),
    ...section(
      WORDS.places,
      places.map((each) => `${each.name}  ${each.id}`),
    ),
    ...section(
      WORDS.sources,
      record.sources.map(({ publisher, url, pageDate: dated, seenOn: seen }) =>
        [publisher, url, `${WORDS.pageDate(dated)}、${WORDS.seenOn(seen)}`]
          .filter((part) => part !== null)
          .join('  '),
      ),
    ),
    '',
    ...paragraph(WORDS.assured(listing.assuredDate, pageDate, seenOn), '', io.columns),
  ];
}

function statusLines(shown: Shown, io: Io, paint: Paint): readonly string[] {
  const { validFrom, validTo, replacedBy } = shown.listing;
  const status = statusOf(shown);
  const say = (text: string): readonly string[] =>
    paragraph(text, '', io.columns, (line) => paint('care', line));
  if (status === 'not-yet') return say(WORDS.notYet(validFrom ?? ''));
  if (status === 'current') return [];
  return [
    ...say(WORDS.ended(validTo ?? '')),
    ...(replacedBy.length === 0 ? [] : [`${WORDS.replacedBy}: ${replacedBy.join('、')}`]),
  ];
}

function contactLines(contact: ListedContact, shown: Shown, io: Io, paint: Paint): readonly string[] {
  const type = nameOf(CONTACT_WORDS, contact.type);
  const label = contact.label === '' || contact.label === type ? '' : `（${contact.label}）`;
  const cautions = contact.cautions.flatMap((text) =>
    paragraph(text, '    ※ ', io.columns, (line) => paint('care', line)),
  );
  if (contact.offer === 'unconfirmed' || contact.offer === 'missing') {
    return [`  ${type}${label}`, ...paragraph(WORDS[contact.offer], '    ', io.columns), ...cautions];
  }
  if (statusOf(shown) !== 'current') return [`  ${type}${label}  ${WORDS.notNow}`, ...cautions];
  const availability = contactAvailability(contact, shown.at, shown.dataset.holidays);
  const value = { text: contact.value ?? WORDS.visit, role: 'value' as const };
  const state = { text: stateInWords(contact.answers, availability, shown.at) };
  const cost =
    contact.cost === 'unknown' ? [] : [{ text: nameOf(COST_WORDS, contact.cost), role: 'soft' as const }];
  const hours =
    contact.hoursText === null ? [] : paragraph(contact.hoursText, `    ${WORDS.hours}: `, io.columns);
  return [
    ...columnsOf([[{ text: `${type}${label}` }, value, state, ...cost]], '  ', paint),
    ...hours,
    ...cautions,
  ];
}

/** 全国 · 東京都、埼玉県 · 神奈川県川崎市. */
export function areaInWords(area: ServiceArea): string {
  switch (area.kind) {
    case 'national':
      return WORDS.nationwide;
    case 'prefectures':
      return area.prefectures.map((code) => prefectureOf(code)?.name ?? code).join('、');
    case 'municipality':
      return `${prefectureOf(area.prefecture)?.name ?? area.prefecture}${area.municipality}`;
    default:
      return assertNever(area, 'areaInWords');
  }
}

function eligibilityInWords({
  ageMin,
  ageMax,
  roles,
  genders,
  occupations,
  exclusive,
  conditions,
}: Eligibility): string {
  const people = [
    ...roles.map((role) => nameOf(ROLE_WORDS, role)),
    ...genders.map((gender) => nameOf(GENDER_WORDS, gender)),
    ...occupations.map((occupation) => nameOf(OCCUPATION_WORDS, occupation)),
  ].join('・');
  const age = ageMin === null && ageMax === null ? [] : [WORDS.age(ageMin, ageMax)];
  const who = people === '' ? [] : [exclusive ? `${people}${WORDS.onlyThese}` : people];
  return [...age, ...who, ...conditions].join('、');
}
