/**
 * 相談メモ: one page for the counsellor or lawyer, as a small document of headings, paragraphs, lists and tables that a page
 * renders. It repeats what was told, and nothing follows from it: no law, no verdict, no chance.
 */
import { dateOf, type PlainDate } from '@kakekomi/calendar';
import type { CaseFile, CasePost } from '@kakekomi/casefile';
import { type Harm, prefectureOf } from '@kakekomi/directory';
import { type Deadline, type DeadlineFacts, dateJa, type When } from '@kakekomi/law';
import { instantInJapan, instantInUtc, type PlatformAdvice } from '@kakekomi/platforms';
import { ja } from '../words/ja.ts';
import { answerTo, QUESTION_IDS, type QuestionId, SKIPPED } from './answers.ts';
import { deadlineFactsOf } from './case-facts.ts';
import { type Circumstances, circumstancesOf } from './circumstances.ts';
import { intakeJa } from './intake-words-ja.ts';
import { memoJa } from './memo-words-ja.ts';
import type { PlanMoment } from './plan.ts';

export type MemoBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface MemoDocument {
  readonly title: string;
  readonly blocks: readonly MemoBlock[];
}

export interface MemoQuery extends PlanMoment {
  /** Those of the plan, in its order. */
  readonly deadlines: readonly Deadline[];
  readonly platforms: readonly PlatformAdvice[];
}

/** What was told, the posts, the days and what to ask. What was not told has no line. */
export function memoOf({ caseFile, at, deadlines, platforms }: MemoQuery): MemoDocument {
  const of = circumstancesOf(caseFile, deadlineFactsOf(caseFile, at, platforms), platforms);
  const told = toldRows(caseFile);
  const days = dayRows(caseFile.facts);
  const posts = caseFile.posts.map((post, index) => postRow(post, index, { caseFile, platforms }));
  const notes = caseFile.posts.flatMap(({ note }, index) =>
    note === undefined || note.trim() === '' ? [] : [`${index + 1}：${note}`],
  );
  const last = deadlineRows(deadlines);
  const { headings, columns } = memoJa;
  return {
    title: memoJa.title,
    blocks: [
      paragraph(memoJa.madeOn(dateJa(dateOf(at)))),
      ...section(headings.told, told.length === 0 ? null : table(columns.told, told), memoJa.nothingTold),
      ...(days.length === 0 ? [] : [heading(headings.days), table(columns.told, days)]),
      ...section(headings.posts, posts.length === 0 ? null : table(columns.posts, posts), memoJa.noPosts),
      ...(posts.length === 0 ? [] : [paragraph(memoJa.aboutTimes)]),
      ...(notes.length === 0 ? [] : [heading(headings.notes), list(notes)]),
      ...section(headings.last, last.length === 0 ? null : table(columns.last, last), memoJa.noLastDays),
      ...(last.length === 0 ? [] : [paragraph(memoJa.aboutLastDays)]),
      heading(headings.ask),
      list(questionsToAsk(of)),
      paragraph(memoJa.closing),
    ],
  };
}

/** Who, where, and every answer of the intake in its own words. */
function toldRows(caseFile: CaseFile): readonly (readonly string[])[] {
  const { situation } = caseFile;
  const { role, age, prefecture, municipality, harms = [], wants = [], danger, offender } = situation;
  const { labels } = memoJa;
  const place = `${prefectureOf(prefecture ?? '')?.name ?? ''}${municipality ?? ''}`;
  const rows: (readonly [string, string])[] = [];
  if (role !== undefined) rows.push([labels.role, ja.roles[role]]);
  if (age !== undefined) rows.push([labels.age, `${age}歳`]);
  if (place !== '') rows.push([labels.place, place]);
  if (danger !== undefined) rows.push([labels.danger, danger ? memoJa.yes : memoJa.no]);
  const done = harms.filter((harm) => !FELT.includes(harm));
  if (done.length > 0) rows.push([labels.harms, done.map((harm) => ja.harms[harm]).join('、')]);
  if (offender !== undefined) rows.push([labels.offender, memoJa.offenders[offender]]);
  const goal = wordsOfAnswer(caseFile, 'goal') ?? wants.map((want) => ja.wants[want]).join('、');
  if (goal !== '') rows.push([labels.wants, goal]);
  for (const id of QUESTION_IDS) {
    const label = memoJa.answers[id];
    const words = wordsOfAnswer(caseFile, id);
    if (label !== undefined && words !== null) rows.push([label, words]);
  }
  return rows;
}

/** What somebody feels, which is not what was done to them. */
const FELT: readonly Harm[] = ['mental-health', 'suicidal'];

/** In the words of the choice they made; null where they made none. */
function wordsOfAnswer(caseFile: CaseFile, id: QuestionId): string | null {
  const answer = answerTo(caseFile, id);
  return answer === null || answer === SKIPPED ? null : (intakeJa[id].choices[answer] ?? null);
}

function dayRows(facts: DeadlineFacts): readonly (readonly string[])[] {
  return memoJa.days.flatMap(([field, label]) => {
    const when = facts[field];
    return when === undefined ? [] : [[label, whenJa(when)]];
  });
}

function postRow(
  post: CasePost,
  index: number,
  { caseFile, platforms }: Pick<MemoQuery, 'caseFile' | 'platforms'>,
): readonly string[] {
  const { reference, audience, kept, gone, postedOn } = post;
  const postedAt = postedOn === undefined ? reference.postedAt : null;
  const ofAll = (id: QuestionId): string => wordsOfAnswer(caseFile, id) ?? memoJa.unknown;
  const platform = platforms.find(({ id }) => id === reference.platform)?.name ?? reference.host;
  const id = reference.commentId ?? reference.postId ?? reference.threadId ?? memoJa.unknown;
  const mark = postedAt === null ? '' : memoJa.bounds[postedAt.of === 'thread' ? 'thread' : postedAt.bound];
  return [
    String(index + 1),
    platform,
    reference.account ?? memoJa.unknown,
    id,
    reference.canonicalUrl ?? reference.url,
    postedAt === null ? memoJa.unknown : `${inWords(instantInUtc(postedAt))}${mark}`,
    postedAt === null ? (postedOn ?? memoJa.unknown) : `${inWords(instantInJapan(postedAt))}${mark}`,
    audience === undefined ? memoJa.unknown : memoJa.audiences[audience],
    kept === undefined ? ofAll('evidence') : kept ? memoJa.keptYes : memoJa.keptNo,
    gone === undefined ? ofAll('still') : gone ? memoJa.goneYes : memoJa.goneNo,
  ];
}

/** `2026-11-01T15:30:00.123Z` → `2026-11-01 15:30:00`, as far as the id is precise, to the second at most. */
function inWords(instant: string): string {
  return instant.replace('T', ' ').replace(/(?:\.\d+)?(?:Z|\+09:00)$/, '');
}

function deadlineRows(deadlines: readonly Deadline[]): readonly (readonly string[])[] {
  return deadlines.flatMap(({ name, lastDay, safeSide, state, articles }) =>
    lastDay.kind === 'none'
      ? []
      : [
          [
            name,
            lastDay.kind === 'day'
              ? dateJa(lastDay.day)
              : `${dateJa(lastDay.earliest)}〜${dateJa(lastDay.latest)}`,
            safeSide === null ? '' : dateJa(safeSide),
            memoJa.states[state],
            articles.join('、'),
          ],
        ],
  );
}

function questionsToAsk(of: Circumstances): readonly string[] {
  const { ask } = memoJa;
  const may = (holds: boolean, text: string): readonly string[] => (holds ? [text] : []);
  return [
    ask.first,
    ...may(of.afraid, ask.safety),
    ...may(of.afraid, ask.address),
    ...may(of.oneToOne, ask.betweenTwo),
    ...may(!of.oneToOne && !of.knowsWho, ask.logs),
    ...may(!of.allGone && of.removeAtOnce.length === 0, ask.removeFirst),
    ...may(of.removeAtOnce.length > 0, ask.removeNow),
    ...may(of.allGone, ask.gone),
    ...may(of.isChild, ask.guardian),
    ...may(of.schoolConcerned, ask.school),
    ...may(of.isBusiness, ask.business),
    ...may(of.overseas.length > 0 || of.posterAbroad, ask.abroad),
    ask.complaint,
    ask.cost,
    ask.after,
  ];
}

function section(title: string, block: MemoBlock | null, otherwise: string): readonly MemoBlock[] {
  return [heading(title), block ?? paragraph(otherwise)];
}

function whenJa(when: When): string {
  const day = (date: PlainDate): string => dateJa(date);
  return typeof when === 'string' ? day(when) : `${day(when.earliest)}から${day(when.latest)}までのどこか`;
}

const heading = (text: string): MemoBlock => ({ kind: 'heading', text });
const paragraph = (text: string): MemoBlock => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): MemoBlock => ({ kind: 'list', items });
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): MemoBlock => ({
  kind: 'table',
  columns,
  rows,
});
