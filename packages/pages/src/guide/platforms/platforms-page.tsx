/** Every platform, by kind. */
import { PLATFORM_KINDS, type Platform, type PlatformKind } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type Guide, type GuideData, guideOf } from '../guide-data.ts';
import { BeforeRemoval } from '../parts/care.tsx';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { prose } from '../parts/prose.ts';
import { PLATFORMS_PATH, PROVIDERS_PATH, platformPath } from '../paths.ts';

/** The whole document. */
export function renderPlatformsPage(site: SiteContext, data: GuideData): string {
  const guide = guideOf(site, data);
  const { common, platforms: texts } = guide.words;
  return renderContentPage({
    site,
    path: PLATFORMS_PATH,
    title: texts.title,
    lead: texts.lead,
    children: (
      <>
        <p>{texts.intro(guide.platforms.length)}</p>
        <BeforeRemoval guide={guide} />
        {PLATFORM_KINDS.map((kind) => (
          <Kind key={kind} guide={guide} kind={kind} />
        ))}
        <p>
          <a href={PROVIDERS_PATH}>{texts.providersTitle}</a>
        </p>
        <Windows
          guide={guide}
          kinds={['platform', 'government', 'private-hotline', 'sexual-image', 'lawyer']}
        />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={PLATFORMS_PATH} />
      </>
    ),
  });
}

function Kind({ guide, kind }: { readonly guide: Guide; readonly kind: PlatformKind }): VNode | null {
  const texts = guide.words.platforms;
  const platforms = guide.platforms.filter((platform) => platform.kind === kind);
  if (platforms.length === 0) return null;
  return (
    <section>
      <h2>{texts.kinds[kind]}</h2>
      <ul class="area-list">
        {platforms.map((platform) => (
          <li key={platform.id}>
            <a href={platformPath(platform.id)}>
              {prose(platform.name, guide)}
              <Marks guide={guide} platform={platform} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marks({ guide, platform }: { readonly guide: Guide; readonly platform: Platform }): VNode | null {
  const texts = guide.words.platforms;
  const marks = [
    ...(platform.designation.state === 'designated' ? [texts.designatedMark] : []),
    ...(platform.status === 'ended' ? [texts.endedMark] : []),
  ];
  return marks.length === 0 ? null : <span class="note">{marks.join('・')}</span>;
}
