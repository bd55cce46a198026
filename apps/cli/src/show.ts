/** `kakekomi show ID`: one window, or one place of it, with everything that is known and where it is known from. */
import type { Dataset } from '@kakekomi/dataset';
import { err, ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { loadDataset } from './data.ts';
import { encodeShown } from './encode-shown.ts';
import type { Io } from './io.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { printShown } from './print-shown.ts';
import { EXIT } from './problem.ts';
import { shownOf } from './shown.ts';
import { nearest } from './suggest.ts';

const NAMED = 3;

/** Runs the command; exit code 1 when there is no such id, 0 for an ended window too. */
export async function show(options: ReadOptions, io: Io): Promise<Answer> {
  const at = momentGiven(options, io);
  if (at.kind === 'err') return at;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const [typed = ''] = options.operands;
  const shown = shownOf(typed.normalize('NFKC').trim(), dataset.value, at.value);
  if (shown === null) return err({ code: 'id-unknown', suggestions: suggestionsFor(typed, dataset.value) });
  io.out(
    options.flags.has('json')
      ? JSON.stringify(encodeShown(shown), null, 2)
      : printShown(shown, io).join('\n'),
  );
  return ok(EXIT.ok);
}

/** Ids near to what was typed; else windows in whose name it stands. */
function suggestionsFor(typed: string, { services, places }: Dataset): readonly string[] {
  const former = services.flatMap(({ alternateIds }) => alternateIds);
  const near = nearest(typed, [...[...services, ...places].map(({ id }) => id), ...former]);
  if (near.length > 0) return near;
  const part = typed.normalize('NFKC').trim();
  const named = [
    ...services.map(({ id, name, alternateNames }) => ({ id, names: [name, ...alternateNames] })),
    ...places.map(({ id, name }) => ({ id, names: [name] })),
  ];
  return part.length < 2
    ? []
    : named
        .filter(({ names }) => names.some((name) => name.includes(part)))
        .slice(0, NAMED)
        .map(({ id }) => id);
}
