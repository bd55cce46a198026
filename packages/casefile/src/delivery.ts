/** How a paper went out and what came back, so that the days that follow from it can be reckoned. */
import type { PlainDate } from '@kakekomi/calendar';

export const DELIVERY_WAYS = [
  'web-form',
  'email',
  'post',
  'registered-post',
  'certified-mail',
  'fax',
  'in-person',
] as const;
export type DeliveryWay = (typeof DELIVERY_WAYS)[number];

export const DELIVERY_OUTCOMES = ['done', 'partly', 'refused', 'asked-back', 'no-answer'] as const;
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

export interface Delivery {
  readonly id: string;
  /** The form's id. */
  readonly form: string;
  /** To whom, in the person's words or as the paper names them. */
  readonly to?: string;
  readonly way?: DeliveryWay;
  readonly sentOn?: PlainDate;
  /** Receipt or tracking number (受付番号・追跡番号). */
  readonly number?: string;
  readonly arrivedOn?: PlainDate;
  /** The day by which they were asked to answer. */
  readonly answerDueOn?: PlainDate;
  readonly answeredOn?: PlainDate;
  readonly outcome?: DeliveryOutcome;
  readonly note?: string;
}
