/** The last days: whom to see first, then what runs by its day, then what others have to keep; what has gone by is apart. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { CaseFile } from '@kakekomi/casefile';
import { answerTo } from '@kakekomi/guidance';
import type { Deadline } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planViewWords } from '../messages/ja/plan-view.ts';
import { dayWordsOf } from './day-words.ts';
import { DeadlineItem } from './deadline-item.tsx';

export interface DaysViewProps {
  readonly deadlines: readonly Deadline[];
  readonly caseFile: CaseFile;
  readonly at: LocalMoment;
}

/** So many days stand open; the others are a tap away. */
const DAYS_SHOWN = 4;
/** A day so many years away is none to look at now. */
const FAR_YEARS = 5;

export function DaysView({ deadlines, caseFile, at }: DaysViewProps): VNode {
  const { days } = planViewWords;
  const dated = deadlines.filter(({ lastDay }) => lastDay.kind !== 'none');
  const without = deadlines.filter(({ lastDay }) => lastDay.kind === 'none');
  const dayOf = (deadline: Deadline): string => dayWordsOf(deadline, at)?.day ?? '';
  const inOrder = (some: readonly Deadline[]): readonly Deadline[] =>
    [...some].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const passed = dated.filter(({ clock, state }) => clock !== 'consult' && state === 'passed');
  const running = dated.filter((deadline) => !passed.includes(deadline));
  // Days that others have to keep come after one's own; records that vanish are everybody's.
  const mine = running.filter(
    ({ clock, runsFor }) => clock !== 'law' || runsFor === 'you' || runsFor === 'both',
  );
  const ofLaw = mine.filter(({ clock }) => clock === 'law');
  // Who is known need not be found: the clocks of finding wait in a fold, unless there is no other day.
  const isFound = knowsWho(caseFile) && ofLaw.length > 0;
  const tracing = isFound ? inOrder(mine.filter(({ clock }) => clock !== 'law')) : [];
  const consult = isFound ? [] : mine.filter(({ clock }) => clock === 'consult');
  const ordered = [
    ...consult,
    ...inOrder(mine.filter((each) => !consult.includes(each) && !tracing.includes(each))),
  ];
  const far = String(Number(at.slice(0, 4)) + FAR_YEARS);
  const near = ordered.filter((deadline) => dayOf(deadline) < far);
  const first = (near.length > 0 ? near : ordered).slice(0, DAYS_SHOWN);
  const rest = inOrder(running.filter((each) => !first.includes(each) && !tracing.includes(each)));
  const list = (items: readonly Deadline[]): VNode => (
    <ol class="cards days">
      {items.map((deadline) => (
        <DeadlineItem key={`${deadline.ruleId} ${deadline.name}`} deadline={deadline} at={at} />
      ))}
    </ol>
  );
  const folds: readonly (readonly [(count: number) => string, readonly Deadline[]])[] = [
    [days.others, rest],
    [days.tracing, tracing],
    [days.passed, inOrder(passed)],
    [days.without, without],
  ];
  return (
    <section class="section" aria-labelledby="days">
      <h2 id="days">{days.title}</h2>
      <p>
        {dated.length === 0
          ? days.none
          : `${consult.length > 0 ? days.leadConsult : days.lead}${days.reckoned}`}
      </p>
      {first.length > 0 && list(first)}
      {folds.map(([title, items]) =>
        items.length === 0 ? null : (
          <Fold key={title(0)} summary={title(items.length)}>
            {list(items)}
          </Fold>
        ),
      )}
    </section>
  );
}

/** As the plan itself takes it: told for sure, and not only supposed. */
function knowsWho(caseFile: CaseFile): boolean {
  const { situation, facts } = caseFile;
  if (facts.knownOffender === true || facts.learnedWho !== undefined) return true;
  const isNamed = situation.offender === 'known' || situation.offender === 'partner';
  return isNamed && answerTo(caseFile, 'who') !== 'suspected';
}
