/**
 * Takes an answer back, and with it what it alone had written into the case. What an answer writes is known to the intake only;
 * so the answers are told once more to an empty case, with this one and without it, and what differs is what goes.
 */
import { type CaseFile, EMPTY_CASE, withAnswer } from '@kakekomi/casefile';
import { answerIntake, QUESTION_IDS, type QuestionId } from '@kakekomi/guidance';

/** The case without this answer; what was told elsewhere, or changed since, stays. */
export function takeBack(caseFile: CaseFile, question: QuestionId): CaseFile {
  if (caseFile.answers[question] === undefined) return caseFile;
  const left = withAnswer(caseFile, question, null);
  const [before, after] = [retold(caseFile), retold(left)];
  return {
    ...left,
    situation: without(left.situation, before.situation, after.situation),
    facts: without(left.facts, before.facts, after.facts),
    posts: left.posts.map((post, index) => {
      const [told, untold] = [before.posts[index], after.posts[index]];
      if (post.audience === undefined || post.audience !== told?.audience || untold?.audience !== undefined) {
        return post;
      }
      const { audience: _taken, ...rest } = post;
      return rest;
    }),
  };
}

/** The answers alone, in the order of the questions. */
function retold({ answers, posts }: CaseFile): CaseFile {
  const bare: CaseFile = { ...EMPTY_CASE, posts: posts.map(({ reference }) => ({ reference })) };
  return QUESTION_IDS.reduce((of, id) => {
    const answer = answers[id];
    return answer === undefined ? of : answerIntake(of, id, answer);
  }, bare);
}

/** Fields that stand as `before` had them take what `after` has; all others stay. */
function without<T extends object>(told: T, before: T, after: T): T {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const [had, have] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const entries = Object.entries(told).flatMap(([field, value]): readonly (readonly [string, unknown])[] => {
    const now = have.get(field);
    if (same(had.get(field), now) || !same(value, had.get(field))) return [[field, value]];
    return now === undefined ? [] : [[field, now]];
  });
  return Object.fromEntries(entries) as T;
}
