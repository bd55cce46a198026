/** One way of reaching a window, with everything that differs from way to way. */
import type { ListedContact, WebUrl } from '@kakekomi/directory';
import type { VNode } from 'preact';
import { ContactButton, OfficialPage } from '../../components/contact-button.tsx';
import { Fold } from '../../components/fold.tsx';
import { HoursInWords } from '../../components/way-state.tsx';
import { Bullets } from '../parts/bullets.tsx';
import type { Content } from '../parts/content.ts';
import { HoursSection } from './hours-section.tsx';
import { eligibilityInWords } from './who-section.tsx';

export interface ContactSectionProps {
  readonly content: Content;
  readonly contact: ListedContact;
  readonly officialPage: WebUrl | null;
  /** The window's name, read out with the button. */
  readonly of: string;
  readonly first: boolean;
  /** The window has ended: its value is shown as something that was, never as something to press. */
  readonly ended: boolean;
}

export function ContactSection(props: ContactSectionProps): VNode {
  const { content, contact, officialPage, ended } = props;
  const { messages } = content.site;
  const type = messages.taxonomy.contactTypes[contact.type];
  return (
    <section class="way-part">
      <h3>
        {type}
        {contact.label !== '' && <span class="way-name">{contact.label}</span>}
      </h3>
      {ended ? <EndedValue contact={contact} /> : <Value {...props} />}
      {!ended && (contact.offer === 'usable' || contact.offer === 'visit') && <Facts {...props} />}
      {!ended && contact.offer !== 'usable' && contact.offer !== 'visit' && officialPage !== null && (
        <OfficialPage messages={messages} url={officialPage} />
      )}
    </section>
  );
}

function EndedValue({ contact }: { readonly contact: ListedContact }): VNode | null {
  return contact.value === null || contact.offer !== 'usable' ? null : (
    <p>
      <s>{contact.value}</s>
    </p>
  );
}

function Value({ content, contact, officialPage, of, first }: ContactSectionProps): VNode {
  const texts = content.words.service;
  const isPhone = contact.type === 'phone';
  if (contact.offer === 'unconfirmed') {
    return (
      <>
        <p class="way-held">{isPhone ? texts.unconfirmed : texts.unconfirmedOther}</p>
        <p class="note">
          {texts.unconfirmedWhy}
          {officialPage === null && texts.noOfficialPage}
        </p>
      </>
    );
  }
  if (contact.offer === 'missing') {
    return (
      <>
        <p class="way-held">{isPhone ? texts.missing : texts.missingOther}</p>
        {officialPage === null && <p class="note">{texts.noOfficialPage}</p>}
      </>
    );
  }
  return (
    <>
      <ContactButton messages={content.site.messages} contact={contact} of={of} quiet={!first} />
      {contact.offer === 'visit' && <p class="note">{texts.visitNoAddress}</p>}
    </>
  );
}

/** What is answered later has no hours to keep to, unless its page states some. */
function showsHours({ answers, type, schedule }: ListedContact): boolean {
  return type !== 'post' && (answers !== 'later' || (schedule !== null && schedule.source.trim() !== '24/7'));
}

function Facts({ content, contact, first }: ContactSectionProps): VNode {
  const texts = content.words.service;
  const { taxonomy } = content.site.messages;
  const names = contact.languages.map((code) => taxonomy.languages[code] ?? code);
  const answer = texts.answerers[contact.answers];
  const later =
    contact.respondsWithin === null ? texts.respondsUnknown : texts.respondsWithin(contact.respondsWithin);
  const facts = [
    contact.answers === 'later' ? `${answer}。${later}` : answer,
    texts.costs[contact.cost],
    names.length === 0 ? texts.languagesUnknown : texts.languages(names.join(texts.listComma)),
    ...(contact.type === 'phone' ? [contact.canUseRelay ? texts.relayYes : texts.relayNo] : []),
  ];
  const only =
    contact.eligibility === null ? [] : eligibilityInWords(contact.eligibility, contact.serviceArea, content);
  return (
    <>
      {showsHours(contact) && (
        <>
          <p class="way-when">
            <HoursInWords messages={content.site.messages} contact={contact} />
          </p>
          {contact.schedule !== null && contact.schedule.source.trim() !== '24/7' && (
            <Fold summary={texts.hoursMore} open={first}>
              <HoursSection
                words={content.words}
                contact={contact}
                holidays={content.site.holidays}
                around={content.today}
              />
            </Fold>
          )}
        </>
      )}
      <Bullets items={facts} />
      {contact.cautions.length > 0 && (
        <div class="way-care">
          <p class="way-care-title">{texts.cautions}</p>
          <Bullets items={contact.cautions} />
        </div>
      )}
      {only.length > 0 && (
        <>
          <p class="way-care-title">{texts.contactOnlyFor}</p>
          <Bullets items={only} />
        </>
      )}
      <p class="note">
        {texts.assurance[contact.assurance]}
        {contact.value !== null && (contact.namedBySource ? texts.namedBySource : texts.notNamedBySource)}
      </p>
    </>
  );
}
