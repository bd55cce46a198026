/** What one kind of window can do and cannot, for `data/kinds/` and the page that compares the kinds. */
import type { Source } from './record.ts';
import type { ServiceKind } from './taxonomy.ts';

export interface KindRecord {
  readonly kind: ServiceKind;
  readonly name: string;
  /** Its strengths, a sentence each. */
  readonly canDo: readonly string[];
  /** Its limits, a sentence each. */
  readonly cannotDo: readonly string[];
  /** For whom or when it is the right one. */
  readonly goodFor: readonly string[];
  /** What it costs, in words; null where no source says. */
  readonly cost: string | null;
  /** How soon it acts, in words; null where no source says. */
  readonly timeToAct: string | null;
  readonly sources: readonly Source[];
}
