/** From the words that were typed to the command, and from its answer to the exit code. */
import { assertNever, err, ok, type Result } from '@kakekomi/kernel';
import type { Answer } from './answer.ts';
import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands.ts';
import { coverage } from './coverage.ts';
import { deadlines } from './deadlines.ts';
import { directoryCheck } from './directory-check.ts';
import { directoryExport } from './directory-export.ts';
import { directoryStale } from './directory-stale.ts';
import { draft } from './draft.ts';
import { find } from './find.ts';
import { forms } from './forms.ts';
import { commandHelp, generalHelp } from './help.ts';
import type { Io } from './io.ts';
import { JA } from './messages.ts';
import { open } from './open.ts';
import { type ReadOptions, readOptions } from './options.ts';
import { plan } from './plan.ts';
import { post } from './post.ts';
import { type CliProblem, EXIT, EXIT_OF, type ExitCode } from './problem.ts';
import { show } from './show.ts';
import { nearest } from './suggest.ts';

/** Runs one command line; never throws for anything a person can type. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  if (words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    const named = commandOf(words.slice(1));
    io.out(named.kind === 'ok' ? commandHelp(named.value.name, io) : generalHelp(io));
    return EXIT.ok;
  }
  const named = commandOf(words);
  if (named.kind === 'err') return complain(named.problem, 'kakekomi', io);
  const { name, rest } = named.value;
  const answer = await answerOf(name, rest, io);
  return answer.kind === 'ok' ? answer.value : complain(answer.problem, `kakekomi ${name}`, io);
}

async function answerOf(name: CommandName, words: readonly string[], io: Io): Promise<Answer> {
  const { options: specs, operands } = COMMANDS[name];
  const read = readOptions(specs, operands.length, words);
  if (read.kind === 'err') return read;
  if (read.value.flags.has('help')) {
    io.out(commandHelp(name, io));
    return ok(EXIT.ok);
  }
  const missing = operands[read.value.operands.length];
  if (missing !== undefined) return err({ code: 'operand-missing', operand: missing });
  return await perform(name, read.value, io);
}

async function perform(name: CommandName, options: ReadOptions, io: Io): Promise<Answer> {
  switch (name) {
    case 'find':
      return await find(options, io);
    case 'open':
      return await open(options, io);
    case 'show':
      return await show(options, io);
    case 'post':
      return await post(options, io);
    case 'deadlines':
      return await deadlines(options, io);
    case 'plan':
      return await plan(options, io);
    case 'forms':
      return await forms(options, io);
    case 'draft':
      return await draft(options, io);
    case 'coverage':
      return await coverage(options, io);
    case 'directory check':
      return await directoryCheck(options, io);
    case 'directory stale':
      return await directoryStale(options, io);
    case 'directory export':
      return await directoryExport(options, io);
    default:
      return assertNever(name, 'perform');
  }
}

/** The command is the first word, or the first two. */
function commandOf(
  words: readonly string[],
): Result<{ readonly name: CommandName; readonly rest: readonly string[] }, CliProblem> {
  const [first, second] = words;
  if (first === undefined) return err({ code: 'command-missing' });
  const name = COMMAND_NAMES.find((each) => each === first || each === `${first} ${second ?? ''}`);
  if (name !== undefined) return ok({ name, rest: words.slice(name.split(' ').length) });
  const suggestions = nearest(first, [...new Set(COMMAND_NAMES.map((each) => each.split(' ')[0] ?? each))]);
  const spelled = suggestions.flatMap((each) => COMMAND_NAMES.filter((name) => name.split(' ')[0] === each));
  return err({ code: 'command-unknown', suggestions: spelled });
}

function complain(problem: CliProblem, command: string, io: Io): ExitCode {
  const code = EXIT_OF[problem.code];
  io.err(inWords(problem));
  if (code === EXIT.usage) io.err(JA.help.hint(command));
  return code;
}

/** The message of a problem's code takes that very problem, which the compiler cannot follow through a lookup. */
function inWords<C extends CliProblem['code']>(problem: Extract<CliProblem, { readonly code: C }>): string {
  const sentence = JA.problems[problem.code as C] as (
    problem: Extract<CliProblem, { readonly code: C }>,
  ) => string;
  return sentence(problem);
}
