/** Reads one contact of a record, and checks what a contact alone can show to be wrong. */
import { assertNever } from '@kakekomi/kernel';
import { count, type FaultPath, flag, isWebUrl, listOf, text, wordOf } from '@kakekomi/reading';
import { isKnownMunicipality } from './municipality.ts';
import { parsePhoneNumber } from './phone-number.ts';
import { type PrefectureCode, prefectureOf } from './prefecture.ts';
import { hours, language, objectOf, prefecture, type Read, type RecordFault } from './reading.ts';
import type { Contact, Eligibility, ServiceArea, Source } from './record.ts';
import {
  ANSWERERS,
  ASSURANCES,
  CONTACT_TYPES,
  COSTS,
  type ContactType,
  GENDERS,
  isOneOf,
  OCCUPATIONS,
  ROLES,
} from './taxonomy.ts';

/** Refuses nobody. */
export const EVERYBODY: Eligibility = {
  ageMin: null,
  ageMax: null,
  roles: [],
  genders: [],
  occupations: [],
  exclusive: false,
  conditions: [],
};

/** Reads who may come; an absent field refuses nobody. */
export const eligibility: Read<Eligibility> = (value, path, faults) => {
  const read = readEligibility(value, path, faults);
  if (read.ageMin !== null && read.ageMax !== null && read.ageMin > read.ageMax) {
    faults.push({ code: 'age-range-reversed', path: [...path, 'ageMax'] });
  }
  return read;
};

const readEligibility = objectOf<Eligibility>(Object.keys(EVERYBODY), (field) => ({
  ageMin: field.optional<number | null>('ageMin', count, null),
  ageMax: field.optional<number | null>('ageMax', count, null),
  roles: field.optional('roles', listOf(wordOf(ROLES)), []),
  genders: field.optional('genders', listOf(wordOf(GENDERS)), []),
  occupations: field.optional('occupations', listOf(wordOf(OCCUPATIONS)), []),
  exclusive: field.optional('exclusive', flag, false),
  conditions: field.optional('conditions', listOf(text), []),
}));

const AREA_KINDS = ['national', 'prefectures', 'municipality'] as const;
const AREA_KEYS = {
  national: ['kind'],
  prefectures: ['kind', 'prefectures'],
  municipality: ['kind', 'prefecture', 'municipality'],
} as const;

/** Reads an area; the keys allowed are those of its kind. */
export const serviceArea: Read<ServiceArea> = (value, path, faults) => {
  const named: unknown = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  const keys = isOneOf(AREA_KINDS, named)
    ? AREA_KEYS[named]
    : [...AREA_KEYS.prefectures, ...AREA_KEYS.municipality];
  return objectOf<ServiceArea>(keys, (field) => {
    const kind = field.required('kind', wordOf(AREA_KINDS));
    switch (kind) {
      case 'national':
        return { kind };
      case 'prefectures':
        return { kind, prefectures: field.required('prefectures', somePrefectures) };
      case 'municipality': {
        const within = field.required('prefecture', prefecture);
        return { kind, prefecture: within, municipality: field.required('municipality', townOf(within)) };
      }
      default:
        return assertNever(kind, 'serviceArea');
    }
  })(value, path, faults);
};

/** A town of that prefecture; nothing is added where the prefecture itself has been refused. */
function townOf(within: PrefectureCode): Read<string> {
  return (value, path, faults) => {
    const town = text(value, path, faults);
    if (prefectureOf(within) !== null && town !== '' && !isKnownMunicipality(within, town)) {
      faults.push({ code: 'no-such-municipality', path });
    }
    return town;
  };
}

const somePrefectures: Read<readonly PrefectureCode[]> = (value, path, faults) => {
  if (Array.isArray(value) && value.length === 0) faults.push({ code: 'no-prefecture', path });
  return listOf(prefecture)(value, path, faults);
};

const CONTACT_KEYS = [
  'type',
  'value',
  'label',
  'answers',
  'assurance',
  'hours',
  'hoursText',
  'respondsWithin',
  'cost',
  'languages',
  'canUseRelay',
  'cautions',
  'eligibility',
  'serviceArea',
  'sources',
];

/** Reads a contact of a record with these sources. */
export function contactOf(sources: readonly Source[]): Read<Contact> {
  const read = objectOf<Contact>(CONTACT_KEYS, (field) => ({
    type: field.required('type', wordOf(CONTACT_TYPES)),
    value: field.optional<string | null>('value', text, null),
    label: field.optional('label', text, ''),
    answers: field.required('answers', wordOf(ANSWERERS)),
    assurance: field.required('assurance', wordOf(ASSURANCES)),
    hours: field.optional<string | null>('hours', hours, null),
    hoursText: field.optional<string | null>('hoursText', text, null),
    respondsWithin: field.optional<string | null>('respondsWithin', text, null),
    cost: field.optional('cost', wordOf(COSTS), 'unknown'),
    languages: field.optional('languages', listOf(language), []),
    canUseRelay: field.optional('canUseRelay', flag, false),
    cautions: field.optional('cautions', listOf(text), []),
    eligibility: field.optional<Eligibility | null>('eligibility', eligibility, null),
    serviceArea: field.optional<ServiceArea | null>('serviceArea', serviceArea, null),
    sources: field.optional('sources', listOf(count), []),
  }));
  return (value, path, faults) => {
    const contact = read(value, path, faults);
    faults.push(...valueFaults(contact, path), ...backingFaults(contact, sources, path));
    return contact;
  };
}

function valueFaults({ type, value, assurance }: Contact, path: FaultPath): readonly RecordFault[] {
  if (value === null) {
    // The nearest police station has no address of its own, and need not be `missing` for that.
    const fine = assurance === 'missing' || type === 'inperson';
    return fine ? [] : [{ code: 'null-without-missing', path: [...path, 'assurance'] }];
  }
  const at = [...path, 'value'];
  const fault = value === '' ? null : shapeFault(type, value);
  return [
    ...(assurance === 'missing' ? [{ code: 'missing-with-value', path: at } as const] : []),
    ...(fault === null ? [] : [{ code: fault, path: at } as const]),
  ];
}

type ShapeCode = 'not-dialable' | 'url-not-absolute' | 'not-a-line-id' | 'not-a-mail-address';

const MAIL = /^[^\s@<>:/]+@[^\s@<>:/]+\.[a-z]+$/i;

function shapeFault(type: ContactType, value: string): ShapeCode | null {
  switch (type) {
    case 'phone':
    case 'fax':
      return parsePhoneNumber(value).kind === 'ok' ? null : 'not-dialable';
    case 'line':
      return /^@[0-9a-z_.-]+$/i.test(value) || isWebUrl(value) ? null : 'not-a-line-id';
    case 'email':
      // Some publish the page of a mail form instead of an address.
      return MAIL.test(value) || isWebUrl(value) ? null : 'not-a-mail-address';
    case 'chat':
    case 'webform':
    case 'app':
    case 'sns':
      return isWebUrl(value) ? null : 'url-not-absolute';
    case 'post':
    case 'inperson':
      return null;
    default:
      return assertNever(type, 'shapeFault');
  }
}

/** Nothing `unsourced` alone is ever callable: not by the sources that name the value, nor, where none does, by the record's. */
function backingFaults(
  contact: Contact,
  sources: readonly Source[],
  path: FaultPath,
): readonly RecordFault[] {
  // Without any source the record has a fault of its own, and it is told once.
  if (sources.length === 0) return [];
  const faults: RecordFault[] = [];
  contact.sources.forEach((index, at) => {
    if (sources[index] === undefined) {
      faults.push({ code: 'no-such-source', path: [...path, 'sources', at], sources: sources.length });
    }
  });
  const named = contact.sources.flatMap((index) => sources[index] ?? []);
  const backing = named.length > 0 ? named : sources;
  const needsBacking = contact.assurance !== 'missing' && contact.assurance !== 'unconfirmed';
  if (needsBacking && backing.every((source) => source.basis === 'unsourced')) {
    faults.push({ code: 'unsourced-callable', path: [...path, 'assurance'] });
  }
  return faults;
}
