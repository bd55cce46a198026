/**
 * 相談メモ: what guidance already gathers (answers, days, posts, last days, what one may ask), with what the person wants said
 * first: in one line what happened, their own questions, what was done so far and what it may cost.
 */
import { type MemoBlock, memoOf } from '@kakekomi/guidance';
import { type Deadline, dateJa } from '@kakekomi/law';
import { fieldTable, heading, list, prose, table, title, type Words } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { isWanted } from './parts/asks.ts';
import { columnOf } from './parts/columns.ts';

/** More columns than this do not stand side by side on a page. */
const MOST_COLUMNS = 5;

/** It is to stay on one page: the nearest last days, and the first things that one may ask. */
const MOST_DAYS = 4;
const MOST_TO_ASK = 5;

const OWN_QUESTIONS = ['ask-1', 'ask-2', 'ask-3'] as const;

/** Who the person is, as far as the form asks and they have said. */
const WHO = [
  ['applicant.name', '氏名'],
  ['applicant.occupation', '仕事・学校'],
] as const;

export const counselMemo: Writer = (paper) => {
  const { caseFile, at, platforms } = paper;
  const deadlines = nearestDays(paper);
  const memo = memoOf({ caseFile, at, deadlines, platforms });
  const [madeOn, ...rest] = memo.blocks;
  // The memo ends in a heading, what one may ask, and what the site says of itself, which whoever shows the draft says.
  const gathered = rest.slice(0, -3);
  const mayAsk = rest.at(-2);
  const told = (id: string, fact: string): readonly Block[] =>
    isWanted(paper, fact) ? [heading(2, columnOf(paper, id)), ...prose(paper.told(fact))] : [];
  return {
    blocks: [
      title(memo.title),
      ...(madeOn === undefined ? [] : blocksOf(madeOn)),
      heading(2, columnOf(paper, 'what')),
      ...prose(paper.told('one-line', '何が起きたか、一文で')),
      heading(2, columnOf(paper, 'ask')),
      list(ownQuestions(paper)),
      ...who(paper),
      ...told('known', 'suspect-features'),
      ...told('danger', 'life-harm'),
      heading(2, columnOf(paper, 'done')),
      ...prose(paper.told('done-so-far', '連絡・返信・削除依頼など、すでにしたこと')),
      ...sentPapers(paper),
      ...told('budget', 'budget'),
      ...gathered.flatMap(blocksOf),
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

/** The first that run, in the plan's order: when to see a lawyer, the records that vanish, then the law. */
function nearestDays({ deadlines }: Paper): readonly Deadline[] {
  return deadlines
    .filter(({ lastDay, state, runsFor }) => lastDay.kind !== 'none' && state === 'running' && runsFor !== 'sender')
    .slice(0, MOST_DAYS)
    .map((deadline) => ({ ...deadline, articles: [] }));
}

function ownQuestions(paper: Paper): readonly Words[] {
  const asked = OWN_QUESTIONS.filter((fact) => paper.has(fact)).map((fact) => paper.told(fact));
  return asked.length === 0 ? [paper.blank('いちばん聞きたいこと')] : asked;
}

function who(paper: Paper): readonly Block[] {
  const rows = WHO.filter(([fact]) => isWanted(paper, fact));
  return rows.length === 0
    ? []
    : [heading(2, '本人のこと'), fieldTable(rows.map(([fact, label]) => [label, paper.told(fact)] as const))];
}

/** What went out by the record of deliveries, in a line each. */
function sentPapers(paper: Paper): readonly Block[] {
  const lines = paper.caseFile.deliveries.map(({ form, to, sentOn }) =>
    [sentOn === undefined ? null : dateJa(sentOn), paper.formName(form), to].filter(Boolean).join('　'),
  );
  return lines.length === 0 ? [] : [list(lines)];
}

/** A memo's block as the paper's. Pairs of name and answer are told in one paragraph; a wide table says each row by name. */
function blocksOf(block: MemoBlock): readonly Block[] {
  switch (block.kind) {
    case 'heading':
      return [heading(2, block.text)];
    case 'paragraph':
      return prose(block.text, 0);
    case 'list':
      return [list(block.items)];
    case 'table':
      if (block.columns.length === 2)
        return prose(block.rows.map((cells) => cells.join('：')).join('　／　'), 1);
      return [block.columns.length > MOST_COLUMNS ? narrowed(block) : asTable(block)];
  }
}

type MemoTable = Extract<MemoBlock, { readonly kind: 'table' }>;

/** A column that is empty in every row falls away; the first is the widest. */
function asTable({ columns, rows }: MemoTable): Block {
  const kept = columns.flatMap((_, index) => (rows.some((cells) => cells[index] !== '') ? [index] : []));
  const others = Math.floor(60 / Math.max(1, kept.length - 1));
  const first = 100 - others * (kept.length - 1);
  return table(
    kept.map((index) => columns[index] ?? ''),
    kept.map((_, place) => (place === 0 ? first : others)),
    rows.map((cells) => kept.map((index) => cells[index] ?? '')),
  );
}

/** The first column stays; the others are told in one cell, each behind its name. */
function narrowed({ columns, rows }: MemoTable): Block {
  const [first = '', ...others] = columns;
  const told = (cells: readonly string[]): string =>
    others.flatMap((name, index) => (isTold(cells[index]) ? [`${name}：${cells[index]}`] : [])).join('　／　');
  return table(
    [first, '投稿'],
    [10, 90],
    rows.map(([head = '', ...cells]) => [head, told(cells)]),
  );
}

/** The memo's word for what was not told; on one page there is no room for it. */
const isTold = (cell: string | undefined): boolean => cell !== undefined && cell !== '' && cell !== '不明';
