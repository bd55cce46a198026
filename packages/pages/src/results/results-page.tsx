/** The results as a whole document, for the form that was posted without script. */
import type { VNode } from 'preact';
import { PhraseText } from '../components/phrase-text.tsx';
import { FindForm } from '../home/find-form.tsx';
import { Page } from '../layout/page.tsx';
import type { SiteContext } from '../site.ts';
import { ResultsView, type ResultsViewProps } from './results-view.tsx';

export function ResultsPage(
  props: Omit<ResultsViewProps, 'messages'> & { readonly site: SiteContext },
): VNode {
  const { site, situation } = props;
  const { messages } = site;
  return (
    <Page site={site} title={messages.results.title} path="/find" scripts={['find']} noindex>
      <div id="results">
        <ResultsView {...props} messages={messages} />
      </div>
      <section id="questions" class="section noprint" aria-labelledby="find">
        <h2 id="find">
          <PhraseText text={messages.results.change} />
        </h2>
        <FindForm messages={messages} situation={situation} />
      </section>
      <p id="announce" class="visually-hidden" role="status" />
    </Page>
  );
}
