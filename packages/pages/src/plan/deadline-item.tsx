/** One last day: the day first, calm where it has gone by, and everything behind it a tap away. */
import { dateOf, dayNumberOf, type LocalMoment, type PlainDate } from '@kakekomi/calendar';
import { type Deadline, dateJa, PASSED_JA } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planViewWords } from '../messages/ja/plan-view.ts';

const words = planViewWords.days;

export interface DeadlineItemProps {
  readonly deadline: Deadline;
  readonly at: LocalMoment;
}

/** Days are counted down for as long as a number of them says more than the date. */
const COUNTED_DAYS = 100;

export function DeadlineItem({ deadline, at }: DeadlineItemProps): VNode {
  const { name, clock, lastDay, safeSide, state, runsFor, confidence, latest, ruleId } = deadline;
  const isOneDay = lastDay.kind === 'day' && safeSide === lastDay.day;
  const others = words.forOthers[runsFor];
  return (
    <li class="card">
      {lastDay.kind !== 'none' && (
        <p class="lead">
          {lastDay.kind === 'day'
            ? words.until(dateJa(lastDay.day))
            : words.between(dateJa(lastDay.earliest), dateJa(lastDay.latest))}
        </p>
      )}
      <h3>{name}</h3>
      {lastDay.kind === 'none' && <p>{lastDay.why}</p>}
      {state === 'passed' ? (
        <p class="before">{PASSED_JA[clock]}</p>
      ) : (
        clock === 'consult' && <p>{deadline.safeSideNote}</p>
      )}
      {state === 'not-started' && <p>{words.notStarted}</p>}
      {state === 'running' && lastDay.kind === 'day' && daysUntil(lastDay.day, at) <= COUNTED_DAYS && (
        <p class="hint">{words.left(daysUntil(lastDay.day, at))}</p>
      )}
      {safeSide !== null && !isOneDay && state !== 'passed' && (
        <p>{safeSide < dateOf(at) ? words.safeSideGone : words.safeSide(dateJa(safeSide))}</p>
      )}
      {latest !== null && <p class="hint">{words.atTheLatest(dateJa(latest))}</p>}
      {others !== '' && <p class="hint">{others}</p>}
      {confidence === 'low' && <p class="mark">{words.doubt}</p>}
      <Fold summary={words.why}>
        <Behind deadline={deadline} />
        <p>
          <a href={`/deadlines/${ruleId}/`}>{words.page}</a>
        </p>
      </Fold>
    </li>
  );
}

function Behind({ deadline }: { readonly deadline: Deadline }): VNode {
  const { reasoning, doBefore, ifMissed, stops, notes, articles, confidence, textAsOf } = deadline;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.doBefore, doBefore],
    [words.ifMissed, ifMissed === null ? [] : [ifMissed]],
    [words.stops, [...stops, ...deadline.extends]],
    [words.notes, [...(deadline.safeSideNote === null ? [] : [deadline.safeSideNote]), ...notes]],
    [words.articles, articles],
  ];
  const doubts = [words.confidence[confidence], deadline.amendmentNotRead ?? ''].filter(
    (text) => text !== '',
  );
  return (
    <>
      <p class="label">{words.reasoning}</p>
      <ol>
        {reasoning.map((line) => (
          <li key={line.text}>
            {line.text}
            {line.articles.length > 0 && `（${line.articles.join('、')}）`}
          </li>
        ))}
      </ol>
      {lists.map(([title, items]) => (
        <TitledList key={title} title={title} items={items} />
      ))}
      {doubts.map((text) => (
        <p key={text} class="note">
          {text}
        </p>
      ))}
      <p class="note">{words.asOf(dateJa(textAsOf))}</p>
    </>
  );
}

/** A title and what belongs to it; nothing where there is nothing. */
export function TitledList(props: {
  readonly title: string;
  readonly items: readonly string[];
}): VNode | null {
  const { title, items } = props;
  if (items.length === 0) return null;
  return (
    <div>
      <p class="label">{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

/** How many days a person still has, for the eye only: the day itself was reckoned by the law's rules. */
function daysUntil(day: PlainDate, at: LocalMoment): number {
  return dayNumberOf(day) - dayNumberOf(dateOf(at));
}
