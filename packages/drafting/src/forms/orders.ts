/** The orders that may be asked for beside disclosure: 提供命令 and 消去禁止命令, as a paper of their own or in the request. */
import { gap, heading, line, pageBreak, prose, title } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { annexes, postListChecks, senderChecks } from './lists.ts';
import { isWanted } from './parts/asks.ts';
import { courtHead, guardianChecks, IN_ORDERS, respondentChecks } from './parts/court-parties.ts';
import { exhibitChecks, exhibitSection } from './parts/exhibits.ts';

/** 提供命令: of the two parts, those that were ticked, each under a heading of this level. */
export function provisionOrders(paper: Paper, level: 2 | 3): readonly Block[] {
  const kinds = paper.chosen('provision-kind');
  const parts = [
    ...(kinds.includes('first')
      ? [
          `相手方は、申立人に対し、相手方が保有する別紙発信者情報目録記載の各情報により、別紙投稿記事目録記載の投稿に係る他の開示関係役務提供者（当該投稿の発信者であると認めるものを除く。）の氏名又は名称及び住所を特定することができる場合には、その氏名又は名称及び住所を、特定することができない場合にはその旨を、書面又は電磁的方法により提供せよ。`,
        ]
      : []),
    ...(kinds.includes('second')
      ? [
          `相手方は、提供命令により他の開示関係役務提供者の氏名又は名称及び住所の提供を受けた申立人から、当該他の開示関係役務提供者を相手方として発信者情報開示命令の申立てをした旨の書面又は電磁的方法による通知を受けたときは、当該他の開示関係役務提供者に対し、相手方が保有する別紙発信者情報目録記載の各情報を、書面又は電磁的方法により提供せよ。`,
        ]
      : []),
  ];
  // In the order of the law, in whatever order they were ticked.
  const named = ['first', 'second'].filter((kind) => kinds.includes(kind));
  if (parts.length === 0) return prose(paper.blank('提供命令で求める内容（1号・2号）', 'provision-kind'));
  return parts.flatMap((part, index) => [
    heading(level, `提供命令（${paper.choiceText('provision-kind', named[index] ?? '')}）`),
    ...prose(part, level - 1),
  ]);
}

/** 消去禁止命令; `mainCase`: what the paper calls the case on disclosure. */
export function preservationOrder(mainCase: string): readonly Block[] {
  return prose(
    `相手方は、${mainCase}（異議の訴えが提起された場合は、その訴訟を含む。）が終了するまでの間、相手方が保有する別紙発信者情報目録記載の各情報を消去してはならない。`,
  );
}

const PARTIES = '別紙当事者目録記載のとおり';

/** 提供命令の申立て, with what the order is to say (主文) on a list of its own. */
export const writeProvision: Writer = (paper) => ({
  blocks: [
    ...courtHead(paper, '提供命令申立書', IN_ORDERS, PARTIES),
    ...mainCase(paper),
    heading(1, '申立ての趣旨'),
    ...prose('別紙主文目録記載のとおりの裁判を求める。'),
    heading(1, '申立ての理由'),
    ...prose('申立人は、次の事情から、発信者を特定することができなくなることを防ぐ必要があると主張する。'),
    ...prose(paper.told('provide-reason', '他の提供者の名称等をいま知る必要がある事情')),
    ...others(paper),
    ...exhibitSection(paper, '証拠'),
    pageBreak,
    line('（別紙）'),
    title('主文目録'),
    gap(),
    ...provisionOrders(paper, 2),
    ...annexes(paper, IN_ORDERS, ['parties', 'sender', 'posts']),
  ],
  toCheck: [
    ...guardianChecks(paper),
    ...provisionChecks(paper),
    ...mainCaseChecks(paper),
    ...respondentChecks(paper, IN_ORDERS),
    ...senderChecks(paper),
    ...postListChecks(paper),
    ...exhibitChecks(paper),
  ],
});

/** 消去禁止命令の申立て. */
export const writePreservation: Writer = (paper) => ({
  blocks: [
    ...courtHead(paper, '消去禁止命令申立書', IN_ORDERS, PARTIES),
    ...mainCase(paper),
    heading(1, '申立ての趣旨'),
    ...preservationOrder('基本事件'),
    ...prose('との裁判を求める。'),
    heading(1, '申立ての理由'),
    ...prose(
      '申立人は、次の事情から、相手方が保有する情報が消去され、発信者を特定することができなくなることを防ぐ必要があると主張する。',
    ),
    ...prose(paper.told('erase-reason', '記録が消えるおそれを示す事情')),
    ...others(paper),
    ...exhibitSection(paper, '証拠'),
    ...annexes(paper, IN_ORDERS, ['parties', 'sender', 'posts']),
  ],
  toCheck: [
    ...guardianChecks(paper),
    '相手方が記録の保存に応じているときは、この申立てが要るか、裁判所か弁護士に確かめてください。',
    ...mainCaseChecks(paper),
    ...respondentChecks(paper, IN_ORDERS),
    ...senderChecks(paper),
    ...postListChecks(paper),
    ...exhibitChecks(paper),
  ],
});

/** What to look at where 提供命令 is asked for. */
export function provisionChecks(paper: Paper): readonly string[] {
  return [
    ...(paper.chosen('provision-kind').length === 0
      ? ['提供命令は、1号・2号のどちらを求めるかを選んでください。裁判所の書式に説明があります。']
      : []),
    '提供を受けたあとは、次の提供者への開示命令の申立てと、その通知に期限があります。「期限」の画面で確かめてください。',
    '提供命令の主文の書き方は、裁判所の書式と見比べてください。',
  ];
}

function mainCase(paper: Paper): readonly Block[] {
  return [
    line([
      '基本事件　　',
      paper.told('main-case', '事件番号、又は「同時に申立て」'),
      '　発信者情報開示命令申立事件',
    ]),
    gap(),
  ];
}

function mainCaseChecks(paper: Paper): readonly string[] {
  return paper.has('main-case')
    ? ['三つの目録が、基本事件の申立書に付けたものと同じか、確かめてください。']
    : ['開示命令の申立てと同時に出すときは、事件番号の代わりに「同時に申立て」と書いてください。'];
}

/** What else the form has a place for. */
function others(paper: Paper): readonly Block[] {
  return isWanted(paper, 'related') ? [heading(2, '関連する事情'), ...prose(paper.told('related'))] : [];
}
