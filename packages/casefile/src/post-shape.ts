/**
 * A post of a case, as it stands in its file. An address is held to its scheme, since a file may come from somebody else
 * and the page makes links of it; whatever follows the host is kept as it was pasted.
 */
import { parsePlainDate } from '@kakekomi/calendar';
import {
  MISSING,
  type PlatformId,
  POST_KINDS,
  type PostedAt,
  type PostReference,
  TO_CHECK,
} from '@kakekomi/platforms';
import { AUDIENCES, type CasePost, POST_NATURES, type PostClaim } from './case-file.ts';
import { day } from './facts-shape.ts';
import {
  flag,
  listShape,
  nullable,
  objectShape,
  optional,
  plain,
  type Shape,
  text,
  wordOf,
} from './shape.ts';

const platformId: Shape<PlatformId> = plain(['x', '5ch', '…'], (value) =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? (value as PlatformId) : null,
);

const address: Shape<string> = plain(['https://…', 'http://…', 'at://…'], (value) =>
  typeof value === 'string' && /^(?:https?|at):\/\/[^\s/?#]/.test(value) ? value : null,
);

const instant: Shape<string> = plain(['2026-11-23T01:12:00.000Z'], (value) => {
  if (typeof value !== 'string') return null;
  const parts = /^(.{10})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.exec(value);
  return parts !== null && parsePlainDate(parts[1] ?? '').kind === 'ok' ? value : null;
});

const POSTED_AT = objectShape<PostedAt>({
  instant,
  precision: wordOf<PostedAt['precision']>(['ms', 's', 'min', 'day']),
  bound: wordOf<PostedAt['bound']>(['exact', 'lower', 'guess']),
  of: wordOf<PostedAt['of']>(['post', 'thread']),
});

const REFERENCE = objectShape<PostReference>({
  platform: nullable(platformId),
  kind: wordOf(POST_KINDS),
  account: nullable(text),
  postId: nullable(text),
  threadId: nullable(text),
  commentId: nullable(text),
  host: text,
  url: address,
  canonicalUrl: nullable(address),
  postedAt: nullable(POSTED_AT),
  mustOpenFirst: flag,
  isPrivate: flag,
  lookAlikeOf: nullable(platformId),
  missing: listShape(wordOf(MISSING)),
  toCheck: listShape(wordOf(TO_CHECK)),
});

const CLAIM = objectShape<PostClaim>({
  rights: optional(listShape(text)),
  nature: optional(wordOf(POST_NATURES)),
  identifiedBy: optional(text),
  whyWrong: optional(text),
  damage: optional(text),
});

/** A post of a case file. */
export const POST: Shape<CasePost> = objectShape<CasePost>({
  reference: REFERENCE,
  postedOn: optional(day),
  audience: optional(wordOf(AUDIENCES)),
  kept: optional(flag),
  gone: optional(flag),
  note: optional(text),
  displayName: optional(text),
  quote: optional(text),
  claim: optional(CLAIM),
});
