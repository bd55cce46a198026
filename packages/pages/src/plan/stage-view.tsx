/** One stage of the way: what holds for all of it, the question before everything that removes, its steps. */

import type { CaseFile } from '@kakekomi/casefile';
import {
  answerTo,
  INTAKE,
  type IntakeQuestion,
  type PlanStage,
  type QuestionId,
  type ReachFirst,
  SKIPPED,
} from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planWords } from '../messages/ja/plan.ts';
import { planViewWords } from '../messages/ja/plan-view.ts';
import { does } from './actions.ts';
import { StepItem, type StepSurroundings } from './step-item.tsx';

export interface StageViewProps extends StepSurroundings {
  readonly stage: PlanStage;
  readonly caseFile: CaseFile;
  /** Who stands on top already: nobody and nothing is shown twice. */
  readonly reached: ReachFirst | null;
}

export function StageView({ stage, caseFile, reached, ...around }: StageViewProps): VNode | null {
  const { id, steps, askBefore } = stage;
  const says110 = reached?.because === 'danger' || reached?.because === 'afraid';
  const { danger, dangerText } = planViewWords.reach;
  const notes = stage.notes.filter((note) => !(says110 && note === `${danger}。${dangerText}`));
  if (steps.length === 0 && notes.length === 0) return null;
  const isAsked = askBefore !== null;
  const showsWays = !isAsked || !mustAnswerFirst(caseFile);
  const open = steps.filter((step) => step.open);
  const closed = steps.filter((step) => !step.open);
  // Somebody to talk to stands there without a tap, and 110 one tap away.
  const isDangerAlone = id === 'safety' && open.length === 0;
  const unfolded = isDangerAlone ? closed[0] : id === 'talk' && reached === null ? open[0] : undefined;
  const item = (entry: (typeof steps)[number]): VNode => (
    <StepItem
      key={entry.step.id}
      entry={entry}
      showsWays={showsWays}
      unfolded={entry === unfolded}
      {...around}
    />
  );
  const { closedOnes, inDanger } = planViewWords.step;
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
        <Fold summary={isDangerAlone ? inDanger : closedOnes(closed.length)}>
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
}): VNode | null {
  const { text, caseFile, around } = props;
  const words = planViewWords.before;
  const { wants = [], harms = [] } = caseFile.situation;
  const answer = answerTo(caseFile, 'before-removal');
  const isAsked = answer !== null || mustAnswerFirst(caseFile);
  const isTold = wants.some((want) => want === 'identification' || want === 'criminal');
  const hasConsulted = ['consulted', 'both'].includes(answerTo(caseFile, 'done') ?? '');
  // Where somebody can be found is removed at once: known to be so, nothing here is asked.
  const mayTellPlace = harms.some((harm) => harm === 'privacy' || harm === 'stalking');
  if (!isAsked && !isTold) return null;
  return (
    <div class="notice notice--care" id="before-removal">
      <p class="notice-title">{words.title}</p>
      {mayTellPlace && (
        <>
          <p>{questionOf('address', around).text}</p>
          <Choices of="address" choices={words.address} caseFile={caseFile} />
        </>
      )}
      <p>{isTold ? (hasConsulted ? words.toldConsulted : words.told) : text}</p>
      {isTold ? (
        <button class="text-button" {...does('ask', 'goal')}>
          {words.toConsulted}
        </button>
      ) : (
        <Choices
          of="before-removal"
          choices={questionOf('before-removal', around).choices}
          caseFile={caseFile}
        />
      )}
      {!hasConsulted && (answer === 'yes' || answer === 'unsure' || isTold) && (
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

function Choices(props: {
  readonly of: 'before-removal' | 'address';
  readonly choices: IntakeQuestion['choices'];
  readonly caseFile: CaseFile;
}): VNode {
  const { of, choices, caseFile } = props;
  const told = answerTo(caseFile, of);
  return (
    <div class="row">
      {choices.map(({ id, text }) => (
        <button
          key={id}
          class="choice"
          aria-pressed={id === told ? 'true' : undefined}
          {...does('answer-before', `${of} ${id}`)}
        >
          {text}
        </button>
      ))}
      {of === 'before-removal' && told === null && (
        <button class="text-button" {...does('answer-before', `${of} ${SKIPPED}`)}>
          {planWords.question.skip}
        </button>
      )}
    </div>
  );
}

function questionOf(id: QuestionId, { at }: StepSurroundings): Pick<IntakeQuestion, 'text' | 'choices'> {
  return INTAKE.find((item) => item.id === id)?.question(at) ?? { text: '', choices: [] };
}

function mustAnswerFirst(caseFile: CaseFile): boolean {
  return INTAKE.find(({ id }) => id === 'before-removal')?.asks(caseFile) === true;
}
