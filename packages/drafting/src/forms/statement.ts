/** 陳述書: the person's own account, in the order in which it happened, with the exhibits that show it. */
import { gap, heading, line, prose, title } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { isWanted } from './parts/asks.ts';
import { dayByEra } from './parts/day-by-era.ts';
import { inBrackets, leftOutExhibitChecks, numbersOf } from './parts/exhibits.ts';
import { addressRuns, dateLine, nameRuns } from './parts/parties.ts';

export const writeStatement: Writer = (paper) => ({
  blocks: [
    title('陳述書'),
    gap(),
    dateLine(paper),
    ...(isWanted(paper, 'applicant.address')
      ? [line(['住所　', addressRuns(paper, 'applicant')], 'right')]
      : []),
    line(['氏名　', nameRuns(paper, 'applicant'), '　㊞'], 'right'),
    gap(),
    heading(1, '私のことと、投稿との関わり'),
    ...prose(paper.told('self-intro', 'あなたのことと、投稿との関わり')),
    heading(1, '投稿を知った経緯と、その後のこと'),
    ...prose(paper.told('course', '投稿を知った日と経緯')),
    ...paper.caseFile.events.flatMap((event) => eventBlocks(paper, event)),
    heading(1, '生活、仕事、心身への影響'),
    ...prose(paper.told('life-harm', '生活、仕事、心身への影響')),
    gap(),
    ...prose('以上のとおり、相違ありません。', 0),
  ],
  toCheck: [
    'あなたが見たこと・聞いたことと、推測したことが、分けて書かれているか読み返してください。',
    ...(paper.caseFile.events.length === 0
      ? ['起きたことを日付の順に入れると、この書面にも順に並びます。']
      : ['起きたことが、日付の順に並んでいるか確かめてください。']),
    ...leftOutExhibitChecks(paper),
    '署名は、あなたが最後まで読んでから、自分の手でしてください。',
  ],
});

function eventBlocks(
  paper: Paper,
  { on, what, exhibits = [] }: Paper['caseFile']['events'][number],
): readonly Block[] {
  return [heading(2, dayByEra(on)), ...prose(`${what}${inBrackets(numbersOf(paper, exhibits))}`, 2)];
}
