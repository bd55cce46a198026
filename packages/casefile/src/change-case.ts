/** Changes of a case, each giving a new one: whatever is built by these alone can be kept and opened again. */
import type { DeadlineFacts } from '@kakekomi/law';
import type { CaseFile, CasePost } from './case-file.ts';
import { inOrder } from './facts-shape.ts';
import { isQuestionId } from './parse-case-file.ts';
import type { Situation } from './situation.ts';

/** What is told anew; a field given as `undefined` is taken back. */
export type Changes<T> = { readonly [F in keyof T]?: T[F] | undefined };

/**
 * Adds a post at the end. A post that is there already (the same link pasted twice) is not added again: what is newly told
 * joins what was told. With `at`, the post in that place is replaced whole, as after a correction.
 */
export function withPost(caseFile: CaseFile, post: CasePost, at?: number): CaseFile {
  const place = at ?? caseFile.posts.findIndex((told) => isSamePost(told, post));
  if (caseFile.posts[place] === undefined) return { ...caseFile, posts: [...caseFile.posts, post] };
  const posts = caseFile.posts.map((told, index) => {
    if (index !== place) return told;
    return at === undefined ? { ...told, ...post } : post;
  });
  return { ...caseFile, posts };
}

/** Takes out the post in this place; where there is none, nothing changes. */
export function withoutPost(caseFile: CaseFile, at: number): CaseFile {
  return { ...caseFile, posts: caseFile.posts.filter((_, index) => index !== at) };
}

/** Adds to the situation, or takes fields back; the changes come from a parser of the situation. */
export function withSituation(caseFile: CaseFile, changes: Changes<Situation>): CaseFile {
  return { ...caseFile, situation: merged<Situation>(caseFile.situation, changes) };
}

/** Adds days and circumstances, or takes them back; a range told the wrong way round is put right. */
export function withFacts(caseFile: CaseFile, changes: Changes<DeadlineFacts>): CaseFile {
  const ordered = Object.entries(changes).map(([field, value]) => [
    field,
    typeof value === 'object' && 'earliest' in value ? inOrder(value) : value,
  ]);
  return { ...caseFile, facts: merged<DeadlineFacts>(caseFile.facts, Object.fromEntries(ordered)) };
}

/** Answers a question of the intake; null or an empty text takes the answer back. Throws where `question` is no question's id. */
export function withAnswer(caseFile: CaseFile, question: string, answer: string | null): CaseFile {
  if (!isQuestionId(question)) throw new Error('withAnswer: no id of a question');
  const others = Object.entries(caseFile.answers).filter(([told]) => told !== question);
  const given = answer === null || answer.trim() === '' ? [] : [[question, answer] as const];
  return { ...caseFile, answers: Object.fromEntries([...others, ...given]) };
}

function isSamePost({ reference: a }: CasePost, { reference: b }: CasePost): boolean {
  return (
    (a.canonicalUrl ?? a.url) === (b.canonicalUrl ?? b.url) &&
    a.platform === b.platform &&
    a.kind === b.kind &&
    a.postId === b.postId &&
    a.threadId === b.threadId &&
    a.commentId === b.commentId
  );
}

/** Absent, not `undefined`: a field that was taken back leaves nothing behind. */
export function merged<T extends object>(told: T, changes: Changes<T>): T {
  const entries = Object.entries({ ...told, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
