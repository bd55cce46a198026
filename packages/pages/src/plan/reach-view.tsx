/** People to be reached before any day is read: a row each, with one way; 110 above them where there is danger or fear. */
import type { ReachFirst, Recommendation } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { ContactButton, OfficialPage } from '../components/contact-button.tsx';
import { planViewWords } from '../messages/ja/plan-view.ts';
import { CAUTION_PLACES } from '../results/cautions.ts';
import { WayState } from '../results/result-card.tsx';
import type { StepSurroundings } from './step-item.tsx';

const words = planViewWords.reach;

export interface ReachViewProps extends StepSurroundings {
  readonly reach: ReachFirst;
  /** They think of dying, whatever else is told. */
  readonly despair: boolean;
}

export function ReachView({ reach: { because, windows }, despair, ...around }: ReachViewProps): VNode {
  const has110 = because === 'danger' || because === 'afraid';
  const rows = windows.filter(({ contact }) => !(has110 && contact.value === words.police));
  const isLive = around.clock === 'trusted' && rows.some(({ contact }) => contact.live);
  const isSilent = rows.some(({ contact: { type } }) => type === 'chat' || type === 'line');
  const texts = [
    words.because[because],
    despair && because !== 'despair' ? words.because.despair : '',
    because === 'child' && isSilent ? words.silent : '',
  ].join('');
  return (
    <>
      {has110 && <Danger />}
      <section class="notice reach" aria-labelledby="reach">
        {despair && <p class="notice-title">{words.despair}</p>}
        <h2 id="reach" class="notice-title">
          {isLive ? words.now : words.title}
        </h2>
        {texts !== '' && <p>{texts}</p>}
        <ul class="plain-list">
          {rows.map((entry) => (
            <Row key={entry.serviceId} entry={entry} {...around} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** 110, for danger only. */
function Danger(): VNode {
  return (
    <div class="notice notice--danger reach">
      <div class="spread">
        <h2 class="notice-title">{words.danger}</h2>
        <a class="button button--danger" href={`tel:${words.police}`}>
          <span>
            {words.call}
            <span class="visually-hidden">{words.callTo}</span>
          </span>
        </a>
      </div>
      <p>{words.dangerText}</p>
    </div>
  );
}

function Row(props: StepSurroundings & { readonly entry: Recommendation }): VNode {
  const { entry, messages, at, clock } = props;
  const { contact, listing, cautions } = entry;
  const { offer } = contact.contact;
  const who = cautions.filter(({ code }) => CAUTION_PLACES[code] === 'who' && code !== 'condition');
  return (
    <li>
      <div>
        <p class="line-name">{entry.name}</p>
        <WayState messages={messages} offered={contact} at={at} clock={clock} />
        {who.map(({ text }) => (
          <p key={text} class="hint">
            {text}
          </p>
        ))}
      </div>
      <ContactButton messages={messages} contact={contact.contact} of={entry.name} quiet />
      {offer !== 'usable' && offer !== 'visit' && listing.officialPage !== null && (
        <OfficialPage messages={messages} url={listing.officialPage} />
      )}
    </li>
  );
}
