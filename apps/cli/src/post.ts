/** `kakekomi post`: what the links in a pasted text say by themselves. Nothing is fetched. */
import { err, ok, type Result } from '@kakekomi/kernel';
import { encodePost, parsePosts } from '@kakekomi/platforms';
import type { Answer } from './answer.ts';
import { loadDataset } from './data.ts';
import type { Io } from './io.ts';
import type { ReadOptions } from './options.ts';
import { printPosts } from './print-posts.ts';
import { type CliProblem, EXIT } from './problem.ts';

/** Runs the command; exit code 1 where no link is found. */
export async function post(options: ReadOptions, io: Io): Promise<Answer> {
  const text = await textGiven(options.operands[0] ?? '', io);
  if (text.kind === 'err') return text;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const posts = parsePosts(text.value, dataset.value.platforms);
  if (options.flags.has('json')) io.out(JSON.stringify({ posts: posts.map(encodePost) }, null, 2));
  else printPosts(posts, dataset.value.platformRecords, io);
  return ok(posts.length === 0 ? EXIT.nothingFound : EXIT.ok);
}

/** What was typed, or with `-` the standard input. */
async function textGiven(operand: string, io: Io): Promise<Result<string, CliProblem>> {
  if (operand !== '-') return ok(operand);
  const text = await io.readText('-');
  return text === null ? err({ code: 'text-unreadable' }) : ok(text);
}
