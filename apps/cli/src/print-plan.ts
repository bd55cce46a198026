/** A plan for a reader at a terminal: the soonest last days, then stage by stage what may be done, and what is asked next. */
import type { LocalMoment } from '@kakekomi/calendar';
import type { Plan, PlanStage, PlanStep, Recommendation } from '@kakekomi/guidance';
import { type Cell, columnsOf, paragraph } from './columns.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { paintFor } from './paint.ts';
import { lastDayInWords, noticeLines } from './print-deadlines.ts';
import { valueInWords } from './print-entries.ts';
import { momentInWords, stateInWords } from './state.ts';
import { CONTACT_WORDS, nameOf } from './words.ts';

const DAYS_SHOWN = 5;
const WINDOWS_SHOWN = 3;
const INDENT = '     ';

/** Prints the plan. */
export function printPlan(
  { reachFirst, deadlines, stages, nextQuestion }: Plan,
  at: LocalMoment,
  io: Io,
): void {
  const paint = paintFor(io.colour);
  const say = (text: string, mark = ''): readonly string[] => paragraph(text, mark, io.columns);
  const head = (text: string): string => paint('heading', `■ ${text}`);
  const dated = deadlines.filter(({ lastDay, state }) => lastDay.kind !== 'none' && state !== 'not-started');
  // A day that still runs is not cut off behind days that have gone by.
  const running = [
    ...dated.filter(({ state }) => state !== 'passed'),
    ...dated.filter(({ state }) => state === 'passed'),
  ];
  io.out(
    [
      paint('heading', JA.plan.heading(momentInWords(at))),
      ...say(JA.find.notYourFault),
      '',
      ...(reachFirst === null
        ? []
        : [head(JA.plan.reachFirst), ...windowRows(reachFirst.windows, '  ', at, io), '']),
      head(JA.plan.soonest),
      ...(running.length === 0 ? say(JA.plan.noDays, '  ') : []),
      ...columnsOf(
        running
          .slice(0, DAYS_SHOWN)
          .map(({ name, lastDay, state }): readonly Cell[] => [
            { text: lastDayInWords(lastDay), role: state === 'passed' ? 'care' : 'value' },
            { text: name },
            ...(state === 'passed' ? [{ text: JA.deadlines.state.passed, role: 'care' as const }] : []),
          ]),
        '  ',
        paint,
      ),
      '',
      ...stages.flatMap((stage) => [head(JA.plan.stages[stage.id]), ...stageLines(stage, at, io), '']),
      ...(nextQuestion === null
        ? []
        : [
            head(JA.plan.next),
            ...say(nextQuestion.text, '  '),
            ...nextQuestion.choices.flatMap(({ text }) => say(text, '    ・')),
            '',
          ]),
      ...say(JA.find.notThrough),
      ...say(JA.find.noBusiness),
      ...noticeLines(io.columns),
    ].join('\n'),
  );
}

function stageLines({ askBefore, notes, steps }: PlanStage, at: LocalMoment, io: Io): readonly string[] {
  const paint = paintFor(io.colour);
  const care = (text: string, mark: string): readonly string[] =>
    paragraph(text, mark, io.columns, (line) => paint('care', line));
  return [
    ...(askBefore === null ? [] : care(askBefore, `  ${JA.plan.askBefore}: `)),
    ...notes.flatMap((note) => care(note, '  ※ ')),
    ...steps.flatMap((step) => stepLines(step, at, io)),
  ];
}

/** An open step with all that is needed for it; a closed one with the reason only. */
function stepLines(entry: PlanStep, at: LocalMoment, io: Io): readonly string[] {
  const { step, open, standing, why, deadlines, cautions } = entry;
  const paint = paintFor(io.colour);
  const say = (text: string, mark: string): readonly string[] => paragraph(text, INDENT + mark, io.columns);
  const labelled = (label: string, text: string | null): readonly string[] =>
    text === null || text === '' ? [] : say(text, `${label}: `);
  const state = paint(open ? 'open' : 'soft', JA.plan.standing[standing]);
  const lines = [`  ・ ${paint('name', step.name)}  ${state}`, ...say(why, '')];
  if (!open) return lines;
  const days = deadlines.filter(({ lastDay }) => lastDay.kind !== 'none');
  return [
    ...lines,
    ...days.flatMap(({ name, lastDay }) => say(`${lastDayInWords(lastDay)}  ${name}`, '')),
    ...labelled(JA.plan.who, step.who),
    ...labelled(JA.plan.where, step.where),
    ...labelled(JA.plan.needs, step.needs.join('／')),
    ...labelled(JA.plan.cost, step.cost),
    ...labelled(JA.plan.time, step.usualTime),
    ...labelled(JA.plan.risks, step.risks.join('／')),
    ...wayLines(entry, io),
    ...windowLines(entry, at, io),
    ...cautions.flatMap((text) => paragraph(text, `${INDENT}※ `, io.columns, (line) => paint('care', line))),
  ];
}

function wayLines({ platformWays }: PlanStep, io: Io): readonly string[] {
  const rows = platformWays.map(({ platformName, window }): readonly Cell[] => [
    { text: platformName },
    { text: window.name ?? JA.plan.purposes[window.purpose] },
    { text: window.url ?? JA.plan.wayWithoutUrl, role: 'value' },
  ]);
  return rows.length === 0
    ? []
    : [`${INDENT}${JA.plan.ways}:`, ...columnsOf(rows, `${INDENT}  `, paintFor(io.colour))];
}

function windowLines({ windows }: PlanStep, at: LocalMoment, io: Io): readonly string[] {
  const rows = windowRows(windows.slice(0, WINDOWS_SHOWN), `${INDENT}  `, at, io);
  return rows.length === 0 ? [] : [`${INDENT}${JA.plan.windows}:`, ...rows];
}

function windowRows(
  windows: readonly Recommendation[],
  indent: string,
  at: LocalMoment,
  io: Io,
): readonly string[] {
  const rows = windows.map((entry): readonly Cell[] => {
    const { name, contact } = entry;
    return [
      { text: name },
      { text: nameOf(CONTACT_WORDS, contact.type) },
      { text: valueInWords(contact, entry), role: 'value' },
      { text: stateInWords(contact.contact.answers, contact.availability, at) },
    ];
  });
  return columnsOf(rows, indent, paintFor(io.colour));
}
