/** An answer as sentences, the same for the server's page and for the page with script. */

import { assertNever } from '@kakekomi/kernel';
import { dateJa, lengthJa, type ReasoningLine } from '@kakekomi/law';
import type { GuideAnswerMessages } from '../../messages/ja/guide-answer.ts';
import type { DeadlineAnswer, DeadlineAnswerProblem } from './deadline-answer.ts';

export interface AnswerView {
  /** What is read first. */
  readonly main: string;
  readonly notes: readonly string[];
  /** How it was counted, line by line, with the articles behind it. */
  readonly reasoning: readonly string[];
}

export function answerView(answer: DeadlineAnswer, words: GuideAnswerMessages): AnswerView {
  if (answer.kind === 'not-computed') {
    const { main, notes } = problemText(answer.why, words);
    return { main, notes, reasoning: [] };
  }
  const { rule, start, lastDay, safeSide, latest, hasPassed, reasoning } = answer;
  const notes = [
    ...(hasPassed ? [words.passed[rule.clock]] : []),
    ...(rule.latest === null || latest === null ? [] : [words.latest(lengthJa(rule.latest), dateJa(latest))]),
    ...(rule.safePeriod === null ? [] : [words.safePeriod(lengthJa(rule.safePeriod), dateJa(safeSide))]),
    ...(rule.safePeriod === null && safeSide !== lastDay ? [words.safeSide(dateJa(safeSide))] : []),
    ...(rule.runsFor === 'you' || rule.runsFor === 'both' ? [] : [words.notYours]),
    ...(rule.reckoning === 'on-request' && rule.whyNotReckoned !== null ? [rule.whyNotReckoned] : []),
    ...(rule.confidence === 'low' ? [words.doubt] : []),
    words.room,
  ];
  return {
    main: words.lastDay(dateJa(lastDay)),
    notes,
    reasoning: [
      ...(rule.startsOn === null ? [] : [words.startsOn(rule.startsOn.text)]),
      words.entered(dateJa(start)),
      ...reasoning.map((line) => withArticles(line, words)),
      ...(rule.holidays === null ? [] : [words.holidays(rule.holidays)]),
    ],
  };
}

function withArticles({ text, articles }: ReasoningLine, words: GuideAnswerMessages): string {
  return articles.length === 0 ? text : `${text}${words.bracket(articles.join(words.comma))}`;
}

function problemText(
  why: DeadlineAnswerProblem,
  words: GuideAnswerMessages,
): { readonly main: string; readonly notes: readonly string[] } {
  switch (why.code) {
    case 'no-such-rule':
    case 'start-missing':
    case 'start-malformed':
    case 'no-such-day':
    case 'too-far':
      return { main: words.problems[why.code], notes: [] };
    case 'holidays-not-known':
      return { main: words.problems[why.code], notes: [words.safeSide(dateJa(why.safeSide)), words.room] };
    case 'not-reckoned':
      return { main: words.notReckoned(why.text), notes: [] };
    case 'before-rule':
      return { main: words.beforeRule(dateJa(why.day)), notes: [words.room] };
    case 'after-rule':
      return { main: words.afterRule(dateJa(why.day)), notes: [words.room] };
    default:
      return assertNever(why, 'problemText');
  }
}
