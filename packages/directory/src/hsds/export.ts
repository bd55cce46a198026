/**
 * The directory as HSDS 3.0 objects: services with their organization, telephones, schedules, areas, costs, languages and
 * taxonomy terms; places as `service_at_location`. Our own ids stand in an attribute of the taxonomy `kakekomi-id`.
 */
import type { PlainDate } from '@kakekomi/calendar';
import { assertNever } from '@kakekomi/kernel';
import { listingsOf } from '../listings.ts';
import { prefectureOf } from '../prefecture.ts';
import type { Contact, Eligibility, Place, Service, ServiceArea } from '../record.ts';
import {
  type KeyedContact,
  languagesOf,
  locationOf,
  mailContactsOf,
  phonesOf,
  usableContacts,
} from './contacts.ts';
import type {
  HsdsCostOption,
  HsdsExport,
  HsdsOrganization,
  HsdsSchedule,
  HsdsService,
  HsdsServiceArea,
  HsdsServiceAtLocation,
} from './model.ts';
import { schedulesOf, type Validity } from './schedules.ts';
import { attributesOf, TAXONOMIES, TAXONOMY_TERMS } from './taxonomy.ts';
import { uuidOf } from './uuid.ts';

/** Exports checked records. `on` decides which services have ended (`defunct`) or not begun (`inactive`). */
export function hsdsOf(services: readonly Service[], places: readonly Place[], on: PlainDate): HsdsExport {
  const officialPages = new Map(
    listingsOf(services, places).map(({ id, officialPage }) => [id, officialPage]),
  );
  const names = new Map([...services, ...places].map(({ id, name }) => [id, name]));
  const organizations = new Map<string, HsdsOrganization>();
  for (const record of [...services, ...places]) {
    const organization = organizationOf(record);
    if (!organizations.has(organization.id)) organizations.set(organization.id, organization);
  }
  const exported = sortedById(services).map((service) => {
    const own = sortedById(places.filter(({ placeOf }) => placeOf === service.id));
    const replacements = service.replacedBy.map((id) => names.get(id) ?? id);
    const organization = organizations.get(organizationOf(service).id) ?? organizationOf(service);
    return serviceOf(service, own, organization, officialPages.get(service.id) ?? null, replacements, on);
  });
  return {
    services: exported,
    organizations: [...organizations.values()],
    serviceAtLocations: exported.flatMap((service) => service.service_at_locations ?? []),
    taxonomies: TAXONOMIES,
    taxonomyTerms: TAXONOMY_TERMS,
  };
}

function sortedById<R extends Service | Place>(records: readonly R[]): readonly R[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function organizationOf({
  organization: { name, kind },
  name: serviceName,
}: Service | Place): HsdsOrganization {
  const id = uuidOf(`organization:${kind}:${name}`);
  return { id, name, description: `「${serviceName}」などの相談窓口を運営しています。` };
}

function serviceOf(
  service: Service,
  places: readonly Place[],
  organization: HsdsOrganization,
  officialPage: string | null,
  replacements: readonly string[],
  on: PlainDate,
): HsdsService {
  const id = uuidOf(`service:${service.id}`);
  const contacts = usableContacts(service.id, service.contacts);
  const { eligibility, validTo } = service;
  const languages = [...new Set(contacts.flatMap(({ contact }) => contact.languages))];
  const mail = mailContactsOf(contacts);
  const ended = validTo !== null && validTo < on;
  return {
    id,
    organization_id: organization.id,
    name: service.name,
    ...textField('alternate_name', [...service.alternateNames, service.nameEn ?? ''], ' / '),
    description: service.description.join('\n'),
    ...(officialPage === null ? {} : { url: officialPage }),
    ...(mail[0] === undefined ? {} : { email: mail[0].email }),
    status: ended ? 'defunct' : service.validFrom !== null && service.validFrom > on ? 'inactive' : 'active',
    ...textField('application_process', service.prepare, '\n'),
    ...textField('eligibility_description', eligibilityWords(eligibility), '。'),
    ...(eligibility.ageMin === null ? {} : { minimum_age: eligibility.ageMin }),
    ...(eligibility.ageMax === null ? {} : { maximum_age: eligibility.ageMax }),
    ...(service.assuredDate === null ? {} : { assured_date: service.assuredDate }),
    ...textField('alert', ended ? [endedWords(validTo, replacements)] : [], ''),
    organization,
    ...listField('phones', phonesOf(contacts)),
    ...listField('schedules', telephoneSchedules(contacts, service)),
    service_areas: serviceAreasOf(service.serviceArea, service.id),
    ...listField('service_at_locations', [
      ...contacts.flatMap((contact) => contactAtLocation(contact, service, id)),
      ...places.map((place) => placeAtLocation(place, service, id)),
    ]),
    ...listField('languages', languagesOf(languages, `service:${service.id}`)),
    ...listField(
      'cost_options',
      costOptionsOf(
        contacts.map(({ contact }) => contact),
        service.id,
      ),
    ),
    ...listField('contacts', mail),
    attributes: [
      ...attributesOf('service', id, 'id', ['kakekomi-id'], service.id),
      ...attributesOf('service', id, 'kind', [service.kind]),
      ...attributesOf('service', id, 'operator', [service.organization.kind]),
      ...attributesOf('service', id, 'harm', service.harms),
      ...attributesOf('service', id, 'action', service.actions),
    ],
  };
}

/** A field of texts joined; left out when there is none. */
function textField<K extends string>(
  key: K,
  texts: readonly string[],
  joint: string,
): { readonly [P in K]?: string } {
  const text = texts.filter((each) => each !== '').join(joint);
  return text === '' ? {} : ({ [key]: text } as { readonly [P in K]: string });
}

/** A list field; left out when it is empty. */
function listField<K extends string, T>(key: K, items: readonly T[]): { readonly [P in K]?: readonly T[] } {
  return items.length === 0 ? {} : ({ [key]: items } as { readonly [P in K]: readonly T[] });
}

function endedWords(validTo: string, replacements: readonly string[]): string {
  const instead = replacements.length === 0 ? '' : `代わりの窓口: ${replacements.join('、')}。`;
  return `この窓口は${validTo}で終了しました。${instead}`;
}

function eligibilityWords({ ageMin, ageMax, conditions }: Eligibility): readonly string[] {
  const age =
    ageMin === null && ageMax === null
      ? ''
      : `${ageMin ?? ''}歳${ageMax === null ? '以上' : `〜${ageMax}歳`}`;
  return [ageMin === null && ageMax !== null ? `${ageMax}歳まで` : age, ...conditions];
}

/** HSDS hangs no schedule on a telephone: the service's own are those of its telephones, each naming its line. */
function telephoneSchedules(contacts: readonly KeyedContact[], validity: Validity): readonly HsdsSchedule[] {
  return contacts.flatMap(({ key, contact }) =>
    contact.type === 'phone' ? schedulesOf(contact, key, validity) : [],
  );
}

function contactAtLocation(
  keyed: KeyedContact,
  service: Service,
  serviceId: string,
): readonly HsdsServiceAtLocation[] {
  const location = locationOf(keyed, service.name, keyed.contact.serviceArea ?? service.serviceArea);
  if (location === null) return [];
  return [
    {
      id: uuidOf(`service_at_location:${keyed.key}`),
      service_id: serviceId,
      location_id: location.id,
      ...textField('description', keyed.contact.cautions, '。'),
      ...listField('schedules', schedulesOf(keyed.contact, keyed.key, service)),
      location,
    },
  ];
}

function placeAtLocation(place: Place, service: Service, serviceId: string): HsdsServiceAtLocation {
  const id = uuidOf(`service_at_location:${place.id}`);
  const contacts = usableContacts(place.id, place.contacts);
  const physical = contacts.find(({ contact }) => contact.type === 'inperson');
  const virtual = contacts.find(
    (each) => locationOf(each, place.name, place.serviceArea)?.location_type === 'virtual',
  );
  const stated = physical ?? virtual;
  const locationId = uuidOf(`location:${place.id}`);
  const location = (stated && locationOf(stated, place.name, place.serviceArea)) ?? {
    location_type: 'physical' as const,
    description: [place.district ?? '', areaName(place.serviceArea)].filter((part) => part !== '').join('、'),
  };
  return {
    id,
    service_id: serviceId,
    location_id: locationId,
    ...textField('description', place.description, '\n'),
    ...listField('contacts', mailContactsOf(contacts)),
    ...listField('phones', phonesOf(contacts)),
    ...listField(
      'schedules',
      contacts.flatMap(({ key, contact }) => schedulesOf(contact, key, service)),
    ),
    location: { ...location, id: locationId, name: place.name },
    attributes: attributesOf('service_at_location', id, 'id', ['kakekomi-id'], place.id),
  };
}

function serviceAreasOf(area: ServiceArea, key: string): readonly HsdsServiceArea[] {
  const one = (name: string, code: string): HsdsServiceArea => ({
    id: uuidOf(`service_area:${key}:${code}:${name}`),
    name,
    description: `ISO 3166-2: ${code}`,
  });
  switch (area.kind) {
    case 'national':
      return [{ id: uuidOf(`service_area:${key}:JP`), name: '全国', description: 'ISO 3166-1: JP' }];
    case 'prefectures':
      return area.prefectures.map((code) => one(prefectureOf(code)?.name ?? code, code));
    case 'municipality':
      return [one(areaName(area), area.prefecture)];
    default:
      return assertNever(area, 'serviceAreasOf');
  }
}

function areaName(area: ServiceArea): string {
  switch (area.kind) {
    case 'national':
      return '全国';
    case 'prefectures':
      return area.prefectures.map((code) => prefectureOf(code)?.name ?? code).join('・');
    case 'municipality':
      return `${prefectureOf(area.prefecture)?.name ?? ''}${area.municipality}`;
    default:
      return assertNever(area, 'areaName');
  }
}

/** A cost option for each way whose cost is known. */
function costOptionsOf(contacts: readonly Contact[], key: string): readonly HsdsCostOption[] {
  return contacts.flatMap(({ cost, type, label }, index): readonly HsdsCostOption[] => {
    const id = uuidOf(`cost_option:${key}:${index}`);
    const option = label === '' ? type : label;
    if (cost === 'free')
      return [{ id, option, currency: 'JPY', amount: 0, amount_description: '連絡そのものは無料です' }];
    return cost === 'call-charge'
      ? [{ id, option, currency: 'JPY', amount_description: '通話料がかかります' }]
      : [];
  });
}
