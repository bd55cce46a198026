/** The records made ready for reading links: expressions compiled once, and found by host. */
import { type IdMoment, type IdTime, momentReader } from './id-time.ts';
import { appearanceOf } from './look-alike.ts';
import type { PlatformId, PlatformLinks, Redirector, UrlPattern } from './platform.ts';

const SCHEME = 'https://';

/** One form of link, ready to run. */
export interface CompiledPattern {
  readonly platform: CompiledPlatform;
  readonly pattern: UrlPattern;
  readonly regex: RegExp;
  /** Signs that every address of this form holds: looking for them first is quicker than the expression. */
  readonly needed: string;
  /** The place of each named group; 0 where there is none. */
  readonly account: number;
  readonly postId: number;
  readonly threadId: number;
  readonly commentId: number;
  readonly canonical: readonly Template[];
}

/** Texts and groups by turns: `texts[0] groups[0] texts[1] …` */
export interface Template {
  readonly texts: readonly string[];
  readonly groups: readonly number[];
}

export interface CompiledPlatform {
  readonly id: PlatformId;
  readonly dropped: ReadonlySet<string>;
  readonly idTime: IdTime | null;
  readonly momentIn: (id: string) => IdMoment | null;
}

/** Platforms whose links can be read; made by {@link compilePlatforms}. */
export interface Platforms {
  readonly ids: readonly PlatformId[];
  /** Patterns by the end of a host that is fixed: `x.com`, `tumblr.com`. */
  readonly byHost: ReadonlyMap<string, readonly CompiledPattern[]>;
  /** `at://` is no web address and has no host of a platform. */
  readonly withoutHost: readonly CompiledPattern[];
  /** Servers that are not known, by the shape of the path. */
  readonly byShape: readonly CompiledPattern[];
  readonly redirectors: ReadonlyMap<string, readonly Redirector[]>;
  readonly shortLinks: ReadonlySet<string>;
  readonly owners: ReadonlyMap<string, PlatformId>;
  readonly appearances: ReadonlyMap<string, PlatformId>;
}

/**
 * Compiles the records once. Throws on an expression that does not compile: records come from a parser that has refused it.
 * Which platform stands first makes no difference, since no two take the same link.
 */
export function compilePlatforms(records: readonly PlatformLinks[]): Platforms {
  const owners = new Map<string, PlatformId>();
  const patterns = new Map<PlatformId, readonly CompiledPattern[]>();
  const hosts = new Map<string, Set<PlatformId>>();
  const redirectors = new Map<string, Redirector[]>();
  for (const record of records) {
    patterns.set(record.id, compilePatterns(record));
    for (const host of record.hosts) {
      const key = fixedEnd(host);
      hosts.set(key, (hosts.get(key) ?? new Set()).add(record.id));
      if (!owners.has(key)) owners.set(key, record.id);
    }
    for (const one of record.redirectors) {
      redirectors.set(one.host, [...(redirectors.get(one.host) ?? []), one]);
    }
  }
  const all = [...patterns.values()].flat();
  const byHost = new Map<string, readonly CompiledPattern[]>();
  for (const key of hosts.keys()) {
    const here = new Set(domainsOf(key).flatMap((domain) => [...(hosts.get(domain) ?? [])]));
    const run = [...here].flatMap((id) => patterns.get(id) ?? []);
    byHost.set(
      key,
      run.filter(({ pattern }) => !pattern.byShapeOnly),
    );
  }
  return {
    ids: records.map(({ id }) => id),
    byHost,
    withoutHost: all.filter(({ pattern }) => pattern.regex.startsWith('^at:')),
    byShape: all.filter(({ pattern }) => pattern.byShapeOnly),
    redirectors,
    shortLinks: new Set(records.flatMap((record) => record.shortLinkHosts)),
    owners,
    appearances: new Map([...owners].map(([host, id]) => [appearanceOf(host), id])),
  };
}

/** The patterns that a host's links may have; empty where no platform has the host. */
export function patternsFor(host: string, platforms: Platforms): readonly CompiledPattern[] {
  for (let domain = host; ; ) {
    const found = platforms.byHost.get(domain);
    if (found !== undefined) return found;
    const dot = domain.indexOf('.');
    if (dot === -1) return [];
    domain = domain.slice(dot + 1);
  }
}

/** The names of groups in the order of their numbers; every group of the data has a name. */
export function groupNames(regex: string): readonly string[] {
  return [...regex.matchAll(/\(\?<([A-Za-z]+)>/g)].map((match) => match[1] ?? '');
}

/** The longest run of signs that stands outside every group, class and repetition; empty where there is none to rely on. */
export function neededText(regex: string): string {
  let [depth, run, longest] = [0, '', ''];
  const close = (): void => {
    if (run.length > longest.length && run !== SCHEME) longest = run;
    run = '';
  };
  // An escaped sign, a class, or one sign; then what repeats it.
  for (const [, part = '', repeated = ''] of regex.matchAll(
    /(\\.|\[(?:\\.|[^\]])*\]|.)([?*+]|\{[\d,]+\})?/g,
  )) {
    const sign = /^\\[^A-Za-z0-9]$/.test(part) ? part.slice(1) : part;
    if (part === '|' && depth === 0) return '';
    if (part === '(') depth += 1;
    if (part === ')') depth -= 1;
    const isLiteral =
      depth === 0 && sign.length === 1 && (part !== sign || !'()^$.|'.includes(part)) && repeated === '';
    if (isLiteral) run += sign;
    else close();
  }
  close();
  return longest;
}

function compilePatterns(record: PlatformLinks): readonly CompiledPattern[] {
  const kept = new Set(record.keptParameters);
  const platform: CompiledPlatform = {
    id: record.id,
    dropped: new Set(record.trackingParameters.filter((name) => !kept.has(name))),
    idTime: record.idTime,
    momentIn: record.idTime === null ? () => null : momentReader(record.idTime),
  };
  return record.patterns.map((pattern) => {
    const names = groupNames(pattern.regex);
    const place = (name: string): number => names.indexOf(name) + 1;
    return {
      platform,
      pattern,
      // Without names a match is an array and nothing else, which is quicker.
      regex: new RegExp(pattern.regex.replace(/\(\?<[A-Za-z]+>/g, '(')),
      needed: neededText(pattern.regex),
      account: place('account'),
      postId: place('postId'),
      threadId: place('threadId'),
      commentId: place('commentId'),
      canonical: pattern.canonical.map((form) => ({
        texts: form.split(/\{[A-Za-z]+\}/),
        groups: [...form.matchAll(/\{([A-Za-z]+)\}/g)].map((match) => place(match[1] ?? '')),
      })),
    };
  });
}

/** `*.blog*.fc2.com` → `fc2.com`: the labels after the last `*`. */
function fixedEnd(host: string): string {
  const star = host.lastIndexOf('*');
  return star === -1 ? host : host.slice(host.indexOf('.', star) + 1);
}

function domainsOf(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
