/** `kakekomi open`: who answers now. The same matching as `find`, for somebody of whom only the place is known. */
import { groupsOf, recommend } from '@kakekomi/guidance';
import { ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { paragraph } from './columns.ts';
import { loadDataset } from './data.ts';
import { encodeFound } from './encode-found.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { paintFor } from './paint.ts';
import { entryLines } from './print-entries.ts';
import { EXIT } from './problem.ts';
import { prefectureGiven } from './situation-options.ts';
import { momentInWords } from './state.ts';

/** Runs the command; exit code 1 when nobody answers. */
export async function open(options: ReadOptions, io: Io): Promise<Answer> {
  const prefecture = prefectureGiven(options);
  if (prefecture.kind === 'err') return prefecture;
  const at = momentGiven(options, io);
  if (at.kind === 'err') return at;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const { listings, builtOn, holidays } = dataset.value;
  const situation = prefecture.value === null ? {} : { prefecture: prefecture.value };
  const answer = recommend({ situation, at: at.value, directory: { listings, builtOn }, holidays });
  // One number that stands in many records is shown once.
  const entries = groupsOf(answer).answersNow.filter(({ sameWayAs }) => sameWayAs === null);
  if (options.flags.has('json')) {
    io.out(
      JSON.stringify({ at: at.value, ...encodeFound({ ...answer, recommendations: entries }) }, null, 2),
    );
  } else {
    const paint = paintFor(io.colour);
    const heading = paint('heading', JA.open.heading(momentInWords(at.value)));
    const body =
      entries.length === 0
        ? paragraph(JA.open.none, '', io.columns)
        : [
            ...entryLines(entries, 1, at.value, io.columns, paint),
            ...paragraph(JA.find.notThrough, '', io.columns),
          ];
    io.out([heading, '', ...body].join('\n'));
  }
  return ok(entries.length === 0 ? EXIT.nothingFound : EXIT.ok);
}
