/** Small files that no page renders. */
import type { Messages } from '@kakekomi/pages';

/** A plain sheet: says nothing about the site on a home screen or a tab. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect x="12" y="6" width="40" height="52" rx="6" fill="#e9f7f9" stroke="#006173" stroke-width="4"/><path d="M22 22h20M22 32h20M22 42h12" stroke="#006173" stroke-width="4" stroke-linecap="round"/></svg>\n`;

/** Everything may be found, except the sheet that says nothing. */
export const ROBOTS = 'User-agent: *\nDisallow: /neutral/\n';

/** Neutral names: what a home screen or a task list shows gives nothing away. */
export function webManifest(messages: Messages): string {
  const { neutralTitle } = messages.exit;
  return JSON.stringify({
    name: neutralTitle,
    short_name: neutralTitle,
    lang: 'ja',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf9f5',
    theme_color: '#fbf9f5',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
}

/** Headers for hosts that read a `_headers` file; our own server sends the same and more. */
export function headersFile(styleHash: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src '${styleHash}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return [
    '/*',
    `  Content-Security-Policy: ${policy}`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
