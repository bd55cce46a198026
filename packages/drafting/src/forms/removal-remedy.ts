/** 投稿記事削除仮処分命令申立書: the person is 債権者, the provider 債務者, exhibits are 疎甲. */
import { gap, heading, prose } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { Paper, Writer } from '../paper.ts';
import { annexes, postListChecks } from './lists.ts';
import { isWanted } from './parts/asks.ts';
import { goneIn, removalChecks } from './parts/case-checks.ts';
import {
  courtHead,
  enclosures,
  guardianChecks,
  respondentChecks,
  IN_PROVISIONAL_REMEDIES as SIDES,
  siteRuns,
} from './parts/court-parties.ts';
import { exhibitChecks, exhibitSection, inBrackets, shownBy } from './parts/exhibits.ts';
import { postGrounds, postsWord, rightsWords } from './parts/grounds.ts';

export const writeRemovalRemedy: Writer = (paper) => ({
  blocks: [
    // The title stands on the fourth line.
    gap(3),
    ...courtHead(paper, '投稿記事削除仮処分命令申立書', SIDES, '別紙当事者目録記載のとおり'),
    heading(1, '申立ての趣旨'),
    ...prose(
      paper.posts.length > 1
        ? '債務者は、別紙投稿記事目録記載の各投稿記事を仮に削除せよ。'
        : '債務者は、別紙投稿記事目録記載の投稿記事を仮に削除せよ。',
    ),
    ...prose('との裁判を求める。'),
    ...reasons(paper),
    ...exhibitSection(paper, '疎明方法'),
    ...enclosures(paper, '疎甲号証の写し'),
    ...annexes(paper, SIDES, ['parties', 'posts']),
  ],
  toCheck: [
    ...guardianChecks(paper),
    ...removalChecks(paper),
    ...respondentChecks(paper, SIDES),
    ...postListChecks(paper),
    ...exhibitChecks(paper),
    '決定の前に担保を求められることがあります。裁判所の窓口か弁護士に確かめてください。',
    '書面の文末（です・である）がそろっているか、読み返してください。',
  ],
});

function reasons(paper: Paper): readonly Block[] {
  const posts = postsWord(paper);
  const rights = rightsWords(paper, paper.chosen('rights'), 'rights');
  return [
    heading(1, '申立ての理由'),
    heading(2, '当事者'),
    heading(3, '債権者'),
    ...prose(
      isWanted(paper, 'self-intro')
        ? paper.told('self-intro')
        : '債権者は、別紙当事者目録記載のとおりである。',
      2,
    ),
    heading(3, '債務者'),
    ...prose(['債務者は、', ...siteRuns(paper), 'を運営する者である。'], 2),
    heading(2, '投稿'),
    ...prose(
      `別紙投稿記事目録記載の投稿が、同目録記載のURL${goneIn(paper).length === 0 ? 'で公開されている' : 'に掲載された'}${inBrackets(shownBy(paper))}。以下、この投稿を「${posts}」という。`,
    ),
    heading(2, '被保全権利'),
    ...prose(
      rights === null
        ? paper.told('rights', '侵害されたと主張する権利')
        : `債権者は、${posts}により、${rights}が侵害されたと主張し、これに基づき${posts}の削除を求める。`,
    ),
    ...postGrounds(paper, '債権者'),
    ...(isWanted(paper, 'reason') ? [heading(3, '債権者の主張'), ...prose(paper.told('reason'), 2)] : []),
    heading(3, '違法性阻却事由について'),
    ...prose(paper.told('no-defence', '違法性阻却事由がないと考える事情'), 2),
    heading(2, '保全の必要性'),
    ...prose(paper.told('urgency', '裁判の結果を待てない事情')),
  ];
}
