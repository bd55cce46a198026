/** One last day: the day first, calm where it has gone by, and everything behind it a tap away. */
import type { LocalMoment } from '@kakekomi/calendar';
import { type Deadline, dateJa } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planViewWords } from '../messages/ja/plan-view.ts';
import { dayWordsOf } from './day-words.ts';

const words = planViewWords.days;

export interface DeadlineItemProps {
  readonly deadline: Deadline;
  readonly at: LocalMoment;
}

export function DeadlineItem({ deadline, at }: DeadlineItemProps): VNode {
  const { name, lastDay, state, runsFor, confidence, ruleId } = deadline;
  const dayWords = dayWordsOf(deadline, at);
  const others = words.forOthers[runsFor];
  const [first, ...further] = dayWords?.notes ?? [];
  return (
    <li class="card">
      {dayWords !== null && <p class="lead">{dayWords.headline}</p>}
      <h3>{name}</h3>
      {lastDay.kind === 'none' && <p>{lastDay.why}</p>}
      {first !== undefined && <p class={state === 'passed' ? 'before' : undefined}>{first}</p>}
      {state === 'not-started' && <p>{words.notStarted}</p>}
      {[...further, others].map((text) =>
        text === '' ? null : (
          <p key={text} class="hint">
            {text}
          </p>
        ),
      )}
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
