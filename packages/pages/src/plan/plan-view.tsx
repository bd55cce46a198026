/** The plan: danger, despair and fear first where they are, then the days, then stage by stage, then what may be taken along. */
import type { CaseFile } from '@kakekomi/casefile';
import type { Plan } from '@kakekomi/guidance';
import type { Deadline } from '@kakekomi/law';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/notice.tsx';
import { momentInWords } from '../components/time-words.ts';
import { planWords } from '../messages/ja/plan.ts';
import { planViewWords as words } from '../messages/ja/plan-view.ts';
import { does } from './actions.ts';
import { DeadlineItem } from './deadline-item.tsx';
import { ScreenHead } from './screen-head.tsx';
import { StageView } from './stage-view.tsx';
import { type StepSurroundings, Windows } from './step-item.tsx';
import { ToldList } from './told-list.tsx';

export interface PlanViewProps extends StepSurroundings {
  readonly plan: Plan;
  readonly caseFile: CaseFile;
  /** Something to know about this answer: an area that was not loaded. */
  readonly warnings: readonly string[];
  /** True where papers can be drafted from here. */
  readonly hasPapers: boolean;
}

/** So many days stand open; the others are a tap away. */
const DAYS_SHOWN = 4;

export function PlanView(props: PlanViewProps): VNode {
  const { plan, caseFile, warnings, messages, at, clock } = props;
  const around: StepSurroundings = { messages, at, clock };
  const { danger, despair } = caseFile.situation;
  const urgent = danger === true || despair === true;
  const { stages } = plan;
  const [safety] = stages;
  // Whoever has not said that there is no danger reads what to do in danger before any day.
  const before = safety !== undefined && safety.notes.length > 0 ? 1 : 0;
  const stagesOf = (some: typeof stages): readonly VNode[] =>
    some.map((stage) => <StageView key={stage.id} stage={stage} caseFile={caseFile} {...around} />);
  return (
    <div class="stack plan">
      <ScreenHead text={words.title} />
      {urgent && safety !== undefined && (
        <>
          {danger === true && <Danger />}
          {despair === true && (
            <div class="notice">
              <h2 class="notice-title">{words.despair}</h2>
              <p>{words.despairText}</p>
            </div>
          )}
          <Windows windows={safety.steps[0]?.windows ?? []} {...around} />
        </>
      )}
      <p>{words.calm}</p>
      <p class="note">
        {clock === 'trusted' && words.asOf(momentInWords(at, at, messages))}
        {planWords.newScreens}
      </p>
      {[...(clock === 'doubtful' ? [messages.window.state.stale] : []), ...warnings].map((text) => (
        <Notice key={text} tone="care">
          <p>{text}</p>
        </Notice>
      ))}
      {plan.nextQuestion !== null && (
        <div>
          <button class="button button--quiet" {...does('continue')}>
            {words.more}
          </button>
          <p class="note">{words.moreHint}</p>
        </div>
      )}
      {stagesOf(stages.slice(0, before))}
      <Days deadlines={plan.deadlines} at={at} />
      {stagesOf(stages.slice(before))}
      <TakeAlong hasPapers={props.hasPapers} />
      <ToldList caseFile={caseFile} at={at} />
      <p>{words.maySwitch}</p>
      <p class="note">{words.notAdvice}</p>
      <button class="text-button" {...does('to-wipe')}>
        {planWords.wipe.button}
      </button>
    </div>
  );
}

/** 110, for danger only. */
function Danger(): VNode {
  return (
    <div class="notice notice--danger">
      <div class="spread">
        <h2 class="notice-title">{words.danger}</h2>
        <a class="button button--danger" href="tel:110">
          {words.call}
        </a>
      </div>
      <p>{words.dangerText}</p>
    </div>
  );
}

function Days(props: { readonly deadlines: readonly Deadline[]; readonly at: PlanViewProps['at'] }): VNode {
  const { deadlines, at } = props;
  const { days } = words;
  const dated = deadlines.filter(({ lastDay }) => lastDay.kind !== 'none');
  const without = deadlines.filter(({ lastDay }) => lastDay.kind === 'none');
  // Days that others have to keep come after one's own; records that vanish are everybody's.
  const mine = dated.filter(
    ({ clock, runsFor }) => clock !== 'law' || runsFor === 'you' || runsFor === 'both',
  );
  // The soonest that still runs is never folded away behind days that have gone by.
  mine.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const ordered = [...mine, ...dated.filter((deadline) => !mine.includes(deadline))];
  const shown = Math.min(DAYS_SHOWN, mine.length);
  const [first, rest] = [ordered.slice(0, shown), ordered.slice(shown)];
  const list = (items: readonly Deadline[]): VNode => (
    <ol class="cards days">
      {items.map((deadline) => (
        <DeadlineItem key={`${deadline.ruleId} ${deadline.name}`} deadline={deadline} at={at} />
      ))}
    </ol>
  );
  return (
    <section class="section" aria-labelledby="days">
      <h2 id="days">{days.title}</h2>
      <p>{dated.length === 0 ? days.none : days.lead}</p>
      {first.length > 0 && list(first)}
      {rest.length > 0 && <Fold summary={days.others(rest.length)}>{list(rest)}</Fold>}
      {without.length > 0 && <Fold summary={days.without(without.length)}>{list(without)}</Fold>}
    </section>
  );
}

/** When to see a lawyer heads the list (CARE.md); then what runs, by its safe day; what has gone by comes last. */
function placeOf({ clock, state, safeSide }: Deadline): string {
  return `${clock === 'consult' ? 0 : state === 'passed' ? 2 : 1}${safeSide ?? ''}`;
}

function TakeAlong({ hasPapers }: { readonly hasPapers: boolean }): VNode {
  const { keep } = words;
  return (
    <section class="section" aria-labelledby="take-along">
      <h2 id="take-along">{keep.title}</h2>
      <p>{keep.lead}</p>
      <div class="stack steady">
        {hasPapers && (
          <button class="button" {...does('papers')}>
            {keep.papers}
          </button>
        )}
        <button class="button button--quiet" {...does('to-memo')}>
          {keep.memo}
        </button>
        <button class="button button--quiet" {...does('to-calendar')}>
          {keep.calendar}
        </button>
        <button class="button button--quiet" {...does('to-keep')}>
          {keep.file}
        </button>
      </div>
    </section>
  );
}
