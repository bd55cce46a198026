/** A listing as schema.org JSON-LD, so that search engines and assistants show what we know and not what we doubt. */

import { hrefOf } from './contact-href.ts';
import type { ListedContact, Listing } from './listing.ts';
import { prefectureOf } from './prefecture.ts';
import type { ServiceArea } from './record.ts';
import type { OperatorKind } from './taxonomy.ts';
import { type OsmDay, weeklyHoursOf } from './weekly-hours.ts';

/** What JSON-LD is made of; `undefined` leaves a property out. */
type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON-LD text, safe inside a `<script type="application/ld+json">` element: no `<` is left in it. Values nobody confirmed
 * are not in it, and an ended service keeps only its name and its days.
 */
export function jsonLdOf(listing: Listing): string {
  return JSON.stringify(serviceJson(listing)).replaceAll('<', '\\u003c');
}

const PUBLIC_BODIES: readonly OperatorKind[] = [
  'national-government',
  'prefecture',
  'municipality',
  'police',
  'judiciary',
];

function serviceJson(listing: Listing): Json {
  const isPublic = PUBLIC_BODIES.includes(listing.organization.kind);
  const channels = listing.validTo === null ? listing.contacts.flatMap(channelJson) : [];
  return {
    '@context': 'https://schema.org',
    '@type': isPublic ? 'GovernmentService' : 'Service',
    identifier: listing.id,
    name: listing.name,
    description: listing.summary === '' ? undefined : listing.summary,
    url: listing.officialPage ?? undefined,
    provider: { '@type': organizationType(listing.organization.kind), name: listing.organization.name },
    areaServed: areaJson(listing.serviceArea),
    audience: audienceJson(listing),
    availableChannel: channels.length === 0 ? undefined : channels,
    offers: validityJson(listing),
  };
}

function organizationType(kind: OperatorKind): string {
  if (PUBLIC_BODIES.includes(kind)) return 'GovernmentOrganization';
  return kind === 'npo' ? 'NGO' : kind === 'company' ? 'Corporation' : 'Organization';
}

function areaJson(area: ServiceArea): Json {
  switch (area.kind) {
    case 'national':
      return { '@type': 'Country', name: '日本', identifier: 'JP' };
    case 'prefectures':
      return area.prefectures.map((code) => prefectureJson(code));
    case 'municipality':
      return {
        '@type': 'AdministrativeArea',
        name: area.municipality,
        containedInPlace: prefectureJson(area.prefecture),
      };
  }
}

function prefectureJson(code: string): Json {
  return { '@type': 'AdministrativeArea', name: prefectureOf(code)?.name, identifier: code };
}

function audienceJson({ eligibility: { ageMin, ageMax, conditions } }: Listing): Json {
  if (ageMin === null && ageMax === null && conditions.length === 0) return undefined;
  return {
    '@type': 'PeopleAudience',
    suggestedMinAge: ageMin ?? undefined,
    suggestedMaxAge: ageMax ?? undefined,
    description: conditions.length === 0 ? undefined : conditions.join('、'),
  };
}

function validityJson({ validFrom, validTo }: Listing): Json {
  if (validFrom === null && validTo === null) return undefined;
  return { '@type': 'Offer', validFrom: validFrom ?? undefined, validThrough: validTo ?? undefined };
}

function channelJson(contact: ListedContact): readonly Json[] {
  if (contact.offer !== 'usable' || contact.value === null) return [];
  const point = {
    '@type': 'ContactPoint',
    contactType: contact.label === '' ? undefined : contact.label,
    availableLanguage: contact.languages.length === 0 ? undefined : contact.languages,
    hoursAvailable: hoursJson(contact.hours),
  };
  const channel = (rest: { readonly [key: string]: Json }): readonly Json[] => [
    { '@type': 'ServiceChannel', ...rest },
  ];
  switch (contact.type) {
    case 'phone':
      return channel({ servicePhone: { ...point, telephone: contact.value } });
    case 'fax':
      return channel({ servicePhone: { ...point, faxNumber: contact.value } });
    case 'inperson':
      return channel({ serviceLocation: { '@type': 'Place', address: contact.value } });
    case 'post':
      return channel({
        servicePostalAddress: { ...point, '@type': 'PostalAddress', streetAddress: contact.value },
      });
    case 'email':
      return contact.value.includes('@')
        ? channel({ servicePhone: { ...point, email: contact.value } })
        : channel({ serviceUrl: contact.value });
    case 'line':
    case 'chat':
    case 'webform':
    case 'app':
    case 'sns':
      return channel({ serviceUrl: hrefOf(contact) ?? undefined, name: point.contactType });
  }
}

const DAY_NAMES: { readonly [D in OsmDay]: string } = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
};

/** Only hours that are the same every week; saying fewer would be wrong, saying nothing is not. */
function hoursJson(hours: string | null): Json {
  const weekly = hours === null ? null : weeklyHoursOf(hours);
  if (weekly === null || weekly.repeated.some(({ nth }) => nth !== null)) return undefined;
  return weekly.repeated.map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days.map((day) => DAY_NAMES[day]),
    opens,
    closes: closes === '24:00' ? '23:59' : closes,
  }));
}
