import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test.each([
  [
    'the socket’s, where no proxy is trusted, whatever a header says',
    '192.0.2.1',
    '203.0.113.9',
    0,
    '192.0.2.1',
  ],
  ['behind one proxy: the entry that it added', '10.0.0.1', '198.51.100.7, 203.0.113.9', 1, '203.0.113.9'],
  ['behind two', '10.0.0.1', '6.6.6.6, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['a proxy that adds nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['IPv6 by its network', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
  ['the same network, written short', '2001:db8:1:2::1', undefined, 0, '2001:db8:1:2'],
  ['zeros left out', '2001:db8::1', undefined, 0, '2001:db8:0:0'],
  ['zeros written', '2001:0db8:0000:0000:1:1:1:1', undefined, 0, '2001:db8:0:0'],
  ['IPv4 in IPv6', '::ffff:192.0.2.1', undefined, 0, '::ffff:192.0.2.1'],
  ['no connection at all', undefined, undefined, 0, ''],
])('%s', (_why, remoteAddress, forwardedFor, proxies, address) => {
  expect(clientAddress({ remoteAddress, forwardedFor }, proxies)).toBe(address);
});
