/** A bundle and a case → its drafts, and a cover that says what lies in it, what is missing and whom to show it to first. */

import { fieldTable, gap, heading, list, prose, table, title, type Words } from './blocks.ts';
import { type Bundle, type BundledForm, takeToIn } from './bundle.ts';
import { compose, type Draft, type DraftQuery } from './compose.ts';
import type { Block, DocumentModel } from './document.ts';
import { toldIn } from './fact.ts';
import type { Form } from './form.ts';
import { numbered } from './heading-numbers.ts';
import { isOffered } from './offered.ts';

export interface ComposedBundle {
  /** For the person alone; nothing of theirs stands on it. */
  readonly cover: DocumentModel;
  /** In the order of the bundle. */
  readonly drafts: readonly Draft[];
}

/**
 * Drafts a bundle. A paper that the case must not be offered, or that its condition leaves out, is not drafted: the cover
 * says which and why. Throws where a form of the bundle or its page rule is not in `data`, which is our own mistake.
 */
export function composeBundle(bundle: Bundle, query: DraftQuery): ComposedBundle {
  const considered = bundle.forms.map((bundled) => {
    const form = query.data.forms.find(({ id }) => id === bundled.form);
    if (form === undefined) throw new Error(`composeBundle: no form ${bundled.form}`);
    return { form, why: whyLeftOut(bundled, form, query) };
  });
  const papers = considered
    .filter(({ why }) => why === null)
    .map(({ form }) => ({ form, draft: compose(form, queryFor(bundle, form, query)) }));
  const leftOut = considered.flatMap(({ form, why }) => (why === null ? [] : [{ form, why }]));
  return { cover: coverOf(bundle, query, papers, leftOut), drafts: papers.map(({ draft }) => draft) };
}

/** A bundle without a paper to go with stays with the person, so its lists are of every post. */
function queryFor({ main }: Bundle, form: Form, query: DraftQuery): DraftQuery {
  if (main === null) return { provider: null, ...query };
  return main === form.id ? query : { ...query, goesWith: main };
}

/** Null: it is in. */
function whyLeftOut({ onlyIf }: BundledForm, form: Form, { caseFile }: DraftQuery): string | null {
  const offer = isOffered(form, caseFile);
  if (!offer.offered) return offer.why;
  if (onlyIf === null) return null;
  const told = toldIn(caseFile, onlyIf.fact) ?? [];
  return (typeof told === 'string' ? [told] : told).includes(onlyIf.choice) ? null : onlyIf.otherwise;
}

interface BundledPaper {
  readonly form: Form;
  readonly draft: Draft;
}

function coverOf(
  bundle: Bundle,
  { data }: DraftQuery,
  papers: readonly BundledPaper[],
  leftOut: readonly { readonly form: Form; readonly why: string }[],
): DocumentModel {
  const page = data.pages.find(({ id }) => id === COVER_PAGE);
  const first = bundle.forms[0];
  if (page === undefined || first === undefined) throw new Error(`composeBundle: no cover for ${bundle.id}`);
  return {
    form: bundle.main ?? first.form,
    title: bundle.name,
    fileStem: 'memo-00',
    page,
    notices: ['あなたの手もとに置く一覧です。どこにも出さないでください。'],
    blocks: numbered([
      title(bundle.name),
      gap(),
      ...prose(bundle.purpose),
      ...(bundle.note === null ? [] : prose(bundle.note)),
      heading(1, '入っている書類'),
      table(
        ['ファイル', '書類', 'まだ空いているところ'],
        [18, 37, 45],
        papers.map(({ form, draft }) => [draft.document.fileStem, form.name, missingIn(draft)]),
      ),
      ...leftOutBlocks(leftOut),
      ...(papers.length === 0
        ? []
        : [
            heading(1, '先に見てもらうところ'),
            ...grouped(papers, ({ showFirst }) => showFirst),
            heading(1, '出すところ'),
            ...grouped(papers, (form) => takeToIn(bundle, form)),
          ]),
      ...(papers.some(({ draft }) => draft.toCheck.length > 0)
        ? [heading(1, '出す前に確かめること'), ...checks(papers)]
        : []),
    ]),
  };
}

/** The page rule of papers that stay with the person. */
const COVER_PAGE = 'plain';

function missingIn({ missing }: Draft): Words {
  const labels = [...new Set(missing.map(({ field }) => field.label))];
  return labels.length === 0 ? 'なし' : labels.join('、');
}

function leftOutBlocks(leftOut: readonly { readonly form: Form; readonly why: string }[]): readonly Block[] {
  if (leftOut.length === 0) return [];
  return [
    heading(1, '入れていない書類'),
    fieldTable(leftOut.map(({ form, why }): readonly [string, Words] => [form.name, why])),
  ];
}

/** What several papers say alike stands once, with the names of those papers before it. */
function grouped(papers: readonly BundledPaper[], say: (form: Form) => string): readonly Block[] {
  const said = [...new Set(papers.map(({ form }) => say(form)))];
  return [
    list(
      said.map((words) => {
        const names = papers.filter(({ form }) => say(form) === words).map(({ form }) => form.name);
        return `${names.join('、')}：${words}`;
      }),
    ),
  ];
}

/** Each sentence once, under the names of all the papers that say it. */
function checks(papers: readonly BundledPaper[]): readonly Block[] {
  const sentences = [...new Set(papers.flatMap(({ draft }) => draft.toCheck))];
  const saidBy = (sentence: string): string =>
    papers
      .filter(({ draft }) => draft.toCheck.includes(sentence))
      .map(({ form }) => form.name)
      .join('、');
  const groups = [...new Set(sentences.map(saidBy))];
  return groups.flatMap((names) => [
    heading(2, names),
    list(
      sentences.filter((sentence) => saidBy(sentence) === names),
      2,
    ),
  ]);
}
