import { describe, expect, test } from 'vitest';
import { parseSettings } from './settings.ts';

describe('parseSettings', () => {
  test('nothing set: this machine only, port 8080, a rate limit, no proxy believed', () => {
    expect(parseSettings({})).toEqual({
      kind: 'ok',
      value: {
        port: 8080,
        host: '127.0.0.1',
        operator: null,
        rateLimit: { perMinute: 600, burst: 600 },
        trustedProxies: 0,
        dataRoot: null,
        siteRoot: null,
      },
    });
  });

  test.each([
    ['a port that is a word', { PORT: 'http' }, 'PORT'],
    ['a port beyond the last', { PORT: '70000' }, 'PORT'],
    ['a rate below nought', { KAKEKOMI_RATE: '-1' }, 'KAKEKOMI_RATE'],
    ['too many proxies', { KAKEKOMI_TRUSTED_PROXIES: '10' }, 'KAKEKOMI_TRUSTED_PROXIES'],
  ])('%s is refused by name', (_why, env, name) => {
    expect(parseSettings(env)).toMatchObject({ kind: 'err', problem: { name } });
  });

  test('a rate of nought switches the limit off, and an empty variable is not set', () => {
    expect(parseSettings({ KAKEKOMI_RATE: '0', PORT: '' })).toMatchObject({
      value: { rateLimit: null, port: 8080 },
    });
  });
});
