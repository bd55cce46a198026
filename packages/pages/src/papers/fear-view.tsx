/** Asked before a letter to whoever did it, where nobody has said yet whether they are afraid; and what is said then. */
import type { Offer } from '@kakekomi/drafting';
import type { IntakeQuestion } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { Notice } from '../components/notice.tsx';
import { papersWords } from '../messages/ja/papers.ts';
import { papersPageWords } from '../messages/ja/papers-page.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.fear;

export function FearView({
  question,
  offer,
}: {
  readonly question: IntakeQuestion;
  readonly offer: Offer;
}): VNode {
  if (!offer.offered) {
    return (
      <div class="stack">
        <ScreenHead text={words.stopped} />
        <Notice tone="care" title={papersPageWords.form.offenderTitle}>
          <p>{offer.why}</p>
        </Notice>
        <p>{words.instead}</p>
        <p>
          <a class="button" href="/find/">
            {words.find}
          </a>
        </p>
        <button class="text-button" {...does('to-choose')}>
          {papersWords.toChoose}
        </button>
      </div>
    );
  }
  return (
    <div class="stack">
      <ScreenHead text={question.text} />
      <p>{words.why}</p>
      <ul class="choices plain-list">
        {question.choices.map(({ id, text }) => (
          <li key={id}>
            <button class="choice" {...does('fear', id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <button class="text-button" {...does('to-choose')}>
        {words.skip}
      </button>
    </div>
  );
}
