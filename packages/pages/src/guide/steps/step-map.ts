/**
 * Where each step and each line of the drawn overview stands. Steps are rows, in their groups; all lines into one step share
 * one upright (a lane), as on a map of a railway: on the right what comes next, on the left the other way (dotted).
 */
import { STEP_GROUPS, type Step, type StepGroup, type StepId } from '@kakekomi/law';

export const MAP_WIDTH = 360;
export const BOX_LEFT = 42;
const BOX_WIDTH = 256;
/** Between the base lines of a name; the stylesheet sets the letters at 14. */
export const LINE_HEIGHT = 17;
const BOX_PADDING = 16;
const GAP = 12;
const GROUP_HEIGHT = 34;
const LANE = 7;
/** Full-width letters to a line of a box. */
const LINE_LETTERS = 17;

export interface MapBox {
  readonly id: StepId;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapLine {
  readonly kind: 'next' | 'otherwise';
  readonly to: StepId;
  /** An SVG path, with its arrow head. */
  readonly path: string;
}

export interface StepMap {
  readonly height: number;
  readonly groups: readonly { readonly group: StepGroup; readonly y: number }[];
  readonly boxes: readonly MapBox[];
  readonly lines: readonly MapLine[];
}

/** Lays the graph out; `phrases` cuts a name where a line may break. */
export function stepMapOf(steps: readonly Step[], phrases: (text: string) => readonly string[]): StepMap {
  const groups: { group: StepGroup; y: number }[] = [];
  const boxes: MapBox[] = [];
  let y = 0;
  for (const group of STEP_GROUPS) {
    const members = steps.filter((step) => step.group === group);
    if (members.length === 0) continue;
    groups.push({ group, y: y + GROUP_HEIGHT - 12 });
    y += GROUP_HEIGHT;
    for (const { id, name } of members) {
      const lines = linesOf(name, phrases);
      const height = lines.length * LINE_HEIGHT + BOX_PADDING;
      boxes.push({ id, lines, x: BOX_LEFT, y, width: BOX_WIDTH, height });
      y += height + GAP;
    }
  }
  const place = new Map(boxes.map((box, index) => [box.id, { box, index }] as const));
  const lines = (['next', 'otherwise'] as const).flatMap((kind) => linesOfKind(kind, steps, place));
  return { height: y, groups, boxes, lines };
}

type Places = ReadonlyMap<StepId, { readonly box: MapBox; readonly index: number }>;

function linesOfKind(kind: MapLine['kind'], steps: readonly Step[], place: Places): readonly MapLine[] {
  const sources = new Map<StepId, StepId[]>();
  const direct: MapLine[] = [];
  for (const step of steps) {
    for (const to of kind === 'next' ? step.next : step.otherwise) {
      if (kind === 'next' && isJustBelow(step, to, steps, place)) direct.push(shortLine(step.id, to, place));
      else sources.set(to, [...(sources.get(to) ?? []), step.id]);
    }
  }
  const spans = [...sources].map(([to, from]) => {
    const ys = [arrivalOf(to, place), ...from.map((id) => departureOf(id, place))];
    return { to, from, top: Math.min(...ys), bottom: Math.max(...ys) };
  });
  // Short uprights stand next to the boxes, so that few lines cross.
  const lanes: { top: number; bottom: number }[][] = [];
  return [
    ...direct,
    ...spans
      .sort((a, b) => a.bottom - a.top - (b.bottom - b.top))
      .map((span) => {
        const free = lanes.findIndex((lane) =>
          lane.every((other) => span.top > other.bottom + 2 || span.bottom < other.top - 2),
        );
        const index = free === -1 ? lanes.length : free;
        lanes[index] = [...(lanes[index] ?? []), span];
        return { kind, to: span.to, path: laneLine(kind, span, index, place) };
      }),
  ];
}

function isJustBelow(step: Step, to: StepId, steps: readonly Step[], place: Places): boolean {
  const target = steps.find(({ id }) => id === to);
  return target?.group === step.group && indexOf(to, place) === indexOf(step.id, place) + 1;
}

function indexOf(id: StepId, place: Places): number {
  return place.get(id)?.index ?? -1;
}

/** Lines leave below the middle of a box and arrive above it. */
function departureOf(id: StepId, place: Places): number {
  const box = place.get(id)?.box;
  return box === undefined ? 0 : box.y + box.height / 2 + 6;
}

function arrivalOf(id: StepId, place: Places): number {
  const box = place.get(id)?.box;
  return box === undefined ? 0 : box.y + box.height / 2 - 6;
}

function shortLine(from: StepId, to: StepId, place: Places): MapLine {
  const x = BOX_LEFT + 24;
  const start = place.get(from)?.box;
  const end = place.get(to)?.box.y ?? 0;
  const top = start === undefined ? 0 : start.y + start.height;
  return { kind: 'next', to, path: `M${x} ${top}V${end - 2}m-4-4l4 4 4-4` };
}

function laneLine(
  kind: MapLine['kind'],
  span: {
    readonly to: StepId;
    readonly from: readonly StepId[];
    readonly top: number;
    readonly bottom: number;
  },
  lane: number,
  place: Places,
): string {
  const isRight = kind === 'next';
  const edge = isRight ? BOX_LEFT + BOX_WIDTH : BOX_LEFT;
  const away = isRight ? 1 : -1;
  const x = edge + away * (11 + lane * LANE);
  const end = arrivalOf(span.to, place);
  const stubs = span.from.map((id) => `M${edge} ${departureOf(id, place)}H${x}`).join('');
  const head = `M${x} ${end}H${edge + away * 2}m${away * 4}-4l${away * -4} 4 ${away * 4} 4`;
  return `${stubs}M${x} ${span.top}V${span.bottom}${head}`;
}

/** Lines of about equal length, broken between phrases where there is a place to. */
function linesOf(name: string, phrases: (text: string) => readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const parts = phrases(name).flatMap((phrase) => (widthOf(phrase) > LINE_LETTERS ? [...phrase] : [phrase]));
  for (const part of parts) {
    if (line !== '' && widthOf(line + part) > LINE_LETTERS) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line];
}

/** In full-width letters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u0020-\u007e]/.test(letter) ? 0.6 : 1), 0);
}
