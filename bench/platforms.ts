/**
 * Posts read a second, on one core: shared links of every platform, as pasted, beside `new URL()` on the same links in the
 * same run, taking turns. The goal is 300,000 a second. Prints medians, the ratio, and what a text of many links costs.
 *
 *     node tools/run.mjs bench/platforms.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import {
  compilePlatforms,
  encodePlatforms,
  parsePlatform,
  parsePlatforms,
  parsePosts,
} from '@kakekomi/platforms';
import links from '../conformance/platforms/links.json' with { type: 'json' };

const ROUNDS = 15;
const REPEATS = 20;

const folder = new URL('../data/platforms/', import.meta.url);
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readable(parsePlatform(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))));
const platforms = compilePlatforms(records);
const pasted = links.map(({ raw }) => raw);
const posts = pasted.filter((raw) => /^https?:\/\/\S+$/.test(raw) && canBeUrl(raw));
const microblog = posts.filter((raw) =>
  /^https:\/\/(?:x|twitter|bsky|www\.instagram|www\.tiktok)\./.test(raw),
);

// Once through before the clock runs, as a page has been in use for a moment.
for (let repeat = 0; repeat < 200; repeat += 1) for (const text of pasted) parsePosts(text, platforms);

report('links of every platform', posts, true);
report('the five most pasted', microblog, true);
report('everything, with Japanese and hostile ones', pasted, false);
const long = pasted.join('\n').repeat(10);
const found = parsePosts(long, platforms).length;
const wholeMs =
  median(Array.from({ length: ROUNDS }, () => timed(() => void parsePosts(long, platforms)))) / 1000;
console.log(`one text of ${long.length} characters: ${found} links in ${wholeMs.toFixed(1)} ms`);
const compact = JSON.stringify(encodePlatforms(records));
const readMs = median(
  Array.from({ length: ROUNDS }, () =>
    timed(() => void compilePlatforms(readable(parsePlatforms(JSON.parse(compact))))),
  ),
);
console.log(`the compact form is read and compiled in ${(readMs / 1000).toFixed(1)} ms (once a page)`);

function report(what: string, texts: readonly string[], withUrl: boolean): void {
  const ours: number[] = [];
  const theirs: number[] = [];
  let [taken, lengths] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(
      timed(() => {
        for (let repeat = 0; repeat < REPEATS; repeat += 1) {
          for (const text of texts) taken += parsePosts(text, platforms).length;
        }
      }) /
        (texts.length * REPEATS),
    );
    if (!withUrl) continue;
    theirs.push(
      timed(() => {
        for (let repeat = 0; repeat < REPEATS; repeat += 1) {
          for (const text of texts) lengths += new URL(text).href.length;
        }
      }) /
        (texts.length * REPEATS),
    );
  }
  const our = median(ours);
  const their = median(theirs);
  const peer = withUrl ? `; new URL() ${their.toFixed(2)} µs, ratio ${(our / their).toFixed(1)}` : '';
  console.log(
    `${what} (${texts.length}): ${Math.round(1e6 / our).toLocaleString('en')} posts a second, ${our.toFixed(2)} µs each${peer}`,
  );
  if (taken === 0 || (withUrl && lengths === 0)) throw new Error('nothing was read');
}

function canBeUrl(text: string): boolean {
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
}

function timed(work: () => void): number {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function readable<T>(result: { readonly kind: 'ok'; readonly value: T } | { readonly kind: 'err' }): T {
  if (result.kind === 'err') throw new Error('the project’s own data cannot be read');
  return result.value;
}
