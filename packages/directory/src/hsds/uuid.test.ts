import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from './uuid.ts';

test('is a UUID of version 8, the same for the same name', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(uuidOf(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(uuidOf(name)).toBe(uuidOf(name));
    }),
  );
});

test('one id is fixed for ever: others have stored it', () => {
  expect(uuidOf('service:mext-24h-kodomo-sos')).toBe('7444e7c5-a93f-8c4c-a97d-9a09fee1c39e');
});

test('a hundred thousand names have as many ids', () => {
  const ids = new Set(
    Array.from({ length: 100_000 }, (_, index) => uuidOf(`phone:service-${index}:${index % 7}`)),
  );
  expect(ids.size).toBe(100_000);
});
