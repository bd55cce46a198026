/** The fonts as their packages bring them: whole, for Node. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontName } from '../fonts/coverage.ts';

export type FontBytes = { readonly [Name in FontName]: Uint8Array };

const INSTALLED: { readonly [Name in FontName]: { readonly of: string; readonly file: string } } = {
  mincho: { of: '@expo-google-fonts/biz-udmincho', file: '400Regular/BIZUDMincho_400Regular.ttf' },
  serif: { of: '@expo-google-fonts/noto-serif-jp', file: '400Regular/NotoSerifJP_400Regular.ttf' },
  emoji: { of: '@expo-google-fonts/noto-emoji', file: '400Regular/NotoEmoji_400Regular.ttf' },
};

const { resolve } = createRequire(import.meta.url);

/** Reads the fonts of papers, 14.5 MB. Rejects where a package or its file is not there. */
export async function readInstalledFonts(): Promise<FontBytes> {
  const [mincho, serif, emoji] = await Promise.all([
    readFont('mincho'),
    readFont('serif'),
    readFont('emoji'),
  ]);
  return { mincho, serif, emoji };
}

/** Version of the package that a font comes from. */
export async function installedVersion(packageName: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(resolve(`${packageName}/package.json`), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '0';
}

/** Packages that the fonts come from. */
export const FONT_PACKAGES: readonly string[] = Object.values(INSTALLED).map(({ of }) => of);

async function readFont(name: FontName): Promise<Uint8Array> {
  const { of, file } = INSTALLED[name];
  return new Uint8Array(await readFile(join(dirname(resolve(`${of}/package.json`)), file)));
}
