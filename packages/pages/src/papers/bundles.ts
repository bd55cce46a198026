/** Papers that are often used together, made in one go: the same is asked only once. */
import type { Form, FormData } from '@kakekomi/drafting';
import { papersPageWords } from '../messages/ja/papers-page.ts';

/** Also stands in the register of screens; never in a file's name. */
export type BundleId = keyof typeof papersPageWords.bundles;

export interface Bundle {
  readonly id: BundleId;
  readonly name: string;
  readonly what: string;
  readonly forms: readonly Form[];
}

const FORMS: { readonly [B in BundleId]: readonly string[] } = {
  consultation: ['soudan-memo', 'toukou-mokuroku', 'kenri-setsumei', 'taiou-kiroku'],
  removal: ['soushin-meiyo-privacy', 'toukou-mokuroku', 'kenri-setsumei', 'taiou-kiroku'],
  disclosure: [
    'kaiji-meirei',
    'tojisha-mokuroku',
    'hassinsha-mokuroku',
    'toukou-mokuroku',
    'shoko-setsumeisho',
    'inin-jo',
  ],
  complaint: ['kokuso', 'toukou-mokuroku', 'shoko-setsumeisho', 'chinjutsusho'],
};

const ORDER: readonly BundleId[] = ['consultation', 'removal', 'disclosure', 'complaint'];

/** The bundles; a form that the data does not have falls away. */
export function bundlesOf({ forms }: FormData): readonly Bundle[] {
  return ORDER.map((id) => ({
    id,
    ...papersPageWords.bundles[id],
    forms: FORMS[id].flatMap((wanted) => forms.find((form) => form.id === wanted) ?? []),
  })).filter((bundle) => bundle.forms.length > 0);
}
