/** 証拠説明書: the exhibits, one a row, with the numbers that every other paper uses. */
import { gap, table, title, type Words } from '../blocks.ts';
import type { Paper, Writer } from '../paper.ts';
import { addresseeLine, caseLines, sidesOf } from './parts/court-parties.ts';
import { dayByEra } from './parts/day-by-era.ts';
import { exhibitChecks } from './parts/exhibits.ts';
import { dateLine, signatureLines } from './parts/parties.ts';

const HEADER = ['号証', '標目', '原本・写し', '作成年月日', '作成者', '立証趣旨', '備考'];
const WIDTHS = [11, 21, 8, 12, 12, 20, 16];

export const writeExhibitList: Writer = (paper) => ({
  blocks: [
    ...caseLines(paper),
    title('証拠説明書'),
    gap(),
    dateLine(paper),
    addresseeLine(paper),
    gap(),
    ...signatureLines(paper, { label: sidesOf(paper).person }),
    gap(),
    table(HEADER, WIDTHS, rowsOf(paper)),
  ],
  toCheck: [...exhibitChecks(paper), ...unclear(paper)],
});

function rowsOf({ exhibits, blank }: Paper): readonly (readonly Words[])[] {
  if (exhibits.length === 0) {
    return [HEADER.map((column, index) => (index === HEADER.length - 1 ? '' : blank(column)))];
  }
  const told = (words: string | undefined, name: string): Words =>
    words === undefined || words.trim() === '' ? blank(name, 'exhibits') : words;
  return exhibits.map(({ number, exhibit: { title: name, isOriginal, madeOn, maker, shows, note } }) => [
    number,
    told(name, '標目'),
    isOriginal === undefined ? blank('原本か写しか', 'exhibits') : isOriginal ? '原本' : '写し',
    told(madeOn && dayByEra(madeOn), '作成年月日'),
    told(maker, '作成者'),
    told(shows, '立証趣旨'),
    note ?? '',
  ]);
}

function unclear({ exhibits }: Paper): readonly string[] {
  const of = (isMeant: (exhibit: Paper['exhibits'][number]['exhibit']) => boolean): string =>
    exhibits.flatMap(({ number, exhibit }) => (isMeant(exhibit) ? [number] : [])).join('、');
  const unmade = of(({ madeOn, maker }) => madeOn === undefined || maker === undefined);
  const originals = of(({ isOriginal }) => isOriginal === true);
  return [
    ...(unmade === ''
      ? []
      : [
          `${unmade}の作成年月日（印刷した日ではなく、その文書や投稿が作られた日）か作成者が空いています。分からないときは「不明」「不詳」と書きます。`,
        ]),
    ...(originals === ''
      ? []
      : [`${originals}は原本としています。原本を手もとに残し、期日に持って行ってください。`]),
    ...(exhibits.length === 0
      ? []
      : [
          'それぞれの証拠の写しの右上に、この書面と同じ号証の番号を書いてください。証拠を足したり減らしたりしたら、もう一度この書面を作り直してください。',
        ]),
  ];
}
