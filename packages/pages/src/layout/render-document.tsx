/** From a page's tree to the text of a document. */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Phrases } from '../components/phrase-text.tsx';
import type { SiteContext } from '../site.ts';

/** A whole HTML document, doctype first; headings break between phrases as the site says. */
export function renderDocument(site: SiteContext, page: VNode): string {
  return `<!doctype html>${renderToString(<Phrases.Provider value={site.phrases}>{page}</Phrases.Provider>)}`;
}
