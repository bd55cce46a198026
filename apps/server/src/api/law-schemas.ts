/** Schemas of posts, last days and plans; see `schemas.ts` for the directory's. */
import { z } from '@hono/zod-openapi';
import { PERIOD_UNITS } from '@kakekomi/calendar/legal-period';
import { PLAN_STAGES, REACH_CODES, STEP_STANDINGS } from '@kakekomi/guidance';
import {
  CONFIDENCES,
  DEADLINE_CATEGORIES,
  type DeadlineFacts,
  parseJapaneseDate,
  STEP_GROUPS,
} from '@kakekomi/law';
import { BASES, MISSING, POST_KINDS, TO_CHECK, WINDOW_PURPOSES } from '@kakekomi/platforms';
import { dateText, momentText, recommendationSchema } from './schemas.ts';

const LONGEST_DAY = 40;
const LONGEST_TEXT = 200;
const MOST_PLATFORMS = 20;

/** Read into a branded day at the border; Japanese forms are taken too. */
export const dayInput = z
  .string()
  .max(LONGEST_DAY)
  .transform((text, context) => {
    const parsed = parseJapaneseDate(text);
    if (parsed.kind === 'ok') return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.problem });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    description: 'A day in Japan: 2026-08-01, 令和8年8月1日 or R8.8.1.',
    example: '2026-08-01',
  });

const whenInput = z
  .union([
    dayInput,
    z
      .strictObject({ earliest: dayInput, latest: dayInput })
      .refine(({ earliest, latest }) => earliest <= latest),
  ])
  .openapi({ description: 'A day, or from the earliest to the latest day it can have been.' });

const retentionInput = z.strictObject({
  platform: z.string().min(1).max(LONGEST_TEXT),
  days: z
    .strictObject({ min: z.number().int().min(1), max: z.number().int().max(36_500) })
    .refine(({ min, max }) => min <= max)
    .nullable(),
  basis: z.string().min(1).max(LONGEST_TEXT).nullable(),
});

/** A fact added to the law does not compile without its line here. */
const FACTS = {
  posted: whenInput,
  removedOn: whenInput,
  noticed: whenInput,
  couldGuessWho: whenInput,
  learnedWho: whenInput,
  knownOffender: z.boolean(),
  isMinor: z.boolean(),
  guardianNoticed: whenInput,
  guardianCouldGuessWho: whenInput,
  oneToOne: z.boolean(),
  sexualImage: z.boolean(),
  moneyDemanded: z.boolean(),
  workCopied: z.boolean(),
  bodilyHarm: z.boolean(),
  designatedPlatform: z.boolean(),
  retentions: z.array(retentionInput).max(MOST_PLATFORMS),
  askedPlatformOn: whenInput,
  inquiryReceivedOn: whenInput,
  opinionInquiryReceivedOn: whenInput,
  orderReceivedOn: whenInput,
  provisionOrderReceivedOn: whenInput,
  providerNamedOn: whenInput,
  provisionalOrderReceivedOn: whenInput,
  provisionalOrderEndedOn: whenInput,
  securityOrderedOn: whenInput,
  securityReleasedOn: whenInput,
  complaintFiledOn: whenInput,
  noticeSentOn: whenInput,
  noticeArrivedOn: whenInput,
  agreedToTalkOn: whenInput,
  suedOn: whenInput,
  judgmentReceivedOn: whenInput,
  smallClaimsJudgmentReceivedOn: whenInput,
  systemNoticeOn: whenInput,
  paymentOrderReceivedOn: whenInput,
  preparationBeganOn: whenInput,
} as const satisfies { readonly [F in keyof DeadlineFacts]-?: z.ZodType };

/** Every fact optional, none other taken; nothing of it is kept. */
export const factsSchema = z.strictObject(FACTS).partial().openapi('DeadlineFacts');

export const unitInput = z.enum(PERIOD_UNITS);

const japanese = z.string().openapi({ description: 'In Japanese.' });
const texts = z.array(z.string()).readonly();
const confidence = z.enum(CONFIDENCES).openapi({ description: 'Nothing `low` is to be shown as certain.' });
const state = z.enum(['running', 'passed', 'not-started', 'cannot-be-computed']);
const reasoning = texts.openapi({ description: 'Line by line in Japanese, with the articles behind each.' });
const basis = {
  articles: texts,
  textAsOf: dateText.openapi({ description: 'The day as of which the cited text was read.' }),
  amendmentNotRead: z.string().nullable(),
  confidence,
  sources: z
    .array(
      z.object({
        url: z.string().nullable(),
        publisher: z.string(),
        basis: z.enum(BASES),
        pageDate: dateText.nullable(),
        seenOn: dateText,
        finding: z.string(),
      }),
    )
    .readonly(),
};

export const noticeSchema = texts.openapi({
  description: 'To be shown under every answer about the law: information, not legal advice.',
});

export const deadlineSchema = z
  .object({
    ruleId: z.string(),
    counting: z
      .string()
      .nullable()
      .openapi({ description: 'The counting rule; null where nothing is counted.' }),
    name: japanese,
    category: z.enum(DEADLINE_CATEGORIES),
    clock: z.enum(['consult', 'log', 'law']),
    runsFor: z.enum(['you', 'sender', 'provider', 'authority', 'both']),
    lastDay: z
      .union([dateText, z.object({ earliest: dateText, latest: dateText })])
      .nullable()
      .openapi({ description: 'A day; a span where an input is uncertain; null where `whyNone` says why.' }),
    whyNone: z.string().nullable(),
    latest: dateText.nullable().openapi({ description: 'A practical “at the latest” beyond `lastDay`.' }),
    state,
    safeSide: dateText.nullable().openapi({ description: 'The day to keep to, whatever is doubtful.' }),
    safeSideNote: z.string().nullable(),
    reasoning,
    ifMissed: z.string().nullable(),
    doBefore: texts,
    stops: texts,
    extends: texts,
    notes: texts,
    ...basis,
  })
  .openapi('Deadline');

export const periodSchema = z
  .object({
    ruleId: z.string(),
    counting: z.string(),
    name: japanese,
    lastDay: dateText,
    lastDayBeforeRollOver: dateText,
    state,
    reasoning,
    articles: texts,
  })
  .openapi('Period');

export const postSchema = z
  .object({
    platform: z.string().nullable().openapi({ description: 'Null: no platform that is known.' }),
    kind: z.enum(POST_KINDS),
    account: z.string().nullable(),
    postId: z.string().nullable(),
    threadId: z.string().nullable(),
    commentId: z.string().nullable(),
    host: z.string(),
    url: z.string(),
    canonicalUrl: z.string().nullable(),
    postedAt: z
      .object({
        instant: z.string().openapi({ example: '2018-10-10T20:19:24.211Z' }),
        precision: z.enum(['ms', 's', 'min', 'day']),
        bound: z.enum(['exact', 'lower', 'guess']),
        of: z.enum(['post', 'thread']),
      })
      .nullable()
      .openapi({ description: 'Derived from the id; not a proof.' }),
    postedAtUtc: z.string().nullable(),
    postedAtJapan: z.string().nullable(),
    mustOpenFirst: z
      .boolean()
      .openapi({ description: 'A short link: only opening it tells where it leads.' }),
    isPrivate: z.boolean(),
    lookAlikeOf: z.string().nullable(),
    missing: z.array(z.enum(MISSING)).readonly(),
    toCheck: z.array(z.enum(TO_CHECK)).readonly(),
  })
  .openapi('Post');

const stepSchema = z
  .object({
    id: z.string(),
    name: japanese,
    group: z.enum(STEP_GROUPS),
    open: z.boolean(),
    standing: z
      .enum(STEP_STANDINGS)
      .openapi({ description: 'How it can be done now; `not-now` where `open` is false.' }),
    why: japanese,
    who: z.string(),
    where: z.string().nullable(),
    needs: texts,
    cost: z.string().nullable(),
    usualTime: z.string().nullable(),
    goesWellWhen: z.string().nullable(),
    risks: texts,
    notes: texts,
    next: texts,
    otherwise: texts,
    deadlines: texts.openapi({ description: '`ruleId`s in `deadlines`.' }),
    windows: z.array(recommendationSchema).readonly(),
    platformWays: z
      .array(
        z.object({
          platform: z.string(),
          platformName: z.string(),
          purpose: z.enum(WINDOW_PURPOSES),
          name: z.string().nullable(),
          url: z.string().nullable(),
          demands: texts,
          responseTime: z.string().nullable(),
          basis: z.enum(BASES),
          note: z.string().nullable(),
        }),
      )
      .readonly(),
    cautions: texts,
    ...basis,
  })
  .openapi('PlanStep');

export const planSchema = z
  .object({
    at: momentText,
    reachFirst: z
      .object({ because: z.enum(REACH_CODES), windows: z.array(recommendationSchema).readonly() })
      .nullable()
      .openapi({ description: 'Whom to be able to reach before any day is read.' }),
    deadlines: z.array(deadlineSchema).readonly(),
    stages: z
      .array(
        z.object({
          id: z.enum(PLAN_STAGES),
          askBefore: z
            .string()
            .nullable()
            .openapi({ description: 'To be asked before anything of this stage is done.' }),
          notes: texts,
          steps: z.array(stepSchema).readonly(),
        }),
      )
      .readonly(),
    nextQuestion: z
      .object({
        id: z.string(),
        text: z.string(),
        choices: z.array(z.object({ id: z.string(), text: z.string() })).readonly(),
        why: z.string(),
      })
      .nullable(),
    notice: noticeSchema,
  })
  .openapi('Plan');
