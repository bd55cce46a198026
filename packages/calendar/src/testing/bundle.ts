/** Bundles a file of this folder in memory, as an app would ship it. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** One ES module as text; what nobody calls is left out. */
export async function bundleText(entry: string, minify: boolean): Promise<string> {
  const bundle = await rolldown({ input: fileURLToPath(new URL(entry, import.meta.url)), platform: 'node' });
  try {
    const { output } = await bundle.generate({ format: 'esm', minify, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
