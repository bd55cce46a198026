/** Several files in one ZIP that tells nothing but its files: names, no dates, no machine. */
import { zipSync } from 'fflate';

export interface NamedFile {
  /** With its folder, if any: `papers/memo-01.docx`. Written as UTF-8. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is packed already is stored as it is. */
const PACKED = /\.(?:docx|pdf|png|jpe?g|zip|age)$/i;
/** The earliest day of a ZIP, in local time, as the format counts. */
const NO_DATE = new Date(1980, 0, 1);
const LEVEL = 6;

/** The files in the order given. The same files give the same bytes. Throws on two files of one name, our own mistake. */
export function zipOf(files: readonly NamedFile[]): Uint8Array {
  const names = new Set(files.map(({ name }) => name));
  if (names.size !== files.length) throw new Error('two files of one name');
  const entries = files.map(
    ({ name, bytes }) =>
      [name, [bytes, { level: PACKED.test(name) ? 0 : LEVEL, mtime: NO_DATE, os: 0 }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
