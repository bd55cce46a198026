/** What a link says by itself; nothing is ever fetched to find out more. */
import type { PlatformId, PostKind } from './platform.ts';
import type { PostedAt } from './posted-at.ts';

/** What the link does not say, and a person may fill in: `post`: it leads to an account, a thread or elsewhere. */
export const MISSING = ['platform', 'post', 'account', 'posted-at'] as const;
export type Missing = (typeof MISSING)[number];

/**
 * What a person should look at once more. `shape-only`: the server is not known, the address only looks like the platform's;
 * `cut-off`: the link was pasted with dots at its end; `joined-lines`: it was broken over lines; `passed-on`: it was taken
 * out of an address that only passes on.
 */
export const TO_CHECK = ['shape-only', 'cut-off', 'joined-lines', 'passed-on'] as const;
export type ToCheck = (typeof TO_CHECK)[number];

export interface PostReference {
  /** Null: no platform that is known, or an address that only looks like one. */
  readonly platform: PlatformId | null;
  readonly kind: PostKind;
  readonly account: string | null;
  readonly postId: string | null;
  readonly threadId: string | null;
  readonly commentId: string | null;
  /** Lower case, without port and sign-in part. */
  readonly host: string;
  /** The address as it was understood: ASCII where full-width signs were pasted, whole where it was broken over lines. */
  readonly url: string;
  /** The lasting address, without what follows the reader; null where the platform is not known. */
  readonly canonicalUrl: string | null;
  readonly postedAt: PostedAt | null;
  /** A short link: only after it is opened can anyone say where it leads. */
  readonly mustOpenFirst: boolean;
  /** A conversation that only its members can open (direct messages). */
  readonly isPrivate: boolean;
  /** The platform that this address imitates without belonging to it. */
  readonly lookAlikeOf: PlatformId | null;
  readonly missing: readonly Missing[];
  readonly toCheck: readonly ToCheck[];
}
