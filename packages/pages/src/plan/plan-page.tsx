/** The page on which the plan is made: what it is for, 110, and without script the ways that need none. */
import type { VNode } from 'preact';
import { DangerCall } from '../components/danger-call.tsx';
import { PhraseText } from '../components/phrase-text.tsx';
import { Page } from '../layout/page.tsx';
import { renderDocument } from '../layout/render-document.tsx';
import { planPageWords as words } from '../messages/ja/plan-page.ts';
import type { SiteContext } from '../site.ts';

/** Where the page lives. */
export const PLAN_PATH = '/plan/';

/** The whole document. */
export function renderPlanPage(site: SiteContext): string {
  return renderDocument(site, <PlanPage site={site} />);
}

function PlanPage({ site }: { readonly site: SiteContext }): VNode {
  const { plan } = site.assets;
  return (
    <Page
      site={site}
      title={words.title}
      path={PLAN_PATH}
      description={words.description}
      {...(plan === undefined ? {} : { ownScript: plan })}
    >
      <div id="plan-head" class="stack plan-head">
        <h1>
          <PhraseText text={words.heading} />
        </h1>
        <p>{site.messages.site.notBlamed.join('')}</p>
        <DangerCall />
        <noscript>
          <h2>{words.noScriptTitle}</h2>
          <p>{words.noScript}</p>
        </noscript>
      </div>
      <div id="plan" data-sealing={plan?.sealing} data-renderer={plan?.renderer}>
        <p data-script hidden>
          {words.loading}
        </p>
      </div>
      <p id="announce" class="visually-hidden" role="status" />
      <nav id="plan-others" class="section" aria-labelledby="others">
        <h2 id="others">{words.othersTitle}</h2>
        <p class="further">
          {words.others.map(([href, text]) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </p>
      </nav>
    </Page>
  );
}
