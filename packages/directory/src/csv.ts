/** The directory as CSV (RFC 4180), a line for each contact, for spreadsheets and for people who print lists. */
import type { ListedContact, Listing } from './listing.ts';
import type { ServiceArea } from './record.ts';

const COLUMNS: readonly (readonly [
  name: string,
  cell: (listing: Listing, contact: ListedContact | null) => Cell,
])[] = [
  ['service_id', (listing) => listing.id],
  ['place_of', (listing) => listing.placeOf],
  ['name', (listing) => listing.name],
  ['organization', (listing) => listing.organization.name],
  ['organization_kind', (listing) => listing.organization.kind],
  ['kind', (listing) => listing.kind],
  ['summary', (listing) => listing.summary],
  ['harms', (listing) => listing.harms],
  ['actions', (listing) => listing.actions],
  ['area', (listing, contact) => areaCell(contact?.serviceArea ?? listing.serviceArea)],
  ['municipality', (listing, contact) => municipalityCell(contact?.serviceArea ?? listing.serviceArea)],
  ['age_min', (listing, contact) => (contact?.eligibility ?? listing.eligibility).ageMin],
  ['age_max', (listing, contact) => (contact?.eligibility ?? listing.eligibility).ageMax],
  [
    'conditions',
    (listing, contact) => [...listing.eligibility.conditions, ...(contact?.eligibility?.conditions ?? [])],
  ],
  ['anonymous', (listing) => listing.anonymous],
  ['contact_type', (_, contact) => contact?.type ?? null],
  ['contact_label', (_, contact) => contact?.label ?? null],
  ['contact_value', (_, contact) => (contact?.offer === 'usable' ? contact.value : null)],
  ['contact_status', (_, contact) => contact?.offer ?? null],
  ['assurance', (_, contact) => contact?.assurance ?? null],
  ['answers', (_, contact) => contact?.answers ?? null],
  ['opening_hours', (_, contact) => contact?.hours ?? null],
  ['hours_text', (_, contact) => contact?.hoursText ?? null],
  ['cost', (_, contact) => contact?.cost ?? null],
  ['languages', (_, contact) => contact?.languages ?? null],
  ['cautions', (_, contact) => contact?.cautions ?? null],
  ['valid_from', (listing) => listing.validFrom],
  ['valid_to', (listing) => listing.validTo],
  ['replaced_by', (listing) => listing.replacedBy],
  ['official_page', (listing) => listing.officialPage],
  ['source', (listing) => listing.lead.publisher],
  ['source_url', (listing) => listing.lead.url],
  ['source_page_date', (listing) => listing.lead.pageDate],
  ['source_seen_on', (listing) => listing.lead.seenOn],
];

type Cell = string | number | null | readonly string[];

/**
 * CSV text with a header row and CRLF line ends; lists are joined by `; `. A value nobody confirmed is left out
 * (`contact_status` says so). A cell that a spreadsheet would run as a formula gets an apostrophe before it: LINE ids (`@…`) do.
 */
export function csvOf(listings: readonly Listing[]): string {
  const lines = listings.flatMap((listing) =>
    (listing.contacts.length === 0 ? [null] : listing.contacts).map((contact) =>
      COLUMNS.map(([, cell]) => cellText(cell(listing, contact))).join(','),
    ),
  );
  return [COLUMNS.map(([name]) => name).join(','), ...lines, ''].join('\r\n');
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : typeof cell === 'object' ? cell.join('; ') : String(cell);
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function areaCell(area: ServiceArea): readonly string[] {
  if (area.kind === 'national') return ['JP'];
  return area.kind === 'prefectures' ? area.prefectures : [area.prefecture];
}

function municipalityCell(area: ServiceArea): string | null {
  return area.kind === 'municipality' ? area.municipality : null;
}
