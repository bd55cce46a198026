/** The answer to one situation at one moment, grouped by when a person answers. Rendered by the server and in the page alike. */

import { dateOf, type LocalMoment } from '@kakekomi/calendar';
import type { Situation } from '@kakekomi/casefile';
import type { Recommendation, Recommendations } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/notice.tsx';
import { dateInWords, momentInWords } from '../components/time-words.ts';
import { cannotPhone } from './entries.ts';
import type { ClockTrust, ResultGroup } from './groups.ts';
import { ResultCard, type ResultsMessages } from './result-card.tsx';

export interface ResultsViewProps {
  readonly messages: ResultsMessages;
  readonly situation: Situation;
  /** The answers with the telephone ruled out or back in, for the filter without script; a page with script reads its form. */
  readonly refined: readonly (readonly [string, string])[];
  readonly at: LocalMoment;
  readonly result: Recommendations;
  readonly groups: readonly ResultGroup[];
  readonly clock: ClockTrust;
  /** Something the person should know about this answer: a clock that is off, an area not loaded. */
  readonly warnings?: readonly string[];
}

/** So many cards stand open in a group; the rest is a tap away and stays off the printed sheet. */
const SHOWN = 5;

export function ResultsView(props: ResultsViewProps): VNode {
  const { messages, situation, at, result, groups, clock, warnings = [] } = props;
  const words = messages.results;
  return (
    <div class="results stack">
      <h1 tabIndex={-1} data-plain>
        {words.heading}
      </h1>
      <p>{messages.site.notBlamed.join('')}</p>
      <p class="print-only">{words.asOf(`${dateInWords(dateOf(at), messages)} ${at.slice(11)}`)}</p>
      <p class="note noprint">{clock === 'trusted' && words.asOf(momentInWords(at, at, messages))}</p>
      {[...(clock === 'doubtful' ? [messages.window.state.stale] : []), ...warnings].map((text) => (
        <Notice key={text} tone="care">
          <p>{text}</p>
        </Notice>
      ))}
      {result.lastResort && <p>{words.lastResort}</p>}
      {result.pair.kind === 'gap' && (
        <Notice tone="calm">
          <p>{result.pair.text}</p>
        </Notice>
      )}
      <div class="row noprint">
        <PhoneFilter messages={messages} situation={situation} refined={props.refined} />
        <a class="button button--quiet" href="#find-form" data-back>
          {words.change}
        </a>
      </div>
      <div class="noprint">
        <Fold summary={words.orderTitle}>
          <ol>
            {words.order.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
          <p>{words.orderNoMoney}</p>
        </Fold>
      </div>
      {groups.map((group) => (
        <Group key={group.name} group={group} messages={messages} at={at} clock={clock} />
      ))}
      <Notice tone="calm">
        <p data-plain>{words.notYourFault}</p>
        <p data-plain>{words.maySwitch}</p>
      </Notice>
      <div class="row noprint" data-script hidden>
        <button class="button button--quiet" type="button" data-print>
          {words.print}
        </button>
        <button class="button button--quiet" type="button" data-copy>
          {words.copy}
        </button>
      </div>
    </div>
  );
}

function Group(props: {
  readonly group: ResultGroup;
  readonly messages: ResultsMessages;
  readonly at: LocalMoment;
  readonly clock: ClockTrust;
}): VNode | null {
  const { group, messages, at, clock } = props;
  const words = messages.results;
  if (group.entries.length === 0) return null;
  const [first, rest] = [group.entries.slice(0, SHOWN), group.entries.slice(SHOWN)];
  const hint = clock === 'doubtful' ? '' : words.groupHints[group.name];
  const cards = (entries: readonly Recommendation[]): VNode => (
    <ul class="cards">
      {entries.map((entry) => (
        <li key={entry.serviceId}>
          <ResultCard messages={messages} entry={entry} at={at} clock={clock} />
        </li>
      ))}
    </ul>
  );
  return (
    <section class="section" aria-labelledby={`group-${group.name}`}>
      <h2 id={`group-${group.name}`} data-plain>
        {words.groups[group.name]}
      </h2>
      {hint !== '' && <p class="note hint-order">{hint}</p>}
      {cards(first)}
      {rest.length > 0 && <Fold summary={words.moreInGroup(rest.length)}>{cards(rest)}</Fold>}
    </section>
  );
}

/** The filter of the first screen: a form of its own, so that it works without script and keeps every other answer. */
function PhoneFilter(props: {
  readonly messages: ResultsMessages;
  readonly situation: Situation;
  readonly refined: ResultsViewProps['refined'];
}): VNode {
  const { messages, situation, refined } = props;
  return (
    <form method="post" action="/find" data-refine>
      {refined.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <button class="button button--quiet" type="submit">
        {cannotPhone(situation) ? messages.results.withPhone : messages.results.noPhone}
      </button>
    </form>
  );
}
