/** A page made for one person's answers: kept by nobody, listed nowhere. */
import type { SiteContext } from '@kakekomi/pages';
import { compressed } from './compressed.ts';
import { contentSecurityPolicy } from './security-headers.ts';

/** The page as a response, in the form that the client takes. */
export async function privatePage(
  html: string,
  {
    status,
    site,
    accepted,
  }: { readonly status: number; readonly site: SiteContext; readonly accepted: string | undefined },
): Promise<Response> {
  const { body, encoding } = await compressed(html, accepted);
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy([site.assets.styleHash]),
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    Vary: 'Accept-Encoding',
  });
  if (encoding !== null) headers.set('Content-Encoding', encoding);
  return new Response(body, { status, headers });
}

/** Whether a body is what a form of ours sends. */
export function isFormBody(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}
