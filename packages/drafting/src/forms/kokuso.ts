/**
 * 告訴状: what happened, told to the police as an offence that the person themself names, and that they want it punished. The
 * person stands in it by name and age; how to reach them is on a sheet of its own.
 */
import { eraDateJa, type When } from '@kakekomi/law';
import {
  fieldTable,
  gap,
  heading,
  line,
  pageBreak,
  prose,
  title,
  unnumbered,
  type Words,
} from '../blocks.ts';
import type { Block, Run } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { ageRuns } from './parts/age.ts';
import { asksFor, isWanted } from './parts/asks.ts';
import { exhibitChecks } from './parts/exhibits.ts';
import { bareNameRuns, isOrganization, isRepresented } from './parts/parties.ts';
import {
  contactSheet,
  eventLines,
  openDateLine,
  policeChecks,
  policeLine,
  policePostFields,
  suspectRuns,
} from './parts/police.ts';
import { postChecks } from './parts/post-list.ts';

export const kokuso: Writer = (paper) => ({
  blocks: [
    title('告訴状'),
    gap(),
    openDateLine(paper),
    policeLine(paper),
    gap(),
    ...complainant(paper),
    gap(),
    ...suspect(paper),
    gap(),
    ...purpose(paper),
    ...facts(paper),
    ...circumstances(paper),
    ...proof(paper),
    ...enclosures(paper),
    line('以上', 'right'),
    pageBreak,
    ...contactSheet(paper, '別紙　連絡先', '告訴人'),
  ],
  toCheck: [
    ...wishChecks(paper),
    ...(isWanted(paper, 'guardian.name')
      ? ['法定代理人の名前を入れています。本人だけで告訴するときは、その行を消してください。']
      : []),
    ...(paper.caseFile.facts.couldGuessWho === undefined && paper.caseFile.facts.learnedWho === undefined
      ? []
      : [
          '投稿した人の見当がついた日・分かった日は、告訴できる期間に関わります。この書き方でよいか、出す前に警察か弁護士に聞いてください。',
        ]),
    ...policeChecks(paper),
    ...postChecks(paper),
    ...exhibitChecks(paper),
    ...(paper.has('complaint-fact')
      ? ['告訴事実には、相手がしたことだけを書きます。気持ちやいきさつは「告訴の事情」に移してください。']
      : []),
    '別紙の連絡先は、告訴状と分けて渡せます。相手に知られたくないことがあるときは、出す前に警察に伝えてください。',
    '出したその日に受け取られないことがあります。日付は空けておき、受け取られる日に書けます。',
  ],
});

/** Whoever files it signs: the attorney where there is one, else who acts for the person, else the person. */
function complainant(paper: Paper): readonly Block[] {
  const hasAttorney = paper.has('attorney.name');
  const hasGuardian = isWanted(paper, 'guardian.name');
  const represented = isRepresented(paper);
  const own = hasAttorney || hasGuardian ? '' : SEAL;
  const name = bareNameRuns(paper, 'applicant.name', isOrganization(paper) ? '名称' : '氏名');
  return [
    line('告訴人'),
    line([isOrganization(paper) ? '名称　' : '氏名　', name, represented ? '' : own], 'left', 2),
    ...(represented
      ? [line(['代表者　', paper.told('applicant.representative', '代表者の役職・氏名'), own], 'left', 2)]
      : []),
    ...(isOrganization(paper) ? [] : [line(['年齢　', ageRuns(paper)], 'left', 2)]),
    ...(hasGuardian
      ? [line(['法定代理人　', paper.told('guardian.name'), hasAttorney ? '' : SEAL], 'left', 2)]
      : []),
    ...(hasAttorney ? [line(['代理人弁護士　', paper.told('attorney.name'), SEAL], 'left', 2)] : []),
    line('連絡先　別紙のとおり', 'left', 2),
  ];
}

const SEAL = '　　印';

function suspect(paper: Paper): readonly Block[] {
  const isUnknown = !paper.has('offender.name');
  return [
    line('被告訴人'),
    line(['氏名　', isUnknown ? '不詳' : suspectRuns(paper)], 'left', 2),
    ...(paper.has('offender.address') ? [line(['住所　', paper.told('offender.address')], 'left', 2)] : []),
    ...(isUnknown && paper.posts.length > 0 ? [line('（後記第2の投稿をした者）', 'left', 2)] : []),
  ];
}

/** The offence stands only as the person named it, else it is left open for the pen; the wish to punish only where they said so. */
function purpose(paper: Paper): readonly Block[] {
  const wish: Words = paper.chosen('wish-punish').includes('yes')
    ? '厳重な処罰を求めます。'
    : paper.has('wish-punish')
      ? ''
      : paper.blank('処罰を求めるかどうか');
  return [
    heading(1, '告訴の趣旨'),
    ...prose(['被告訴人の後記第2の行為は、', offenceRuns(paper), 'に当たると考えるので、告訴します。', wish]),
  ];
}

function offenceRuns(paper: Paper): readonly Run[] {
  if (!paper.has('offence')) return [{ text: '　　　　　　罪' }];
  return paper.told('offence').map((run) => ({ ...run, text: asOffences(run.text) }));
}

/** 脅迫 → 脅迫罪; each of several, and nothing behind a word that names one already. */
function asOffences(told: string): string {
  return told
    .trim()
    .replace(/[。．.]$/u, '')
    .replace(/[^、，,・\s]+/gu, (name) => {
      if (/(?:罪|違反|行為)$/u.test(name)) return name;
      if (/(?:条|項|号)(?:の[0-9０-９一二三四五六七八九十]+)?$/u.test(name)) return `${name}の罪`;
      return /[\p{L}）)]$/u.test(name) ? `${name}罪` : name;
    });
}

function wishChecks(paper: Paper): readonly string[] {
  const wish = paper.chosen('wish-punish');
  return [
    ...(wish.includes('no')
      ? [
          '告訴は、処罰を求めることを伝える手続です。処罰までは求めないときは、被害届を出すか、警察に相談する方法があります。',
        ]
      : []),
    ...(paper.has('offence')
      ? [
          '罪の名前は、あなたが書いたとおりに入れています。迷うときは、警察か弁護士に聞いてから直してください。',
        ]
      : ['罪の名前は書いていません。書かずに相談し、警察で聞いてから書くこともできます。']),
  ];
}

function facts(paper: Paper): readonly Block[] {
  return [
    heading(1, '告訴事実'),
    ...prose(paper.told('complaint-fact', 'いつ、どこで、どのように、何をされたか')),
    ...(paper.posts.length === 0
      ? [line(paper.blank('投稿（アカウント・URL・日時・内容）'), 'left', 1)]
      : paper.posts.flatMap((post) => [
          unnumbered(2, `投稿${post.number}`),
          fieldTable(policePostFields(paper, post)),
          gap(),
        ])),
  ];
}

/** Left out altogether where nothing of it was told: the form does not need it. */
function circumstances(paper: Paper): readonly Block[] {
  const parts = [...courseOf(paper), ...learnedOf(paper), ...harmOf(paper)];
  return parts.length === 0 ? [] : [heading(1, '告訴の事情'), ...parts];
}

function courseOf(paper: Paper): readonly Block[] {
  const events = eventLines(paper);
  const course = [...(paper.has('course') ? prose(paper.told('course')) : []), ...events];
  return [
    ...(course.length === 0 ? [] : [heading(2, '経緯'), ...course]),
    ...(paper.has('suspect-features')
      ? [heading(2, '被告訴人について分かること'), ...prose(paper.told('suspect-features'))]
      : []),
  ];
}

/** The days from which the time for a complaint is reckoned (告訴期間), as they were told for that. */
function learnedOf({ caseFile }: Paper): readonly Block[] {
  const { noticed, couldGuessWho, learnedWho } = caseFile.facts;
  const days = [
    ...(noticed === undefined ? [] : [`投稿に気づいた日　${whenJa(noticed)}`]),
    ...(couldGuessWho === undefined ? [] : [`投稿した人の見当がついた日　${whenJa(couldGuessWho)}`]),
    ...(learnedWho === undefined ? [] : [`投稿した人が分かった日　${whenJa(learnedWho)}`]),
  ];
  return days.length === 0
    ? []
    : [
        heading(2, '投稿と、投稿した人を知った日'),
        ...days.map((day) => line({ text: day, mark: 'check' }, 'left', 2)),
      ];
}

const whenJa = (when: When): string =>
  typeof when === 'string'
    ? eraDateJa(when)
    : `${eraDateJa(when.earliest)}から${eraDateJa(when.latest)}までの間`;

function harmOf(paper: Paper): readonly Block[] {
  const posts = asksFor(paper, 'posts.damage') ? paper.posts.filter((post) => post.has('damage')) : [];
  if (posts.length === 0 && !paper.has('life-harm')) return [];
  return [
    heading(2, '被害の状況'),
    ...posts.flatMap((post) => prose([`投稿${post.number}について　`, post.told('damage')])),
    ...(paper.has('life-harm') ? prose(paper.told('life-harm')) : []),
  ];
}

function proof({ exhibits, blank }: Paper): readonly Block[] {
  return [
    heading(1, '立証方法'),
    ...(exhibits.length === 0
      ? [line(blank('証拠の一覧'), 'left', 1)]
      : exhibits.map(({ number, exhibit: { title: name, isOriginal, shows } }) =>
          line(
            [
              `${number}　${name}`,
              isOriginal === undefined ? '' : isOriginal ? '（原本）' : '（写し）',
              shows === undefined ? '' : `　${shows}`,
            ],
            'left',
            1,
          ),
        )),
  ];
}

function enclosures(paper: Paper): readonly Block[] {
  const sheets = [
    ...(paper.exhibits.length === 0 ? [] : ['立証方法に挙げた証拠の写し　各1通']),
    '別紙（連絡先）　1通',
    ...(paper.has('attorney.name') ? ['委任状　1通'] : []),
  ];
  return [heading(1, '添付書類'), ...sheets.map((sheet) => line(sheet, 'left', 1))];
}
