/** Reads the files of `data/` into records: every fault that one record alone can show is found in one pass. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Result } from '@kakekomi/kernel';
import { type FaultPath, filledListOf, flag, listOf, readWhole, text, wordOf } from '@kakekomi/reading';
import type { KindRecord } from './kind.ts';
import { contactOf, EVERYBODY, eligibility, serviceArea } from './parse-contact.ts';
import { date, type Fields, id, objectOf, type Read, type RecordFault, webUrl } from './reading.ts';
import type { Place, Service, Source, WebUrl } from './record.ts';
import { ACTIONS, HARMS, OPERATOR_KINDS, SERVICE_KINDS } from './taxonomy.ts';

const BASES = ['official', 'secondary', 'unsourced'] as const;
const ANONYMOUS = ['accepted', 'not-accepted', 'unknown'] as const;

const COMMON_KEYS = [
  '$schema',
  'id',
  'name',
  'nameEn',
  'organization',
  'description',
  'serviceArea',
  'contacts',
  'sources',
  'conflicts',
  'assuredDate',
  'callBeforeLaunch',
];
const SERVICE_KEYS = [
  ...COMMON_KEYS,
  'alternateIds',
  'alternateNames',
  'kind',
  'harms',
  'specializedIn',
  'actions',
  'eligibility',
  'anonymous',
  'validFrom',
  'validTo',
  'replacedBy',
  'emergencyOnly',
  'prepare',
];
const PLACE_KEYS = [...COMMON_KEYS, 'placeOf', 'district'];
const KIND_KEYS = ['$schema', 'kind', 'name', 'canDo', 'cannotDo', 'goodFor', 'cost', 'timeToAct', 'sources'];

/** Reads a service. Absent fields get their empty value; `$schema` is for editors and is dropped. */
export function parseService(value: unknown): Result<Service, readonly RecordFault[]> {
  return readWhole(value, (root, path, faults) => {
    const service = objectOf<Service>(SERVICE_KEYS, (field) => ({
      ...commonOf(field),
      alternateIds: field.optional('alternateIds', listOf(id), []),
      alternateNames: field.optional('alternateNames', listOf(text), []),
      kind: field.required('kind', wordOf(SERVICE_KINDS)),
      harms: field.optional('harms', listOf(wordOf(HARMS)), []),
      specializedIn: field.optional('specializedIn', listOf(wordOf(HARMS)), []),
      actions: field.optional('actions', listOf(wordOf(ACTIONS)), []),
      eligibility: field.optional('eligibility', eligibility, EVERYBODY),
      anonymous: field.optional('anonymous', wordOf(ANONYMOUS), 'unknown'),
      validFrom: field.optional<PlainDate | null>('validFrom', date, null),
      validTo: field.optional<PlainDate | null>('validTo', date, null),
      replacedBy: field.optional('replacedBy', listOf(id), []),
      emergencyOnly: field.optional('emergencyOnly', flag, false),
      prepare: field.optional('prepare', listOf(text), []),
    }))(root, path, faults);
    faults.push(...serviceFaults(service));
    return service;
  });
}

/** Reads a place of a service. */
export function parsePlace(value: unknown): Result<Place, readonly RecordFault[]> {
  return readWhole(value, (root, path, faults) =>
    objectOf<Place>(PLACE_KEYS, (field) => ({
      ...commonOf(field),
      placeOf: field.required('placeOf', id),
      district: field.optional<string | null>('district', text, null),
    }))(root, path, faults),
  );
}

/** Reads the description of one kind of window. */
export function parseKind(value: unknown): Result<KindRecord, readonly RecordFault[]> {
  return readWhole(
    value,
    objectOf<KindRecord>(KIND_KEYS, (field) => ({
      kind: field.required('kind', wordOf(SERVICE_KINDS)),
      name: field.required('name', text),
      canDo: field.required('canDo', listOf(text)),
      cannotDo: field.required('cannotDo', listOf(text)),
      goodFor: field.required('goodFor', listOf(text)),
      cost: field.optional<string | null>('cost', text, null),
      timeToAct: field.optional<string | null>('timeToAct', text, null),
      sources: field.required('sources', sourceList),
    })),
  );
}

type Common = Omit<Place, 'placeOf' | 'district'>;

const ORGANIZATION = objectOf<Common['organization']>(['name', 'kind'], (field) => ({
  name: field.required('name', text),
  kind: field.required('kind', wordOf(OPERATOR_KINDS)),
}));

const SOURCE = objectOf<Source>(['url', 'publisher', 'basis', 'pageDate', 'seenOn', 'finding'], (field) => ({
  url: field.optional<WebUrl | null>('url', webUrl, null),
  publisher: field.required('publisher', text),
  basis: field.required('basis', wordOf(BASES)),
  pageDate: field.optional<PlainDate | null>('pageDate', date, null),
  seenOn: field.required('seenOn', date),
  finding: field.required('finding', text),
}));

const sourceList: Read<readonly Source[]> = filledListOf(SOURCE, 'no-source');

function commonOf(field: Fields): Common {
  const sources = field.required('sources', sourceList);
  return {
    id: field.required('id', id),
    name: field.required('name', text),
    nameEn: field.optional<string | null>('nameEn', text, null),
    organization: field.required('organization', ORGANIZATION),
    description: field.optional('description', listOf(text), []),
    serviceArea: field.required('serviceArea', serviceArea),
    contacts: field.optional('contacts', listOf(contactOf(sources)), []),
    sources,
    conflicts: field.optional('conflicts', listOf(text), []),
    assuredDate: field.optional<PlainDate | null>('assuredDate', date, null),
    callBeforeLaunch: field.optional('callBeforeLaunch', flag, false),
  };
}

function serviceFaults(service: Service): readonly RecordFault[] {
  const faults: RecordFault[] = [];
  const at = (...path: FaultPath): FaultPath => path;
  const { validFrom, validTo } = service;
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    faults.push({ code: 'ends-before-it-starts', path: at('validTo') });
  }
  service.specializedIn.forEach((harm, index) => {
    if (!service.harms.includes(harm)) {
      faults.push({ code: 'specialized-beyond-harms', path: at('specializedIn', index), harm });
    }
  });
  return faults;
}
