/** Pasted text → the posts it speaks of. Pure: nothing is fetched, and no device's clock or zone enters. */
import { type FoundLink, findLinks, trimmed } from './find-links.ts';
import { imitatedBy, namedIn } from './look-alike.ts';
import type { CompiledPattern, Platforms, Template } from './platforms.ts';
import { patternsFor } from './platforms.ts';
import type { Missing, PostReference, ToCheck } from './post-reference.ts';
import { isoTextOf, type PostedAt } from './posted-at.ts';
import {
  innerAddress,
  isPlainHost,
  parametersOf,
  parseWebAddress,
  type WebAddress,
  webAddress,
} from './web-address.ts';

const LAYERS_PASSED_ON = 3;
const NOTHING: readonly ToCheck[] = [];
const JOINED: readonly ToCheck[] = ['joined-lines'];
const CUT_OFF: readonly ToCheck[] = ['cut-off'];
const SPECIFICITY = { post: 4, message: 4, thread: 3, account: 2, other: 1 } as const;

/** Every link of the text, in its order; what is no link gives nothing. Never throws. */
export function parsePosts(text: string, platforms: Platforms): readonly PostReference[] {
  const references: PostReference[] = [];
  for (const link of findLinks(text)) {
    const reference = referenceOf(link, platforms);
    if (reference !== null) references.push(reference);
  }
  return references;
}

/** The first link of the text; null where there is none. */
export function parsePost(text: string, platforms: Platforms): PostReference | null {
  for (const link of findLinks(text)) {
    const reference = referenceOf(link, platforms);
    if (reference !== null) return reference;
  }
  return null;
}

function referenceOf(link: FoundLink, platforms: Platforms): PostReference | null {
  let best: PostReference | null = null;
  for (let index = 0; index < link.bodies.length; index += 1) {
    const address = parseWebAddress(link.scheme, link.bodies[index] ?? '', link.whole);
    if (address === null) continue;
    const marks = index > 0 ? JOINED : link.cutOff ? CUT_OFF : NOTHING;
    const found = understand(address, platforms, marks);
    if (best === null ? index === 0 || isWhole(found) : isBetterJoined(found, best)) best = found;
  }
  return best;
}

/** Only a post or a thread is worth joining lines for: a word of the next line passes for an account too easily. */
function isWhole({ platform, kind }: PostReference): boolean {
  return platform !== null && (kind === 'post' || kind === 'thread');
}

function isBetterJoined(joined: PostReference, before: PostReference): boolean {
  if (!isWhole(joined)) return false;
  if (before.platform === null) return true;
  if (joined.platform !== before.platform) return false;
  const difference = SPECIFICITY[joined.kind] - SPECIFICITY[before.kind];
  if (difference !== 0) return difference > 0;
  // An id that was cut through: the whole one begins with the part, and is one that holds a time.
  const [part, whole] =
    joined.kind === 'thread' ? [before.threadId, joined.threadId] : [before.postId, joined.postId];
  if (part === null || whole === null || part === whole || !whole.startsWith(part)) return false;
  return joined.postedAt !== null;
}

function understand(pasted: WebAddress, platforms: Platforms, marks: readonly ToCheck[]): PostReference {
  let address = pasted;
  for (let layer = 0; layer < LAYERS_PASSED_ON; layer += 1) {
    const inner = passedOnTo(address, platforms);
    if (inner === null) break;
    address = inner;
  }
  const checks = address === pasted ? marks : [...marks, 'passed-on' as const];
  const match = matchOf(address, platforms);
  if (match !== null) return known(match, checks);
  const isOwn = patternsFor(address.host, platforms).length > 0;
  return {
    platform: null,
    kind: 'other',
    account: null,
    postId: null,
    threadId: null,
    commentId: null,
    host: address.host,
    url: address.url,
    canonicalUrl: null,
    postedAt: null,
    mustOpenFirst: platforms.shortLinks.has(address.host) && address.rest.length > 1,
    isPrivate: false,
    lookAlikeOf: isOwn
      ? null
      : imitatedBy(address.host, address.userinfo, platforms.owners, platforms.appearances),
    missing: ['platform'],
    toCheck: checks,
  };
}

function passedOnTo({ host, rest }: WebAddress, platforms: Platforms): WebAddress | null {
  const redirectors = platforms.redirectors.get(host);
  if (redirectors === undefined) return null;
  for (const { path, inner, parameters } of redirectors) {
    const tail = rest.slice(path.length);
    if (!rest.startsWith(path) || (inner !== 'path' && !tail.startsWith('?'))) continue;
    if (inner === 'path') return parseWebAddress('https', tail, null);
    if (inner === 'query') return innerAddress(tail.slice(1));
    for (const [name, value] of parametersOf(rest)) {
      const address = parameters.includes(name) ? innerAddress(value) : null;
      if (address !== null) return address;
    }
  }
  return null;
}

interface Match {
  readonly compiled: CompiledPattern;
  readonly groups: RegExpExecArray;
  readonly address: WebAddress;
}

function matchOf(address: WebAddress, platforms: Platforms): Match | null {
  if (address.scheme === 'at') return firstMatch(address, platforms.withoutHost);
  // A host that is in the data needs no look at its letters.
  const own = platforms.byHost.get(address.host);
  if (own === undefined && !isPlainHost(address.host)) return null;
  const candidates = own ?? patternsFor(address.host, platforms);
  const match = candidates.length === 0 ? null : firstMatch(address, candidates);
  if (match !== null) return match;
  const cut = withoutJapanese(address);
  if (candidates.length > 0) return cut === null ? null : firstMatch(cut, candidates);
  return matchByShape(cut ?? address, platforms);
}

function matchByShape(address: WebAddress, platforms: Platforms): Match | null {
  const match = firstMatch(address, platforms.byShape);
  // misskey.io.evil.example has the shape, and is no server of anyone's that should be trusted with the name.
  return match === null || namedIn(address.host, platforms.owners) !== null ? null : match;
}

function firstMatch(address: WebAddress, patterns: readonly CompiledPattern[]): Match | null {
  const { subject } = address;
  for (const compiled of patterns) {
    if (!subject.includes(compiled.needed)) continue;
    const groups = compiled.regex.exec(subject);
    if (groups !== null) return { compiled, groups, address };
  }
  return null;
}

/** The address up to the Japanese that follows it without a space; null where there is none. */
function withoutJapanese(address: WebAddress): WebAddress | null {
  const at = address.rest.search(/[\u0080-\uffff]/);
  if (at === -1) return null;
  return webAddress(address.scheme, address.host, address.userinfo, trimmed(address.rest.slice(0, at)));
}

function known(match: Match, marks: readonly ToCheck[]): PostReference {
  const { compiled, groups, address } = match;
  const { platform, pattern } = compiled;
  const account = groupOf(groups, compiled.account);
  const postId = groupOf(groups, compiled.postId);
  const threadId = groupOf(groups, compiled.threadId);
  const commentId = groupOf(groups, compiled.commentId);
  const toCheck: readonly ToCheck[] = pattern.byShapeOnly ? [...marks, 'shape-only'] : marks;
  const postedAt = marks.includes('cut-off')
    ? null
    : postedAtOf(compiled, account, postId, threadId, commentId);
  return {
    platform: platform.id,
    kind: pattern.kind,
    account,
    postId,
    threadId,
    commentId,
    host: address.host,
    url: address.url,
    canonicalUrl: pattern.shortLink ? null : canonicalUrlOf(match),
    postedAt,
    mustOpenFirst: pattern.shortLink,
    isPrivate: pattern.private,
    lookAlikeOf: null,
    missing: missingOf(pattern.kind, account, postedAt),
    toCheck,
  };
}

function groupOf(groups: RegExpExecArray, place: number): string | null {
  return (place === 0 ? undefined : groups[place]) || null;
}

function missingOf(
  kind: PostReference['kind'],
  account: string | null,
  postedAt: PostedAt | null,
): readonly Missing[] {
  const missing: Missing[] = [];
  if (kind !== 'post' && kind !== 'message') missing.push('post');
  if (account === null) missing.push('account');
  if (postedAt === null) missing.push('posted-at');
  return missing;
}

/** A comment's or a reply's own time is not in the id of what it stands under. */
function postedAtOf(
  { platform: { idTime, momentIn }, pattern }: CompiledPattern,
  account: string | null,
  postId: string | null,
  threadId: string | null,
  commentId: string | null,
): PostedAt | null {
  if (idTime === null || commentId !== null) return null;
  const isPost = pattern.kind === 'post' || pattern.kind === 'message';
  const id = idTime.of === 'post' ? (isPost ? postId : null) : pattern.kind === 'thread' ? threadId : null;
  const moment = id === null ? null : momentIn(id);
  if (moment === null) return null;
  const isForeign = pattern.byShapeOnly || (idTime.federated && account?.includes('@') === true);
  return {
    instant: isoTextOf(moment.epochMs),
    precision: idTime.precision,
    bound: isForeign ? 'guess' : moment.bound,
    of: idTime.of,
  };
}

function canonicalUrlOf({ compiled, groups, address }: Match): string {
  for (const template of compiled.canonical) {
    const filled = filledIn(template, groups);
    if (filled !== null) return filled;
  }
  const { rest } = address;
  const end = rest.search(/[?#]/);
  if (end === -1) return address.subject;
  const hash = rest.indexOf('#');
  // A fragment stays where the pattern needed it.
  const fragment = hash !== -1 && groups[0].includes('#') && !groups[0].endsWith('#') ? rest.slice(hash) : '';
  const kept = parametersOf(rest).filter(([name]) => !compiled.platform.dropped.has(name));
  const query = kept.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  const scheme = address.scheme === 'at' ? 'at' : 'https';
  return `${scheme}://${address.host}${rest.slice(0, end)}${query === '' ? '' : `?${query}`}${fragment}`;
}

function filledIn({ texts, groups: places }: Template, groups: RegExpExecArray): string | null {
  let filled = texts[0] ?? '';
  for (let index = 0; index < places.length; index += 1) {
    const value = groupOf(groups, places[index] ?? 0);
    if (value === null) return null;
    filled += value + (texts[index + 1] ?? '');
  }
  return filled;
}
