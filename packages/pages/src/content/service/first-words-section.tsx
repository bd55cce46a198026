/** What to have at hand, and a few first words to say or write: for a child, for oneself, for somebody else. */
import type { Eligibility, ServiceKind } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { Bullets } from '../parts/bullets.tsx';
import type { Content } from '../parts/content.ts';

export interface FirstWordsProps {
  readonly content: Content;
  readonly kind: ServiceKind;
  readonly eligibility: Eligibility;
  /** What the record says to have at hand; where it says nothing, what helps with this kind of window. */
  readonly prepare: readonly string[];
}

/** Only the people whom the window takes: no child's words at a window from 20. */
export function FirstWordsSection({ content, kind, eligibility, prepare }: FirstWordsProps): VNode {
  const { firstWords: texts, service } = content.words;
  const words = texts.byKind[kind];
  const { ageMin, ageMax, roles, exclusive } = eligibility;
  const takes = (role: 'victim' | 'helper'): boolean =>
    roles.length === 0 ||
    !exclusive ||
    roles.some((each) => (each === 'victim' || each === 'foreign-resident' ? 'victim' : 'helper') === role);
  const parts = [
    ...((ageMin === null || ageMin < 18) && takes('victim') ? [[texts.forChild, words.child] as const] : []),
    ...((ageMax === null || ageMax > 18) && takes('victim') ? [[texts.forAdult, words.adult] as const] : []),
    ...(takes('helper') ? [[texts.forSupporter, words.supporter] as const] : []),
  ];
  const ordered =
    kind === 'child' || (ageMax !== null && ageMax <= 18)
      ? parts
      : [...parts].sort(childLast(texts.forChild));
  return (
    <section>
      <h2>{texts.heading}</h2>
      <p>{texts.intro}</p>
      {ordered.map(([title, lines]) => (
        <div key={title} class="say">
          <h3>{title}</h3>
          <Bullets items={lines} class="say-list" />
        </div>
      ))}
      <p>{texts.stop}</p>
      <h2>{service.prepare}</h2>
      <p>{service.prepareIntro}</p>
      <Bullets items={prepare.length > 0 ? prepare.map(content.safe) : words.prepare} />
    </section>
  );
}

function childLast(
  childTitle: string,
): (a: readonly [string, unknown], b: readonly [string, unknown]) => number {
  return ([a], [b]) => Number(a === childTitle) - Number(b === childTitle);
}
