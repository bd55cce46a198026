/** Other people's programs that read our files: poppler, qpdf and LibreOffice. Each says how to get it where it is missing. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGE_OF = {
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  soffice: 'libreoffice-writer-nogui',
} as const;
type Program = keyof typeof PACKAGE_OF;

/** Fonts of papers, so that a proof does not hang on those of the machine. */
const FONT_FOLDERS = ['biz-udmincho', 'noto-serif-jp', 'noto-emoji'];
const { resolve } = createRequire(import.meta.url);
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of each page of a PDF, in the order in which it is drawn. */
export function pagesOfPdf(pdf: Uint8Array): readonly string[] {
  return inFolder((folder) => {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    const text = run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-']);
    return text.replace(/\f$/, '').split('\f');
  });
}

/** What qpdf finds wrong with a PDF; empty where it finds nothing. */
export function faultsOfPdf(pdf: Uint8Array): string {
  return inFolder((folder) => {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    const told = run('qpdf', ['--check', file]);
    return told.includes('No syntax or stream encoding errors found') ? '' : told;
  });
}

/** LibreOffice's PDF of each DOCX, in one start of the program, with a profile and fonts of its own. */
export function printedByLibreOffice(files: readonly NamedBytes[]): readonly Uint8Array[] {
  return inFolder((folder) => {
    const out = join(folder, 'out');
    mkdirSync(out);
    for (const { name, bytes } of files) writeFileSync(join(folder, `${name}.docx`), bytes);
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, fontsConf(join(folder, 'cache')));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const papers = files.map(({ name }) => join(folder, `${name}.docx`));
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...papers];
    run('soffice', options, { FONTCONFIG_FILE: fonts, HOME: folder });
    return files.map(({ name }) => new Uint8Array(readFileSync(join(out, `${name}.pdf`))));
  });
}

function run(program: Program, options: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  const { error, stdout, stderr, status } = spawnSync(program, options, {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT_BYTES,
    env: { ...process.env, ...environment },
  });
  if (error !== undefined) {
    const line = `apt-get install -y --no-install-recommends ${PACKAGE_OF[program]}`;
    throw new Error(`${program} is missing: sudo ${line}   (without it: npm run test:fast)`);
  }
  return status === 0 ? stdout : `${stdout}${stderr}`;
}

function fontsConf(cache: string): string {
  const folders = FONT_FOLDERS.map(
    (name) => `<dir>${join(dirname(resolve(`@expo-google-fonts/${name}/package.json`)), '400Regular')}</dir>`,
  );
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
    `<fontconfig>${folders.join('')}<cachedir>${cache}</cachedir></fontconfig>`
  );
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
