/** An empty sheet that says nothing about the site: where the way out leads when there is no network. */
import type { VNode } from 'preact';
import type { SiteContext } from '../site.ts';
import { Page } from './page.tsx';

export function NeutralPage({ site }: { readonly site: SiteContext }): VNode {
  const words = site.messages.exit;
  return (
    <Page site={site} title={words.neutralTitle} path="/neutral/" noindex bare>
      <h1>{words.neutralTitle}</h1>
      <p>{words.neutralText}</p>
    </Page>
  );
}
