/** What the papers are made from, fetched once: the same file for everybody, whatever is told. */
import { type Bundle, type FormData, hasWriter, parseBundles, parseFormData } from '@kakekomi/drafting';

export interface LoadedForms {
  readonly data: FormData;
  readonly bundles: readonly Bundle[];
}

let loaded: Promise<LoadedForms | null> | null = null;

/** Null where it cannot be had; the next call tries again. */
export function loadForms(): Promise<LoadedForms | null> {
  loaded ??= Promise.all([fetchJson('/data/forms.json'), fetchJson('/data/form-bundles.json')]).then(
    ([forms, bundles]) => {
      const [read, readBundles] = [parseFormData(forms), parseBundles(bundles)];
      if (read.kind === 'err' || readBundles.kind === 'err') {
        loaded = null;
        return null;
      }
      const data = { ...read.value, forms: read.value.forms.filter(hasWriter) };
      return { data, bundles: readBundles.value };
    },
  );
  return loaded;
}

async function fetchJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
