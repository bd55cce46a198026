export {
  type AccessProvider,
  type AccessProviderId,
  LINE_KINDS,
  type ProviderLogs,
} from './access-provider.ts';
export {
  adviceOf,
  type CompactPlatforms,
  encodePlatforms,
  type PlatformAdvice,
  parsePlatforms,
  unpackPlatforms,
} from './compact.ts';
export { encodePost } from './encode-post.ts';
export { type IdMoment, type IdTime, momentInId, type TimeBound, type TimePrecision } from './id-time.ts';
export { parseAccessProvider, parsePlatform } from './parse-platform.ts';
export { parsePost, parsePosts } from './parse-posts.ts';
export {
  BASES,
  type Basis,
  CONFIDENCES,
  type Confidence,
  type Designation,
  type IdTimeNotes,
  type Operator,
  PLATFORM_KINDS,
  type Platform,
  type PlatformId,
  type PlatformKind,
  type PlatformLinks,
  type PlatformLogs,
  type PlatformSource,
  POST_KINDS,
  type PostKind,
  type Redirector,
  type ReportWindow,
  type SourceUrl,
  type UrlPattern,
  WINDOW_PURPOSES,
} from './platform.ts';
export { compilePlatforms, type Platforms } from './platforms.ts';
export { MISSING, type Missing, type PostReference, TO_CHECK, type ToCheck } from './post-reference.ts';
export { instantInJapan, instantInUtc, type PostedAt } from './posted-at.ts';
export type { PlatformFault } from './reading.ts';
