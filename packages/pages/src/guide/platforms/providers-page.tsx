/** How long the companies of the lines are reported to keep their records: theirs run out first, and none publishes a period. */
import { type AccessProvider, LINE_KINDS } from '@kakekomi/platforms';
import type { VNode } from 'preact';
import { Fold } from '../../components/fold.tsx';
import { renderContentPage } from '../../content/parts/content-page.tsx';
import type { SiteContext } from '../../site.ts';
import { type Guide, type GuideData, guideOf } from '../guide-data.ts';
import { ConfidenceMark } from '../parts/basis.tsx';
import { GuideDoors, Windows } from '../parts/doors.tsx';
import { prose } from '../parts/prose.ts';
import { Lines, Rows } from '../parts/rows.tsx';
import { SourceList } from '../parts/sources.tsx';
import { DEADLINES_PATH, PROVIDERS_PATH } from '../paths.ts';

/** The whole document. */
export function renderProvidersPage(site: SiteContext, data: GuideData): string {
  const guide = guideOf(site, data);
  const { common, deadlines, platforms: texts } = guide.words;
  return renderContentPage({
    site,
    path: PROVIDERS_PATH,
    title: texts.providersTitle,
    lead: texts.providersLead,
    children: (
      <>
        <p>{texts.providersIntro}</p>
        <p>
          <a href={DEADLINES_PATH}>{deadlines.title}</a>
        </p>
        {[...guide.accessProviders].sort(byKind).map((provider) => (
          <Provider key={provider.id} guide={guide} provider={provider} />
        ))}
        <Windows guide={guide} kinds={['lawyer', 'police']} />
        <p class="note">{common.notAdvice}</p>
        <GuideDoors path={PROVIDERS_PATH} />
      </>
    ),
  });
}

/** Mobile lines first: theirs are the shortest. */
function byKind(a: AccessProvider, b: AccessProvider): number {
  const rank = ({ kinds: [first] }: AccessProvider): number =>
    first === undefined ? LINE_KINDS.length : LINE_KINDS.indexOf(first);
  return rank(a) - rank(b);
}

function Provider({ guide, provider }: { readonly guide: Guide; readonly provider: AccessProvider }): VNode {
  const { common, platforms: texts } = guide.words;
  const { name, kinds, logs, demands, responseTime, feeYen, disclosureUrl, notes } = provider;
  return (
    <section class="card">
      <h2>{prose(name, guide)}</h2>
      <p class="note">{kinds.map((kind) => texts.lineKinds[kind]).join(common.comma)}</p>
      <p>
        <b>
          {logs.reportedRetention === null ? texts.retentionUnknown : prose(logs.reportedRetention, guide)}
        </b>
      </p>
      <p class="note">
        {logs.reportedIn !== null && `${texts.reported(logs.reportedIn)}。`}
        {prose(logs.basis, guide)}
      </p>
      <ConfidenceMark guide={guide} confidence={provider.confidence} />
      <Fold summary={texts.providerMore}>
        <Rows
          guide={guide}
          rows={[
            [texts.preservation, provider.preservation],
            [texts.demandsOfProvider, demands],
            [texts.responseTime, responseTime ?? undefined],
            [texts.fee, feeYen === null ? undefined : texts.yen(feeYen.toLocaleString('ja'))],
            [texts.jurisdiction, provider.jurisdiction],
          ]}
        />
        <Lines guide={guide} items={notes} />
        {disclosureUrl !== null && (
          <p>
            <a href={disclosureUrl} rel="noreferrer noopener">
              {texts.disclosurePage}
            </a>
          </p>
        )}
        <SourceList guide={guide} sources={provider.sources} />
      </Fold>
    </section>
  );
}
