/**
 * 通知書（内容証明）: a letter in the person's own name to whoever wrote the posts. It states facts and what is asked for, and
 * nothing that could read as a threat; amounts and steps stand only as the person wrote them.
 */
import { gap, heading, line, prose, title, type Words } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { NumberedPost, Paper, Writer } from '../paper.ts';
import { threateningWords } from '../threatening-words.ts';
import { isChild } from './parts/age.ts';
import { isWanted } from './parts/asks.ts';
import { leftOutChecks } from './parts/case-checks.ts';
import { eraMomentRuns } from './parts/era-moment.ts';
import { addressRuns, bareNameRuns, dateRuns, isOrganization, isRepresented } from './parts/parties.ts';
import { WRITE_TOGETHER } from './parts/police.ts';
import { accountRuns, postChecks, postTold } from './parts/post-list.ts';

export const naiyoShomei: Writer = (paper) => ({
  blocks: [
    title(paper.text('letter-title')?.trim() || '通知書'),
    gap(),
    ...prose(`${selfOf(paper)}は、${otherOf(paper)}に、次のとおり通知します。`, 0),
    heading(2, '投稿'),
    ...prose(paper.told('letter-facts', 'どの投稿のことか'), 0),
    ...postsOf(paper),
    heading(2, '求めること'),
    ...prose(paper.told('letter-demand', '求めること'), 0),
    heading(2, '回答の期限'),
    ...prose([paper.day('letter-due', '回答の期限'), 'までに、書面でご回答ください。'], 0),
    ...(paper.has('letter-measures')
      ? [heading(2, 'ご回答がないとき'), ...prose(paper.told('letter-measures'), 0)]
      : []),
    gap(),
    ...signed(paper),
  ],
  toCheck: [
    '差出人の住所と氏名は、相手に伝わります。知られたくないときは、送らずに警察か弁護士に相談してください。',
    ...threatChecks(paper),
    '求める金額や取ろうとする手続は、あなたが書いたとおりに入れています。送る前に、弁護士に見てもらってください。',
    ...(paper.has('attorney.name')
      ? ['弁護士に頼んでいるときは、自分の名前で送る前に、その弁護士に相談してください。']
      : []),
    ...(isChild(paper)
      ? ['18歳未満のときは、送る前に、親などの法定代理人か、弁護士会の子どもの窓口に相談してください。']
      : []),
    ...chosenChecks(paper),
    ...leftOutChecks(paper, WRITE_TOGETHER),
    ...postChecks({ ...paper, posts: chosenPosts(paper) ?? [] }),
    '差出人と受取人の住所・氏名は、封筒にも同じに書きます。',
  ],
});

const selfOf = (paper: Paper): string => (isOrganization(paper) ? '当社' : '私');

const otherOf = (paper: Paper): string =>
  paper.party('offender')?.kind === 'organization' ? '貴社' : '貴殿';

/**
 * The posts that the person says this one wrote: those whose numbers they told; else those of the accounts that they name in the
 * letter or in what they know of the person; else all, where all are of one account. Null: nobody can say which.
 */
function chosenPosts(paper: Paper): readonly NumberedPost[] | null {
  const { posts } = paper;
  const told = (paper.text('letter-posts') ?? '').normalize('NFKC').match(/\d+/gu)?.map(Number) ?? [];
  if (told.length > 0) return posts.filter(({ number }) => told.includes(number));
  if (new Set(posts.map(accountOf)).size <= 1) return posts;
  const said = ['letter-facts', 'suspect-features'].map((fact) => paper.text(fact) ?? '').join('\n');
  const named = posts.filter(({ post: { reference } }) => isNamed(reference.account, said));
  return named.length === 0 ? null : named;
}

/** Those without an account may each be somebody else. */
function accountOf({ siteName, url, post: { reference } }: NumberedPost): string {
  const { account } = reference;
  return account === null || account.trim() === '' ? url : `${siteName}\n${account}`;
}

/** Not as a piece of a longer one. */
function isNamed(account: string | null, text: string): boolean {
  if (account === null || account.trim() === '') return false;
  const letters = account.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9_.])${letters}(?![A-Za-z0-9_])`, 'u').test(text);
}

function postsOf(paper: Paper): readonly Block[] {
  const posts = chosenPosts(paper);
  return posts === null
    ? [line(paper.blank('この相手が書いたと考える投稿の番号', 'letter-posts'))]
    : posts.flatMap((post) => postLines(paper, post));
}

function chosenChecks(paper: Paper): readonly string[] {
  const posts = chosenPosts(paper) ?? [];
  const leftOut = paper.posts.filter(({ number }) => posts.every((post) => post.number !== number));
  const isOne = new Set(posts.map(accountOf)).size <= 1;
  return [
    ...(leftOut.length === 0
      ? []
      : [
          `投稿${leftOut.map(({ number }) => number).join('、')}は、この手紙に入れていません。この相手が書いたと考える投稿だけを、番号で選べます。`,
        ]),
    ...(isOne
      ? []
      : [
          '手紙に入れた投稿は、ひとつのアカウントのものではありません。どれもこの相手が書いたと言えるか、送る前に弁護士に見てもらってください。',
        ]),
  ];
}

/** Short, since every character takes a place on the grid; what the person quoted themself is not said twice. */
function postLines(paper: Paper, post: NumberedPost): readonly Block[] {
  const told = plain(paper.text('letter-facts') ?? '');
  const quote = plain(post.post.quote ?? '');
  const isQuoted = quote !== '' && told.includes(quote);
  return [
    heading(3, `${post.siteName}への投稿`),
    line(accountLine(paper, post), 'left', 1),
    line(eraMomentRuns(paper, post, 'minute'), 'left', 1),
    ...(told.includes(plain(post.url)) ? [] : [line(post.url, 'left', 1)]),
    ...(isQuoted ? [] : [line(['「', postTold(paper, post, 'quote'), '」'], 'left', 1)]),
  ];
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

function accountLine(paper: Paper, post: NumberedPost): Words {
  const { account } = post.post.reference;
  const isKnown = account !== null && account.trim() !== '';
  if (!isKnown && !post.hasAccounts) return accountRuns(paper, post);
  const shown: Words = post.has('displayName') ? ['（表示名：', post.told('displayName'), '）'] : [];
  return isKnown ? [`アカウント「${account}」`, shown] : [paper.blank('アカウント名', 'posts'), shown];
}

/** Day, then who sends it, then who receives it, as both stand on the envelope. */
function signed(paper: Paper): readonly Block[] {
  return [
    line(dateRuns(paper)),
    gap(),
    line('差出人'),
    line(addressRuns(paper, 'applicant'), 'left', 1),
    ...(isRepresented(paper)
      ? [
          line(bareNameRuns(paper, 'applicant.name', '名称'), 'left', 1),
          line([paper.told('applicant.representative', '代表者の役職・氏名'), '　印'], 'left', 1),
        ]
      : isWanted(paper, 'guardian.name')
        ? [
            line(bareNameRuns(paper, 'applicant.name', '氏名'), 'left', 1),
            line(['法定代理人　', paper.told('guardian.name'), '　印'], 'left', 1),
          ]
        : [line([bareNameRuns(paper, 'applicant.name', '氏名'), '　印'], 'left', 1)]),
    gap(),
    line('受取人'),
    line(paper.told('offender.address', '相手の住所'), 'left', 1),
    line([bareNameRuns(paper, 'offender.name', '相手の氏名'), '　様'], 'left', 1),
  ];
}

function threatChecks(paper: Paper): readonly string[] {
  const own = ['letter-title', 'letter-facts', 'letter-demand', 'letter-measures'];
  const found = threateningWords(own.map((fact) => paper.text(fact) ?? '').join('\n'));
  return found.length === 0
    ? []
    : [
        `${found.map((words) => `「${words}」`).join('')}は、おどしと受け取られることがあります。「法的な手続を取ることを検討します」のように、することだけを書く言い方に直すか、送る前に弁護士に見てもらってください。`,
      ];
}
