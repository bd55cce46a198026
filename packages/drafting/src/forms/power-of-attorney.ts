/** 委任状: whom the person entrusts with what. Special powers stand on it only where they were ticked. */
import { gap, heading, line, list, prose, title } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { columnOf } from './parts/columns.ts';
import { guardianChecks } from './parts/court-parties.ts';
import { addressRuns, dateLine, nameRuns } from './parts/parties.ts';

export const powerOfAttorney: Writer = (paper) => ({
  blocks: [
    title('委任状'),
    dateLine(paper),
    ...client(paper),
    gap(),
    ...prose('次の弁護士を代理人と定め、下記の事項を委任します。', 0),
    gap(),
    line(['事務所　', paper.told('attorney.office', '事務所の名前')], 'left', 2),
    line(['住所　', paper.told('attorney.address', '弁護士の事務所の住所')], 'left', 2),
    line(['弁護士　', paper.told('attorney.name', '弁護士の氏名')], 'left', 2),
    ...(paper.has('attorney.phone') ? [line(['電話　', paper.told('attorney.phone')], 'left', 2)] : []),
    gap(),
    line('記', 'center'),
    heading(1, columnOf(paper, 'matter')),
    ...prose(paper.told('matter', '委任する事件と手続')),
    ...specialPowers(paper),
    line('以上', 'right'),
  ],
  toCheck: [
    ...guardianChecks(paper),
    '裁判所に出す委任状には、裁判所の所定の様式があります。どの様式を使うかは、頼む弁護士に確かめてください。',
    ...(paper.has('special-powers')
      ? [
          '特別授権事項は、選んだものだけを書きました。意味が分からないものは、署名の前に弁護士に聞いてください。',
        ]
      : [
          '特別授権事項は、選ばれていないので書いていません。取下げや和解などを任せるかは、弁護士と決めてください。',
        ]),
  ],
});

/** The person, with the statutory representative who signs for a minor. */
function client(paper: Paper): readonly Block[] {
  const seal = '　㊞';
  if (!paper.has('guardian.name') && !paper.has('guardian.address')) {
    return [
      line(['委任者　住所　', addressRuns(paper, 'applicant')]),
      line(['　　　　氏名　', nameRuns(paper, 'applicant'), seal]),
    ];
  }
  return [
    line(['委任者　住所　', addressRuns(paper, 'applicant')]),
    line(['　　　　氏名　', nameRuns(paper, 'applicant')]),
    line(['法定代理人　住所　', paper.told('guardian.address', '法定代理人の住所')]),
    line(['　　　　　　氏名　', paper.told('guardian.name', '法定代理人の氏名'), seal]),
  ];
}

function specialPowers(paper: Paper): readonly Block[] {
  const ticked = paper.chosen('special-powers');
  if (ticked.length === 0) return [];
  return [
    heading(1, columnOf(paper, 'special')),
    list(ticked.map((choice) => paper.choiceText('special-powers', choice))),
  ];
}
