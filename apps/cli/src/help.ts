/** What `--help` prints, made from the same tables that read the options. */
import { columnsOf, paragraph } from './columns.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { paintFor } from './paint.ts';
import { EXIT } from './problem.ts';
import { wordLists } from './situation-options.ts';

/** The program as a whole. */
export function generalHelp(io: Io): string {
  const paint = paintFor(io.colour);
  const head = (text: string): string => paint('heading', text);
  return [
    ...paragraph(JA.help.about, '', io.columns),
    '',
    head(JA.help.usage),
    '  kakekomi <コマンド> [オプション]',
    '',
    head(JA.help.commands),
    ...columnsOf(
      COMMAND_NAMES.map((name) => [{ text: name, role: 'value' as const }, { text: COMMANDS[name].summary }]),
      '  ',
      paint,
    ),
    '',
    head(JA.help.examples),
    ...COMMAND_NAMES.map((name) => `  ${COMMANDS[name].examples[0]?.[0] ?? ''}`),
    '',
    head(JA.help.exitCodes),
    ...exitCodeLines(),
    '',
    JA.help.more('kakekomi find'),
  ].join('\n');
}

/** One command. */
export function commandHelp(name: CommandName, io: Io): string {
  const paint = paintFor(io.colour);
  const head = (text: string): string => paint('heading', text);
  const { summary, usage, options, examples, notes } = COMMANDS[name];
  return [
    ...paragraph(summary, '', io.columns),
    '',
    head(JA.help.usage),
    `  kakekomi ${name} ${usage}`.trimEnd(),
    '',
    head(JA.help.options),
    ...columnsOf(
      options.map((option) => [
        { text: `--${option.name}${option.value === '' ? '' : ` ${option.value}`}`, role: 'value' as const },
        { text: option.help },
      ]),
      '  ',
      paint,
    ),
    ...(name === 'find' || name === 'plan' ? ['', head(JA.help.words), ...wordLines(io)] : []),
    '',
    head(JA.help.examples),
    ...examples.flatMap(([line, what]) => [`  ${paint('value', line)}`, `      ${what}`]),
    '',
    head(JA.help.exitCodes),
    ...exitCodeLines(),
    ...(notes.length === 0 ? [] : ['', ...notes.flatMap((note) => paragraph(note, '', io.columns))]),
  ].join('\n');
}

function exitCodeLines(): readonly string[] {
  return Object.values(EXIT).map((code) => `  ${String(code).padEnd(2)}  ${JA.exitCodes[code]}`);
}

function wordLines(io: Io): readonly string[] {
  return wordLists().flatMap(([option, words]) =>
    paragraph(
      words.map(([code, name]) => `${code} ${name}`).join('、'),
      `  ${option.padEnd(13)}`,
      io.columns,
    ),
  );
}
