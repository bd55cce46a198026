/**
 * The first page: a calm sentence, danger and despair, people who answer, the questions, what this is. Complete enough to
 * call somebody before anything is asked (rule 1), and before any script or second request has come.
 */
import type { VNode } from 'preact';
import { ContactButton } from '../components/contact-button.tsx';
import { Fold } from '../components/fold.tsx';
import { PhraseText } from '../components/phrase-text.tsx';
import { HoursInWords } from '../components/way-state.tsx';
import { Page } from '../layout/page.tsx';
import type { SiteContext } from '../site.ts';
import { FindForm } from './find-form.tsx';
import { HomeLineItem } from './home-line.tsx';
import { DESPAIR_IDS, EMERGENCY_ID, HOME_IDS, type HomeLine, isRoundTheClock, linesOf } from './lines.ts';

export function HomePage({ site }: { readonly site: SiteContext }): VNode {
  const { messages, directory } = site;
  const { home } = messages;
  const lines = linesOf(directory, HOME_IDS, directory.builtOn);
  const always = lines.filter(isRoundTheClock);
  const others = lines.filter((line) => !isRoundTheClock(line));
  return (
    <Page site={site} title={home.title} path="/" scripts={['now', 'find']}>
      <div id="questions" class="stack">
        <h1 class="lead">
          {messages.site.notBlamed.map((sentence) => (
            <span key={sentence} class="sentence">
              <PhraseText text={sentence} />
            </span>
          ))}
        </h1>
        <Urgent site={site} />
        <section class="section" aria-labelledby="now">
          <h2 id="now">{home.nowTitle}</h2>
          <p>{home.nowNote}</p>
          <label class="chip">
            <input id="no-phone" type="checkbox" name="cannot" value="phone" form="find-form" />
            {home.noPhone}
          </label>
          <h3>{home.always}</h3>
          <Lines lines={always} site={site} />
          <h3>{home.inHours}</h3>
          <Lines lines={others} site={site} />
          <p class="note" data-stale hidden>
            {messages.window.state.stale}
          </p>
        </section>
        <section class="section" aria-labelledby="find">
          <h2 id="find">
            <PhraseText text={home.formTitle} />
          </h2>
          <p>{home.formLead}</p>
          <FindForm messages={messages} />
        </section>
        <About site={site} />
      </div>
      <FindOutlet site={site} />
    </Page>
  );
}

/** Where the `find` island puts the results; empty and out of the way until then. */
export function FindOutlet({ site }: { readonly site: SiteContext }): VNode {
  return (
    <>
      <div id="results" hidden />
      <p class="after-results noprint">
        <a class="button button--quiet" href="/plan/">
          {site.messages.home.nextStep}
        </a>
      </p>
      <p id="announce" class="visually-hidden" role="status" />
    </>
  );
}

/** Danger → 110, despair → lines that answer at every hour. */
export function Urgent({ site }: { readonly site: SiteContext }): VNode {
  const { messages, directory } = site;
  const { home } = messages;
  const [emergency] = linesOf(directory, [EMERGENCY_ID], directory.builtOn);
  const despair = linesOf(directory, DESPAIR_IDS, directory.builtOn);
  return (
    <div class="urgent">
      <section class="notice notice--danger" aria-labelledby="danger">
        <div class="spread">
          <h2 id="danger" class="notice-title">
            {home.dangerTitle}
          </h2>
          {emergency !== undefined && emergency.contacts[0] !== undefined && (
            <a class="button button--danger" href={`tel:${emergency.contacts[0].value}`}>
              {home.callEmergency(emergency.contacts[0].value ?? '')}
            </a>
          )}
        </div>
        <p>{home.dangerText}</p>
        <Fold summary={home.voiceless}>
          <ul>
            {home.voicelessWays.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </Fold>
      </section>
      <section class="notice" aria-labelledby="despair">
        <h2 id="despair" class="notice-title">
          {home.despairTitle}
        </h2>
        <p>{home.despairText}</p>
        <ul class="plain-list stack">
          {despair.map((line) => (
            <DespairLine key={line.listing.id} line={line} site={site} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function DespairLine({ line, site }: { readonly line: HomeLine; readonly site: SiteContext }): VNode | null {
  const contact = line.contacts.find(({ hours }) => hours === '24/7') ?? line.contacts[0];
  if (contact === undefined) return null;
  return (
    <li class="spread">
      <p>
        <span class="line-name">{line.listing.name}</span>
        <br />
        <HoursInWords messages={site.messages} contact={contact} />
      </p>
      <ContactButton messages={site.messages} contact={contact} of={line.listing.name} quiet />
    </li>
  );
}

function Lines({ lines, site }: { readonly lines: readonly HomeLine[]; readonly site: SiteContext }): VNode {
  return (
    <ul class="lines plain-list">
      {lines.map((line) => (
        <HomeLineItem key={line.listing.id} line={line} messages={site.messages} />
      ))}
    </ul>
  );
}

function About({ site }: { readonly site: SiteContext }): VNode {
  const { home, site: words } = site.messages;
  return (
    <section class="section" aria-labelledby="about">
      <h2 id="about">{home.aboutTitle}</h2>
      <ul>
        {[...home.about, home.nothingLeaves, home.aboutOffline, words.promise].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <ul class="chips">
        {home.aboutLinks.map(([href, text]) => (
          <li key={href}>
            <a class="chip" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
