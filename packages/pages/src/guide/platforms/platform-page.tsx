/** One platform: what to keep, where to ask, how to find its numbers, who runs it, how long records are reported to last. */
import type { Platform } from '@kakekomi/platforms';
import { Notice } from '../../components/notice.tsx';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type GuideData, guideOf } from '../guide-data.ts';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { dateText, prose } from '../parts/prose.ts';
import { SourceFold } from '../parts/sources.tsx';
import { platformPath } from '../paths.ts';
import { DesignationSection, KeepSection, LogsSection, OperatorSection } from './company-sections.tsx';
import { NumbersSection } from './numbers-section.tsx';
import { ReportWindows } from './report-windows.tsx';

/** The whole document. */
export function renderPlatformPage(site: SiteContext, data: GuideData, platform: Platform): string {
  const guide = guideOf(site, data);
  const { common, platforms: texts } = guide.words;
  const isUnsourced = platform.sources.every(({ basis }) => basis === 'unsourced');
  const parts: readonly (readonly [string, string])[] = [
    ['#keep', texts.keepTitle],
    ['#windows', texts.windowsTitle],
    ['#numbers', texts.numberTitle],
    ['#operator', texts.operatorTitle],
    ['#designation', texts.designationTitle],
    ['#logs', texts.logsTitle],
  ];
  return renderContentPage({
    site,
    path: platformPath(platform.id),
    title: prose(platform.name, guide),
    lead: texts.pageLead,
    children: (
      <>
        {platform.status !== 'active' && (
          <Notice tone="care">
            <p>{texts.status[platform.status]}</p>
          </Notice>
        )}
        {platform.statusNote !== null && <p>{prose(platform.statusNote, guide)}</p>}
        {(platform.confidence === 'low' || isUnsourced) && (
          <Notice tone="care" title={common.doubtTitle}>
            <p>{isUnsourced ? common.unsourced : common.doubt}</p>
          </Notice>
        )}
        <nav aria-label={texts.jump}>
          <p class="jump">
            {parts.map(([href, text]) => (
              <a key={href} href={href}>
                {text}
              </a>
            ))}
          </p>
        </nav>
        <KeepSection guide={guide} platform={platform} />
        <ReportWindows guide={guide} platform={platform} />
        <NumbersSection guide={guide} platform={platform} />
        <OperatorSection guide={guide} platform={platform} />
        <DesignationSection guide={guide} platform={platform} />
        <LogsSection guide={guide} platform={platform} />
        <Windows
          guide={guide}
          kinds={['platform', 'government', 'private-hotline', 'sexual-image', 'lawyer']}
        />
        <section>
          <h2>{common.basisTitle}</h2>
          <p>
            {texts.recordOf(dateText(platform.asOf, guide))}
            {common.confidenceWords[platform.confidence]}
          </p>
          <SourceFold guide={guide} sources={platform.sources} />
        </section>
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={platformPath(platform.id)} />
      </>
    ),
  });
}
