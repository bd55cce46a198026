import { PREFECTURES } from '@kakekomi/directory';
import type { CoverageReport, CoverageRow } from '@kakekomi/guidance';
import { describe, expect, test } from 'vitest';
import { contentJa } from '../../messages/ja/content-all.ts';
import { realSite } from '../testing/real-site.ts';
import { coverageViewOf, stretchesInWords } from './coverage-view.ts';
import { levelOf, percentOf } from './tile-map.tsx';

const DAY = 1440;
const { builtOn } = realSite().directory;

function row(given: Partial<CoverageRow>): CoverageRow {
  return {
    prefecture: null,
    person: 'adult',
    way: 'phone',
    answeredMinutes: 7 * DAY,
    localMinutes: 0,
    byHour: Array<number>(168).fill(2),
    silent: [],
    pairGaps: [],
    ...given,
  };
}

function report(rows: readonly CoverageRow[]): CoverageReport {
  return { weekFrom: builtOn, rows };
}

describe('stretches in words', () => {
  test.each([
    ['one night', [{ from: 0, until: 510 }], '月 0:00〜8:30'],
    ['across midnight, told day by day', [{ from: 1320, until: DAY + 120 }], '月 22:00〜24:00／火 0:00〜2:00'],
    ['the whole week', [{ from: 0, until: 7 * DAY }], '毎日 24時間'],
    ['a weekend', [{ from: 5 * DAY, until: 7 * DAY }], '土〜日 24時間'],
    ['nothing', [], ''],
  ])('%s', (_why, stretches, expected) => {
    expect(stretchesInWords(stretches, contentJa)).toBe(expected);
  });
});

describe('the view', () => {
  const night = [{ from: 0, until: 60 }];

  test('the chart counts what is open to the whole country, the map what each prefecture has of its own', () => {
    const [aomori] = PREFECTURES.slice(1);
    const view = coverageViewOf(
      report([row({ byHour: Array<number>(168).fill(7) }), row({ prefecture: aomori?.code ?? null, localMinutes: 5040 })]),
      contentJa,
    );
    expect(view.charts).toHaveLength(1);
    expect(view.charts[0]?.byHour[0]).toBe(7);
    expect(view.charts[0]?.prefectures).toEqual([{ prefecture: 'JP-02', localShare: 0.5 }]);
  });

  test('a gap in all 47 prefectures is told once, for the whole country', () => {
    const rows = PREFECTURES.map(({ code }) => row({ prefecture: code, silent: night }));
    expect(coverageViewOf(report(rows), contentJa).silent).toMatchObject([{ prefectures: [], minutes: 60 }]);
  });

  test('gaps that differ are told apart', () => {
    const rows = PREFECTURES.map(({ code }, index) =>
      row({ prefecture: code, pairGaps: index === 0 ? [] : index === 1 ? [{ from: 0, until: 90 }] : night }),
    );
    const { silent, withoutSecond } = coverageViewOf(report(rows), contentJa);
    expect(silent).toEqual([]);
    expect(withoutSecond.map(({ prefectures }) => prefectures.length)).toEqual([45, 1]);
  });
});

test.each([
  ['only all of the week is all', 1, 'all', 100],
  ['a minute short of all', 10_079 / 10_080, 'most', 99],
  ['half', 0.5, 'half', 50],
  ['a little', 0.05, 'little', 5],
  ['office hours', 0.26, 'few', 26],
])('%s', (_why, share, level, percent) => {
  expect([levelOf(share), percentOf(share)]).toEqual([level, percent]);
});
