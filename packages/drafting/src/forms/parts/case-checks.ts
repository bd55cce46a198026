/**
 * What the case tells that a paper's own columns do not: a message between two, a post that is gone, fear, posts on another
 * site. Sentences to look at before it is handed in; none says what would come of it.
 */
import { circumstancesOf } from '@kakekomi/guidance';
import type { NumberedPost, Paper } from '../../paper.ts';

const circumstances = ({ caseFile }: Paper) => circumstancesOf(caseFile, caseFile.facts, []);

/** Of a paper that asks for disclosure: messages between two are mostly outside it. */
export function betweenTwoChecks(paper: Paper): readonly string[] {
  const { posts, caseFile } = paper;
  const isTold = posts.some(({ post }) => post.audience !== undefined);
  const between = isTold
    ? posts.filter(({ post }) => post.audience === 'one-to-one')
    : caseFile.facts.oneToOne === true
      ? posts
      : [];
  if (between.length === 0 && (isTold || caseFile.facts.oneToOne !== true)) return [];
  const which = between.length === posts.length ? '' : `投稿${numbersOf(between)}は、1対1のメッセージです。`;
  return [
    `${which}1対1のメッセージでは、開示の手続が使えないことが多いとされます。出す前に、警察か弁護士に聞いてください。`,
  ];
}

/** Of a paper that has something removed. */
export function removalChecks(paper: Paper): readonly string[] {
  const gone = goneIn(paper);
  return [
    circumstances(paper).removeAtOnce.length === 0
      ? '相手を特定したい、処罰してほしい気持ちが少しでもあれば、出す前に弁護士か警察に聞いてください。先に消すと記録が失われ、特定できなくなることがあります。'
      : '急いで消すときも、URL・アカウント・日時だけは先に控え、できれば警察に伝えてください。',
    ...(gone.length === 0
      ? []
      : [
          `投稿${numbersOf(gone)}は、もう見られないとのことです。消すことを求める必要があるか、出す前に窓口か弁護士に聞いてください。`,
        ]),
  ];
}

/** Of a paper that asks who it was. */
export function goneChecks(paper: Paper): readonly string[] {
  const gone = goneIn(paper);
  return gone.length === 0
    ? []
    : [
        `投稿${numbersOf(gone)}は、もう見られないとのことです。見られたときに保存した画面や印刷を、証拠の一覧に入れてください。`,
      ];
}

/** The posts of this paper that can no longer be seen; one's own mark goes before what was said of all. */
export function goneIn({ posts, caseFile }: Paper): readonly NumberedPost[] {
  return posts.filter(({ post }) => post.gone ?? caseFile.answers['still'] === 'gone');
}

/** Of a request to a provider, which asks whoever wrote the post for their opinion. */
export function fearChecks(paper: Paper): readonly string[] {
  return circumstances(paper).afraid
    ? [
        '会社が投稿した人に意見を聞くと、あなたが動いたことが相手に分かることがあります。こわい思いがあるときは、出す前に警察か弁護士に相談してください。',
      ]
    : [];
}

/** Posts of the case that this paper leaves out, since it is drafted for those of one provider; `then`: what to do of them. */
export function leftOutChecks(
  { posts, caseFile }: Paper,
  then = 'サイトごとに、別の書類を作ります。',
): readonly string[] {
  const leftOut = caseFile.posts.length - posts.length;
  return leftOut === 0 ? [] : [`ほかのサイトの投稿が${leftOut}件、この書類には入っていません。${then}`];
}

const numbersOf = (posts: readonly NumberedPost[]): string => posts.map(({ number }) => number).join('、');
