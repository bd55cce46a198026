/** The objects of HSDS 3.0 (Human Services Data Specification) that we export, in its own names; absent is unknown. */

export interface HsdsTaxonomy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly version?: string;
}

export interface HsdsTaxonomyTerm {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_id: string;
  readonly taxonomy_detail?: HsdsTaxonomy;
  readonly language: string;
}

export interface HsdsAttribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: string;
  readonly link_type: string;
  readonly taxonomy_term_id: string;
  readonly value?: string;
  readonly taxonomy_term: HsdsTaxonomyTerm;
}

export interface HsdsLanguage {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

export interface HsdsPhone {
  readonly id: string;
  readonly number: string;
  readonly type: 'voice' | 'fax';
  readonly description?: string;
  readonly languages?: readonly HsdsLanguage[];
}

export interface HsdsContact {
  readonly id: string;
  readonly name?: string;
  readonly email: string;
}

export interface HsdsSchedule {
  readonly id: string;
  readonly valid_from?: string;
  readonly valid_to?: string;
  /** Hours from UTC: Japan's 9. */
  readonly timezone?: number;
  readonly freq?: 'WEEKLY' | 'MONTHLY';
  readonly wkst?: 'MO';
  readonly byday?: string;
  readonly opens_at?: string;
  readonly closes_at?: string;
  readonly description?: string;
  readonly attending_type?: string;
  readonly notes?: string;
}

export interface HsdsAddress {
  readonly id: string;
  readonly address_1: string;
  readonly city: string;
  readonly state_province: string;
  readonly postal_code: string;
  readonly country: 'JP';
  readonly address_type: 'physical' | 'postal';
}

export interface HsdsLocation {
  readonly id: string;
  readonly location_type: 'physical' | 'postal' | 'virtual';
  readonly url?: string;
  readonly name: string;
  readonly description?: string;
  readonly languages?: readonly HsdsLanguage[];
  readonly addresses?: readonly HsdsAddress[];
}

export interface HsdsServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly description?: string;
  readonly contacts?: readonly HsdsContact[];
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly location: HsdsLocation;
  readonly attributes?: readonly HsdsAttribute[];
}

export interface HsdsServiceArea {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
}

export interface HsdsCostOption {
  readonly id: string;
  readonly option: string;
  readonly currency?: 'JPY';
  readonly amount?: number;
  readonly amount_description?: string;
}

export interface HsdsOrganization {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly website?: string;
}

export interface HsdsService {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly alternate_name?: string;
  readonly description: string;
  readonly url?: string;
  readonly email?: string;
  readonly status: 'active' | 'inactive' | 'defunct';
  readonly application_process?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  readonly assured_date?: string;
  readonly alert?: string;
  readonly organization: HsdsOrganization;
  readonly phones?: readonly HsdsPhone[];
  readonly schedules?: readonly HsdsSchedule[];
  readonly service_areas: readonly HsdsServiceArea[];
  readonly service_at_locations?: readonly HsdsServiceAtLocation[];
  readonly languages?: readonly HsdsLanguage[];
  readonly cost_options?: readonly HsdsCostOption[];
  readonly contacts?: readonly HsdsContact[];
  readonly attributes: readonly HsdsAttribute[];
}

/** Everything that is exported, each list sorted by our own ids. */
export interface HsdsExport {
  readonly services: readonly HsdsService[];
  readonly organizations: readonly HsdsOrganization[];
  readonly serviceAtLocations: readonly HsdsServiceAtLocation[];
  readonly taxonomies: readonly HsdsTaxonomy[];
  readonly taxonomyTerms: readonly HsdsTaxonomyTerm[];
}
