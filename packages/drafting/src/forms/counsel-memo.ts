/**
 * 相談メモ: what guidance already gathers (answers, days, posts, last days, what one may ask), with what the person wants said
 * first: in one line what happened, their own questions, what was done so far and what it may cost.
 */
import { type MemoBlock, memoOf } from '@kakekomi/guidance';
import { type Deadline, dateJa } from '@kakekomi/law';
import { heading, list, prose, table, title, type Words } from '../blocks.ts';
import type { Block, Run } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { isWanted } from './parts/asks.ts';
import { columnOf, joined } from './parts/columns.ts';
import { lastDayJa } from './parts/last-day.ts';
import { placeRuns, postedAtJapan, postedAtUtc } from './parts/post-list.ts';

/** It is to stay on one page: the nearest last days, and the first things that one may ask. */
const MOST_DAYS = 4;
const MOST_TO_ASK = 3;

/** The memo's table of last days has these; that of the posts has more. */
const LAST_DAY_COLUMNS = 5;

const OTHER_QUESTIONS = ['ask-2', 'ask-3'] as const;

/** Who the person is, as far as the form asks and they have said. */
const WHO = ['applicant.name', 'applicant.occupation'] as const;

type MemoTable = Extract<MemoBlock, { readonly kind: 'table' }>;

export const counselMemo: Writer = (paper) => {
  const { caseFile, at, platforms } = paper;
  const deadlines = nearestDays(paper);
  const memo = memoOf({ caseFile, at, deadlines, platforms });
  const [madeOn, ...rest] = memo.blocks;
  // The memo ends in a heading, what one may ask, and what the site says of itself, which whoever shows the draft says.
  const gathered = rest.slice(0, -3);
  const mayAsk = rest.at(-2);
  const pairs = gathered.flatMap((block, index) => rowOf(block, gathered[index + 1]));
  const others = gathered.filter(
    (block, index) => !isPairs(block) && rowOf(block, gathered[index + 1]).length === 0,
  );
  return {
    blocks: [
      title(memo.title),
      ...(madeOn === undefined ? [] : blocksOf(paper, madeOn)),
      table(null, [26, 74], [...ownRows(paper), ...pairs]),
      ...others.flatMap((block) => blocksOf(paper, block)),
      ...(mayAsk?.kind === 'list'
        ? [heading(2, 'ほかに確かめておきたいこと'), list(mayAsk.items.slice(0, MOST_TO_ASK))]
        : []),
    ],
    toCheck: [
      '相談する人に見せてよいことだけが書かれているか、確かめてください。書いていないことは、話しながらでかまいません。',
      ...(deadlines.length === 0
        ? []
        : ['最後の日は、答えから計算した目安です。相談のときに、いちばん近い日を確かめてください。']),
    ],
  };
};

/** What the person says in their own words; what may stay out does, where it was not told. */
function ownRows(paper: Paper): readonly (readonly [string, Words])[] {
  const { told } = paper;
  const may = (id: string, fact: string): readonly (readonly [string, Words])[] =>
    isWanted(paper, fact) ? [[columnOf(paper, id), told(fact)]] : [];
  const who = WHO.filter((fact) => isWanted(paper, fact)).map((fact) => told(fact));
  const done = told('done-so-far', '連絡・返信・削除依頼など、すでにしたこと');
  return [
    [columnOf(paper, 'what'), told('one-line', '何が起きたか、一文で')],
    [columnOf(paper, 'ask'), ownQuestions(paper)],
    ...(who.length === 0 ? [] : [['本人のこと', joined(who)] as const]),
    ...may('known', 'suspect-features'),
    ...may('danger', 'life-harm'),
    [columnOf(paper, 'done'), joined([done, ...sentPapers(paper)])],
    ...may('budget', 'budget'),
  ];
}

const daysList = (paper: Paper): Block =>
  list(nearestDays(paper).map((deadline) => `${lastDayJa(deadline)}　${deadline.name}`));

/** The first that run, in the plan's order: when to see a lawyer, the records that vanish, then the law. */
function nearestDays({ deadlines }: Paper): readonly Deadline[] {
  return deadlines
    .filter(
      ({ lastDay, state, runsFor }) => lastDay.kind !== 'none' && state === 'running' && runsFor !== 'sender',
    )
    .slice(0, MOST_DAYS);
}

function ownQuestions(paper: Paper): Words {
  const others = OTHER_QUESTIONS.filter((fact) => paper.has(fact)).map((fact) => paper.told(fact));
  return joined(
    [paper.told('ask-1', 'いちばん聞きたいこと'), ...others].map((runs) => [{ text: '・' }, ...runs]),
  );
}

/** What went out by the record of deliveries, in a line each. */
function sentPapers(paper: Paper): readonly (readonly Run[])[] {
  return paper.caseFile.deliveries.map(({ form, to, sentOn }) => {
    const words = [sentOn === undefined ? '' : dateJa(sentOn), paper.formName(form), to ?? ''];
    return [{ text: `・${words.filter((word) => word !== '').join('　')}` }];
  });
}

const isPairs = (block: MemoBlock | undefined): block is MemoTable =>
  block?.kind === 'table' && block.columns.length === 2;

/** A heading with a table of names and answers under it, as one row; nothing of any other block. */
function rowOf(block: MemoBlock, next: MemoBlock | undefined): readonly (readonly [string, Words])[] {
  if (block.kind !== 'heading' || !isPairs(next)) return [];
  return [[block.text, next.rows.map((cells) => cells.join('：')).join('　／　')]];
}

/** A memo's block as the paper's: its two tables, that of the posts and the narrower of last days, in less room. */
function blocksOf(paper: Paper, block: MemoBlock): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return [heading(2, block.text)];
    case 'paragraph':
      return prose(block.text, 0);
    case 'list':
      return [list(block.items)];
    case 'table':
      return [block.columns.length > LAST_DAY_COLUMNS ? postRows(paper, block) : daysList(paper)];
  }
}

/** Its last columns say how far a post reaches and what has been kept; what was not told (不明) has no room on one page. */
function postRows(paper: Paper, { columns, rows }: MemoTable): Block {
  const names = columns.slice(-3);
  const stateOf = (cells: readonly string[]): string =>
    cells
      .slice(-3)
      .flatMap((cell, index) => (cell === '不明' ? [] : [`${names[index] ?? ''}：${cell}`]))
      .join('　');
  const shown = paper.posts.map((post): readonly Words[] => {
    const state = stateOf(rows[paper.caseFile.posts.indexOf(post.post)] ?? []);
    return [
      String(post.number),
      [placeRuns(paper, post), state === '' ? [] : `　${state}`],
      postedAtUtc(paper, post),
      postedAtJapan(paper, post),
    ];
  });
  return table(['番号', '投稿', '日時（UTC）', '日時（日本時間）'], [7, 53, 20, 20], shown);
}
