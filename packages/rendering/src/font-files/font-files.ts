/**
 * The fonts as the site serves them: whole in what they can write, without what only screens and vertical lines need. Made
 * once for each version of the fonts and kept, since it takes seconds.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codePointsOf, isIn, rangesOf } from '../fonts/cmap.ts';
import {
  type Coverage,
  charactersOf,
  coverageOf,
  encodeCoverage,
  FONT_NAMES,
  type FontName,
} from '../fonts/coverage.ts';
import { FONT_PACKAGES, installedVersion, readInstalledFonts } from './installed-fonts.ts';

export type SubsetFont = (
  font: Buffer,
  text: string,
  options: {
    readonly targetFormat: 'truetype';
    readonly noHinting: boolean;
    readonly keepFeatures: readonly string[];
    readonly dropTables: readonly string[];
  },
) => Promise<Uint8Array>;

/** Paths of files that are there when the promise is kept. */
export type FontFiles = { readonly [Name in FontName]: string } & {
  /** What each of them draws; `parseCoverages` reads it. */
  readonly coverages: string;
};

/** To be raised when what is written below changes. */
const MADE_HOW = 1;

/** Joining marks to letters and emoji to each other; other features choose forms, which papers never do. */
const KEPT_FEATURES = ['ccmp'];
const DROPPED_TABLES = ['vhea', 'vmtx', 'gasp'];

/**
 * The fonts for the site of the repository at `root`, in its cache. `mincho` and `emoji` hold every character of their
 * fonts, `serif` only what `mincho` lacks. Rejects where fonts are not installed or the cache cannot be written.
 */
export async function fontFilesFor(root: string): Promise<FontFiles> {
  const versions = await Promise.all([...FONT_PACKAGES, 'subset-font'].map(installedVersion));
  const folder = join(root, 'node_modules', '.cache', 'kakekomi', `fonts-${MADE_HOW}-${versions.join('-')}`);
  const files = filesIn(folder);
  if (await isThere(files.coverages)) return files;
  const draft = `${folder}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    await makeFonts(draft);
    await rename(draft, folder);
  } catch (reason) {
    // Another build may have been quicker; what it made is the same.
    if (!(await isThere(files.coverages))) throw reason;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return files;
}

async function makeFonts(folder: string): Promise<void> {
  const fonts = await readInstalledFonts();
  const mincho = coverageOf(fonts.mincho);
  const wanted: { readonly [Name in FontName]: Coverage } = {
    mincho,
    serif: without(coverageOf(fonts.serif), mincho),
    emoji: coverageOf(fonts.emoji),
  };
  const { default: subsetFont } = await import('subset-font');
  const files = filesIn(folder);
  const coverages: [FontName, string][] = [];
  for (const name of FONT_NAMES) {
    const made = await subsetFont(Buffer.from(fonts[name]), charactersOf(wanted[name]), {
      targetFormat: 'truetype',
      noHinting: true,
      keepFeatures: KEPT_FEATURES,
      dropTables: DROPPED_TABLES,
    });
    await writeFile(files[name], made);
    coverages.push([name, encodeCoverage(coverageOf(new Uint8Array(made)))]);
  }
  await writeFile(files.coverages, JSON.stringify(Object.fromEntries(coverages)));
}

/** What the one font draws and the other does not; forms that a selector chooses bring their character along. */
function without(one: Coverage, other: Coverage): Coverage {
  const variations = one.variations.map(({ selector, bases }) => {
    const known = other.variations.find((each) => each.selector === selector)?.bases ?? [];
    return { selector, bases: rangesOf(codePointsOf(bases).filter((base) => !isIn(known, base))) };
  });
  const own = codePointsOf(one.characters).filter((codePoint) => !isIn(other.characters, codePoint));
  return {
    characters: rangesOf([...own, ...variations.flatMap(({ bases }) => codePointsOf(bases))]),
    variations,
  };
}

function filesIn(folder: string): FontFiles {
  return {
    mincho: join(folder, 'mincho.ttf'),
    serif: join(folder, 'serif.ttf'),
    emoji: join(folder, 'emoji.ttf'),
    coverages: join(folder, 'coverages.json'),
  };
}

async function isThere(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
