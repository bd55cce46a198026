/** What the two papers for the police share: where they go, who is said to have done it, and the sheet with the contacts. */
import { eraDateJa } from '@kakekomi/law';
import { fieldTable, gap, line, prose, title, type Words } from '../../blocks.ts';
import type { Block, Run } from '../../document.ts';
import type { NumberedPost, Paper } from '../../paper.ts';
import { isChild } from './age.ts';
import { isWanted, needs } from './asks.ts';
import { leftOutChecks } from './case-checks.ts';
import { dayByEra } from './day-by-era.ts';
import { eraMomentRuns } from './era-moment.ts';
import { inBrackets, numbersOf } from './exhibits.ts';
import { isOrganization, isRepresented } from './parties.ts';
import { accountRuns, postTold } from './post-list.ts';

/** The day; open for the pen where it was not told, which is usual with the police, so it is no gap. */
export function openDateLine(paper: Paper): Block {
  return line(isWanted(paper, 'paper-date') ? paper.day('paper-date') : '令和　　年　　月　　日', 'right');
}

/** 見本県見本警察署長　殿; an ending that the person wrote themself is not written twice. */
export function policeLine(paper: Paper, blank = '警察署長（または検察官）'): Block {
  const told = paper.told('police-to', blank);
  return line([
    told.map((run) => ({ ...run, text: run.text.trim().replace(/[\s　]*(?:殿|様|御中|宛て?|あて)$/u, '') })),
    '　殿',
  ]);
}

/** The name, or 氏名不詳: whoever used the accounts is meant then. */
export function suspectRuns(paper: Paper): readonly Run[] {
  return paper.has('offender.name') ? paper.told('offender.name') : [{ text: '氏名不詳' }];
}

/** The fields of one post in a paper for the police. */
export function policePostFields(paper: Paper, post: NumberedPost): readonly (readonly [string, Words])[] {
  const { exhibits } = post;
  return [
    ['日時（日本時間）', eraMomentRuns(paper, post)],
    ['サイト・アプリ', post.siteName],
    ['アカウント', accountRuns(paper, post)],
    ['URL', post.url],
    ['投稿の内容', postTold(paper, post, 'quote')],
    ...(exhibits.length === 0 ? [] : ([['証拠', exhibits.join('、')]] as const)),
  ];
}

/** What happened, a line a day, in the person's own words, with the exhibits that show it. */
export function eventLines(paper: Paper): readonly Block[] {
  return paper.caseFile.events.flatMap(({ on, what, exhibits = [] }) =>
    prose(`${dayByEra(on)}　${what}${inBrackets(numbersOf(paper, exhibits))}`),
  );
}

/**
 * The contacts on a page of their own (別紙), so that the paper itself can name the person by name and age only. Address and
 * telephone are left open for the pen where the form can do without them.
 */
export function contactSheet(paper: Paper, heading: string, label: string): readonly Block[] {
  const isPerson = !isOrganization(paper);
  const birth =
    isPerson && isWanted(paper, 'applicant.birthDate') ? paper.party('applicant')?.birthDate : undefined;
  const row = (name: string, fact: string): readonly [string, Words] => [
    name,
    isWanted(paper, fact) || needs(paper, fact) ? paper.told(fact, name) : '',
  ];
  const told = (name: string, fact: string): readonly (readonly [string, Words])[] =>
    isWanted(paper, fact) ? [row(name, fact)] : [];
  return [
    title(heading),
    gap(),
    ...prose('捜査の連絡に使うためのものです。取扱いに注意してください。'),
    gap(),
    fieldTable([
      [
        isPerson ? `${label}の氏名` : `${label}の名称`,
        paper.told('applicant.name', isPerson ? '氏名' : '名称'),
      ],
      ...(isRepresented(paper) ? told('代表者', 'applicant.representative') : []),
      ...(birth === undefined ? [] : ([['生年月日', eraDateJa(birth)]] as const)),
      ...told('郵便番号', 'applicant.postalCode'),
      row('住所', 'applicant.address'),
      row('電話', 'applicant.phone'),
      ...told('メール', 'applicant.email'),
      ...(isPerson ? told('職業', 'applicant.occupation') : []),
      ...(isWanted(paper, 'guardian.name')
        ? [
            ...told('法定代理人の氏名', 'guardian.name'),
            ...told('法定代理人の住所', 'guardian.address'),
            ...told('法定代理人の電話', 'guardian.phone'),
          ]
        : []),
      ...told('代理人弁護士の氏名', 'attorney.name'),
      ...told('代理人弁護士の事務所', 'attorney.office'),
      ...told('事務所の住所', 'attorney.address'),
      ...told('事務所の電話', 'attorney.phone'),
    ]),
  ];
}

/** Police and letters are told of everything at once. */
export const WRITE_TOGETHER = 'いっしょに書くときは、加えてください。';

/** What to look at once more in a paper for the police. */
export function policeChecks(paper: Paper): readonly string[] {
  const birth = paper.party('applicant')?.birthDate;
  return [
    ...leftOutChecks(paper, WRITE_TOGETHER),
    ...(isOrganization(paper)
      ? []
      : birth === undefined && paper.caseFile.situation.age === undefined
        ? ['年齢が空いています。紙に手で書き入れることもできます。']
        : ['年齢は、生年月日か、前に答えた年齢から入れました。出す日の年齢と合っているか確かめてください。']),
    ...(isChild(paper)
      ? [
          '18歳未満でも、自分で警察に相談し、被害を伝えることができます。ひとりで行くのが心配なら、信頼できる人といっしょに行ってください。',
        ]
      : []),
  ];
}
