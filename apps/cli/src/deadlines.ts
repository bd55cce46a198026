/** `kakekomi deadlines`: every last day that follows from what is told, or with `--rule` one period counted bare. */
import { dateOf, dayNumberOf, MINUTES_A_DAY, momentOfMinute, type PlainDate } from '@kakekomi/calendar';
import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import type { Dataset } from '@kakekomi/dataset';
import { deadlineFactsOf, encodeDeadlines } from '@kakekomi/guidance';
import { err, ok, type Result } from '@kakekomi/kernel';
import { type DeadlineFacts, deadlinesFor, encodeDeadline, encodePeriod, NOTICE_JA } from '@kakekomi/law';
import { parsePosts } from '@kakekomi/platforms';
import type { Answer } from './answer.ts';
import { loadDataset } from './data.ts';
import { dayGiven, factsGiven } from './facts-options.ts';
import type { Io } from './io.ts';
import type { ReadOptions } from './options.ts';
import { periodGiven, periodMisuse } from './period.ts';
import { printDeadlines, printPeriod } from './print-deadlines.ts';
import { type CliProblem, EXIT } from './problem.ts';

/** Runs the command. */
export async function deadlines(options: ReadOptions, io: Io): Promise<Answer> {
  const misuse = periodMisuse(options);
  if (misuse !== null) return err(misuse);
  const asked = dayGiven(options, 'on');
  if (asked.kind === 'err') return asked;
  const facts = factsGiven(options);
  if (facts.kind === 'err') return facts;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const on = asked.value ?? dateOf(io.now());
  return options.values.has('rule')
    ? answerPeriod(options, dataset.value, on, io)
    : await answerFacts(options, facts.value, dataset.value, on, io);
}

async function answerFacts(
  options: ReadOptions,
  told: DeadlineFacts,
  dataset: Dataset,
  on: PlainDate,
  io: Io,
): Promise<Answer> {
  const { law, holidays, platformRecords } = dataset;
  const caseFile = caseOf(options.values.get('post') ?? [], told, dataset);
  if (caseFile.kind === 'err') return caseFile;
  const morning = momentOfMinute(dayNumberOf(on) * MINUTES_A_DAY);
  const facts = deadlineFactsOf(caseFile.value, morning, platformRecords);
  const found = deadlinesFor(facts, law, holidays, on);
  const path = options.values.get('ics')?.[0];
  if (
    path !== undefined &&
    !(await io.writeText(path, encodeDeadlines(found, { uidSeed: io.chance(), stampedAt: io.now() })))
  ) {
    return err({ code: 'ics-unwritable' });
  }
  if (options.flags.has('json')) {
    const plain = found.map((deadline) => encodeDeadline(deadline, law));
    io.out(JSON.stringify({ on, deadlines: plain, notice: NOTICE_JA }, null, 2));
  } else {
    printDeadlines(found, on, path !== undefined, io);
  }
  return ok(EXIT.ok);
}

function answerPeriod(options: ReadOptions, dataset: Dataset, on: PlainDate, io: Io): Answer {
  const asked = periodGiven(options, dataset);
  if (asked.kind === 'err') return asked;
  const { period, start } = asked.value;
  const encoded = encodePeriod(period, start, on, dataset.law);
  if (options.flags.has('json')) {
    io.out(JSON.stringify({ on, deadlines: [encoded], notice: NOTICE_JA }, null, 2));
  } else {
    printPeriod(encoded, io);
  }
  return ok(EXIT.ok);
}

/** A case of these facts and posts: what follows from a post is reckoned there. */
function caseOf(
  texts: readonly string[],
  facts: DeadlineFacts,
  { platforms }: Dataset,
): Result<CaseFile, CliProblem> {
  const posts = texts.map((text) => parsePosts(text, platforms));
  if (posts.some((found) => found.length === 0)) return err({ code: 'link-missing', option: '--post' });
  return ok({ ...EMPTY_CASE, facts, posts: posts.flat().map((reference) => ({ reference })) });
}
