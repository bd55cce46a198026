/** The parties of a court paper (当事者の表示), who it is from and to at its head, and what to check of the other side. */
import { eraDateJa } from '@kakekomi/law';
import { gap, heading, line, title } from '../../blocks.ts';
import type { Block, Run } from '../../document.ts';
import type { Paper } from '../../paper.ts';
import { isChild } from './age.ts';
import { asksFor, isWanted } from './asks.ts';
import { bareNameRuns, dateLine, isOrganization, partyLines, signatureLines } from './parties.ts';
import { policeLine } from './police.ts';

/** What the two sides are called in this kind of procedure. */
export interface Sides {
  readonly person: string;
  readonly other: string;
}

export const IN_ORDERS: Sides = { person: '申立人', other: '相手方' };
export const IN_PROVISIONAL_REMEDIES: Sides = { person: '債権者', other: '債務者' };
const IN_COMPLAINTS: Sides = { person: '告訴人', other: '被告訴人' };

/** What the sides are called in a list: as in the paper that it goes with. */
export function sidesOf({ goesWith }: Paper): Sides {
  if (goesWith === 'kokuso') return IN_COMPLAINTS;
  return goesWith === 'sakujo-karishobun' ? IN_PROVISIONAL_REMEDIES : IN_ORDERS;
}

/** Title, day, court and who signs. `parties`: where the parties are shown. */
export function courtHead(paper: Paper, name: string, sides: Sides, parties: string): readonly Block[] {
  return [
    title(name),
    gap(),
    dateLine(paper),
    courtLine(paper),
    gap(),
    ...signatureLines(paper, { label: sides.person }),
    gap(),
    line(`当事者の表示　　${parties}`),
    gap(),
  ];
}

/** Whom a list goes to: the court, or the police where it is handed in with a complaint. */
export function addresseeLine(paper: Paper): Block {
  return paper.goesWith === 'kokuso' ? policeLine(paper) : courtLine(paper);
}

/** What a paper that goes with another says at its head of the case and the other side, as far as known; nothing with the police. */
export function caseLines(paper: Paper): readonly Block[] {
  if (paper.goesWith === 'kokuso') return [];
  const { person, other } = sidesOf(paper);
  return [
    ...(paper.has('main-case') ? [line(['事件の表示　　', paper.told('main-case')])] : []),
    line([`${person}　　`, bareNameRuns(paper, 'applicant.name', '氏名（法人は名称）')]),
    ...(paper.has('respondent.name')
      ? [line([`${other}　　`, bareNameRuns(paper, 'respondent.name', '会社の名称')])]
      : []),
  ];
}

/** The court, with 御中 once, also where the person wrote it themself. */
export function courtLine(paper: Paper): Block {
  return line([withoutEnding(paper.told('court', '裁判所名（部まで）')), '　御中']);
}

const withoutEnding = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run) => ({ ...run, text: run.text.replace(/[\s　]*御中[\s　]*$/u, '') }));

/** The list of parties (当事者目録), one after the other: the person, who acts for them, the other side. */
export function partyList(paper: Paper, { person, other }: Sides): readonly Block[] {
  const isPerson = !isOrganization(paper);
  const birthDate = isPerson ? paper.party('applicant')?.birthDate : undefined;
  const isThere = (role: 'guardian' | 'attorney'): boolean =>
    ['name', 'office', 'address', 'phone'].some((field) => paper.has(`${role}.${field}`));
  return [
    ...partyLines(paper, 'applicant', { label: person }),
    ...(birthDate !== undefined && isWanted(paper, 'applicant.birthDate')
      ? [line(['生年月日　　', eraDateJa(birthDate)], 'left', 4)]
      : []),
    ...(['occupation', 'phone', 'email'] as const)
      .filter((field) => isWanted(paper, `applicant.${field}`) && (isPerson || field !== 'occupation'))
      .map((field) => line([`${LABELS[field]}　　`, paper.told(`applicant.${field}`)], 'left', 4)),
    ...(isThere('guardian')
      ? [
          gap(),
          ...partyLines(paper, 'guardian', {
            label: `${person}法定代理人`,
            contacts: phoneOf(paper, 'guardian'),
          }),
        ]
      : []),
    ...(isThere('attorney')
      ? [
          gap(),
          ...partyLines(paper, 'attorney', {
            label: `${person}代理人弁護士`,
            contacts: phoneOf(paper, 'attorney'),
          }),
        ]
      : []),
    gap(),
    line(paper.told('respondent.address', '本店・主たる事務所の所在地（登記のとおり）'), 'left', 1),
    line([`${other}　　`, paper.told('respondent.name', '会社の名称（登記のとおり）')], 'left', 4),
    ...representativeLines(paper),
  ];
}

/** The services that the posts stand on, as the other side is said to run them; to be checked. */
export function siteRuns(paper: Paper): readonly Run[] {
  const names = [...new Set(paper.posts.map(({ siteName }) => `「${siteName}」`))];
  return names.length === 0
    ? [paper.blank('サイト・サービスの名称')]
    : [{ text: names.join('、'), mark: 'check' }];
}

/** 附属書類: those that follow from the paper itself; `copies`: what the copies of the exhibits are called. */
export function enclosures(paper: Paper, copies: string): readonly Block[] {
  const names = [
    ...[copies, '証拠説明書', '資格証明書'],
    ...(paper.has('guardian.name') ? ['戸籍謄本（法定代理権を証する書面）'] : []),
    ...(paper.has('attorney.name') ? ['委任状'] : []),
  ];
  return [heading(1, '附属書類'), ...names.map((name) => heading(2, name))];
}

/** Whether the other side is a company of another country, as far as its record says. */
export function isForeign({ platform }: Paper): boolean {
  const country = platform?.operator.country ?? null;
  return country !== null && country !== 'JP';
}

/** What has to be held against the register before it goes to court. */
export function respondentChecks(paper: Paper, { other }: Sides): readonly string[] {
  const { platform } = paper;
  const carried = ['respondent.name', 'respondent.address'].some((fact) =>
    paper.told(fact).some(({ mark }) => mark === 'check'),
  );
  const { addressNote = null, representativeInJapan = null } = platform?.operator ?? {};
  return [
    ...(carried
      ? [`${other}の名称・所在地は、こちらの記録から写したものです。登記事項証明書と見比べてください。`]
      : []),
    ...(addressNote === null || isToldByPerson(paper, 'respondent.address')
      ? []
      : [`${other}の所在地についての記録：${addressNote.replace('unsourced', '出典なし')}`]),
    ...(isForeign(paper)
      ? [
          `${other}は外国の会社とされています。資格証明書や訳文が要ることがあり、日本における代表者を書くことがあります。裁判所の窓口か弁護士に確かめてください。`,
        ]
      : []),
    ...(representativeInJapan === null || paper.has('respondent.representative')
      ? []
      : [`日本における代表者についての記録：${representativeInJapan}（登記で確かめてから書いてください。）`]),
  ];
}

/** What a child, or whoever acts for a child, must know before a paper goes to court. */
export function guardianChecks(paper: Paper): readonly string[] {
  if (!isChild(paper) || paper.has('guardian.name')) return [];
  return [
    '18歳未満の人の裁判の手続は、原則として親などの法定代理人が行います。頼れる人がいないときは、弁護士会の子どもの窓口で相談できます。',
  ];
}

function isToldByPerson(paper: Paper, fact: string): boolean {
  return paper.told(fact).every(({ mark }) => mark === undefined);
}

const LABELS = { occupation: '職業', phone: '電話', email: 'メール' } as const;

function phoneOf(
  paper: Paper,
  role: 'guardian' | 'attorney',
): readonly { field: 'phone'; required: boolean }[] {
  return isWanted(paper, `${role}.phone`) ? [{ field: 'phone', required: false }] : [];
}

/** Of a company abroad it is the representative in Japan , with the address, as the register has them. */
function representativeLines(paper: Paper): readonly Block[] {
  const abroad = isForeign(paper);
  if (!asksFor(paper, 'respondent.representative') && !paper.has('respondent.representative')) return [];
  const label = abroad ? '日本における代表者' : '代表者';
  const blank = abroad ? '住所・氏名（登記のとおり）' : '代表者の役職・氏名';
  const name: readonly Run[] = paper.told('respondent.representative', blank);
  // Copied from a register, the words often begin with what they are.
  const bare = name.map((run) => ({ ...run, text: run.text.replace(/^日本における代表者[\s　:：]*/u, '') }));
  return [line([`${label}　　`, bare], 'left', 4)];
}
