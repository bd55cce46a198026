/** What protects a person, said before anything can be pressed or followed (CARE.md). */
import type { VNode } from 'preact';
import { Notice, type NoticeTone } from '../../components/notice.tsx';
import type { Guide } from '../guide-data.ts';

/** The question before every removal, and what does not wait. */
export function BeforeRemoval({ guide }: { readonly guide: Guide }): VNode {
  const { beforeRemovalTitle, beforeRemoval, passedOn } = guide.words.common;
  return <Care tone="care" title={beforeRemovalTitle} lines={[...beforeRemoval, passedOn]} />;
}

/** Never write to somebody one is afraid of. */
export function FearNotice({ guide }: { readonly guide: Guide }): VNode {
  const { fearTitle, fear } = guide.words.common;
  return <Care tone="care" title={fearTitle} lines={[fear]} />;
}

export function SexualImageNotice({ guide }: { readonly guide: Guide }): VNode {
  const { sexualTitle, sexual } = guide.words.common;
  return <Care tone="care" title={sexualTitle} lines={sexual} />;
}

export function DangerNotice({ guide }: { readonly guide: Guide }): VNode {
  const { dangerTitle, danger } = guide.words.common;
  return <Care tone="danger" title={dangerTitle} lines={[danger]} />;
}

interface CareProps {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly lines: readonly string[];
}

function Care({ tone, title, lines }: CareProps): VNode {
  return (
    <Notice tone={tone} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
