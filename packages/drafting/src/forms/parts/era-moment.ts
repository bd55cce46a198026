/** The moment of a post as police papers and letters write it: by era, on Japan's clock. */
import { parsePlainDate } from '@kakekomi/calendar';
import { eraDateJa } from '@kakekomi/law';
import type { Run } from '../../document.ts';
import type { NumberedPost, Paper, PostMoment } from '../../paper.ts';

const BOUNDS: { readonly [B in PostMoment['bound']]: string } = {
  exact: 'ころ',
  told: 'ころ',
  lower: 'より後',
  thread: 'より後',
  guess: 'ころ（推測）',
};

/**
 * 令和8年（2026年）8月1日11時10分15秒ころ, to be checked since it follows from the id; a blank where nothing is known. What lies
 * below the id's precision, or below `unit`, is not written.
 */
export function eraMomentRuns(
  paper: Paper,
  { postedAt }: NumberedPost,
  unit: 'second' | 'minute' = 'second',
): readonly Run[] {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(postedAt?.japan ?? '');
  const day = parsePlainDate(parts?.[1] ?? '');
  if (postedAt === null || day.kind === 'err') return [paper.blank('投稿の日時', 'posts')];
  const [, , hour, minute, second] = parts ?? [];
  const clock = hour === undefined ? '' : `${Number(hour)}時${Number(minute)}分`;
  const seconds = second === undefined || unit === 'minute' ? '' : `${Number(second)}秒`;
  return [{ text: `${eraDateJa(day.value)}${clock}${seconds}${BOUNDS[postedAt.bound]}`, mark: 'check' }];
}
