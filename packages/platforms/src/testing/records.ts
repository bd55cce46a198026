/** The project's own records, for tests: every one of them has to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAccessProvider, parsePlatform } from '../parse-platform.ts';
import { compilePlatforms } from '../platforms.ts';

const FOLDER = new URL('../../../../data/platforms/', import.meta.url);

/** The files of `data/platforms/` as they stand, by name. */
export function filesOf(
  folder: '' | 'access-providers/',
): readonly { readonly name: string; readonly value: unknown }[] {
  return readdirSync(new URL(folder, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({
      name,
      value: JSON.parse(readFileSync(new URL(folder + name, FOLDER), 'utf8')) as unknown,
    }));
}

export const RECORDS = filesOf('').map(({ name, value }) => {
  const read = parsePlatform(value);
  if (read.kind === 'err') throw new Error(`${name}: ${JSON.stringify(read.problem)}`);
  return read.value;
});

export const ACCESS_PROVIDERS = filesOf('access-providers/').map(({ name, value }) => {
  const read = parseAccessProvider(value);
  if (read.kind === 'err') throw new Error(`${name}: ${JSON.stringify(read.problem)}`);
  return read.value;
});

export const PLATFORMS = compilePlatforms(RECORDS);
