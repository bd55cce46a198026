/** 著作物等の送信を防止する措置の申出（著作権）: whose work it is, where the copy stands, how it was copied, that nobody allowed it. */
import { fieldTable, gap, line, prose, title } from '../blocks.ts';
import type { Writer } from '../paper.ts';
import { fearChecks, leftOutChecks, removalChecks } from './parts/case-checks.ts';
import { choiceLines, columnRows, columnTold } from './parts/columns.ts';
import {
  addresseeChecks,
  addresseeLines,
  addressRuns,
  agentChecks,
  agentColumn,
  contactRuns,
  dateLine,
  nameRuns,
  signerRuns,
} from './parts/parties.ts';
import { postChecks } from './parts/post-list.ts';
import { placeColumn, postsAnnex } from './parts/posts-annex.ts';

export const copyrightRequest: Writer = (paper) => {
  return {
    blocks: [
      title('著作物等の送信を防止する措置の申出について'),
      dateLine(paper),
      ...addresseeLines(paper),
      gap(),
      ...prose(
        '下記の著作物等が許諾なく送信されていると考えるため、その送信を防止する措置を講じるよう申し出ます。',
        0,
      ),
      line('記', 'center'),
      fieldTable(
        columnRows(paper, {
          name: nameRuns(paper, 'applicant'),
          addr: addressRuns(paper, 'applicant'),
          contact: contactRuns(paper),
          agent: agentColumn(paper),
          infringe: placeColumn(paper, { withQuote: false }),
          work: columnTold(paper, 'work', '作品名、公表した日、公表した場所'),
          right: columnTold(paper, 'work-right', '侵害されたと考える権利の名前'),
          reason: columnTold(paper, 'copy-manner', '全部か一部か、どのように使われているか'),
          'not-licensed': choiceLines(paper, 'not-licensed'),
          sign: signerRuns(paper),
        }),
      ),
      ...prose('記載した内容は事実に相違ありません。', 0),
      ...postsAnnex(paper, { withQuote: false }),
    ],
    toCheck: [
      ...removalChecks(paper),
      ...fearChecks(paper),
      '書いた内容は投稿した人に伝わることがあります。知られたくないことが書かれていないか、確かめてください。',
      ...(paper.has('not-licensed')
        ? []
        : ['使うことを許していないかは、選ばれていません。あなたが確かめて、○を付けてください。']),
      ...agentChecks(paper),
      ...addresseeChecks(paper),
      ...leftOutChecks(paper),
      ...postChecks(paper),
    ],
  };
};
