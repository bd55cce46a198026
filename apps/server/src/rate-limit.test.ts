import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateLimiter } from './rate-limit.ts';

describe('rateLimiter', () => {
  test('lets a burst pass, then says how long to wait', () => {
    const take = rateLimiter({ burst: 2, perMinute: 60 });
    expect([take('a', 0), take('a', 0), take('a', 0)]).toEqual([0, 0, 1]);
  });

  test('fills again with time', () => {
    const take = rateLimiter({ burst: 1, perMinute: 60 });
    expect([take('a', 0), take('a', 500), take('a', 1000)]).toEqual([0, 1, 0]);
  });

  test('one address does not use up another’s', () => {
    const take = rateLimiter({ burst: 1, perMinute: 1 });
    expect([take('a', 0), take('b', 0), take('a', 0)]).toEqual([0, 0, 60]);
  });

  test('an address is forgotten after a minute, whatever it had used', () => {
    const take = rateLimiter({ burst: 2, perMinute: 1 });
    expect([take('a', 0), take('a', 0), take('a', 0)]).toEqual([0, 0, 60]);
    expect([take('a', 60_001), take('a', 60_001)]).toEqual([0, 0]);
  });

  test('never lets more pass than the burst and what time has added', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(steps, (waits) => {
        const take = rateLimiter({ burst: 5, perMinute: 30 });
        let now = 0;
        let passed = 0;
        for (const wait of waits) {
          now += wait;
          if (take('a', now) === 0) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(5 + (now * 30) / 60_000);
      }),
    );
  });
});
