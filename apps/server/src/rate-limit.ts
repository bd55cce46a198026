/**
 * A token bucket for each address. Memory holds salted hashes, never addresses, forgets them after a minute, and is
 * never written anywhere. Each server counts for itself: behind a balancer the limit holds per server.
 */
import { createHmac, randomBytes } from 'node:crypto';

export interface RateLimit {
  /** Requests that may come at once. */
  readonly burst: number;
  /** Requests a minute in the long run. */
  readonly perMinute: number;
}

/** Takes one request from `address` at `nowMs` (any steady clock); 0 lets it pass, else the whole seconds to wait. */
export type RateLimiter = (address: string, nowMs: number) => number;

const KEPT_MS = 60_000;
/** More addresses than this within a minute: the oldest are forgotten, so that memory has an end (about 20 MB). */
const MOST_ADDRESSES = 100_000;

interface Bucket {
  readonly tokens: number;
  readonly atMs: number;
}

/** A limiter with its own salt, which dies with the process. */
export function rateLimiter({ burst, perMinute }: RateLimit): RateLimiter {
  const salt = randomBytes(32);
  const buckets = new Map<string, Bucket>();
  let sweptMs = Number.NEGATIVE_INFINITY;
  return (address, nowMs) => {
    if (nowMs - sweptMs >= KEPT_MS / 4) {
      forget(buckets, nowMs);
      sweptMs = nowMs;
    }
    const key = createHmac('sha256', salt).update(address).digest('base64');
    const last = buckets.get(key) ?? { tokens: burst, atMs: nowMs };
    const tokens = Math.min(burst, last.tokens + (Math.max(0, nowMs - last.atMs) * perMinute) / 60_000);
    // Deleted first, so that the map stays in the order of last use.
    buckets.delete(key);
    buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
    if (buckets.size > MOST_ADDRESSES) buckets.delete(buckets.keys().next().value ?? key);
    return tokens >= 1 ? 0 : Math.max(1, Math.ceil(((1 - tokens) * 60) / perMinute));
  };
}

/** Removes what has not been used for a minute. */
function forget(buckets: Map<string, Bucket>, nowMs: number): void {
  for (const [key, { atMs }] of buckets) {
    if (nowMs - atMs < KEPT_MS) return;
    buckets.delete(key);
  }
}
