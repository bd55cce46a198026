/** `kakekomi show ID`: one window, or one place of it, with everything that is known and where it is known from. */
import { dateOf, type LocalMoment } from '@kakekomi/calendar';
import type { Dataset } from '@kakekomi/dataset';
import type { Listing, Place, Service } from '@kakekomi/directory';
import { err, ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { loadDataset } from './data.ts';
import { encodeShown } from './encode-shown.ts';
import type { Io } from './io.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { printShown } from './print-shown.ts';
import { EXIT } from './problem.ts';
import { nearest } from './suggest.ts';

const NAMED = 3;

/** A listing with the records that it was made of. */
export interface Shown {
  readonly listing: Listing;
  readonly service: Service;
  /** Null where the service itself is shown. */
  readonly place: Place | null;
  readonly places: readonly Place[];
  readonly at: LocalMoment;
  readonly dataset: Dataset;
}

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

/** By its id, or by a former or other one; null where there is none. */
export function shownOf(id: string, dataset: Dataset, at: LocalMoment): Shown | null {
  const place = dataset.places.find((each) => each.id === id) ?? null;
  const service = dataset.services.find((each) =>
    place === null
      ? each.id === id || each.alternateIds.some((other) => other === id)
      : each.id === place.placeOf,
  );
  const listing = dataset.listings.find((each) => each.id === (place ?? service)?.id);
  if (service === undefined || listing === undefined) return null;
  const places = place === null ? dataset.places.filter((each) => each.placeOf === service.id) : [];
  return { listing, service, place, places, at, dataset };
}

/** Whether the window is valid on the day asked about. */
export function statusOf({ listing, at }: Shown): 'current' | 'ended' | 'not-yet' {
  const day = dateOf(at);
  if (listing.validTo !== null && listing.validTo < day) return 'ended';
  return listing.validFrom !== null && listing.validFrom > day ? 'not-yet' : 'current';
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
