/** Pasted text → the posts it speaks of. Pure: nothing is fetched, and no device's clock or zone enters. */
import { type FoundLink, findLinks, trimmed } from './find-links.ts';
import { imitatedBy } from './look-alike.ts';
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
// What a sentence goes on with behind a link; the second ones may well stand in a title: トムとジェリー.
const AFTER_NAME = /^(?:という(?!名)|です(?!が)|でし[たょ]|[\p{Emoji_Presentation}❤])/u;
const AFTER_ID = /^(?:を|って|から|まで|[はがにでもへと](?=[\p{sc=Han}\p{sc=Kana}])|の[投動書配人件])/u;
/** Behind a path nobody knows whether the address is decoded once more; where that could change the host, it is not passed on. */
const PLAIN_AUTHORITY = /^[\w.-]+\//;
/** A line holds one link without scheme at most. */
const MOST_SWALLOWED = 4;
const SEPARATORS = '/?&=';
const SPECIFICITY = { post: 4, message: 4, thread: 3, account: 2, other: 1 } as const;

/** Every link of the text, in its order; what is no link gives nothing. Never throws. */
export function parsePosts(text: string, platforms: Platforms): readonly PostReference[] {
  return referencesIn(text, platforms, Number.POSITIVE_INFINITY);
}

/** The first link of the text; null where there is none. */
export function parsePost(text: string, platforms: Platforms): PostReference | null {
  return referencesIn(text, platforms, 1)[0] ?? null;
}

function referencesIn(text: string, platforms: Platforms, most: number): readonly PostReference[] {
  const references: PostReference[] = [];
  const links = findLinks(text);
  let reached = 0;
  for (let place = 0; place < links.length && references.length < most; place += 1) {
    const link = links[place];
    // A line that looked like a link of its own, and was the rest of the one before.
    if (link === undefined || link.from < reached) continue;
    let best = readingOf(link, 0, platforms);
    let upTo = link.bodies[0] ?? '';
    for (let index = 1; index < link.bodies.length; index += 1) {
      const joined = readingOf(link, index, platforms);
      const body = link.bodies[index] ?? '';
      const end = link.ends[index] ?? 0;
      if (joined === null || !isBetterJoined(joined, best, upTo.slice(-1), body.charAt(upTo.length)))
        continue;
      // What it would swallow stands for itself where a platform has the host.
      const swallowed = joined.toCheck.includes('passed-on')
        ? []
        : links.slice(place + 1, place + MOST_SWALLOWED);
      const isOwn = (one: FoundLink): boolean =>
        one.from < end && patternsFor(readingOf(one, 0, platforms)?.host ?? '', platforms).length > 0;
      if (swallowed.some(isOwn)) continue;
      best = joined;
      upTo = body;
      reached = end;
    }
    if (best !== null) references.push(best);
  }
  return references;
}

function readingOf(link: FoundLink, index: number, platforms: Platforms): PostReference | null {
  const address = parseWebAddress(link.scheme, link.bodies[index] ?? '', link.whole);
  const marks = index > 0 ? JOINED : link.cutOff ? CUT_OFF : NOTHING;
  return address === null ? null : understand(address, platforms, marks);
}

/**
 * Whether the line behind belongs to the link; `last` and `next` are the signs on either side of the break. Only a post or a
 * thread is worth joining lines for: a word of the next line passes for an account too easily.
 */
function isBetterJoined(
  joined: PostReference,
  before: PostReference | null,
  last: string,
  next: string,
): boolean {
  if (joined.platform === null || SPECIFICITY[joined.kind] < SPECIFICITY.thread) return false;
  if (before === null || before.kind === 'other') return true;
  if (joined.platform !== before.platform) return false;
  const difference = SPECIFICITY[joined.kind] - SPECIFICITY[before.kind];
  if (difference !== 0) return difference > 0;
  // Broken at a sign after which more has to come: the rest, if it names more. No line of its own begins with a slash.
  const more = idsIn(joined) - idsIn(before);
  if (SEPARATORS.includes(last) || SEPARATORS.includes(next)) {
    if (more > 0 || (more === 0 && next === '/' && joined.canonicalUrl !== before.canonicalUrl)) return true;
  }
  // An id that was cut through: the whole one begins with the part, and is one that holds a time.
  const [part, whole] =
    joined.kind === 'thread' ? [before.threadId, joined.threadId] : [before.postId, joined.postId];
  if (part === null || whole === null || part === whole || !whole.startsWith(part)) return false;
  return joined.postedAt !== null;
}

function idsIn({ account, postId, threadId, commentId }: PostReference): number {
  return [account, postId, threadId, commentId].filter((id) => id !== null).length;
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
    lookAlikeOf: isOwn ? null : imitates(address, platforms),
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
    if (inner === 'path') return PLAIN_AUTHORITY.test(tail) ? parseWebAddress('https', tail, null) : null;
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
  const cut = address.isClean ? null : withoutJapanese(address);
  if (candidates.length > 0) {
    const match = firstMatch(address, candidates);
    const before = cut === null ? null : firstMatch(cut, candidates);
    return before !== null && (match === null || isBetterCut(before, match)) ? before : match;
  }
  const match = firstMatch(cut ?? address, platforms.byShape);
  // misskey.io.evil.example has the shape, and is no server of anyone's that should be trusted with the name.
  return match === null || imitates(address, platforms) !== null ? null : match;
}

function imitates({ host, userinfo }: WebAddress, platforms: Platforms): PostReference['lookAlikeOf'] {
  return imitatedBy(host, userinfo, platforms.owners, platforms.appearances);
}

/** Whether a link says more without the Japanese at its end: then that was the sentence, and no part of the name. */
function isBetterCut(cut: Match, whole: Match): boolean {
  const [before, after] = [cut.compiled.pattern.kind, whole.compiled.pattern.kind];
  if (before !== after) return SPECIFICITY[before] > SPECIFICITY[after];
  const [short, long] = [known(cut, NOTHING), known(whole, NOTHING)];
  const more = idsIn(short) - idsIn(long);
  if (more !== 0) return more > 0;
  if (short.postedAt !== null) return long.postedAt === null;
  const { rest } = cut.address;
  const name = rest.slice(rest.search(/[^/?#&=:@]*$/));
  const words = whole.address.rest.slice(rest.length);
  // Only ASCII went before: Japanese names that stand by themselves stay whole, and so does what goes on behind a slash.
  if (name === '' || /\/[!-~]/.test(words)) return false;
  if (/%[\dA-F]{2}|\d{6}$/i.test(name) || AFTER_NAME.test(words)) return true;
  return before !== 'thread' && before !== 'other' && AFTER_ID.test(words);
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
