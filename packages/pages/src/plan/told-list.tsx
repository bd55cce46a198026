/** What was told so far, to be looked at and changed. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { CaseFile } from '@kakekomi/casefile';
import { answerTo, INTAKE, SKIPPED } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Fold } from '../components/fold.tsx';
import { planViewWords } from '../messages/ja/plan-view.ts';
import { does } from './actions.ts';

export function ToldList({ caseFile, at }: { readonly caseFile: CaseFile; readonly at: LocalMoment }): VNode {
  const words = planViewWords.told;
  const told = INTAKE.flatMap((item) => {
    const answer = answerTo(caseFile, item.id);
    if (answer === null) return [];
    const { id, text, choices } = item.question(at);
    const choice = choices.find((each) => each.id === answer)?.text ?? answer.replace('/', '〜');
    return [{ id, text, answer: answer === SKIPPED ? words.skipped : choice }];
  });
  return (
    <Fold summary={words.title(told.length)}>
      {told.length === 0 && <p>{words.none}</p>}
      <ul class="plain-list stack">
        {told.map(({ id, text, answer }) => (
          <li key={id} class="spread">
            <p>
              <span class="hint">{text}</span>
              <br />
              {answer}
            </p>
            <button class="text-button" {...does('ask', id)}>
              {words.change}
              <span class="visually-hidden"> {text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button class="text-button" {...does('to-start')}>
          {words.posts}
        </button>
      </p>
    </Fold>
  );
}
