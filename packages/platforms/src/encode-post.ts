/** A link as plain JSON values: what the command line's `--json` and the API answer alike. */
import type { PostReference } from './post-reference.ts';
import { instantInJapan, instantInUtc } from './posted-at.ts';

/** The reference, and its moment cut at its precision, in UTC (as disclosure logs are kept) and on Japan's clock. */
export function encodePost(reference: PostReference) {
  const { postedAt } = reference;
  return {
    ...reference,
    postedAtUtc: postedAt === null ? null : instantInUtc(postedAt),
    postedAtJapan: postedAt === null ? null : instantInJapan(postedAt),
  };
}
