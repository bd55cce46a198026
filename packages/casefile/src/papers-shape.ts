/** What papers are drafted from, as it stands in a case file: parties, exhibits, the course of things, what was sent. */
import { DELIVERY_OUTCOMES, DELIVERY_WAYS, type Delivery } from './delivery.ts';
import type { CaseEvent, Exhibit } from './exhibit.ts';
import { day } from './facts-shape.ts';
import { PARTY_KINDS, PARTY_ROLES, type Party } from './party.ts';
import { flag, listShape, objectShape, optional, text, wordOf } from './shape.ts';

const words = optional(text);

export const PARTY = objectShape<Party>({
  role: wordOf(PARTY_ROLES),
  provider: words,
  kind: optional(wordOf(PARTY_KINDS)),
  name: words,
  reading: words,
  representative: words,
  office: words,
  postalCode: words,
  address: words,
  phone: words,
  email: words,
  birthDate: optional(day),
  occupation: words,
});

export const EXHIBIT = objectShape<Exhibit>({
  id: text,
  title: text,
  isOriginal: optional(flag),
  madeOn: words,
  maker: words,
  shows: words,
  note: words,
  posts: optional(listShape(text)),
  partOf: words,
});

export const EVENT = objectShape<CaseEvent>({
  id: text,
  on: text,
  what: text,
  exhibits: optional(listShape(text)),
});

export const DELIVERY = objectShape<Delivery>({
  id: text,
  form: text,
  to: words,
  way: optional(wordOf(DELIVERY_WAYS)),
  sentOn: optional(day),
  number: words,
  arrivedOn: optional(day),
  answerDueOn: optional(day),
  answeredOn: optional(day),
  outcome: optional(wordOf(DELIVERY_OUTCOMES)),
  note: words,
});
