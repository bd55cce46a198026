/** The fonts that a text needs, and no more; each is fetched once, and only after it is known what it draws. */
import {
  type FontName,
  fontsFor,
  type PlainForm,
  parseCoverages,
  plainForms,
  unprintable,
} from '@kakekomi/rendering/fonts';
import type { PdfFonts } from '@kakekomi/rendering/pdf';

export type FontsFor =
  | {
      readonly kind: 'fonts';
      readonly fonts: PdfFonts;
      /** Characters whose chosen form no font has: drawn in their usual form, and to be said. */
      readonly plain: readonly PlainForm[];
    }
  /** No font draws these. */
  | { readonly kind: 'unprintable'; readonly characters: readonly string[] };

const known = new Map<FontName, Uint8Array>();

/** Names what cannot be printed before any font is fetched. Rejects where one cannot be had. */
export async function pdfFontsFor(signs: string): Promise<FontsFor> {
  const coverages = parseCoverages(await (await fetched('/fonts/coverages.json')).text());
  const missing = unprintable(signs, coverages);
  if (missing.length > 0) {
    return { kind: 'unprintable', characters: missing.map(({ character }) => character) };
  }
  const needed = fontsFor(signs, coverages);
  const [mincho, serif, emoji] = await Promise.all([
    font('mincho'),
    needed.includes('serif') ? font('serif') : null,
    needed.includes('emoji') ? font('emoji') : null,
  ]);
  const fonts = { mincho, ...(serif === null ? {} : { serif }), ...(emoji === null ? {} : { emoji }) };
  return { kind: 'fonts', fonts, plain: plainForms(signs, coverages) };
}

async function font(name: FontName): Promise<Uint8Array> {
  const bytes = known.get(name) ?? new Uint8Array(await (await fetched(`/fonts/${name}.ttf`)).arrayBuffer());
  known.set(name, bytes);
  return bytes;
}

async function fetched(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error('not there');
  return response;
}
