/**
 * 侵害情報の通知書兼送信防止措置依頼書（名誉毀損・プライバシー）: the columns in their official order. What it says may reach
 * whoever wrote the post, so it holds no more than the columns ask for, and names are disclosed only where the person said so.
 */
import { fieldTable, gap, line, list, prose, title } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { fearChecks, leftOutChecks, removalChecks } from './parts/case-checks.ts';
import { choiceLines, columnOf, columnRows, columnTold } from './parts/columns.ts';
import {
  addresseeChecks,
  addresseeLines,
  addressRuns,
  agentChecks,
  agentColumn,
  dateLine,
  nameRuns,
  signerRuns,
} from './parts/parties.ts';
import { postChecks } from './parts/post-list.ts';
import { placeColumn, postsAnnex, quoteColumn } from './parts/posts-annex.ts';

export const removalRequest: Writer = (paper) => ({
  blocks: [
    title('侵害情報の通知書 兼 送信防止措置依頼書'),
    dateLine(paper),
    ...addresseeLines(paper),
    gap(),
    ...prose(
      '下記の情報が流通していることによって自己の権利を侵害されたと考えるため、この情報を通知し、その送信を防止する措置を講じるよう依頼します。',
      0,
    ),
    line('記', 'center'),
    fieldTable(
      columnRows(paper, {
        name: nameRuns(paper, 'applicant'),
        addr: addressRuns(paper, 'applicant'),
        tel: columnTold(paper, 'applicant.phone', '電話番号'),
        mail: columnTold(paper, 'applicant.email', 'メールアドレス'),
        agent: agentColumn(paper),
        where: placeColumn(paper, { withQuote: true }),
        what: quoteColumn(paper),
        right: choiceLines(paper, 'rights'),
        reason: columnTold(paper, 'reason', '権利が侵害されたと考える理由、被害の状況'),
        'name-disclose': choiceLines(paper, 'name-disclosure'),
        sign: signerRuns(paper),
      }),
    ),
    ...prose(
      `記載した内容は事実に相違ありません。この内容が発信者に通知されることがあることを承知しています。ただし、氏名については「${columnOf(paper, 'name-disclose')}」の欄のとおりとします。`,
      0,
    ),
    ...enclosed(paper),
    ...postsAnnex(paper, { withQuote: true }),
  ],
  toCheck: [
    ...removalChecks(paper),
    ...fearChecks(paper),
    '理由の欄を含め、書いた内容は投稿した人に伝わることがあります。住所・学校・通院先が書かれていないか、確かめてください。',
    ...(paper.has('name-disclosure')
      ? []
      : ['名前を投稿した人に知らせてよいかは、選ばれていません。あなたが決めて、○を付けてください。']),
    ...agentChecks(paper),
    ...addresseeChecks(paper),
    ...leftOutChecks(paper),
    ...postChecks(paper),
  ],
});

/** Only exhibits that show the posts themselves: whatever is enclosed may be passed on. */
function enclosed({ exhibits, posts }: Paper): readonly Block[] {
  const urls = posts.map(({ url }) => url);
  const shown = exhibits.filter(({ exhibit }) => exhibit.posts?.some((url) => urls.includes(url)) === true);
  return shown.length === 0 ? [] : [line('添付資料'), list(shown.map(({ exhibit }) => exhibit.title))];
}
