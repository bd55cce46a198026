/** `kakekomi coverage`: when in an ordinary week somebody answers, for whom, and where the gaps are. */
import { dateOf } from '@kakekomi/calendar';
import { directoryOf, PREFECTURES, prefectureOf } from '@kakekomi/directory';
import {
  COVERAGE_PEOPLE,
  COVERAGE_WAYS,
  type CoverageReport,
  type CoverageRow,
  coverageOf,
  ordinaryMondayFrom,
  type WeekInterval,
} from '@kakekomi/guidance';
import { err, ok } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { type Cell, columnsOf, paragraph } from './columns.ts';
import { loadDataset } from './data.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { momentGiven } from './moment.ts';
import type { ReadOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';
import { EXIT } from './problem.ts';
import { prefectureGiven } from './situation-options.ts';
import { WEEKDAYS } from './state.ts';
import { COVERAGE_PERSON_WORDS, COVERAGE_WAY_WORDS } from './words.ts';

const MINUTES_A_DAY = 1440;
const HOURS_A_WEEK = 168;

/** Runs the command for the first week without holidays on or after `--at`. */
export async function coverage(options: ReadOptions, io: Io): Promise<Answer> {
  const prefecture = prefectureGiven(options);
  if (prefecture.kind === 'err') return prefecture;
  const at = momentGiven(options, io);
  if (at.kind === 'err') return at;
  const dataset = await loadDataset(io);
  if (dataset.kind === 'err') return dataset;
  const { listings, builtOn, holidays } = dataset.value;
  const monday = ordinaryMondayFrom(dateOf(at.value), holidays);
  if (monday === null) return err({ code: 'week-unknown', lastYear: holidays.lastYear });
  const { weekFrom, rows } = coverageOf(directoryOf(listings, builtOn), monday, holidays);
  const wanted = prefecture.value;
  const report = { weekFrom, rows: wanted === null ? rows : rows.filter((row) => row.prefecture === wanted) };
  const paint = paintFor(io.colour);
  if (options.flags.has('json')) io.out(JSON.stringify(report, null, 2));
  else io.out((wanted === null ? tableLines(report, paint) : detailLines(report, io, paint)).join('\n'));
  return ok(EXIT.ok);
}

/** A table for each way: a line for each prefecture, a column for each kind of person, hours a week in the cells. */
function tableLines({ weekFrom, rows }: CoverageReport, paint: Paint): readonly string[] {
  const areas = [null, ...PREFECTURES.map(({ code }) => code)];
  return [
    paint('heading', JA.coverage.heading(weekFrom)),
    JA.coverage.legend(HOURS_A_WEEK),
    ...COVERAGE_WAYS.flatMap((way) => {
      const head: readonly Cell[] = [
        { text: '' },
        ...COVERAGE_PEOPLE.map(({ id }) => ({ text: COVERAGE_PERSON_WORDS[id] })),
      ];
      const lines = areas.map((area): readonly Cell[] => {
        const own = rows.filter((row) => row.prefecture === area && row.way === way);
        const cells = COVERAGE_PEOPLE.map(({ id }) => cellOf(own.find(({ person }) => person === id)));
        return [
          { text: area === null ? JA.coverage.unknownPlace : (prefectureOf(area)?.name ?? area) },
          ...cells,
        ];
      });
      return [
        '',
        paint('heading', `■ ${COVERAGE_WAY_WORDS[way]}`),
        ...columnsOf([head, ...lines], '  ', paint),
      ];
    }),
    '',
    JA.coverage.more,
  ];
}

/** Hours a week, with a mark where the pair rule has gaps. */
function cellOf(row: CoverageRow | undefined): Cell {
  if (row === undefined) return { text: '' };
  const hours = String(Math.floor(row.answeredMinutes / 60)).padStart(3);
  return row.pairGaps.length === 0 ? { text: hours } : { text: `${hours}※`, role: 'care' };
}

/** One prefecture: when nobody answers, and when there is only one way. */
function detailLines({ weekFrom, rows }: CoverageReport, io: Io, paint: Paint): readonly string[] {
  return [
    paint('heading', JA.coverage.heading(weekFrom)),
    ...rows.flatMap(({ person, way, answeredMinutes, silent, pairGaps }) => [
      '',
      `${paint('name', COVERAGE_PERSON_WORDS[person])}・${COVERAGE_WAY_WORDS[way]}  ${JA.coverage.hours(
        Math.floor(answeredMinutes / 60),
        HOURS_A_WEEK,
      )}`,
      ...paragraph(spansInWords(silent), `  ${JA.coverage.silent}: `, io.columns),
      ...(pairGaps.length === 0
        ? []
        : paragraph(spansInWords(pairGaps), `  ※ ${JA.coverage.gaps}: `, io.columns, (line) =>
            paint('care', line),
          )),
    ]),
  ];
}

/** 月 22:00–火 8:30、…; the days of one span are named where they differ. */
export function spansInWords(spans: readonly WeekInterval[]): string {
  if (spans.length === 0) return JA.coverage.none;
  return spans.map(({ from, until }) => `${minuteInWords(from)}–${minuteInWords(until)}`).join('、');
}

function minuteInWords(minute: number): string {
  const day = WEEKDAYS[Math.floor(minute / MINUTES_A_DAY) % 7] ?? '';
  const rest = minute % MINUTES_A_DAY;
  return `${day}${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`;
}
