export { type CrossFault, checkRecords } from './check-records.ts';
export { hrefOf } from './contact-href.ts';
export { csvOf } from './csv.ts';
export {
  ageOf,
  FRESH_FOR_MONTHS,
  type Freshness,
  freshnessOf,
  type StaleEntry,
  staleOrder,
} from './freshness.ts';
export { hsdsOf } from './hsds/export.ts';
export type {
  HsdsExport,
  HsdsLocation,
  HsdsOrganization,
  HsdsPhone,
  HsdsSchedule,
  HsdsService,
  HsdsServiceAtLocation,
  HsdsTaxonomy,
  HsdsTaxonomyTerm,
} from './hsds/model.ts';
export { jsonLdOf } from './json-ld.ts';
export type { KindRecord } from './kind.ts';
export type { ContactOffer, Directory, LeadSource, ListedContact, Listing } from './listing.ts';
export { directoryOf, leadSourceOf, listingsOf, offerOf } from './listings.ts';
export { parseKind, parsePlace, parseService } from './parse-record.ts';
export { type PhoneNumber, type PhoneProblem, parsePhoneNumber, telHref } from './phone-number.ts';
export {
  PREFECTURES,
  type Prefecture,
  type PrefectureCode,
  parsePrefecture,
  prefectureOf,
} from './prefecture.ts';
export type { RecordFault } from './reading.ts';
export type {
  Contact,
  DirectoryRecord,
  Eligibility,
  Place,
  Service,
  ServiceArea,
  ServiceId,
  Source,
  WebUrl,
} from './record.ts';
export {
  encodeShard,
  listingsFor,
  mergeDirectories,
  parseShard,
  SHARD_VERSION,
  type ShardProblem,
} from './shard.ts';
export {
  ACTIONS,
  type Action,
  ANSWERERS,
  type Answerer,
  ASSURANCES,
  type Assurance,
  CONTACT_TYPES,
  COSTS,
  type ContactType,
  type Cost,
  GENDERS,
  type Gender,
  HARMS,
  type Harm,
  isOneOf,
  OCCUPATIONS,
  type Occupation,
  OPERATOR_KINDS,
  type OperatorKind,
  ROLES,
  type Role,
  SERVICE_KINDS,
  type ServiceKind,
  WANTS,
  type Want,
} from './taxonomy.ts';
export { serves } from './wants.ts';
export { type OsmDay, type RepeatedHours, type WeeklyHours, weeklyHoursOf } from './weekly-hours.ts';
