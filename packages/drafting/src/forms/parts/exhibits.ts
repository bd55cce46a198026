/** Exhibits as papers refer to them: in brackets behind what they show, and as a list at the end. */
import { heading, line, prose } from '../../blocks.ts';
import type { Block } from '../../document.ts';
import type { Paper } from '../../paper.ts';

/** （甲第1号証、甲第3号証の2）; nothing where there are none. */
export function inBrackets(numbers: readonly string[]): string {
  return numbers.length === 0 ? '' : `（${numbers.join('、')}）`;
}

/** The numbers of exhibits by their ids, in the order of the numbers; what is no longer in the list is left out. */
export function numbersOf({ exhibits }: Paper, ids: readonly string[]): readonly string[] {
  return exhibits.flatMap(({ number, exhibit }) => (ids.includes(exhibit.id) ? [number] : []));
}

/** The numbers of the exhibits that show a post of this paper. */
export function shownBy({ exhibits, posts }: Paper): readonly string[] {
  const shown = posts.flatMap((post) => post.exhibits);
  return exhibits.flatMap(({ number }) => (shown.includes(number) ? [number] : []));
}

/** A heading and the exhibits under it, each with its number and what it is. */
export function exhibitSection(paper: Paper, name: string): readonly Block[] {
  const { exhibits, blank } = paper;
  return [
    heading(1, name),
    ...(exhibits.length === 0
      ? [line(blank('証拠の一覧'), 'left', 1)]
      : exhibits.map(({ number, exhibit }) => line(`${number}　${exhibit.title}`, 'left', 1))),
    ...prose('証拠の内容は、証拠説明書のとおり。'),
  ];
}

/** Exhibits of the case that this paper leaves out, since they show posts of another provider. */
export function leftOutExhibitChecks({ exhibitsLeftOut }: Paper): readonly string[] {
  const numbers = exhibitsLeftOut.map(({ number }) => number).join('、');
  return numbers === ''
    ? []
    : [
        `${numbers}は、ほかのサイトの投稿を示すものなので、この書類に入れていません。番号は全体を通したままなので、間の番号が抜けることがあります。要るときは、どの投稿を示すものかを直してください。`,
      ];
}

/** What to look at once more of the exhibits of a paper. */
export function exhibitChecks(paper: Paper): readonly string[] {
  const { exhibits, posts } = paper;
  const unshown = posts.filter((post) => post.exhibits.length === 0).map(({ number }) => number);
  return [
    ...leftOutExhibitChecks(paper),
    ...(exhibits.length === 0
      ? ['証拠がまだ一覧にありません。投稿の画面（URLと日時が入ったもの）から入れてください。']
      : []),
    ...(exhibits.length > 0 && unshown.length > 0
      ? [`投稿${unshown.join('、')}を示す証拠が、まだ結び付いていません。`]
      : []),
  ];
}
