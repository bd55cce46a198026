/**
 * One window for this person. Name, state and the button come first, since a frightened thumb looks for those; then what
 * they will do, what may stop you, why it is shown, and where the facts are from.
 */
import type { LocalMoment } from '@kakekomi/calendar';
import type { OfferedContact, Recommendation } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { ContactButton, OfficialPage } from '../components/contact-button.tsx';
import { Fold } from '../components/fold.tsx';
import { SourceLine } from '../components/source-line.tsx';
import { StateBadge } from '../components/state-badge.tsx';
import { HoursInWords, isAnsweredLive } from '../components/way-state.tsx';
import { servicePath } from '../content/parts/paths.ts';
import type { Messages, SharedMessages } from '../messages/ja.ts';
import { CAUTION_PLACES, type CautionPlace } from './cautions.ts';
import type { ClockTrust } from './groups.ts';

/** The sections of the catalogue that a list of results is made of; the page in the browser carries no others. */
export type ResultsMessages = SharedMessages & Pick<Messages, 'results'>;

export interface ResultCardProps {
  readonly messages: ResultsMessages;
  readonly entry: Recommendation;
  readonly at: LocalMoment;
  readonly clock: ClockTrust;
}

export function ResultCard({ messages, entry, at, clock }: ResultCardProps): VNode {
  const words = messages.results;
  const { listing, contact, contacts, cautions, reasons } = entry;
  const textsAt = (place: CautionPlace): readonly string[] => [
    ...new Set(cautions.filter(({ code }) => CAUTION_PLACES[code] === place).map(({ text }) => text)),
  ];
  const others = contacts.filter((each) => each !== contact && each.value !== contact.value);
  const isShown = contact.contact.offer === 'usable' || contact.contact.offer === 'visit';
  return (
    <article class="card">
      <h3 class="card-name" data-plain>
        <a href={servicePath(listing.id)}>{entry.name}</a>
      </h3>
      <p class="card-org">{listing.organization.name}</p>
      <WayState messages={messages} offered={contact} at={at} clock={clock} />
      {textsAt('before').map((text) => (
        <p key={text} class="before">
          {text}
        </p>
      ))}
      <ContactButton messages={messages} contact={contact.contact} of={entry.name} />
      {!isShown && listing.officialPage !== null && (
        <OfficialPage messages={messages} url={listing.officialPage} />
      )}
      <p>{listing.summary}</p>
      <p class="card-facts">{factsOf(entry, messages).join('・')}</p>
      <Texts title={words.who} texts={textsAt('who')} />
      <Texts title={words.stops} texts={textsAt('stops')} />
      {others.length > 0 && (
        <Fold summary={words.otherWays}>
          <ul class="ways">
            {others.map((each, index) => (
              <li key={index} class="way">
                {each.contact.label !== '' && <p class="way-label">{each.contact.label}</p>}
                <WayState messages={messages} offered={each} at={at} clock={clock} />
                <ContactButton messages={messages} contact={each.contact} of={entry.name} quiet />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold summary={words.forYou}>
        <ul>
          {reasons.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Fold>
      <div class="facts">
        <SourceLine messages={messages} listing={listing} />
        {textsAt('facts').map((text) => (
          <p key={text} class="note">
            {text}
          </p>
        ))}
      </div>
    </article>
  );
}

function Texts({
  title,
  texts,
}: {
  readonly title: string;
  readonly texts: readonly string[];
}): VNode | null {
  if (texts.length === 0) return null;
  return (
    <div>
      <p class="label">{title}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The state where a person answers; the hours in words where nobody waits at the other end. */
export function WayState(props: {
  readonly messages: ResultsMessages;
  readonly offered: OfferedContact;
  readonly at: LocalMoment;
  readonly clock: ClockTrust;
}): VNode {
  const { messages, offered, at, clock } = props;
  if (clock === 'trusted' && isAnsweredLive(offered.contact) && offered.contact.schedule !== null) {
    return (
      <p>
        <StateBadge availability={offered.availability} at={at} messages={messages} />
        {/* On paper and in a copied text a state would be untrue an hour later: hours stay true. */}
        <span class="print-only" data-plain>
          <HoursInWords messages={messages} contact={offered.contact} />
        </span>
      </p>
    );
  }
  return (
    <p data-plain>
      <HoursInWords messages={messages} contact={offered.contact} />
    </p>
  );
}

function factsOf({ contact, listing }: Recommendation, messages: ResultsMessages): readonly string[] {
  const words = messages.window;
  return [
    words.costs[contact.contact.cost],
    ...(listing.anonymous === 'unknown'
      ? [words.anonymousUnknown]
      : [listing.anonymous === 'accepted' ? words.anonymous : words.notAnonymous]),
  ];
}
