/** Seeded situations and moments: the same twenty thousand on every machine, every field of a situation among them. */
import { type LocalMoment, momentOfMinute } from '@kakekomi/calendar';
import { OFFENDERS, type Situation } from '@kakekomi/casefile';
import { CONTACT_TYPES, GENDERS, HARMS, OCCUPATIONS, ROLES, WANTS } from '@kakekomi/directory';
import { INTERVALS, PREFECTURE_CODES } from './world.ts';

export interface Asked {
  readonly situation: Situation;
  readonly at: LocalMoment;
}

const TOWNS = ['大阪市', '名古屋市', '川崎市', '仙台市', '渋川市', '北九州市', '盛岡市', '札幌市'] as const;
const LANGUAGES = ['ja', 'en', 'zh', 'pt', 'th', 'de'] as const;

/** `count` situations with a moment in one of the proof's spans, from a seed (mulberry32, 32 bits). */
export function seededSituations(count: number, seed: number): readonly Asked[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[below(list.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  };
  const some = <T>(list: readonly T[], most: number): readonly T[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => pick(list))),
  ];
  const told = (share: number) => random() < share;
  return Array.from({ length: count }, () => {
    const span = pick(INTERVALS);
    const situation: Situation = {
      ...(told(0.8) ? { role: pick(ROLES) } : {}),
      ...(told(0.8) ? { age: 6 + below(80) } : {}),
      ...(told(0.3) ? { gender: pick(GENDERS) } : {}),
      ...(told(0.15) ? { occupation: pick(OCCUPATIONS) } : {}),
      ...(told(0.85) ? { prefecture: pick(PREFECTURE_CODES) } : {}),
      ...(told(0.2) ? { municipality: pick(TOWNS) } : {}),
      ...(told(0.8) ? { harms: some(HARMS, 3) } : {}),
      ...(told(0.7) ? { wants: some(WANTS, 2) } : {}),
      ...(told(0.3) ? { cannot: some(CONTACT_TYPES, 3) } : {}),
      ...(told(0.2) ? { prefers: some(CONTACT_TYPES, 2) } : {}),
      ...(told(0.15) ? { languages: some(LANGUAGES, 2) } : {}),
      ...(told(0.15) ? { offender: pick(OFFENDERS) } : {}),
      ...(told(0.05) ? { guardianUnsafe: true } : {}),
      ...(told(0.1) ? { danger: true } : {}),
      ...(told(0.1) ? { despair: true } : {}),
    };
    return { situation, at: momentOfMinute(span.from + below(span.until - span.from)) };
  });
}
