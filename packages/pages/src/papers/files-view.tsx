/** The ways in which a draft leaves the page: each made only when it is pressed. */
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does, type PapersAction } from './actions.ts';
import { DocumentView, type DocumentViewProps } from './document-view.tsx';
import type { PaperSet } from './screen.ts';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.files;

export interface FilesViewProps {
  readonly of: PaperSet;
  readonly documents: readonly DocumentViewProps['document'][];
  /** How many places are still empty. */
  readonly missing: number;
  /** True where one of them is a letter by certified mail. */
  readonly hasSheets: boolean;
}

export function FilesView({ of, documents, missing, hasSheets }: FilesViewProps): VNode {
  const isBundle = of.bundle !== null;
  const ways: readonly (readonly [PapersAction, string, string])[] = [
    ['print', words.print, words.printHint],
    [isBundle ? 'zip-docx' : 'docx', isBundle ? words.zipDocx : words.docx, words.docxHint],
    [isBundle ? 'zip-pdf' : 'pdf', isBundle ? words.zipPdf : words.pdf, words.pdfHint],
    ['text', words.text, words.textHint],
  ];
  return (
    <div class="stack">
      <ScreenHead text={words.title} over={of.name} />
      <div class="stack noprint">
        {missing > 0 && <p class="before">{words.left(missing)}</p>}
        <p>{words.lead}</p>
        <p class="note">
          {words.names}
          {words.traces}
        </p>
        <ul class="choices plain-list">
          {ways.map(([action, name, hint]) => (
            <li key={action}>
              <button class="choice" {...does(action)}>
                <b>{name}</b>
                <span class="hint sentence">{hint}</span>
              </button>
            </li>
          ))}
          {hasSheets && (
            <li>
              <button class="choice" {...does('to-sheets')}>
                <b>{words.sheets}</b>
              </button>
            </li>
          )}
        </ul>
        <p id="said" role="status" />
        <p class="before">{words.law}</p>
        <button class="button button--quiet" {...does('add-entry', 'deliveries')}>
          {words.recordNow}
        </button>
        <p>
          <button class="text-button" {...does('to-draft')}>
            {papersWords.toDraft}
          </button>
        </p>
      </div>
      <div class="print-sheets">
        {documents.map((document) => (
          <DocumentView key={document.form} document={document} veiled={[]} />
        ))}
      </div>
    </div>
  );
}
