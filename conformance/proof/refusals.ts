/**
 * Who would be turned away, written a second time straight from the records' own words and apart from `guidance`: the
 * proof lays one beside the other.
 */
import { dateOf, type LocalMoment } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import type { Contact, Eligibility, Place, Service, ServiceArea, ServiceId } from '@kakekomi/directory';
import type { World } from './world.ts';

/** A record as it stands in `data/`, with the service that speaks where a place is silent. */
export interface RawRecord {
  readonly record: Service | Place;
  readonly service: Service;
}

/** Every record by id. */
export function rawRecords({ services, places }: World): ReadonlyMap<ServiceId, RawRecord> {
  const byId = new Map<ServiceId, RawRecord>(
    services.map((service) => [service.id, { record: service, service }]),
  );
  for (const place of places) {
    const parent = byId.get(place.placeOf);
    if (parent !== undefined) byId.set(place.id, { record: place, service: parent.service });
  }
  return byId;
}

/** Why this record must not be shown to this person at this moment; null where nothing in it speaks against it. */
export function refusalOf({ record, service }: RawRecord, person: Situation, at: LocalMoment): string | null {
  const day = dateOf(at);
  if (service.emergencyOnly) return person.danger === true ? null : 'for danger only';
  if (service.validTo !== null && day > service.validTo) return 'has ended';
  if (service.validFrom !== null && day < service.validFrom) return 'has not begun';
  return refusalByArea(record.serviceArea, person) ?? refusalByPerson(service.eligibility, person);
}

/** Why this contact must not be offered to this person; null where nothing speaks against it. */
export function refusalOfContact(
  contact: Contact,
  { record, service }: RawRecord,
  person: Situation,
): string | null {
  const { assurance, value, type, languages, answers } = contact;
  if (assurance === 'unconfirmed') return 'not confirmed';
  if (value === null && type !== 'inperson') return 'nothing to call or open';
  if (value !== null && record.sources.every(({ basis }) => basis === 'unsourced')) return 'unsourced alone';
  if (service.emergencyOnly) return null;
  if (person.cannot?.includes(type) === true) return 'a way they cannot use';
  // A tool can be used in another language by somebody who has named none; nobody is answered in one.
  const spoken = person.languages ?? (answers === 'automatic' ? languages : ['ja']);
  if (languages.length > 0 && !languages.some((each) => spoken.includes(each))) return 'another language';
  return (
    (contact.serviceArea === null ? null : refusalByArea(contact.serviceArea, person)) ??
    (contact.eligibility === null ? null : refusalByPerson(contact.eligibility, person))
  );
}

function refusalByArea(area: ServiceArea, { prefecture, municipality }: Situation): string | null {
  if (area.kind === 'national') return null;
  const prefectures = area.kind === 'prefectures' ? area.prefectures : [area.prefecture];
  if (prefecture === undefined || !prefectures.includes(prefecture)) return 'another prefecture';
  const elsewhere =
    area.kind === 'municipality' && municipality !== undefined && !municipality.startsWith(area.municipality);
  return elsewhere ? 'another town' : null;
}

function refusalByPerson(
  eligibility: Eligibility,
  { age, gender, role, occupation }: Situation,
): string | null {
  const { ageMin, ageMax, genders, roles, occupations, exclusive } = eligibility;
  const aged = ageMin !== null || ageMax !== null;
  if (aged && role === 'business') return 'a business has no age';
  if (age !== undefined && ((ageMin !== null && age < ageMin) || (ageMax !== null && age > ageMax)))
    return 'another age';
  if (gender !== undefined && genders.length > 0 && !genders.includes(gender)) return 'another gender';
  if (!exclusive) return null;
  if (occupations.length > 0 && (occupation === undefined || !occupations.includes(occupation))) {
    return 'another occupation';
  }
  return role !== undefined && roles.length > 0 && !roles.includes(role) ? 'another role' : null;
}
