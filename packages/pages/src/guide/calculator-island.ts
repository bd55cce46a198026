/**
 * Answers the calculators in the page, so that no date leaves it. Without it each form posts to the server, and says so; with
 * it, the sentence beside the button changes before the button can be pressed.
 */
import type { Holidays, PlainDate } from '@kakekomi/calendar';
import type { Law } from '@kakekomi/law';
import { guideAnswerJa } from '../messages/ja/guide-answer.ts';
import { answerView } from './deadlines/answer-view.ts';
import { deadlineAnswerOf } from './deadlines/deadline-answer.ts';

/**
 * Takes over every `form[data-calculator]` under `root`. The law needs no sources for it. `today` null (a clock that cannot be
 * trusted): it is not said whether a day has passed.
 */
export function enhanceCalculators(
  root: ParentNode,
  law: Law,
  holidays: Holidays,
  today: PlainDate | null = null,
): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-calculator]')) {
    const place = form.querySelector<HTMLElement>('[data-answer]');
    if (place === null) continue;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const answer = deadlineAnswerOf(fieldsOf(form), law, holidays, today);
      show(place, answerView(answer, guideAnswerJa));
    });
    for (const said of form.querySelectorAll<HTMLElement>('[data-via-server]')) said.hidden = true;
    for (const said of form.querySelectorAll<HTMLElement>('[data-in-page]')) said.hidden = false;
  }
}

function fieldsOf(form: HTMLFormElement): Parameters<typeof deadlineAnswerOf>[0] {
  const sent = new FormData(form);
  const field = (name: string): string | undefined => {
    const value = sent.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return { rule: field('rule'), start: field('start'), startsAtMidnight: field('startsAtMidnight') };
}

function show(place: HTMLElement, view: ReturnType<typeof answerView>): void {
  const document = place.ownerDocument;
  const paragraph = (text: string, className?: string): HTMLElement => {
    const made = document.createElement('p');
    if (className !== undefined) made.className = className;
    made.textContent = text;
    return made;
  };
  const parts = [paragraph(view.main, 'lead'), ...view.notes.map((note) => paragraph(note))];
  if (view.reasoning.length > 0) {
    const list = document.createElement('ul');
    for (const line of view.reasoning) {
      const item = document.createElement('li');
      item.textContent = line;
      list.append(item);
    }
    parts.push(paragraph(guideAnswerJa.reasoningTitle), list);
  }
  place.replaceChildren(...parts);
}
