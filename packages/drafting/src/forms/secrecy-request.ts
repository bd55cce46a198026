/**
 * 秘匿の申立て and 秘匿事項届出書面. The first goes to the other side, so the true address and a secret name are never on it;
 * the second alone holds them, and begins on a page of its own so that it can be handed in apart.
 */
import { fieldTable, gap, heading, line, pageBreak, prose, title } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { courtLine, guardianChecks, IN_ORDERS } from './parts/court-parties.ts';
import { exhibitSection } from './parts/exhibits.ts';
import { addressRuns, dateLine, nameRuns, signatureLines } from './parts/parties.ts';
import {
  covered,
  type Substitutes,
  secrecyToCheck,
  substitutesOfRequest,
  withSubstitutes,
} from './parts/secrecy.ts';

export const writeSecrecyRequest: Writer = (paper) => {
  const substitutes = substitutesOfRequest(paper);
  const first = covered(request(withSubstitutes(paper, substitutes), substitutes), paper, substitutes);
  return {
    blocks: [...first.blocks, pageBreak, ...notice(paper)],
    toCheck: [
      ...guardianChecks(paper),
      '2枚目からの「秘匿事項届出書面」だけに、本当の住所・氏名が書かれています。1枚目と分け、ほかの書類とまぜずに出してください。出し方は、先に裁判所の窓口か弁護士に聞いてください。',
      ...secrecyToCheck(paper, substitutes, first),
      '新しい住所、いまいる場所、勤め先、学校、通院先は、申立書の理由の欄にも書かないでください。',
      '疎明資料には、この申立てに関係する証拠だけを残してください。',
      '申立てをしたこと自体は、相手方に分かることがあります。',
    ],
  };
};

function request(paper: Paper, { name }: Substitutes): readonly Block[] {
  const what = paper.chosen('secret-what');
  const roles = (['applicant', 'guardian'] as const).filter(
    (role) => role === 'applicant' || paper.has(`${role}.name`) || paper.has(`${role}.address`),
  );
  const sought = roles.flatMap((role): readonly string[] => {
    const who = { applicant: '申立人', guardian: '申立人法定代理人' }[role];
    return [
      ...(what.length === 0 || what.includes('address')
        ? secretItems(`${who}の住所、居所その他その通常所在する場所`, paper.text(`${role}.address`))
        : []),
      ...(name === null
        ? []
        : secretItems(`${who}の氏名その他${who}を特定するに足りる事項`, paper.text(`${role}.name`))),
    ];
  });
  return [
    title('秘匿決定申立書'),
    gap(),
    dateLine(paper),
    courtLine(paper),
    gap(),
    line(paper.told('applicant.address'), 'right'),
    ...signatureLines(paper, { label: IN_ORDERS.person }),
    gap(),
    heading(1, '申立ての趣旨'),
    ...(what.length === 0 ? prose(paper.told('secret-what', '秘匿を求める事項（住所等・氏名等）')) : []),
    ...sought.map((text) => heading(2, text)),
    ...prose('との裁判を求める。'),
    heading(1, '申立ての理由'),
    ...prose(
      '申立人は、次の事情から、上記の事項が相手方に知られると、社会生活を営むのに著しい支障を生ずるおそれがあると主張する。',
    ),
    ...prose(paper.told('secret-why', '知られると心配なこと（起きたこと）')),
    ...exhibitSection(paper, '疎明資料'),
  ];
}

/** What is to be kept secret, and what stands in its place; nothing of what was not told. */
function secretItems(what: string, stands: string | null): readonly string[] {
  return stands === null ? [] : [`${what}を秘匿する。`, `${what}に代わる事項を「${stands}」と定める。`];
}

function notice(paper: Paper): readonly Block[] {
  return [
    title('秘匿事項届出書面'),
    gap(),
    line('（この書面は、申立書と分けて提出する。）', 'center'),
    gap(),
    dateLine(paper),
    courtLine(paper),
    gap(),
    ...signatureLines(paper, { label: '届出人（申立人）' }),
    gap(),
    ...prose('秘匿決定の申立てに係る秘匿事項を、次のとおり届け出る。'),
    fieldTable([
      ['氏名', nameRuns(paper, 'applicant')],
      ['住所', addressRuns(paper, 'applicant')],
      ...(paper.has('applicant.phone') ? [['電話', paper.told('applicant.phone')] as const] : []),
      ...(paper.has('guardian.name')
        ? [
            ['法定代理人の氏名', paper.told('guardian.name')] as const,
            ['法定代理人の住所', paper.told('guardian.address', '住所')] as const,
          ]
        : []),
    ]),
  ];
}
