/** Where a platform takes requests, what it will ask, and how sure that is; the question of CARE.md stands above. */
import { type Platform, type ReportWindow, WINDOW_PURPOSES } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import type { Guide } from '../guide-data.ts';
import { BeforeRemoval } from '../parts/care.tsx';
import { prose } from '../parts/prose.ts';
import { Rows } from '../parts/rows.tsx';

interface PlatformProps {
  readonly guide: Guide;
  readonly platform: Platform;
}

/** Windows whose place is known first, then in the order of purposes. */
export function ReportWindows({ guide, platform }: PlatformProps): VNode {
  const texts = guide.words.platforms;
  const windows = [...platform.reportWindows].sort(
    (a, b) =>
      Number(a.url === null) - Number(b.url === null) ||
      WINDOW_PURPOSES.indexOf(a.purpose) - WINDOW_PURPOSES.indexOf(b.purpose),
  );
  const takesImages = windows.some(({ purpose }) => purpose === 'sexual-image' || purpose === 'child-image');
  return (
    <section>
      <h2 id="windows">{texts.windowsTitle}</h2>
      <BeforeRemoval guide={guide} />
      {platform.reportCaution !== null && (
        <p>
          <b>{texts.caution}</b>：{prose(platform.reportCaution, guide)}
        </p>
      )}
      <p>{texts.windowsIntro}</p>
      {windows.some(({ url }) => url !== null) && <p class="note">{texts.opensElsewhere}</p>}
      {takesImages && <p>{texts.adultsAndChildren}</p>}
      {windows.map((window, index) => (
        <WindowCard key={index} guide={guide} window={window} />
      ))}
      <h3>{texts.inApp}</h3>
      <p>{platform.inAppReport === null ? texts.inAppUnknown : prose(platform.inAppReport, guide)}</p>
    </section>
  );
}

function WindowCard({ guide, window }: { readonly guide: Guide; readonly window: ReportWindow }): VNode {
  const { common, platforms: texts } = guide.words;
  const { purpose, name, url, channels, accountNeeded, demands, responseTime, basis, seenIn, note } = window;
  const title = texts.purposes[purpose];
  const rows: readonly (readonly [string, string | readonly string[] | null])[] = [
    [
      texts.channel,
      channels.length === 0 ? null : channels.map((one) => texts.channels[one]).join(common.comma),
    ],
    [texts.account, texts.accountNeeded[accountNeeded]],
    [texts.demands, demands.length === 0 ? null : demands],
    [texts.responseTime, responseTime],
  ];
  const known = rows.filter(([, value]) => value !== null);
  const missing = rows.flatMap(([term, value]) => (value === null ? [term] : []));
  return (
    <div class="way-part">
      <h3>{title}</h3>
      {name !== null && <p>{prose(name, guide)}</p>}
      <Rows guide={guide} rows={known} />
      {missing.length > 0 && <p class="note">{texts.unknownOf(missing.join(common.comma))}</p>}
      {note !== null && <p class="note">{prose(note, guide)}</p>}
      <p class={basis === 'official' ? 'note' : 'mark'}>
        {texts.basis[basis]}
        {seenIn !== null && texts.seenIn(prose(seenIn, guide))}
      </p>
      {url === null ? (
        <p>{texts.noUrl}</p>
      ) : (
        <>
          <p class="note">{texts.leadsTo(new URL(url).host)}</p>
          <p>
            <a class="button button--quiet" href={url} rel="noreferrer noopener">
              {texts.open}
              <span class="visually-hidden">（{title}）</span>
            </a>
          </p>
        </>
      )}
    </div>
  );
}
