/**
 * 被害届の下書き: the columns of the form that lies at police stations (別記様式第6号), filled as far as told, so that the person can
 * tell it in order. The police write the report itself, on their own form.
 */
import { gap, line, pageBreak, prose, table, title, type Words } from '../blocks.ts';
import type { Block, Run } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { ageRuns } from './parts/age.ts';
import { isWanted } from './parts/asks.ts';
import { eraMomentRuns } from './parts/era-moment.ts';
import { exhibitChecks } from './parts/exhibits.ts';
import { bareNameRuns, isOrganization } from './parts/parties.ts';
import {
  contactSheet,
  openDateLine,
  policeChecks,
  policeLine,
  policePostFields,
  suspectRuns,
} from './parts/police.ts';
import { accountRuns, postChecks } from './parts/post-list.ts';

export const higaitodoke: Writer = (paper) => ({
  blocks: [
    title('被害届の下書き'),
    gap(),
    ...prose(
      '警察署で話すときの手控えです。被害届は、警察署に備え付けの様式に、届け出る人が書くか、警察官が聞き取って書きます。',
    ),
    gap(),
    openDateLine(paper),
    policeLine(paper, '警察署長'),
    gap(),
    ...signer(paper),
    gap(),
    ...prose('次のとおり被害を受けたので、届け出ます。'),
    columns(paper),
    ...postTables(paper),
    pageBreak,
    ...contactSheet(paper, '別紙　届出人の連絡先', '届出人'),
  ],
  toCheck: [
    ...policeChecks(paper),
    ...postChecks(paper),
    ...exhibitChecks(paper),
    '被害届は、告訴の代わりにはなりません。処罰を求めるときは、告訴について警察か弁護士に聞いてください。',
    '警察署の様式に住所や電話の欄があるときは、別紙を見せて書いてもらえます。相手に知られたくないことがあれば、先に伝えてください。',
  ],
});

/** A company acts through whoever represents it. */
function signer(paper: Paper): readonly Block[] {
  const name = bareNameRuns(paper, 'applicant.name', nameOf(paper));
  if (!isOrganization(paper)) return [line(['届出人　', name, '　　印'], 'right')];
  return [
    line(['届出人　', name], 'right'),
    line(['代表者　', paper.told('applicant.representative', '代表者の役職・氏名'), '　　印'], 'right'),
  ];
}

/** The columns in the order of the form. What is not needed and was not told stays empty. */
function columns(paper: Paper): Block {
  return table(
    null,
    [30, 70],
    [
      ['被害者の住居', '別紙のとおり'],
      ...(isOrganization(paper) ? [] : [['被害者の職業', ifTold(paper, 'applicant.occupation')] as const]),
      [
        isOrganization(paper) ? '被害者の名称・代表者' : '被害者の氏名・年齢',
        [
          paper.told('applicant.name', nameOf(paper)),
          '　',
          isOrganization(paper) ? ifTold(paper, 'applicant.representative') : ageRuns(paper),
        ],
      ],
      ['被害の年月日時', whenRuns(paper)],
      ['被害の場所', placeRuns(paper)],
      ['被害の模様', paper.told('damage-what', '何をされたか')],
      ['被害金額・損害', ifTold(paper, 'damage-amount')],
      ['犯人の住居、氏名又は通称、特徴等', suspectWords(paper)],
      ['参考となる事項', referenceWords(paper)],
    ],
  );
}

const nameOf = (paper: Paper): string => (isOrganization(paper) ? '名称' : '氏名');

const ifTold = (paper: Paper, fact: string): Words => (paper.has(fact) ? paper.told(fact) : '');

/** As told; else the moments of the posts, to be checked. */
function whenRuns(paper: Paper): readonly Run[] {
  if (paper.has('damage-when')) return paper.told('damage-when');
  const dated = paper.posts.filter(({ postedAt }) => postedAt !== null);
  if (dated.length === 0) return [paper.blank('投稿された日時、気づいた日時')];
  return dated.flatMap((post, index) => [
    { text: `${index === 0 ? '' : '、'}投稿${post.number}　` },
    ...eraMomentRuns(paper, post),
  ]);
}

/** As told; else the sites of the posts, to be checked. */
function placeRuns(paper: Paper): readonly Run[] {
  if (paper.has('damage-place')) return paper.told('damage-place');
  const sites = [...new Set(paper.posts.map(({ siteName }) => siteName))];
  return sites.length === 0
    ? [paper.blank('サイト・アプリの名前、見た場所')]
    : [{ text: `インターネット上（${sites.join('、')}）`, mark: 'check' }];
}

function suspectWords(paper: Paper): Words {
  const accounts = paper.posts.filter(
    ({ post: { reference } }, index, all) =>
      reference.account !== null &&
      all.findIndex(({ post }) => post.reference.account === reference.account) === index,
  );
  return [
    suspectRuns(paper),
    ...(isWanted(paper, 'offender.address') ? ['　住居　', ...paper.told('offender.address')] : []),
    ...accounts.flatMap((post) => [`　${post.siteName}のアカウント　`, ...accountRuns(paper, post)]),
    ...(paper.has('suspect-features') ? ['　', ...paper.told('suspect-features')] : []),
  ];
}

function referenceWords({ exhibits, posts }: Paper): Words {
  return [
    posts.length === 0 ? '' : '投稿は、下の表のとおり。',
    exhibits.length === 0
      ? ''
      : `証拠　${exhibits.map(({ number, exhibit }) => `${number}（${exhibit.title}）`).join('、')}`,
  ];
}

function postTables(paper: Paper): readonly Block[] {
  return paper.posts.flatMap((post) => [
    gap(),
    line(`投稿${post.number}`),
    table(null, [30, 70], policePostFields(paper, post)),
  ]);
}
