/** Reads the files of `data/platforms/`: every fault that one record alone can show is found in one pass. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Result } from '@kakekomi/kernel';
import { count, filledListOf, idOf, listOf, readWhole, text, webUrlOf, wordOf } from '@kakekomi/reading';
import {
  type AccessProvider,
  type AccessProviderId,
  LINE_KINDS,
  type ProviderLogs,
} from './access-provider.ts';
import type { IdTime } from './id-time.ts';
import { idTimeOf, LINK_KEYS, linksOf } from './parse-links.ts';
import {
  BASES,
  CONFIDENCES,
  type Designation,
  KEPT,
  LOG_KINDS,
  type Operator,
  PLATFORM_KINDS,
  type Platform,
  type PlatformLogs,
  type PlatformSource,
  type ReportWindow,
  type SourceUrl,
  VERIFICATIONS,
  WINDOW_CHANNELS,
  WINDOW_PURPOSES,
} from './platform.ts';
import { date, objectOf, type PlatformFault, type Read } from './reading.ts';

const ACCOUNT = ['needed', 'not-needed', 'unknown'] as const;
const REGISTERED = ['registered', 'not-registered', 'unknown'] as const;

/** Reads a platform. Absent fields get their empty value; `$schema` is for editors and is dropped. */
export function parsePlatform(value: unknown): Result<Platform, readonly PlatformFault[]> {
  return readWhole(value, (root, path, faults) => {
    const platform = PLATFORM(root, path, faults);
    platform.reportWindows.forEach(({ url, basis }, index) => {
      // An address that nobody can say the source of would be opened by somebody who trusts it.
      if (url !== null && basis === 'unsourced')
        faults.push({ code: 'unsourced-window', path: ['reportWindows', index] });
    });
    return platform;
  });
}

/** Reads an access provider. */
export function parseAccessProvider(value: unknown): Result<AccessProvider, readonly PlatformFault[]> {
  return readWhole(value, ACCESS_PROVIDER);
}

const webUrl = webUrlOf<SourceUrl>();

const SOURCE = objectOf<PlatformSource>(
  ['url', 'publisher', 'basis', 'pageDate', 'seenOn', 'finding'],
  (field) => ({
    url: field.optional<SourceUrl | null>('url', webUrl, null),
    publisher: field.required('publisher', text),
    basis: field.required('basis', wordOf(BASES)),
    pageDate: field.optional<PlainDate | null>('pageDate', date, null),
    seenOn: field.required('seenOn', date),
    finding: field.required('finding', text),
  }),
);

const sourceList: Read<readonly PlatformSource[]> = filledListOf(SOURCE, 'no-source');

const country: Read<string> = (value, path, faults) => {
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) return value;
  faults.push({ code: 'bad-country', path });
  return '';
};

const confidence = wordOf(CONFIDENCES);

const WINDOW = objectOf<ReportWindow>(
  [
    'purpose',
    'name',
    'url',
    'channels',
    'accountNeeded',
    'demands',
    'responseTime',
    'basis',
    'seenIn',
    'note',
  ],
  (field) => ({
    purpose: field.required('purpose', wordOf(WINDOW_PURPOSES)),
    name: field.optional<string | null>('name', text, null),
    url: field.optional<SourceUrl | null>('url', webUrl, null),
    channels: field.optional('channels', listOf(wordOf(WINDOW_CHANNELS)), []),
    accountNeeded: field.optional('accountNeeded', wordOf(ACCOUNT), 'unknown'),
    demands: field.optional('demands', listOf(text), []),
    responseTime: field.optional<string | null>('responseTime', text, null),
    basis: field.required('basis', wordOf(BASES)),
    seenIn: field.optional<string | null>('seenIn', text, null),
    note: field.optional<string | null>('note', text, null),
  }),
);

const DESIGNATION = objectOf<Designation>(
  ['state', 'entity', 'services', 'on', 'outcomeNotice', 'articles', 'confidence', 'note'],
  (field) => ({
    state: field.required('state', wordOf(['designated', 'not-named'])),
    entity: field.optional<string | null>('entity', text, null),
    services: field.optional('services', listOf(text), []),
    on: field.optional<PlainDate | null>('on', date, null),
    outcomeNotice: field.optional<string | null>('outcomeNotice', text, null),
    articles: field.optional('articles', listOf(text), []),
    confidence: field.required('confidence', confidence),
    note: field.optional<string | null>('note', text, null),
  }),
);

const OPERATOR = objectOf<Operator>(
  [
    'legalName',
    'country',
    'address',
    'addressNote',
    'registeredInJapan',
    'representativeInJapan',
    'jurisdiction',
    'confidence',
  ],
  (field) => ({
    legalName: field.optional<string | null>('legalName', text, null),
    country: field.optional<string | null>('country', country, null),
    address: field.optional<string | null>('address', text, null),
    addressNote: field.optional<string | null>('addressNote', text, null),
    registeredInJapan: field.optional('registeredInJapan', wordOf(REGISTERED), 'unknown'),
    representativeInJapan: field.optional<string | null>('representativeInJapan', text, null),
    jurisdiction: field.optional<string | null>('jurisdiction', text, null),
    confidence: field.required('confidence', confidence),
  }),
);

const LOGS = objectOf<PlatformLogs>(
  ['kind', 'postIp', 'loginIp', 'reportedRetention', 'retentionDays', 'other', 'advice', 'confidence'],
  (field) => ({
    kind: field.required('kind', wordOf(LOG_KINDS)),
    postIp: field.optional('postIp', wordOf(KEPT), 'unknown'),
    loginIp: field.optional('loginIp', wordOf(KEPT), 'unknown'),
    reportedRetention: field.optional<string | null>('reportedRetention', text, null),
    retentionDays: field.optional<number | null>('retentionDays', count, null),
    other: field.optional<string | null>('other', text, null),
    advice: field.required('advice', text),
    confidence: field.required('confidence', confidence),
  }),
);

const ID_TIME = objectOf(['reading', 'meaning', 'caveats', 'verified'], (field) => ({
  idTime: field.optional<IdTime | null>('reading', idTimeOf, null),
  idTimeNotes: {
    meaning: field.required('meaning', text),
    caveats: field.optional('caveats', listOf(text), []),
    verified: field.required('verified', wordOf(VERIFICATIONS)),
  },
}));

const PLATFORM = objectOf<Platform>(
  [
    '$schema',
    ...LINK_KEYS,
    'nameEn',
    'kind',
    'status',
    'statusNote',
    'postIdTime',
    'inAppReport',
    'reportCaution',
    'reportWindows',
    'designation',
    'operator',
    'logs',
    'screenshotMustShow',
    'confidence',
    'sources',
    'asOf',
  ],
  (field) => ({
    ...linksOf(field),
    ...field.required('postIdTime', ID_TIME),
    nameEn: field.optional<string | null>('nameEn', text, null),
    kind: field.required('kind', wordOf(PLATFORM_KINDS)),
    status: field.required('status', wordOf(['active', 'ended', 'unknown'])),
    statusNote: field.optional<string | null>('statusNote', text, null),
    inAppReport: field.optional<string | null>('inAppReport', text, null),
    reportCaution: field.optional<string | null>('reportCaution', text, null),
    reportWindows: field.optional('reportWindows', listOf(WINDOW), []),
    designation: field.required('designation', DESIGNATION),
    operator: field.required('operator', OPERATOR),
    logs: field.required('logs', LOGS),
    screenshotMustShow: field.optional('screenshotMustShow', listOf(text), []),
    confidence: field.required('confidence', confidence),
    sources: field.required('sources', sourceList),
    asOf: field.required('asOf', date),
  }),
);

const DAYS = objectOf(['min', 'max'], (field) => ({
  min: field.required('min', count),
  max: field.optional<number | null>('max', count, null),
}));

const PROVIDER_LOGS = objectOf<ProviderLogs>(
  ['reportedRetention', 'retentionDays', 'reportedIn', 'basis'],
  (field) => ({
    reportedRetention: field.optional<string | null>('reportedRetention', text, null),
    retentionDays: field.optional<ProviderLogs['retentionDays']>('retentionDays', DAYS, null),
    reportedIn: field.optional<string | null>('reportedIn', text, null),
    basis: field.required('basis', text),
  }),
);

const ACCESS_PROVIDER = objectOf<AccessProvider>(
  [
    '$schema',
    'id',
    'name',
    'operator',
    'brands',
    'kinds',
    'logs',
    'disclosureUrl',
    'demands',
    'responseTime',
    'feeYen',
    'jurisdiction',
    'preservation',
    'notes',
    'confidence',
    'sources',
    'asOf',
  ],
  (field) => ({
    id: field.required('id', idOf<AccessProviderId>()),
    name: field.required('name', text),
    operator: field.optional<string | null>('operator', text, null),
    brands: field.optional('brands', listOf(text), []),
    kinds: field.required('kinds', listOf(wordOf(LINE_KINDS))),
    logs: field.required('logs', PROVIDER_LOGS),
    disclosureUrl: field.optional<SourceUrl | null>('disclosureUrl', webUrl, null),
    demands: field.optional('demands', listOf(text), []),
    responseTime: field.optional<string | null>('responseTime', text, null),
    feeYen: field.optional<number | null>('feeYen', count, null),
    jurisdiction: field.required('jurisdiction', text),
    preservation: field.required('preservation', text),
    notes: field.optional('notes', listOf(text), []),
    confidence: field.required('confidence', confidence),
    sources: field.required('sources', sourceList),
    asOf: field.required('asOf', date),
  }),
);
