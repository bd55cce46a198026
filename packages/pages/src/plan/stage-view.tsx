/** One stage of the way: what holds for all of it, the question before everything that removes, its steps. */

import type { CaseFile } from '@kakekomi/casefile';
import { answerTo, INTAKE, type PlanStage } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planWords } from '../messages/ja/plan.ts';
import { planViewWords } from '../messages/ja/plan-view.ts';
import { does } from './actions.ts';
import { StepItem, type StepSurroundings } from './step-item.tsx';

export interface StageViewProps extends StepSurroundings {
  readonly stage: PlanStage;
  readonly caseFile: CaseFile;
}

export function StageView({ stage, caseFile, ...around }: StageViewProps): VNode | null {
  const { id, steps, notes, askBefore } = stage;
  if (steps.length === 0 && notes.length === 0) return null;
  const isAsked = askBefore !== null;
  const showsWays = !isAsked || !mustAnswerFirst(caseFile);
  const open = steps.filter((step) => step.open);
  const closed = steps.filter((step) => !step.open);
  // Somebody to talk to stands there without a tap.
  const unfolded = id === 'talk' ? open[0] : undefined;
  const item = (entry: (typeof steps)[number]): VNode => (
    <StepItem
      key={entry.step.id}
      entry={entry}
      showsWays={showsWays}
      unfolded={entry === unfolded}
      {...around}
    />
  );
  return (
    <section class="section" aria-labelledby={`stage-${id}`}>
      <h2 id={`stage-${id}`}>{planViewWords.stages[id]}</h2>
      {notes.map((note) => (
        <p key={note} class="before">
          {note}
        </p>
      ))}
      {isAsked && <BeforeRemoval text={askBefore} caseFile={caseFile} around={around} />}
      {open.length > 0 && <ul class="steps plain-list">{open.map(item)}</ul>}
      {closed.length > 0 && (
        <Fold summary={planViewWords.step.closedOnes(closed.length)}>
          <ul class="steps plain-list">{closed.map(item)}</ul>
        </Fold>
      )}
    </section>
  );
}

/** The question may have been answered by what was told elsewhere: then it is said, and nothing is asked. */
function BeforeRemoval(props: {
  readonly text: string;
  readonly caseFile: CaseFile;
  readonly around: StepSurroundings;
}): VNode {
  const { text, caseFile, around } = props;
  const words = planViewWords.before;
  const answer = answerTo(caseFile, 'before-removal');
  const item = INTAKE.find(({ id }) => id === 'before-removal');
  const choices = item?.question(around.at).choices ?? [];
  const isAsked = answer !== null || mustAnswerFirst(caseFile);
  return (
    <div class="notice notice--care" id="before-removal">
      <p class="notice-title">{words.title}</p>
      <p>{text}</p>
      {isAsked && (
        <div class="row">
          {choices.map(({ id, text: choice }) => (
            <button
              key={id}
              class="choice"
              aria-pressed={id === answer ? 'true' : undefined}
              {...does('answer-before', id)}
            >
              {choice}
            </button>
          ))}
          {answer === null && (
            <button class="text-button" {...does('answer-before', '')}>
              {planWords.question.skip}
            </button>
          )}
        </div>
      )}
      {(answer === 'yes' || answer === 'unsure' || !isAsked) && (
        <p>
          {words.consulted}{' '}
          <button class="text-button" {...does('ask', 'done')}>
            {words.toConsulted}
          </button>
        </p>
      )}
    </div>
  );
}

function mustAnswerFirst(caseFile: CaseFile): boolean {
  return INTAKE.find(({ id }) => id === 'before-removal')?.asks(caseFile) === true;
}
