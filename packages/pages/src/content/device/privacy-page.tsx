/** What stays on the device, what a server sees, and every key that is stored with the event that clears it. */

import { CaseRegister } from '../../plan/case-register.tsx';
import type { SiteContext } from '../../site.ts';
import { Bullets } from '../parts/bullets.tsx';
import { contentOf } from '../parts/content.ts';
import { renderContentPage } from '../parts/content-page.tsx';

/** The whole document. */
export function renderPrivacyPage(site: SiteContext): string {
  const texts = contentOf(site).words.device;
  return renderContentPage({
    site,
    path: '/privacy/',
    title: texts.privacyTitle,
    lead: texts.privacyLead,
    children: (
      <>
        <Bullets items={texts.privacyPoints} />
        <section>
          <h2>{texts.scriptTitle}</h2>
          <h3>{texts.withScript}</h3>
          <p>{texts.withScriptText}</p>
          <h3>{texts.withoutScript}</h3>
          <p>{texts.withoutScriptText}</p>
        </section>
        <section>
          <h2>{texts.serverTitle}</h2>
          <p>{texts.serverText}</p>
        </section>
        <section>
          <h2>{texts.storedTitle}</h2>
          <p>{texts.storedIntro}</p>
          <dl>
            {texts.stored.map(({ name, why, clears }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {texts.storedWhy}：{why}
                </dd>
                <dd>
                  {texts.storedClears}：{clears}
                </dd>
              </div>
            ))}
          </dl>
          <h3>{texts.notStoredTitle}</h3>
          <Bullets items={texts.notStored} />
        </section>
        <CaseRegister />
        <section>
          <h2>{texts.stillTitle}</h2>
          <p>{texts.stillText}</p>
          <p>
            <a href="/safety/">{texts.toSafety}</a>
          </p>
        </section>
      </>
    ),
  });
}
