/** The schemas that validate what comes in, type what goes out and describe both in `/openapi.json`. */
import { z } from '@hono/zod-openapi';
import { parseLocalMoment } from '@kakekomi/calendar';
import { OFFENDERS } from '@kakekomi/casefile';
import {
  ACTIONS,
  ANSWERERS,
  ASSURANCES,
  CONTACT_TYPES,
  COSTS,
  GENDERS,
  HARMS,
  OCCUPATIONS,
  OPERATOR_KINDS,
  parsePrefecture,
  ROLES,
  SERVICE_KINDS,
  WANTS,
} from '@kakekomi/directory';

const LONGEST_NAME = 40;

/** Read into a branded moment at the border; out of it, plain text. */
export const momentInput = z
  .string()
  .max(19)
  .transform((text, context) => {
    const parsed = parseLocalMoment(text);
    if (parsed.kind === 'ok') return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.problem });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?$',
    description: 'Japan’s wall clock, without a zone. Left out: now.',
    example: '2026-11-24T10:00',
  });

export const prefectureInput = z
  .string()
  .max(LONGEST_NAME)
  .transform((text, context) => {
    const code = parsePrefecture(text);
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: 'prefecture-unknown' });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    description: 'ISO 3166-2 code, name or slug: JP-13, 東京都, tokyo.',
    example: 'JP-13',
  });

export const momentText = z
  .string()
  .openapi({ description: 'Japan’s wall clock', example: '2026-11-24T17:15' });
export const dateText = z.string().openapi({ format: 'date', example: '2026-11-24' });

export const availabilitySchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('open'),
      until: momentText.nullable().openapi({ description: 'Null where it never closes.' }),
    }),
    z.object({
      kind: z.literal('closed'),
      opensAt: momentText.nullable().openapi({ description: 'Null where no opening is known.' }),
    }),
    z.object({ kind: z.literal('unknown'), why: z.enum(['hours-not-published', 'holidays-not-known']) }),
  ])
  .openapi('Availability');

const areaSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('national') }),
    z.object({ kind: z.literal('prefectures'), prefectures: z.array(z.string()).readonly() }),
    z.object({ kind: z.literal('municipality'), prefecture: z.string(), municipality: z.string() }),
  ])
  .openapi('ServiceArea');

const eligibilitySchema = z
  .object({
    ageMin: z.number().int().nullable(),
    ageMax: z.number().int().nullable(),
    roles: z.array(z.enum(ROLES)).readonly(),
    genders: z.array(z.enum(GENDERS)).readonly(),
    occupations: z.array(z.enum(OCCUPATIONS)).readonly(),
    exclusive: z.boolean().openapi({ description: 'True: roles and occupations refuse everybody else.' }),
    conditions: z.array(z.string()).readonly(),
  })
  .openapi('Eligibility');

const contactSchema = z
  .object({
    type: z.enum(CONTACT_TYPES),
    value: z.string().nullable().openapi({ description: 'Null unless `offer` is `usable`.' }),
    offer: z.enum(['usable', 'visit', 'unconfirmed', 'missing']),
    label: z.string(),
    answers: z.enum(ANSWERERS),
    assurance: z.enum(ASSURANCES),
    hours: z
      .string()
      .nullable()
      .openapi({ description: 'OSM opening_hours', example: 'Mo-Fr 08:30-17:15; PH off' }),
    hoursText: z.string().nullable(),
    respondsWithin: z.string().nullable(),
    cost: z.enum(COSTS),
    languages: z.array(z.string()).readonly(),
    canUseRelay: z.boolean(),
    cautions: z.array(z.string()).readonly(),
    eligibility: eligibilitySchema.nullable(),
    serviceArea: areaSchema.nullable(),
    namedBySource: z.boolean(),
  })
  .openapi('Contact');

export const serviceSchema = z
  .object({
    id: z.string(),
    placeOf: z.string().nullable().openapi({ description: 'The service that this is a place of.' }),
    name: z.string(),
    organization: z.object({ name: z.string(), kind: z.enum(OPERATOR_KINDS) }),
    kind: z.enum(SERVICE_KINDS),
    summary: z.string(),
    harms: z.array(z.enum(HARMS)).readonly(),
    specializedIn: z.array(z.enum(HARMS)).readonly(),
    actions: z.array(z.enum(ACTIONS)).readonly(),
    eligibility: eligibilitySchema,
    serviceArea: areaSchema,
    contacts: z.array(contactSchema).readonly(),
    anonymous: z.enum(['accepted', 'not-accepted', 'unknown']),
    validFrom: dateText.nullable(),
    validTo: dateText
      .nullable()
      .openapi({ description: 'A service past this day has ended and must not be offered.' }),
    replacedBy: z.array(z.string()).readonly(),
    emergencyOnly: z.boolean(),
    assuredDate: dateText
      .nullable()
      .openapi({ description: 'The day on which somebody called and found it so; null: nobody has.' }),
    officialPage: z.string().nullable(),
    lead: z.object({
      publisher: z.string(),
      url: z.string().nullable(),
      pageDate: dateText.nullable(),
      seenOn: dateText,
      official: z.boolean(),
    }),
  })
  .openapi('Service');

/** Every field optional, none other taken; nothing of it is kept. */
export const situationSchema = z
  .strictObject({
    role: z.enum(ROLES),
    age: z.number().int().min(0).max(120).openapi({ description: 'Age of the person attacked.' }),
    gender: z.enum(GENDERS),
    occupation: z.enum(OCCUPATIONS),
    prefecture: z.string().max(LONGEST_NAME).openapi({ example: 'JP-13' }),
    municipality: z.string().max(LONGEST_NAME).openapi({ example: '川崎市' }),
    harms: z.array(z.enum(HARMS)).max(HARMS.length),
    wants: z.array(z.enum(WANTS)).max(WANTS.length),
    cannot: z.array(z.enum(CONTACT_TYPES)).max(CONTACT_TYPES.length),
    prefers: z.array(z.enum(CONTACT_TYPES)).max(CONTACT_TYPES.length),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)).max(20),
    offender: z.enum(OFFENDERS),
    guardianUnsafe: z.boolean(),
    danger: z.boolean(),
    despair: z.boolean(),
  })
  .partial()
  .openapi('Situation');

const inWords = z.object({ code: z.string(), text: z.string().openapi({ description: 'In Japanese.' }) });

const offeredContact = z.object({
  type: z.enum(CONTACT_TYPES),
  value: z.string().nullable().openapi({ description: 'Null for a place to go that needs no address.' }),
  availability: availabilitySchema,
});

export const recommendationSchema = z
  .object({
    serviceId: z.string(),
    placeOf: z.string().nullable(),
    name: z.string(),
    admission: z.enum(['yes', 'if']),
    contact: offeredContact,
    contacts: z
      .array(
        offeredContact.extend({
          label: z.string(),
          answers: z.enum(ANSWERERS),
          live: z.boolean(),
          hoursText: z.string().nullable(),
          respondsWithin: z.string().nullable(),
          cost: z.enum(COSTS),
          languages: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    reasons: z.array(inWords).readonly(),
    cautions: z.array(inWords).readonly(),
    sameWayAs: z.string().nullable(),
    officialPage: z.string().nullable().openapi({
      description: 'To be offered where `contact.value` is null: nobody is left with nothing.',
    }),
  })
  .openapi('Recommendation');

export const recommendationsSchema = z
  .object({
    at: momentText,
    recommendations: z.array(recommendationSchema).readonly(),
    pair: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('two-live') }),
        z.object({ kind: z.literal('one-and-next'), opensAt: momentText.nullable() }),
        z.object({ kind: z.literal('gap'), opensAt: momentText.nullable(), text: z.string() }),
      ])
      .openapi('Pair'),
    lastResort: z.boolean(),
  })
  .openapi('Recommendations');

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    errors: z
      .array(z.object({ field: z.string(), allowed: z.array(z.string()).readonly() }))
      .readonly()
      .optional(),
  })
  .openapi('Problem');

/** The answers that any route may give beside its own. */
export const problemResponses = {
  default: {
    description: 'RFC 9457 problem details; switch on `code`.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} as const;
