/** Runs of a paper as pdfmake draws them: each piece in a font that has it. */
import type { Run } from '@kakekomi/drafting';
import type { Coverages, FontName } from '../fonts/coverage.ts';
import { piecesOf } from '../fonts/pieces.ts';
import type { Inline } from './definition.ts';

/** The same font for lines of another height is another font to pdfmake. */
export type FontNaming = (font: FontName) => string;

/** Said by colour and by its brackets: a place that is still to be filled in. */
const MISSING = { background: '#ffedb3' } as const;
const TO_CHECK = { decoration: 'underline', decorationStyle: 'dotted' } as const;

/** Nothing is drawn and nothing joined: between two emoji a line may end. */
const MAY_END_HERE: Inline = { text: '' };

/** Reading (ふりがな) stands in brackets after its word, as in every other form of the paper. */
export function textOfRun({ text, reading }: Run): string {
  return reading === undefined ? text : `${text}（${reading}）`;
}

/** Throws where a sign has no font: the paper's text is looked through before anything is drawn. */
export function inlinesOf(
  runs: readonly Run[],
  coverages: Coverages,
  fontNamed: FontNaming,
): readonly Inline[] {
  const inlines = runs.flatMap((run) => {
    const pieces = piecesOf(textOfRun(run), coverages);
    if (pieces === null) throw new Error('a sign without a font');
    const style = run.mark === 'missing' ? MISSING : run.mark === 'check' ? TO_CHECK : {};
    return pieces.flatMap(({ text, font, isAlone }, index): readonly Inline[] => {
      const inline = { text, font: fontNamed(font), ...style };
      if (!isAlone) return [inline];
      const isAfterAnother = pieces[index - 1]?.isAlone === true;
      return [...(isAfterAnother ? [MAY_END_HERE] : []), { ...inline, noWrap: true }];
    });
  });
  return inlines.length === 0 ? [{ text: ' ' }] : inlines;
}
