/** The screen of the files, and what makes them: renderers and fonts are loaded only when one is asked for. */
import type { CaseFile } from '@kakekomi/casefile';
import {
  type CertifiedMail,
  certifiedDocument,
  certifiedSheetsText,
  certifiedText,
  type DocumentModel,
  isCertifiedLetter,
  plainTextOf,
  signsOf,
} from '@kakekomi/drafting';
import { FilesView, type PaperSet, papersWords } from '@kakekomi/pages/client';
import { textFile, zipOf } from '@kakekomi/rendering';
import { download } from '../case/index.ts';
import type { DraftedSet } from './drafts.ts';
import { pdfFontsFor } from './pdf-fonts.ts';
import { renderIn } from './rendering.ts';
import { mailOf } from './sheets.tsx';

const words = papersWords.files;

export function filesScreen(of: PaperSet, { drafts, steps }: DraftedSet): unknown {
  return (
    <FilesView
      of={of}
      documents={drafts.map(({ document }) => document)}
      missing={steps.filter(({ required, isTold }) => required && !isTold).length}
      hasSheets={of.bundle === null && of.forms.some(isCertifiedLetter)}
    />
  );
}

export type FileKind = 'docx' | 'pdf' | 'text' | 'zip-docx' | 'zip-pdf';

export interface HandOver extends DraftedSet {
  readonly say: (text: string, isProblem?: boolean) => void;
  /** The rendering worker's address. */
  readonly renderer: string;
  /** What a letter's sheets are set from. */
  readonly caseFile: CaseFile;
  /** The grid that was pressed; null before that. */
  readonly layout: string | null;
}

let isBusy = false;

/** Makes the file and hands it to the person; a second press while it is made is the same press. */
export async function handOver(kind: FileKind, what: string, set: HandOver): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  // A renderer or a font that cannot be had: what was written is still there.
  await made(kind, what, set).catch(() => set.say(words.failed, true));
  isBusy = false;
}

async function made(kind: FileKind, what: string, set: HandOver): Promise<void> {
  const { drafts, cover, say } = set;
  const papers = drafts.map(({ document }) => document);
  const [first] = papers;
  if (first === undefined) return;
  const all = cover === null ? papers : [cover, ...papers];
  const sheets = what === 'sheets' ? mailOf(first, set.caseFile, set.layout) : null;
  switch (kind) {
    case 'text':
      return handText(textOf(what, all, first, sheets), say);
    case 'docx':
    case 'pdf': {
      const paper = sheets === null ? first : certifiedDocument(sheets, first);
      const rendered = paper === null ? null : await render(kind, [paper], set);
      const bytes = rendered?.files[0];
      if (paper === null || bytes === undefined) return;
      hand(`${paper.fileStem}.${kind}`, TYPES[kind], bytes, say, rendered?.remark);
      return;
    }
    case 'zip-docx':
    case 'zip-pdf': {
      const ending = kind === 'zip-docx' ? 'docx' : 'pdf';
      const rendered = await render(ending, all, set);
      if (rendered === null) return;
      const files = rendered.files.map((bytes, index) => ({
        name: `${all[index]?.fileStem ?? String(index)}.${ending}`,
        bytes,
      }));
      hand(`${BUNDLE_NAME}.zip`, 'application/zip', zipOf(files), say, rendered.remark);
    }
  }
}

/** Of a whole bundle; a number would say which. */
const BUNDLE_NAME = 'memo';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

type Say = HandOver['say'];

function hand(name: string, type: string, content: string | Uint8Array, say: Say, remark = ''): void {
  download(name, type, content);
  say(`${words.done(name)}${remark}`);
}

interface TextToHand {
  readonly stem: string;
  readonly text: string;
}

/** `certified`: the letter alone, as e内容証明 takes it · `sheets`: sheet by sheet, null of vertical ones · else all papers. */
function textOf(
  what: string,
  documents: readonly DocumentModel[],
  first: DocumentModel,
  sheets: CertifiedMail | null,
): TextToHand | null {
  if (sheets !== null) {
    const text = certifiedSheetsText(sheets);
    return text === null ? null : { stem: `${first.fileStem}b`, text };
  }
  if (what === 'certified') return { stem: `${first.fileStem}-2`, text: certifiedText(first) };
  const text = documents.map(plainTextOf).join(`\n${'＊'.repeat(20)}\n\n`);
  return { stem: documents.length === 1 ? first.fileStem : 'memo', text };
}

function handText(given: TextToHand | null, say: Say): void {
  if (given !== null) hand(`${given.stem}.txt`, 'text/plain', textFile(given.text), say);
}

interface Made {
  readonly files: readonly Uint8Array[];
  /** Said together with the file's name; empty where there is nothing to say. */
  readonly remark: string;
}

/** Null where one of them cannot be made; what stands in the way has been said then. */
async function render(
  kind: 'docx' | 'pdf',
  documents: readonly DocumentModel[],
  { say, renderer }: HandOver,
): Promise<Made | null> {
  const cannot = (characters: readonly string[]): null => {
    say(words[kind === 'pdf' ? 'unprintable' : 'unwritable'](characters.join('　')), true);
    return null;
  };
  say(kind === 'docx' ? words.wait : words.waitFonts);
  const found = kind === 'docx' ? null : await pdfFontsFor(documents.map(signsOf).join(''));
  if (found?.kind === 'unprintable') return cannot(found.characters);
  const made = await renderIn(
    renderer,
    found === null ? { kind: 'docx', documents } : { kind: 'pdf', documents, fonts: found.fonts },
  );
  if (made.kind === 'err') return cannot(made.problem.characters.map(({ character }) => character));
  const plain = (found?.plain ?? []).map(({ character }) => character).join('　');
  return { files: made.value, remark: plain === '' ? '' : words.plain(plain) };
}
