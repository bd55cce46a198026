/** The rights and offences that may be touched, each with its page; their order is no order of weight. */
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type GuideData, guideOf } from '../guide-data.ts';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { RIGHTS_PATH, rightPath } from '../paths.ts';

/** The whole document. */
export function renderRightsPage(site: SiteContext, data: GuideData): string {
  const guide = guideOf(site, data);
  const { common, rights: texts } = guide.words;
  return renderContentPage({
    site,
    path: RIGHTS_PATH,
    title: texts.title,
    lead: texts.lead,
    children: (
      <>
        <p>{texts.intro}</p>
        <ul class="name-list">
          {guide.law.rights.map(({ id, name, sides }) => (
            <li key={id}>
              <a href={rightPath(id)}>{name}</a>
              <span class="note">{sides.map((side) => texts.sides[side]).join(common.comma)}</span>
            </li>
          ))}
        </ul>
        <Windows guide={guide} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={RIGHTS_PATH} />
      </>
    ),
  });
}
