/** How papers went out, and the days that follow from it. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { Delivery } from '@kakekomi/casefile';
import { type Deadline, dateJa } from '@kakekomi/law';
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { DeadlineItem } from '../plan/deadline-item.tsx';
import { does } from './actions.ts';
import { EntryButtons } from './list-views.tsx';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.records;

export interface RecordsListProps {
  readonly deliveries: readonly Delivery[];
  readonly nameOf: (form: string) => string;
}

export interface RecordsViewProps extends RecordsListProps {
  /** The days of the law that these deliveries bear on; null where they could not be reckoned. */
  readonly deadlines: readonly Deadline[] | null;
  readonly at: LocalMoment;
}

export function RecordsView({ deliveries, nameOf, deadlines, at }: RecordsViewProps): VNode {
  const dated = (deadlines ?? []).filter(({ lastDay }) => lastDay.kind !== 'none');
  const hasDays = dated.length > 0 || deliveries.some(({ answerDueOn }) => answerDueOn !== undefined);
  return (
    <div class="stack">
      <ScreenHead text={words.title} />
      <p>{words.lead}</p>
      <RecordsList deliveries={deliveries} nameOf={nameOf} />
      {deliveries.length > 0 && (
        <section class="section" aria-labelledby="record-days">
          <h2 id="record-days">{words.daysTitle}</h2>
          <p>{deadlines === null ? words.failed : dated.length === 0 ? words.daysNone : words.daysLead}</p>
          <ol class="cards days">
            {dated.map((deadline) => (
              <DeadlineItem key={`${deadline.ruleId} ${deadline.name}`} deadline={deadline} at={at} />
            ))}
          </ol>
          {hasDays && (
            <>
              <p class="note">{words.calendarHint}</p>
              <button class="button button--quiet" {...does('calendar')}>
                {words.calendar}
              </button>
            </>
          )}
          <p id="said" role="status" />
        </section>
      )}
    </div>
  );
}

export function RecordsList({ deliveries, nameOf }: RecordsListProps): VNode {
  return (
    <div class="stack">
      {deliveries.length === 0 && <p>{words.none}</p>}
      <ol class="plain-list stack">
        {deliveries.map((delivery, index) => (
          <li key={delivery.id} class="card">
            <h2>{nameOf(delivery.form)}</h2>
            <dl class="pairs">
              {rowsOf(delivery).map(([label, value]) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <EntryButtons
              list="deliveries"
              id={delivery.id}
              name={nameOf(delivery.form)}
              isFirst={index === 0}
              isLast={index === deliveries.length - 1}
            />
          </li>
        ))}
      </ol>
      <button class="button" {...does('add-entry', 'deliveries')}>
        {words.add}
      </button>
    </div>
  );
}

function rowsOf(delivery: Delivery): readonly (readonly [string, string])[] {
  const { to, way, number, outcome, note } = delivery;
  const days = (['sentOn', 'arrivedOn', 'answerDueOn', 'answeredOn'] as const).flatMap((field) => {
    const day = delivery[field];
    return day === undefined ? [] : [[words[field], dateJa(day)] as const];
  });
  const texts: readonly (readonly [string, string | undefined])[] = [
    [words.to, to],
    [words.way, way === undefined ? undefined : words.ways[way]],
    [words.number, number],
  ];
  const after: typeof texts = [
    [words.outcome, outcome === undefined ? undefined : words.outcomes[outcome]],
    [words.note, note],
  ];
  const told = (rows: typeof texts): readonly (readonly [string, string])[] =>
    rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
  return [...told(texts), ...days, ...told(after)];
}
