/** A form (書式): one record a file in `data/forms`, what it asks for and what is known of its official shape. */
import type { PlainDate } from '@kakekomi/calendar';
import type { Brand } from '@kakekomi/kernel';
import type { DeadlineFacts, StepId } from '@kakekomi/law';

/** Also the name of its file. */
export type FormId = Brand<string, 'FormId'>;

/** What a person is asked once, for every paper: `applicant.name`, `posts.quote`, or a statement's id (`course`). */
export type FactId = Brand<string, 'FactId'>;

/** Id of a source in `data/forms/sources.json`. */
export type FormSourceId = Brand<string, 'FormSourceId'>;

/** `paper`: handed in by itself · `annex`: goes with another · `own`: for the person and whoever helps. */
export const FORM_ROLES = ['paper', 'annex', 'own'] as const;
export type FormRole = (typeof FORM_ROLES)[number];

/** The days of a delivery from which a period of the law may run. */
export const DELIVERY_DAYS = ['sentOn', 'arrivedOn', 'answeredOn'] as const;
export type DeliveryDay = (typeof DELIVERY_DAYS)[number];

/** Facts of `law` that a delivery tells. */
export const DELIVERED_FACTS = [
  'askedPlatformOn',
  'noticeSentOn',
  'noticeArrivedOn',
  'complaintFiledOn',
] as const satisfies readonly (keyof DeadlineFacts)[];
export type DeliveredFact = (typeof DELIVERED_FACTS)[number];

export interface AskedFact {
  readonly fact: FactId;
  /** False: the field is whole without it. */
  readonly required: boolean;
}

/** A column of the form (欄), under its official name. */
export interface FormField {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly help: string | null;
  /** What fills it, in order; empty where it is filled from what is there already (numbers, lists). */
  readonly asks: readonly AskedFact[];
  /** Said beside it where the other side will read it; null where it stays with who receives it. */
  readonly passedOn: string | null;
}

export interface Form {
  readonly id: FormId;
  /** Place in the list of papers, from 1; the number in its file's name. */
  readonly order: number;
  readonly name: string;
  readonly role: FormRole;
  readonly purpose: string;
  readonly addressee: string;
  /** Id of a page rule. */
  readonly page: string;
  /** Steps of the law that it belongs to. */
  readonly steps: readonly StepId[];
  readonly cost: string | null;
  readonly takeTo: string;
  readonly showFirst: string;
  /** What the other side will learn from it; null: nothing, it does not reach them. */
  readonly otherSideLearns: string | null;
  /** True: written to whoever did it, so not offered where there is fear. */
  readonly goesToOffender: boolean;
  /** Whether today's official shape was seen, and where it is to be looked up. */
  readonly shape: {
    readonly isConfirmed: boolean;
    readonly officialName: string;
    readonly officialUrl: string | null;
    readonly note: string | null;
  };
  readonly fields: readonly FormField[];
  readonly attachments: readonly string[];
  readonly formatting: readonly string[];
  readonly notes: readonly string[];
  readonly delivery: readonly { readonly fact: DeliveredFact; readonly day: DeliveryDay }[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly FormSourceId[];
  readonly asOf: PlainDate;
}
