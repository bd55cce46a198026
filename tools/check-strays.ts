// What must not stand anywhere in the repository, and the few things that must agree with each other.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from './source.ts';
import {
  isSourceFile,
  isTestFile,
  listFiles,
  type Problem,
  problemLine,
  readWorkspace,
} from './workspace.ts';

const textEndings = new Set(
  '.ts .tsx .mts .mjs .js .css .json .md .html .svg .txt .yml .yaml .csv .sh'.split(' '),
);
/** Files that are long by nature: generated, or data. */
const longByNature =
  /(?:^|\/)(?:package-lock\.json|LICENSE|CHANGELOG\.md)$|^(?:data|conformance)\/|\.md$|\.json$/;
const mostLines = 400;

/** A machine's own folders; `/usr` and `/etc` are the same on every Debian, so they may be named. */
const machinePath =
  /(?:^|[\s"'`(=:])(?:\/(?:home|Users|root|work|tmp|mnt|private)\/[\w.-]+|[A-Z]:\\\\?Users\\)/;
const unfinishedMark = new RegExp(
  `\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
);
const suppressedLine = /\/[/*]\s*(?:@ts-(?:ignore|nocheck)\b|(?:eslint|oxlint)-disable)/;
const expectedError = /\/[/*]\s*@ts-expect-error\b/;

/** Every stray of one file; `text` is its content. */
export function strayProblems(file: string, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  lines.forEach((content, index) => {
    const refuse = (message: string, mend: string): void => {
      problems.push({ file, line: index + 1, message, mend });
    };
    if (machinePath.test(content))
      refuse('names a path of one machine', 'make it relative to the repository');
    if (!isSourceFile(file)) return;
    if (unfinishedMark.test(content))
      refuse('is marked unfinished', 'finish it, or open an issue and remove the mark');
    if (suppressedLine.test(content)) refuse('suppresses a check', 'mend what the check found');
    if (expectedError.test(content) && !isTestFile(file)) {
      refuse('expects a compile error outside a test', 'mend the type');
    }
  });
  if (isSourceFile(file)) problems.push(...syntaxProblems(file, text));
  if (lines.length > mostLines + 1 && !longByNature.test(file) && !hasReasonForLength(lines)) {
    const message = `has ${lines.length - 1} lines, more than ${mostLines}, and gives no reason`;
    problems.push({
      file,
      line: 1,
      message,
      mend: 'split it, or say in a comment at its top why it is long',
    });
  }
  return problems;
}

/** docs/architecture.md gives each package and app one line, `` | `packages/kernel` | … ``, and no other. */
export function architectureProblems(architecture: string, folders: readonly string[]): readonly Problem[] {
  const file = 'docs/architecture.md';
  const named = architecture.split('\n').flatMap((content, index) => {
    const name = /^\|\s*`((?:packages|apps)\/[\w-]+)`\s*\|/.exec(content)?.[1];
    return name === undefined ? [] : [{ name, line: index + 1 }];
  });
  const missing = folders
    .filter((folder) => named.filter(({ name }) => name === folder).length !== 1)
    .map((folder) => ({
      file,
      line: 1,
      message: `needs exactly one line for ${folder}`,
      mend: 'write what it is for',
    }));
  const unknown = named
    .filter(({ name }) => !folders.includes(name))
    .map(({ name, line }) => ({
      file,
      line,
      message: `names ${name}, which is not there`,
      mend: 'remove the line',
    }));
  return [...missing, ...unknown];
}

/** docs/glossary.md names, in code type, each type that a package exports: `index` is the text of its index.ts. */
export function glossaryProblems(glossary: string, file: string, index: string): readonly Problem[] {
  const words = new Set([...glossary.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => code.split(/\W+/)));
  return readSource(file, index)
    .exportedTypes.filter(({ text }) => !words.has(text))
    .map(({ text, line }) => ({
      file,
      line,
      message: `exports ${text}, which docs/glossary.md does not name`,
      mend: 'give it a line there, with its Japanese and where the word is from',
    }));
}

/** A lockfile that names hosts ties everyone to the registry of whoever wrote it last. */
export function lockfileProblems(lockfile: string): readonly Problem[] {
  return lockfile.split('\n').flatMap((content, index) => {
    if (!/"resolved": "(?:https?|git|ssh)/.test(content)) return [];
    const mend = 'install with the settings of .npmrc, which leave it out';
    return [{ file: 'package-lock.json', line: index + 1, message: 'names the host of a package', mend }];
  });
}

function syntaxProblems(file: string, text: string): Problem[] {
  const { anys, looseExports } = readSource(file, text);
  const isConfig = /(?:^|\/)[\w-]+\.config\.m?[jt]s$/.test(file);
  return [
    ...anys.map(({ line }) => ({ file, line, message: 'uses any', mend: 'use unknown, and narrow it' })),
    ...looseExports
      .filter(({ text: form }) => !(isConfig && form === 'export default'))
      .map(({ text: form, line }) => ({
        file,
        line,
        message: `uses ${form}`,
        mend: 'export each name by itself',
      })),
  ];
}

/** A comment in the first twenty lines that speaks of the length: "One table, kept whole: longer than 400 lines since …". */
function hasReasonForLength(lines: readonly string[]): boolean {
  return lines
    .slice(0, 20)
    .some((line) => /^\s*(?:\/\/|\/?\*).*\b(?:long|longer|lines|400|whole)\b/i.test(line));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const read = (file: string): string =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
  const files = listFiles(root).filter((file) => textEndings.has(extname(file)) || file.startsWith('.ci/'));
  const { packages } = readWorkspace(root);
  const folders = packages.map(({ folder }) => folder);
  const indexes = packages
    .filter(({ floor }) => floor !== null && floor < 6)
    .map(({ folder }) => `${folder}/src/index.ts`);
  const problems = [
    ...files.flatMap((file) => strayProblems(file, read(file))),
    ...architectureProblems(read('docs/architecture.md'), folders),
    ...indexes.flatMap((file) => glossaryProblems(read('docs/glossary.md'), file, read(file))),
    ...lockfileProblems(read('package-lock.json')),
  ];
  for (const problem of problems) console.error(problemLine(problem));
  console.log(`${files.length} files, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}
