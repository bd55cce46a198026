/** 権利侵害の説明（投稿ごとの一覧表）: for each post what it says, why it is about the person, and what they state of it. */
import { fieldTable, title, unnumbered, type Words } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { NumberedPost, Paper, Writer } from '../paper.ts';
import { leftOutChecks } from './parts/case-checks.ts';
import { columnRows } from './parts/columns.ts';
import { postChecks, postFields, postHeading, postTold } from './parts/post-list.ts';

export const rightsExplanation: Writer = (paper) => {
  const { posts } = paper;
  const bare = posts.filter(({ exhibits }) => exhibits.length === 0).map(({ number }) => number);
  return {
    blocks: [
      title('権利侵害の説明（投稿ごと）'),
      ...(posts.length === 0
        ? [fieldTable(rowsOf(paper, null))]
        : posts.flatMap((post): readonly Block[] => [
            unnumbered(1, postHeading(post)),
            fieldTable(rowsOf(paper, post)),
          ])),
    ],
    toCheck: [
      ...(bare.length === 0 ? [] : [`投稿${bare.join('、')}を示す証拠が、証拠の一覧にありません。`]),
      ...leftOutChecks(paper),
      ...postChecks(paper),
    ],
  };
};

function rowsOf(paper: Paper, post: NumberedPost | null): readonly (readonly [string, Words])[] {
  const told = (field: Parameters<typeof postTold>[2], blank: string): Words =>
    post === null ? paper.blank(blank) : postTold(paper, post, field);
  const [number, ...stated] = columnRows(paper, {
    no: post === null ? '1' : String(post.number),
    quote: told('quote', '投稿の文言'),
    identify: told('identifiedBy', '本人のことと分かる理由'),
    right: told('rights', '権利の種類'),
    fact: told('nature', '事実・意見・画像などの別'),
    why: told('whyWrong', '事実と異なる点・不当と考える点'),
    evi: evidenceOf(paper, post),
    ...(post?.has('damage') === true ? { damage: post.told('damage') } : {}),
  });
  const place = post === null ? [] : postFields(paper, post).slice(0, -1);
  return [...(number === undefined ? [] : [number]), ...place, ...stated];
}

function evidenceOf(paper: Paper, post: NumberedPost | null): Words {
  return post === null || post.exhibits.length === 0 ? paper.blank('証拠の番号') : post.exhibits.join('、');
}
