/** schema.org data for the window, for those who read pages by machine; no value that the page itself would not show. */
import { jsonLdOf } from '@kakekomi/directory';
import type { VNode } from 'preact';
import type { ServicePageRecord } from './page-record.ts';

export function StructuredData({ page }: { readonly page: ServicePageRecord }): VNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLdOf(page.listing) }} />;
}
