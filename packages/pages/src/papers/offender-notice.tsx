import type { VNode } from 'preact';
import { Notice } from '../components/notice.tsx';
import { papersPageWords } from '../messages/ja/papers-page.ts';

/** Said on every page and screen of a paper that goes to whoever did it: never by oneself where there is fear. */
export function OffenderNotice(): VNode {
  const texts = papersPageWords.form;
  return (
    <Notice tone="care" title={texts.offenderTitle}>
      <p>{texts.offender}</p>
      <p>{texts.offenderMore}</p>
    </Notice>
  );
}
