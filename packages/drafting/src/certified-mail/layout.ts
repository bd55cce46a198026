/** How a copy for certified mail (内容証明の謄本) may be set: the grids that the post takes, each of 520 characters. */

/** Direction, characters a line and lines a sheet. */
export const CERTIFIED_LAYOUTS = [
  'vertical-20x26',
  'horizontal-20x26',
  'horizontal-13x40',
  'horizontal-26x20',
] as const;
export type CertifiedLayoutId = (typeof CERTIFIED_LAYOUTS)[number];

export interface CertifiedLayout {
  readonly id: CertifiedLayoutId;
  readonly direction: 'vertical' | 'horizontal';
  readonly charactersPerLine: number;
  readonly linesPerSheet: number;
}

const grid = (
  id: CertifiedLayoutId,
  direction: CertifiedLayout['direction'],
  charactersPerLine: number,
  linesPerSheet: number,
): CertifiedLayout => ({ id, direction, charactersPerLine, linesPerSheet });

const GRIDS: { readonly [L in CertifiedLayoutId]: CertifiedLayout } = {
  'vertical-20x26': grid('vertical-20x26', 'vertical', 20, 26),
  'horizontal-20x26': grid('horizontal-20x26', 'horizontal', 20, 26),
  'horizontal-13x40': grid('horizontal-13x40', 'horizontal', 13, 40),
  'horizontal-26x20': grid('horizontal-26x20', 'horizontal', 26, 20),
};

export function certifiedLayout(id: CertifiedLayoutId): CertifiedLayout {
  return GRIDS[id];
}

/** 横書き 20字×26行 */
export function certifiedLayoutJa({ direction, charactersPerLine, linesPerSheet }: CertifiedLayout): string {
  return `${direction === 'vertical' ? 'たて書き' : '横書き'} ${charactersPerLine}字×${linesPerSheet}行`;
}

/** The layout that was chosen (`letter-layout`); null where the word is none of them. */
export function parseCertifiedLayout(word: string): CertifiedLayoutId | null {
  return CERTIFIED_LAYOUTS.find((id) => id === word) ?? null;
}
