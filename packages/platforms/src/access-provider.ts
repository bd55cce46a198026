/** The companies through whose lines a post was sent: theirs are the records that run out first. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Brand } from '@kakekomi/kernel';
import type { Confidence, PlatformSource, SourceUrl } from './platform.ts';

export type AccessProviderId = Brand<string, 'AccessProviderId'>;

export const LINE_KINDS = ['mobile', 'fixed', 'mvno', 'cable', 'vpn', 'shared', 'anonymiser'] as const;

/** How long a provider is reported to keep its records. None of them publishes it: `basis` says who reported it. */
export interface ProviderLogs {
  readonly reportedRetention: string | null;
  /** Days; the shortest report is the safe side. `max` is null where only "at least" is reported. */
  readonly retentionDays: { readonly min: number; readonly max: number | null } | null;
  /** Year, or years, of the report. */
  readonly reportedIn: string | null;
  readonly basis: string;
}

/** An access provider, or a kind of line (public Wi-Fi, a workplace). */
export interface AccessProvider {
  readonly id: AccessProviderId;
  readonly name: string;
  readonly operator: string | null;
  readonly brands: readonly string[];
  readonly kinds: readonly (typeof LINE_KINDS)[number][];
  readonly logs: ProviderLogs;
  readonly disclosureUrl: SourceUrl | null;
  /** What a request for disclosure must hold. */
  readonly demands: readonly string[];
  readonly responseTime: string | null;
  readonly feeYen: number | null;
  readonly jurisdiction: string;
  readonly preservation: string;
  readonly notes: readonly string[];
  readonly confidence: Confidence;
  readonly sources: readonly PlatformSource[];
  readonly asOf: PlainDate;
}
