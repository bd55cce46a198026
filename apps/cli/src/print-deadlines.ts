/** Last days for a reader at a terminal: soonest first, each with its reasoning; calm where one has passed. */
import type { PlainDate } from '@kakekomi/calendar';
import {
  type Deadline,
  dateJa,
  type encodePeriod,
  encodeReasoning,
  type LastDay,
  NOTICE_JA,
} from '@kakekomi/law';
import { paragraph } from './columns.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { type Paint, paintFor, type Role } from './paint.ts';

const INDENT = '     ';

/** Prints the list; those without a day follow by name only. `written`: a calendar file was written. */
export function printDeadlines(
  deadlines: readonly Deadline[],
  on: PlainDate,
  written: boolean,
  io: Io,
): void {
  const paint = paintFor(io.colour);
  const say = (text: string, mark = ''): readonly string[] => paragraph(text, mark, io.columns);
  const dated = deadlines.filter(({ lastDay }) => lastDay.kind !== 'none');
  const others = deadlines.filter(({ lastDay }) => lastDay.kind === 'none');
  io.out(
    [
      paint('heading', JA.deadlines.heading(dateJa(on))),
      '',
      ...dated.flatMap((deadline, index) => [
        `${String(index + 1).padStart(3)}  ${paint('name', deadline.name)}  ${paint('soft', deadline.ruleId)}`,
        ...deadlineLines(deadline, io.columns, paint),
        '',
      ]),
      ...(others.length === 0 ? [] : [paint('heading', `■ ${JA.deadlines.others}`)]),
      ...others.flatMap(({ name, lastDay }) =>
        say(`${name}：${lastDay.kind === 'none' ? lastDay.why : ''}`, '  ・'),
      ),
      ...(others.length === 0 ? [] : ['']),
      ...say(JA.deadlines.moreFacts),
      ...oldestText(deadlines).flatMap((day) => say(JA.deadlines.textAsOf(dateJa(day)))),
      ...(written ? say(JA.deadlines.written) : []),
      ...noticeLines(io.columns),
    ].join('\n'),
  );
}

/** Prints one period counted bare. */
export function printPeriod(period: ReturnType<typeof encodePeriod>, io: Io): void {
  const paint = paintFor(io.colour);
  const { name, ruleId, counting, lastDay, state, reasoning } = period;
  io.out(
    [
      `${paint('name', name)}  ${paint('soft', ruleId === counting ? ruleId : `${ruleId}  ${counting}`)}`,
      `${INDENT}${paint('value', JA.deadlines.until(dateJa(lastDay)))}  ${JA.deadlines.state[state]}`,
      ...reasoning.flatMap((line) => paragraph(line, `${INDENT}・`, io.columns)),
      '',
      ...noticeLines(io.columns),
    ].join('\n'),
  );
}

/** A last day in one line: 2026年12月1日（火）まで. */
export function lastDayInWords(lastDay: LastDay): string {
  if (lastDay.kind === 'day') return JA.deadlines.until(dateJa(lastDay.day));
  if (lastDay.kind === 'none') return JA.deadlines.noDay;
  return JA.deadlines.between(dateJa(lastDay.earliest), dateJa(lastDay.latest));
}

/** What ends every answer about the law. */
export function noticeLines(columns: number): readonly string[] {
  return NOTICE_JA.flatMap((text) => paragraph(text, '', columns));
}

/** The earliest day as of which a text was read that the list rests on. */
function oldestText(deadlines: readonly Deadline[]): readonly PlainDate[] {
  return deadlines
    .map(({ textAsOf }) => textAsOf)
    .sort()
    .slice(0, 1);
}

const ROLES: { readonly [S in Deadline['state']]: Role } = {
  running: 'value',
  passed: 'care',
  'not-started': 'soft',
  'cannot-be-computed': 'soft',
};

function deadlineLines(deadline: Deadline, columns: number, paint: Paint): readonly string[] {
  const { lastDay, latest, state, safeSide, reasoning, ifMissed, doBefore, confidence, amendmentNotRead } =
    deadline;
  const say = (text: string, mark: string): readonly string[] => paragraph(text, INDENT + mark, columns);
  const care = (text: string): readonly string[] =>
    paragraph(text, `${INDENT}※ `, columns, (line) => paint('care', line));
  const isOneDay = lastDay.kind === 'day' && safeSide === lastDay.day;
  return [
    `${INDENT}${paint(ROLES[state], lastDayInWords(lastDay))}  ${JA.deadlines.state[state]}`,
    ...(latest === null ? [] : say(JA.deadlines.latest(dateJa(latest)), '')),
    ...(safeSide === null || isOneDay ? [] : say(JA.deadlines.safeSide(dateJa(safeSide)), '')),
    ...reasoning.flatMap((line) => say(encodeReasoning(line), '・')),
    ...(ifMissed === null ? [] : say(ifMissed, `${JA.deadlines.ifMissed}: `)),
    ...(doBefore.length === 0 ? [] : say(doBefore.join('／'), `${JA.deadlines.doBefore}: `)),
    ...(confidence === 'low' ? care(JA.deadlines.doubtful) : []),
    ...(amendmentNotRead === null ? [] : care(amendmentNotRead)),
  ];
}
