/**
 * What a page loads of the platforms. Two parts: what links are understood by, and what a plan says about the platform that
 * was found. Sources and notes for those who keep the data stay in `data/` and on the platform's own page.
 */
import { err, type Result } from '@kakekomi/kernel';
import { listOf, readWhole } from '@kakekomi/reading';
import type { IdTime } from './id-time.ts';
import { idTimeOf, LINK_KEYS, linksOf } from './parse-links.ts';
import type { Platform, PlatformLinks, Redirector, UrlPattern } from './platform.ts';
import { objectOf } from './reading.ts';

/** JSON of the part that links are understood by; {@link parsePlatforms} reads it. */
export type CompactPlatforms = readonly { readonly [key: string]: unknown }[];

/** Keeps what links are understood by, leaving out what is empty and what only people read. */
export function encodePlatforms(platforms: readonly PlatformLinks[]): CompactPlatforms {
  return platforms.map((platform) =>
    withoutEmpty(
      {
        id: platform.id,
        name: platform.name,
        hosts: platform.hosts,
        shortLinkHosts: platform.shortLinkHosts,
        trackingParameters: platform.trackingParameters,
        keptParameters: platform.keptParameters,
        patterns: platform.patterns.map((pattern) => withoutEmpty({ ...pattern, note: null })),
        redirectors: platform.redirectors.map((redirector) => withoutEmpty({ ...redirector })),
        time: platform.idTime === null ? null : withoutEmpty({ ...platform.idTime }, ['epochMs']),
      },
      REQUIRED,
    ),
  );
}

/** What must be there when it is read again, also where it is empty: short links lead nowhere by themselves. */
const REQUIRED = ['hosts', 'patterns'];

const COMPACT = listOf(
  objectOf<PlatformLinks>([...LINK_KEYS, 'time'], (field) => ({
    ...linksOf(field),
    idTime: field.optional<IdTime | null>('time', idTimeOf, null),
  })),
);

/** Reads what {@link encodePlatforms} wrote; the notes on patterns are gone. */
export function parsePlatforms(value: unknown): Result<readonly PlatformLinks[], 'not-platforms'> {
  const platforms = readWhole(value, COMPACT);
  return platforms.kind === 'ok' ? platforms : err('not-platforms');
}

/**
 * The same, without a look at what stands there: for a page whose own build has read the records and written them. Of anything
 * else {@link parsePlatforms} must be asked.
 */
export function unpackPlatforms(packed: CompactPlatforms): readonly PlatformLinks[] {
  // Each record is what was packed but for the fields that were empty, which are put back here.
  return (packed as readonly Packed[]).map(({ time, ...record }) => ({
    ...{ shortLinkHosts: [], trackingParameters: [], keptParameters: [] },
    ...record,
    patterns: record.patterns.map((pattern) => ({ ...EMPTY_PATTERN, ...pattern })),
    redirectors: (record.redirectors ?? []).map((redirector) => ({ ...NO_PARAMETERS, ...redirector })),
    idTime: time === undefined ? null : { ...time, federated: time.federated ?? false },
  }));
}

type Packed = Pick<PlatformLinks, 'id' | 'name' | 'hosts' | 'patterns'> &
  Partial<PlatformLinks> & { readonly time?: IdTime };

const NO_PARAMETERS: Partial<Redirector> = { parameters: [] };
const EMPTY_PATTERN: Partial<UrlPattern> = {
  canonical: [],
  shortLink: false,
  byShapeOnly: false,
  private: false,
  note: null,
};

/** What a plan says about a platform. A page is given it by the build, which has read it; it is not read again there. */
export type PlatformAdvice = Pick<
  Platform,
  | 'id'
  | 'name'
  | 'status'
  | 'statusNote'
  | 'inAppReport'
  | 'reportCaution'
  | 'reportWindows'
  | 'designation'
  | 'operator'
  | 'logs'
  | 'screenshotMustShow'
  | 'idTimeNotes'
>;

/** The part of a record that a plan shows. */
export function adviceOf(platform: Platform): PlatformAdvice {
  return {
    id: platform.id,
    name: platform.name,
    status: platform.status,
    statusNote: platform.statusNote,
    inAppReport: platform.inAppReport,
    reportCaution: platform.reportCaution,
    reportWindows: platform.reportWindows,
    designation: platform.designation,
    operator: platform.operator,
    logs: platform.logs,
    screenshotMustShow: platform.screenshotMustShow,
    idTimeNotes: platform.idTimeNotes,
  };
}

function withoutEmpty(
  fields: { readonly [key: string]: unknown },
  kept: readonly string[] = [],
): { readonly [key: string]: unknown } {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) =>
        kept.includes(key) ||
        !(value === null || value === false || (Array.isArray(value) && value.length === 0)),
    ),
  );
}
