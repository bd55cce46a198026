import { expect, test } from 'vitest';
import { realGuide } from '../testing/real-guide.ts';
import { MAP_WIDTH, stepMapOf } from './step-map.ts';

/** At the size of the stylesheet, 14 to a full-width letter. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (/[\u0020-\u007e]/.test(letter) ? 8.4 : 14), 0);
const { law } = realGuide();
const map = stepMapOf(law.steps, (text) => [text]);

test('every step has a box, and no two boxes touch', () => {
  expect(map.boxes.map(({ id }) => id).sort()).toEqual(law.steps.map(({ id }) => id).sort());
  const gaps = map.boxes.slice(1).map((box, index) => {
    const above = map.boxes[index];
    return above === undefined ? 0 : box.y - above.y - above.height;
  });
  expect(Math.min(...gaps)).toBeGreaterThan(4);
});

test('every edge of the graph is drawn: each step that is led to has a line of that kind', () => {
  for (const kind of ['next', 'otherwise'] as const) {
    const targets = new Set(law.steps.flatMap((step) => (kind === 'next' ? step.next : step.otherwise)));
    const drawn = new Set(map.lines.filter((line) => line.kind === kind).map(({ to }) => to));
    expect([...drawn].sort()).toEqual([...targets].sort());
  }
});

test('no line leaves the picture', () => {
  const xs = map.lines.flatMap(({ path }) =>
    [...path.matchAll(/[MH](-?\d+(?:\.\d+)?)/g)].map((match) => Number(match[1])),
  );
  expect(xs.length).toBeGreaterThan(50);
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...xs)).toBeLessThanOrEqual(MAP_WIDTH - 2);
});

test('lines into different steps share no upright at the same height', () => {
  const uprights = map.lines.flatMap(({ kind, to, path }) =>
    [...path.matchAll(/M(\d+) ([\d.]+)V([\d.]+)M/g)].map((match) => ({
      key: `${kind} ${match[1] ?? ''}`,
      to,
      top: Number(match[2]),
      bottom: Number(match[3]),
    })),
  );
  expect(uprights.length).toBeGreaterThan(20);
  const clashes = uprights.filter((a) =>
    uprights.some((b) => a.key === b.key && a.to < b.to && a.top <= b.bottom && b.top <= a.bottom),
  );
  expect(clashes).toEqual([]);
});

test('a name is cut into lines that fit their box, and loses nothing', () => {
  const names = new Map(law.steps.map(({ id, name }) => [id, name]));
  for (const { id, lines } of map.boxes) {
    expect(lines.join('')).toBe(names.get(id));
    expect(Math.max(...lines.map((line) => widthOf(line)))).toBeLessThan(256 - 12);
  }
});
