/** 発信者情報開示請求標準書式（裁判外）: every choice is listed as the form has it, ○ before those the person ticked. */
import { fieldTable, gap, line, prose, runsOf, title } from '../blocks.ts';
import type { Run } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { betweenTwoChecks, fearChecks, goneChecks, leftOutChecks } from './parts/case-checks.ts';
import { choiceLines, columnRows, columnTold, joined } from './parts/columns.ts';
import { leftOutExhibitChecks } from './parts/exhibits.ts';
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
import { placeColumn, postsAnnex, quoteColumn } from './parts/posts-annex.ts';

/** What a site discloses and an access provider needs; no case file holds it, so it is copied in by hand. */
const FROM_THE_SITE = ['IPアドレス', 'ポート番号', '日時（秒まで、日本時間）', '接続先のIPアドレス'] as const;

export const disclosureRequest: Writer = (paper) => ({
  blocks: [
    title('発信者情報開示請求書'),
    dateLine(paper),
    ...addresseeLines(paper),
    gap(),
    ...prose(
      '貴社が管理する特定電気通信設備等を通じて流通した下記の情報によって、自己の権利を明らかに侵害されたと主張し、下記の発信者情報の開示を請求します。',
      0,
    ),
    line('記', 'center'),
    fieldTable(
      columnRows(paper, {
        me: joined([
          [{ text: '住所　' }, ...addressRuns(paper, 'applicant')],
          [{ text: '氏名　' }, ...nameRuns(paper, 'applicant')],
          contactRuns(paper),
        ]),
        agent: agentColumn(paper),
        equip: equipment(paper),
        info: quoteColumn(paper),
        right: choiceLines(paper, 'rights'),
        reason: columnTold(paper, 'reason', '権利が明らかに侵害されたと考える理由'),
        need: choiceLines(paper, 'need'),
        want: choiceLines(paper, 'sender-info'),
        evi: evidence(paper),
        'name-disclose': choiceLines(paper, 'name-disclosure', { required: false }),
        sign: signerRuns(paper),
      }),
    ),
    ...prose('記載した内容は事実に相違ありません。', 0),
    ...postsAnnex(paper, { withQuote: true }),
  ],
  toCheck: [
    ...betweenTwoChecks(paper),
    ...goneChecks(paper),
    ...fearChecks(paper),
    '請求を受けた会社は、投稿した人の意見を聞きます。会社用と、見せたくないところを隠した意見照会用の、2通を作ってください。',
    ...(paper.has('name-disclosure')
      ? []
      : ['名前を投稿した人に知らせてよいかは、選ばれていません。あなたが決めて、○を付けてください。']),
    ...(isForAccess(paper)
      ? ['サイトから開示されたIPアドレス・ポート番号・日時を、そのまま書き写してください。']
      : []),
    ...agentChecks(paper),
    ...addresseeChecks(paper),
    ...leftOutChecks(paper),
    ...leftOutExhibitChecks(paper),
    ...postChecks(paper),
  ],
});

const isForAccess = (paper: Paper): boolean => paper.chosen('log-kind').includes('access');

function equipment(paper: Paper): readonly Run[] {
  const ofLine = isForAccess(paper)
    ? FROM_THE_SITE.map((name) => [{ text: `${name}　` }, paper.blank(name, 'posts')])
    : [];
  return joined([runsOf(placeColumn(paper, { withQuote: true })), ...ofLine]);
}

function evidence(paper: Paper): readonly Run[] {
  const { exhibits } = paper;
  if (exhibits.length === 0) return [paper.blank('添付する証拠')];
  return joined([
    [{ text: '次のものを添付します。' }],
    ...exhibits.map(({ number, exhibit }) => [{ text: `${number}　${exhibit.title}` }]),
  ]);
}
