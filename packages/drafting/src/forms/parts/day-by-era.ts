/** A day that a person wrote, as papers write days. */
import { eraDateJa, parseJapaneseDate } from '@kakekomi/law';

/** A whole day by era with the western year; anything less certain (2026年5月ころ, 不明) stays in the person's words. */
export function dayByEra(on: string): string {
  const day = parseJapaneseDate(on);
  return day.kind === 'ok' ? eraDateJa(day.value) : on;
}
