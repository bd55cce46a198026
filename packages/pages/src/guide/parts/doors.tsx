/** Ways onward at the foot of a page: somebody to ask first, then the other pages of the guide. */
import type { ServiceKind } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { kindPath } from '../../content/parts/paths.ts';
import { guideCommonJa } from '../../messages/ja/guide-common.ts';
import type { Guide } from '../guide-data.ts';
import {
  DEADLINES_PATH,
  MAP_PATH,
  PLATFORMS_PATH,
  PROVIDERS_PATH,
  RIGHTS_PATH,
  STEPS_PATH,
} from '../paths.ts';

/** Windows where people answer; never a page without them. */
export function Windows(props: { readonly guide: Guide; readonly kinds?: readonly ServiceKind[] }): VNode {
  const { guide, kinds = guide.words.common.kinds } = props;
  const { common } = guide.words;
  const names = guide.site.messages.taxonomy.serviceKinds;
  return (
    <section>
      <h2>{common.windowsTitle}</h2>
      <p class="further">
        <a href="/find/">{common.findWindow}</a>
        {kinds.map((kind) => (
          <a key={kind} href={kindPath(kind)}>
            {names[kind]}
          </a>
        ))}
      </p>
    </section>
  );
}

/** Links between the parts of the guide; the overview at `/steps/` may hold it too, since it needs no data. */
export function GuideDoors({ path }: { readonly path: string }): VNode {
  const { doors, moreTitle } = guideCommonJa;
  const links: readonly (readonly [string, string])[] = [
    ['/plan/', doors.plan],
    [STEPS_PATH, doors.steps],
    [MAP_PATH, doors.map],
    [DEADLINES_PATH, doors.deadlines],
    [PLATFORMS_PATH, doors.platforms],
    [PROVIDERS_PATH, doors.providers],
    [RIGHTS_PATH, doors.rights],
    ['/papers/', doors.papers],
  ];
  return (
    <nav aria-label={moreTitle}>
      <p class="further">
        {links
          .filter(([href]) => href !== path)
          .map(([href, text]) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
      </p>
    </nav>
  );
}
