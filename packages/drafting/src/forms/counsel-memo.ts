/**
 * 相談メモ: what guidance already gathers (answers, days, posts, last days, what one may ask), with what the person wants said
 * first: in one line what happened, their own questions, what was done so far and what it may cost.
 */
import { type MemoBlock, memoOf } from '@kakekomi/guidance';
import { assertNever } from '@kakekomi/kernel';
import { type Deadline, dateJa } from '@kakekomi/law';
import { line, prose, runsOf, table, title, type Words } from '../blocks.ts';
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
  const sections = sectionsOf(rest.slice(0, -3));
  const mayAsk = rest.at(-2);
  return {
    blocks: [
      title(memo.title),
      ...(madeOn?.kind === 'paragraph' ? prose(madeOn.text, 0) : []),
      table(
        null,
        [21, 79],
        [
          ...ownRows(paper),
          ...sections.filter(isRow).map((section) => rowOf(section, deadlines)),
          ...(mayAsk?.kind === 'list'
            ? [['確かめたいこと', pointsOf(mayAsk.items.slice(0, MOST_TO_ASK))] as const]
            : []),
        ],
      ),
      ...sections.flatMap(({ name, blocks }) => blocks.flatMap((block) => postsOf(paper, name, block))),
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
    ['聞きたいこと', ownQuestions(paper)],
    ...(who.length === 0 ? [] : [['本人のこと', joined(who)] as const]),
    ...may('known', 'suspect-features'),
    ...may('danger', 'life-harm'),
    [columnOf(paper, 'done'), joined([done, ...sentPapers(paper)])],
    ...may('budget', 'budget'),
  ];
}

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

const pointsOf = (items: readonly string[]): readonly Run[] =>
  joined(items.map((item) => [{ text: `・${item}` }]));

interface Section {
  readonly name: string;
  readonly blocks: readonly MemoBlock[];
}

/** A memo is headings, each with what stands under it. */
function sectionsOf(blocks: readonly MemoBlock[]): readonly Section[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading') return [];
    const after = blocks.slice(index + 1);
    const end = after.findIndex(({ kind }) => kind === 'heading');
    return [{ name: block.text, blocks: end === -1 ? after : after.slice(0, end) }];
  });
}

/** All but the posts, which have a table of their own, stands in a row of the first. */
const isRow = ({ blocks }: Section): boolean =>
  blocks.every((block) => block.kind !== 'table' || block.columns.length <= LAST_DAY_COLUMNS);

/** Answers are told in one paragraph; of last days there is no more than the day and its name. */
function rowOf({ name, blocks }: Section, deadlines: readonly Deadline[]): readonly [string, Words] {
  const lines = blocks.map((block) => {
    switch (block.kind) {
      case 'table':
        return block.columns.length === LAST_DAY_COLUMNS
          ? pointsOf(deadlines.map((deadline) => `${lastDayJa(deadline)}　${deadline.name}`))
          : runsOf(block.rows.map((cells) => cells.join('：')).join('／'));
      case 'list':
        return pointsOf(block.items);
      case 'heading':
      case 'paragraph':
        return runsOf(block.text);
      default:
        return assertNever(block, 'rowOf');
    }
  });
  return [name, joined(lines)];
}

/** The posts under their name; what the memo says of their moments in a paragraph stands in brackets here. */
function postsOf(paper: Paper, name: string, block: MemoBlock): readonly Block[] {
  if (block.kind !== 'table' || block.columns.length <= LAST_DAY_COLUMNS) return [];
  const words = `${name}（日時は投稿の番号などから計算した目安で、証明ではありません）`;
  return [line(words), postRows(paper, block)];
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
  return table(['番号', '投稿', '日時（UTC）', '日時（日本時間）'], [7, 57, 18, 18], shown);
}
