/** Phrase-wise line breaking with BudouX: at build only, so that no page carries its model. */
import { loadDefaultJapaneseParser } from 'budoux';

/** A cutter with a memory, since headings and sentences come back on hundreds of pages. */
export function loadPhrases(): (text: string) => readonly string[] {
  const parser = loadDefaultJapaneseParser();
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const cut = known.get(text) ?? parser.parse(text);
    known.set(text, cut);
    return cut;
  };
}
