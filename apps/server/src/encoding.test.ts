import { expect, test } from 'vitest';
import { encodingFor } from './encoding.ts';

test.each([
  ['browsers take both: brotli', 'gzip, deflate, br, zstd', 'br'],
  ['an older client', 'gzip, deflate', 'gzip'],
  ['brotli refused by weight', 'br;q=0, gzip;q=0.5', 'gzip'],
  ['anything', '*', 'br'],
  ['anything but brotli', '*, br;q=0', 'gzip'],
  ['none asked for', '', 'identity'],
  ['no header', undefined, 'identity'],
  ['capitals', 'GZIP', 'gzip'],
])('%s: %s', (_why, header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});
