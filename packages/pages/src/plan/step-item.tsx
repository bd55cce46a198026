/** One thing that may be done, closed until tapped: why it is open or not, who, cost, time, risk, days, and whom to ask. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { PlanStep, PlatformWay, Recommendation } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planViewWords } from '../messages/ja/plan-view.ts';
import type { ClockTrust } from '../results/groups.ts';
import { ResultCard, type ResultsMessages } from '../results/result-card.tsx';
import { dayWordsOf } from './day-words.ts';
import { TitledList } from './deadline-item.tsx';

const words = planViewWords.step;

/** What every step is drawn with. */
export interface StepSurroundings {
  readonly messages: ResultsMessages;
  readonly at: LocalMoment;
  readonly clock: ClockTrust;
}

export interface StepItemProps extends StepSurroundings {
  readonly entry: PlanStep;
  /** False until the question before every removal was answered or passed over. */
  readonly showsWays: boolean;
  /** Stands open from the first. */
  readonly unfolded: boolean;
}

/** So many windows are shown at once; the others are a tap away. */
const WINDOWS_SHOWN = 2;

export function StepItem({ entry, showsWays, unfolded, ...around }: StepItemProps): VNode {
  const { step, why, deadlines, cautions, platformWays, open, standing } = entry;
  const days = deadlines.flatMap((deadline) => {
    const day = dayWordsOf(deadline, around.at);
    return day === null ? [] : [`${deadline.name}：${day.headline}`];
  });
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.who, [step.who]],
    [words.where, asList(step.where)],
    [words.needs, step.needs],
    [words.cost, asList(step.cost)],
    [words.time, asList(step.usualTime)],
    [words.goesWell, asList(step.goesWellWhen)],
    [words.risks, step.risks],
    [words.days, days],
  ];
  return (
    <li>
      <details class="fold step" open={unfolded}>
        <summary>
          <b>{step.name}</b>
          <span class="hint">{words.standing[standing]}</span>
        </summary>
        <div class="fold-body">
          <p>{why}</p>
          {cautions.map((text) => (
            <p key={text} class="before">
              {text}
            </p>
          ))}
          {platformWays.length > 0 &&
            (showsWays ? <Ways ways={platformWays} /> : <p class="note">{words.waysAfterAnswer}</p>)}
          <Windows windows={entry.windows} {...around} />
          {open && rows.map(([title, items]) => <TitledList key={title} title={title} items={items} />)}
          {step.confidence === 'low' && <p class="mark">{words.doubt}</p>}
          <p>
            <a href={`/steps/${step.id}/`}>{words.page}</a>
          </p>
        </div>
      </details>
    </li>
  );
}

/** Windows for something, as cards; nothing where nobody is needed. */
export function Windows(
  props: StepSurroundings & { readonly windows: readonly Recommendation[] },
): VNode | null {
  const { windows, messages, at, clock } = props;
  if (windows.length === 0) return null;
  const cards = (entries: readonly Recommendation[]): VNode => (
    <ul class="cards">
      {entries.map((entry) => (
        <li key={entry.serviceId}>
          <ResultCard messages={messages} entry={entry} at={at} clock={clock} />
        </li>
      ))}
    </ul>
  );
  const others = windows.slice(WINDOWS_SHOWN);
  return (
    <div class="stack">
      <p class="label">{words.windows}</p>
      {cards(windows.slice(0, WINDOWS_SHOWN))}
      {others.length > 0 && <Fold summary={words.otherWindows(others.length)}>{cards(others)}</Fold>}
    </div>
  );
}

function Ways({ ways }: { readonly ways: readonly PlatformWay[] }): VNode {
  return (
    <div class="stack">
      <p class="label">{words.ways}</p>
      <ul class="cards">
        {ways.map((way, index) => (
          <li key={index}>
            <Way way={way} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Way({ way: { platformName, window } }: { readonly way: PlatformWay }): VNode {
  const account = words.account[window.accountNeeded];
  return (
    <div class="card">
      <p class="way-label">
        {platformName}：{planViewWords.purposes[window.purpose]}
      </p>
      {window.name !== null && <p class="hint">{window.name}</p>}
      <TitledList title={words.demands} items={[...window.demands, ...(account === '' ? [] : [account])]} />
      <TitledList title={words.response} items={asList(window.responseTime)} />
      {window.note !== null && <p class="hint">{window.note}</p>}
      {window.basis !== 'official' && <p class="note">{words.secondary}</p>}
      {window.url !== null && (
        <a class="button button--quiet" href={window.url} rel="noreferrer noopener">
          {words.openWay}
        </a>
      )}
    </div>
  );
}

function asList(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}
