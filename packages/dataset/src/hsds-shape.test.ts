/**
 * The whole real directory against what HSDS 3.0 requires of each object: required fields, types, formats, enumerations,
 * and no field that HSDS does not know. The table says what the specification's schemas say, for the objects we export.
 */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { artefactsOf } from './artefacts.ts';
import { readDataset } from './dataset.ts';

interface Shape {
  readonly required: readonly string[];
  /** By field: a format, or the words allowed. */
  readonly fields: {
    readonly [field: string]:
      | 'uuid'
      | 'text'
      | 'number'
      | 'uri'
      | 'email'
      | 'date'
      | 'time'
      | readonly string[];
  };
  /** Objects in it, by field. */
  readonly one?: { readonly [field: string]: string };
  /** Lists of objects in it, by field. */
  readonly many?: { readonly [field: string]: string };
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const SHAPES: { readonly [type: string]: Shape } = {
  service: {
    required: ['id', 'name', 'status'],
    fields: {
      id: 'uuid',
      organization_id: 'uuid',
      name: 'text',
      alternate_name: 'text',
      description: 'text',
      url: 'uri',
      email: 'email',
      status: ['active', 'inactive', 'defunct', 'temporarily closed'],
      application_process: 'text',
      eligibility_description: 'text',
      minimum_age: 'number',
      maximum_age: 'number',
      assured_date: 'date',
      alert: 'text',
    },
    one: { organization: 'organization' },
    many: {
      phones: 'phone',
      schedules: 'schedule',
      service_areas: 'service_area',
      service_at_locations: 'service_at_location',
      languages: 'language',
      cost_options: 'cost_option',
      contacts: 'contact',
      attributes: 'attribute',
    },
  },
  organization: {
    required: ['id', 'name', 'description'],
    fields: { id: 'uuid', name: 'text', description: 'text', website: 'uri' },
  },
  service_at_location: {
    required: ['id', 'service_id', 'location_id'],
    fields: { id: 'uuid', service_id: 'uuid', location_id: 'uuid', description: 'text' },
    one: { location: 'location' },
    many: { contacts: 'contact', phones: 'phone', schedules: 'schedule', attributes: 'attribute' },
  },
  location: {
    required: ['id', 'location_type'],
    fields: {
      id: 'uuid',
      location_type: ['physical', 'postal', 'virtual'],
      url: 'uri',
      name: 'text',
      description: 'text',
    },
    many: { languages: 'language', addresses: 'address' },
  },
  address: {
    required: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    fields: {
      id: 'uuid',
      address_1: 'text',
      city: 'text',
      state_province: 'text',
      postal_code: 'text',
      country: 'text',
      address_type: ['physical', 'postal', 'virtual'],
    },
  },
  phone: {
    required: ['id', 'number'],
    fields: { id: 'uuid', number: 'text', type: 'text', description: 'text' },
    many: { languages: 'language' },
  },
  contact: { required: ['id'], fields: { id: 'uuid', name: 'text', email: 'email' } },
  schedule: {
    required: ['id'],
    fields: {
      id: 'uuid',
      valid_from: 'date',
      valid_to: 'date',
      timezone: 'number',
      freq: ['WEEKLY', 'MONTHLY'],
      wkst: DAYS,
      byday: 'text',
      opens_at: 'time',
      closes_at: 'time',
      description: 'text',
      attending_type: 'text',
      notes: 'text',
    },
  },
  service_area: { required: ['id'], fields: { id: 'uuid', name: 'text', description: 'text' } },
  language: { required: ['id'], fields: { id: 'uuid', name: 'text', code: 'text' } },
  cost_option: {
    required: ['id'],
    fields: { id: 'uuid', option: 'text', currency: 'text', amount: 'number', amount_description: 'text' },
  },
  attribute: {
    required: ['id', 'link_id', 'taxonomy_term_id', 'link_entity'],
    fields: {
      id: 'uuid',
      link_id: 'uuid',
      taxonomy_term_id: 'uuid',
      link_type: 'text',
      link_entity: 'text',
      value: 'text',
    },
    one: { taxonomy_term: 'taxonomy_term' },
  },
  taxonomy_term: {
    required: ['id', 'name', 'description'],
    fields: {
      id: 'uuid',
      code: 'text',
      name: 'text',
      description: 'text',
      taxonomy: 'text',
      language: 'text',
      taxonomy_id: 'uuid',
    },
    one: { taxonomy_detail: 'taxonomy' },
  },
  taxonomy: {
    required: ['id', 'name', 'description'],
    fields: { id: 'uuid', name: 'text', description: 'text' },
  },
};

const FORMATS = {
  uuid: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
  text: /^/,
  uri: /^https?:\/\/[\x21-\x7e]+$/,
  email: /^[\w.-]+@[\w.-]+\.[a-z]+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^\d{2}:\d{2}$/,
} as const;

function problemsOf(type: string, value: unknown, path: string): readonly string[] {
  const shape = SHAPES[type];
  if (shape === undefined || typeof value !== 'object' || value === null) return [`${path}: no ${type}`];
  const missing = shape.required.filter((field) => !(field in value)).map((field) => `${path}: no ${field}`);
  const wrong = Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const at = `${path}.${field}`;
    const one = shape.one?.[field];
    if (one !== undefined) return problemsOf(one, inner, at);
    const many = shape.many?.[field];
    if (many !== undefined) {
      return Array.isArray(inner)
        ? inner.flatMap((item, index) => problemsOf(many, item, `${at}[${index}]`))
        : [`${at}: no list`];
    }
    return isRight(shape.fields[field], inner) ? [] : [`${at}: ${JSON.stringify(inner)}`];
  });
  return [...missing, ...wrong];
}

function isRight(format: Shape['fields'][string] | undefined, value: unknown): boolean {
  if (format === undefined) return false;
  if (format === 'number') return typeof value === 'number';
  if (typeof value !== 'string') return false;
  return typeof format === 'string' ? FORMATS[format].test(value) : format.includes(value);
}

let artefacts: ReadonlyMap<string, string>;
beforeAll(async () => {
  const read = await readDataset(fileURLToPath(new URL('../../../data', import.meta.url)));
  if (read.kind === 'err') throw new Error('the data folder has faults: npm run data:check');
  artefacts = artefactsOf(read.value);
});

test.each([
  ['hsds/services.json', 'service', 200],
  ['hsds/organizations.json', 'organization', 200],
  ['hsds/service_at_locations.json', 'service_at_location', 144],
  ['hsds/taxonomies.json', 'taxonomy', 5],
  ['hsds/taxonomy_terms.json', 'taxonomy_term', 40],
])('every object of %s is a %s of HSDS 3.0', (path, type, least) => {
  const objects = JSON.parse(artefacts.get(path) ?? '[]') as readonly unknown[];
  expect(objects.length).toBeGreaterThanOrEqual(least);
  expect(
    objects.flatMap((object, index) => problemsOf(type, object, `${type}[${index}]`)).slice(0, 10),
  ).toEqual([]);
});

test.each([
  ['a required field is not there', { id: FORMATS.uuid.source }, 'service: no name'],
  ['a word of no list', { status: 'open' }, 'service.status: "open"'],
  ['a field HSDS does not know', { shoe: 1 }, 'service.shoe: 1'],
  ['a text for a list', { phones: '110' }, 'service.phones: no list'],
])('the table notices: %s', (_why, object, problem) => {
  expect(problemsOf('service', object, 'service')).toContain(problem);
});
