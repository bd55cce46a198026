/** The questions alone: for those who come from another page, or back from an answer. */
import type { Situation, SituationProblem } from '@kakekomi/casefile';
import type { VNode } from 'preact';
import { Notice } from '../components/notice.tsx';
import { PhraseText } from '../components/phrase-text.tsx';
import { Page } from '../layout/page.tsx';
import type { SiteContext } from '../site.ts';
import { FindForm } from './find-form.tsx';
import { FindOutlet, Urgent } from './home-page.tsx';

export interface FindPageProps {
  readonly site: SiteContext;
  readonly situation?: Situation;
  /** What could not be read, where a form was posted; never what was written. */
  readonly problems?: readonly SituationProblem[];
}

export function FindPage({ site, situation, problems = [] }: FindPageProps): VNode {
  const { messages } = site;
  const { home } = messages;
  const aboutAge = problems.some(({ field }) => field === 'age');
  return (
    <Page site={site} title={home.title} path="/find/" scripts={['find']} noindex={problems.length > 0}>
      <div id="questions" class="stack">
        <h1>
          <PhraseText text={home.formTitle} />
        </h1>
        {problems.length > 0 && (
          <Notice tone="care" title={messages.results.problemTitle}>
            <p>{aboutAge ? messages.results.problemAge : messages.results.problemOther}</p>
          </Notice>
        )}
        <p>{home.formLead}</p>
        <FindForm messages={messages} {...(situation === undefined ? {} : { situation })} />
        <Urgent site={site} />
      </div>
      <FindOutlet site={site} />
    </Page>
  );
}
