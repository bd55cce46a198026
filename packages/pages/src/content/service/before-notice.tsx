/** What to know before pressing anything here: keep and ask before removal; about images, what never to send or keep (CARE.md). */
import type { Listing } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { Notice } from '../../components/notice.tsx';
import type { Content } from '../parts/content.ts';

/** True for windows that have posts removed, where asking first may matter; images and children are removed at once. */
export function mayRemove({ kind, actions }: Pick<Listing, 'kind' | 'actions'>): boolean {
  if (kind === 'sexual-image' || kind === 'child') return false;
  return kind === 'platform' || actions.includes('removal-request-by-proxy');
}

/** Nothing where there is nothing to warn of. */
export function BeforeNotice(props: { readonly content: Content; readonly listing: Listing }): VNode | null {
  const { content, listing } = props;
  const texts = content.words.service;
  if (listing.kind === 'sexual-image') {
    return (
      <Notice tone="calm" title={texts.imageTitle}>
        <p>{texts.imageText}</p>
        <p>{texts.imageNoBlame}</p>
      </Notice>
    );
  }
  return mayRemove(listing) ? <KeepFirst content={content} /> : null;
}

/** Keep, ask, then remove. */
export function KeepFirst({ content }: { readonly content: Content }): VNode {
  const texts = content.words.service;
  return (
    <Notice tone="care" title={texts.keepTitle}>
      <p>{texts.keepText}</p>
      <p>{texts.keepExcept}</p>
      <p>
        <a href="/steps/">{content.words.steps.orderTitle}</a>
      </p>
    </Notice>
  );
}
