/** What whoever hosts the server may set, all of it by environment variables. */
import { err, ok, type Result } from '@kakekomi/kernel';
import type { RateLimit } from './rate-limit.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Who runs this copy of the site; null shows 運営者未設定. */
  readonly operator: string | null;
  /** null: no limit (a balancer in front keeps one). */
  readonly rateLimit: RateLimit | null;
  /** How many proxies of one's own stand in front: that many entries from the right of X-Forwarded-For are believed. */
  readonly trustedProxies: number;
  /** Folder of the records; null is that of the checkout. */
  readonly dataRoot: string | null;
  /** Folder of the built site; null is that of the checkout. */
  readonly siteRoot: string | null;
}

export type SettingsProblem = {
  readonly code: 'setting-malformed';
  readonly name: string;
  readonly expected: string;
};

const DEFAULT_PORT = 8080;
const DEFAULT_PER_MINUTE = 600;

/** Reads the settings; an empty variable counts as not set. */
export function parseSettings(
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, SettingsProblem> {
  const text = (name: string): string | null => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? null : value;
  };
  const whole = (name: string, most: number): number | null => {
    const value = text(name);
    const number = value !== null && /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
    return number <= most ? number : null;
  };
  const port = text('PORT') === null ? DEFAULT_PORT : whole('PORT', 65_535);
  if (port === null) return err({ code: 'setting-malformed', name: 'PORT', expected: '0–65535' });
  const perMinute = text('KAKEKOMI_RATE') === null ? DEFAULT_PER_MINUTE : whole('KAKEKOMI_RATE', 999_999);
  if (perMinute === null) {
    return err({
      code: 'setting-malformed',
      name: 'KAKEKOMI_RATE',
      expected: '0–999999 (requests a minute; 0: no limit)',
    });
  }
  const trustedProxies = text('KAKEKOMI_TRUSTED_PROXIES') === null ? 0 : whole('KAKEKOMI_TRUSTED_PROXIES', 9);
  if (trustedProxies === null) {
    return err({ code: 'setting-malformed', name: 'KAKEKOMI_TRUSTED_PROXIES', expected: '0–9' });
  }
  return ok({
    port,
    host: text('HOST') ?? '127.0.0.1',
    operator: text('KAKEKOMI_OPERATOR'),
    rateLimit: perMinute === 0 ? null : { perMinute, burst: perMinute },
    trustedProxies,
    dataRoot: text('KAKEKOMI_DATA'),
    siteRoot: text('KAKEKOMI_SITE'),
  });
}
