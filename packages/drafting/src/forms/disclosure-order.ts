/** 発信者情報開示命令申立書, with the orders beside it that the person ticked, and its three lists as annexes. */
import { heading, prose } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { annexes, postListChecks, senderChecks } from './lists.ts';
import { preservationOrder, provisionChecks, provisionOrders } from './orders.ts';
import { isWanted } from './parts/asks.ts';
import {
  courtHead,
  enclosures,
  guardianChecks,
  IN_ORDERS,
  respondentChecks,
  siteRuns,
} from './parts/court-parties.ts';
import { exhibitChecks, exhibitSection, inBrackets, shownBy } from './parts/exhibits.ts';
import { postGrounds, postsWord, rightsWords } from './parts/grounds.ts';

export const writeDisclosureOrder: Writer = (paper) => {
  const orders = paper.chosen('court-orders');
  const withProvision = orders.includes('provision');
  const withPreservation = orders.includes('preservation');
  const name = [
    '発信者情報開示命令',
    ...(withProvision ? ['提供命令'] : []),
    ...(withPreservation ? ['消去禁止命令'] : []),
  ].join('・');
  return {
    blocks: [
      ...courtHead(paper, `${name}申立書`, IN_ORDERS, '別紙当事者目録記載のとおり'),
      ...sought(paper, withProvision, withPreservation),
      ...reasons(paper, withProvision, withPreservation),
      ...exhibitSection(paper, '証拠'),
      ...enclosures(paper, '甲号証の写し'),
      ...annexes(paper, IN_ORDERS, ['parties', 'sender', 'posts']),
    ],
    toCheck: [
      ...guardianChecks(paper),
      ...(orders.includes('disclosure')
        ? []
        : ['求めるものとして「開示」が選ばれていません。この書面は、開示命令を求めるものです。']),
      ...respondentChecks(paper, IN_ORDERS),
      ...(paper.has('offender.name') ? [SENDER_NAMED] : []),
      ...(withProvision ? provisionChecks(paper) : []),
      ...senderChecks(paper),
      ...postListChecks(paper),
      ...exhibitChecks(paper),
      '書面の文末（です・である）がそろっているか、読み返してください。',
    ],
  };
};

/** 申立ての趣旨: each order under a number of its own. */
function sought(paper: Paper, withProvision: boolean, withPreservation: boolean): readonly Block[] {
  return [
    heading(1, '申立ての趣旨'),
    heading(2, '発信者情報開示命令の申立て'),
    ...prose('相手方は、申立人に対し、別紙発信者情報目録記載の各情報を開示せよ。'),
    ...prose('との裁判を求める。'),
    ...(withProvision
      ? [heading(2, '提供命令の申立て'), ...provisionOrders(paper, 3), ...prose('との裁判を求める。')]
      : []),
    ...(withPreservation
      ? [
          heading(2, '消去禁止命令の申立て'),
          ...preservationOrder('本件の発信者情報開示命令事件'),
          ...prose('との裁判を求める。'),
        ]
      : []),
  ];
}

function reasons(paper: Paper, withProvision: boolean, withPreservation: boolean): readonly Block[] {
  const posts = postsWord(paper);
  const shown = inBrackets(shownBy(paper));
  const rights = isWanted(paper, 'rights') ? rightsWords(paper, paper.chosen('rights'), 'rights') : null;
  return [
    heading(1, '申立ての理由'),
    heading(2, '当事者'),
    heading(3, '申立人'),
    ...prose(
      isWanted(paper, 'self-intro')
        ? paper.told('self-intro')
        : '申立人は、別紙当事者目録記載のとおりである。',
      2,
    ),
    heading(3, '相手方'),
    ...prose(['相手方は、', siteRuns(paper), 'を運営する者である。'], 2),
    heading(2, '投稿'),
    ...prose(
      `${whoPosted(paper)}が、別紙投稿記事目録記載のとおり投稿した${shown}。以下、この投稿を「${posts}」という。`,
    ),
    heading(2, '権利侵害の明白性について'),
    ...postGrounds(paper, '申立人'),
    ...(rights === null && !isWanted(paper, 'reason')
      ? []
      : [
          heading(3, '申立人の主張'),
          ...(rights === null ? [] : prose(`申立人は、${posts}により、${rights}が侵害されたと主張する。`, 2)),
          ...(isWanted(paper, 'reason') ? prose(paper.told('reason'), 2) : []),
        ]),
    heading(3, '違法性阻却事由について'),
    ...prose(paper.told('no-defence', '違法性阻却事由がないと考える事情'), 2),
    heading(2, '発信者情報の開示を受けるべき正当な理由'),
    ...need(paper),
    ...(withProvision
      ? [
          heading(2, '提供命令を求める理由'),
          ...prose(paper.told('provide-reason', '他の提供者の名称等をいま知る必要がある事情')),
        ]
      : []),
    ...(withPreservation
      ? [
          heading(2, '消去禁止命令を求める理由'),
          ...prose(paper.told('erase-reason', '記録が消えるおそれを示す事情')),
        ]
      : []),
    ...(isWanted(paper, 'related') ? [heading(2, '関連する事情'), ...prose(paper.told('related'))] : []),
  ];
}

/** That nobody knows the name is not said where the person told one. */
const whoPosted = (paper: Paper): string =>
  paper.has('offender.name')
    ? '投稿をした者（以下「本件発信者」という。）'
    : '氏名の分からない者（以下「本件発信者」という。）';

const SENDER_NAMED =
  '投稿した人の名前に心当たりがあるとのことです。この書面に名前は書かず、「投稿をした者」としています。名前を書くか、開示を求める必要をどう書くかを、弁護士か裁判所の窓口に聞いてください。';

function need(paper: Paper): readonly Block[] {
  const chosen = paper.chosen('need');
  if (chosen.length === 0 && !paper.has('need-other')) return prose(paper.told('need', '開示を受ける目的'));
  return [
    ...prose(
      '申立人は、本件発信者に対し、次の目的のために権利を行使する予定であり、そのために発信者情報の開示を受ける必要がある。',
    ),
    ...chosen.filter((id) => id !== 'other').map((id) => heading(3, paper.choiceText('need', id))),
    ...(chosen.includes('other') || paper.has('need-other')
      ? [heading(3, 'そのほかの目的'), ...prose(paper.told('need-other', 'その目的'), 2)]
      : []),
  ];
}
