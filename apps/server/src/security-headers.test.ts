import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, SECURITY_HEADERS, styleHashesOf } from './security-headers.ts';

describe('contentSecurityPolicy', () => {
  test('lets no script run that is not a file of ours, and nothing be sent elsewhere', () => {
    const policy = contentSecurityPolicy(['sha256-abc=']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'sha256-abc='");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });
});

describe('styleHashesOf', () => {
  test('is the hash that a browser computes (echo -n "b{}" | openssl dgst -sha256 -binary | base64)', () => {
    expect(styleHashesOf('<style>b{}</style>')).toEqual([
      'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans=',
    ]);
  });

  test('the same style twice is one hash, and a page without style has none', () => {
    expect(styleHashesOf('<style>a{}</style><p></p><style>a{}</style>')).toHaveLength(1);
    expect(styleHashesOf('<p>style</p>')).toEqual([]);
  });
});

test('no address is passed on by a link', () => {
  expect(SECURITY_HEADERS['Referrer-Policy']).toBe('no-referrer');
});
