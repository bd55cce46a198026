/** A last day in words, as papers that stay with the person write it. */
import { type Deadline, dateJa } from '@kakekomi/law';

/** `2026年8月22日（土）〜2026年8月24日（月）`; the day to keep to beside it where that is sooner. Empty where there is none. */
export function lastDayJa({ lastDay, safeSide }: Deadline): string {
  if (lastDay.kind === 'none') return '';
  const first = lastDay.kind === 'day' ? lastDay.day : lastDay.earliest;
  const days = lastDay.kind === 'day' ? dateJa(first) : `${dateJa(first)}〜${dateJa(lastDay.latest)}`;
  return safeSide !== null && safeSide < first ? `${days}（安全な側は${dateJa(safeSide)}）` : days;
}
