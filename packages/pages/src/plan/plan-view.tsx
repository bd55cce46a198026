/** The plan: danger, despair and fear first where they are, then the days, then stage by stage, then what may be taken along. */
import type { CaseFile } from '@kakekomi/casefile';
import type { Plan } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Notice } from '../components/notice.tsx';
import { momentInWords } from '../components/time-words.ts';
import { planWords } from '../messages/ja/plan.ts';
import { planViewWords as words } from '../messages/ja/plan-view.ts';
import { does } from './actions.ts';
import { DaysView } from './days-view.tsx';
import { ReachView } from './reach-view.tsx';
import { ScreenHead } from './screen-head.tsx';
import { StageView } from './stage-view.tsx';
import type { StepSurroundings } from './step-item.tsx';
import { ToldList } from './told-list.tsx';

export interface PlanViewProps extends StepSurroundings {
  readonly plan: Plan;
  readonly caseFile: CaseFile;
  /** Something to know about this answer: an area that was not loaded. */
  readonly warnings: readonly string[];
  /** True where papers can be drafted from here. */
  readonly hasPapers: boolean;
}

export function PlanView(props: PlanViewProps): VNode {
  const { plan, caseFile, warnings, messages, at, clock } = props;
  const around: StepSurroundings = { messages, at, clock };
  const { stages, reachFirst } = plan;
  const [safety] = stages;
  // Whoever has not said that there is no danger reads what to do in danger before any day.
  const before = safety !== undefined && safety.notes.length > 0 ? 1 : 0;
  const stagesOf = (some: typeof stages): readonly VNode[] =>
    some.map((stage) => (
      <StageView key={stage.id} stage={stage} caseFile={caseFile} reached={reachFirst} {...around} />
    ));
  return (
    <div class="stack plan">
      <ScreenHead text={words.title} />
      {reachFirst !== null && (
        <ReachView reach={reachFirst} despair={caseFile.situation.despair === true} {...around} />
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
      <DaysView deadlines={plan.deadlines} caseFile={caseFile} at={at} />
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
