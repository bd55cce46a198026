/** A paper as a text file that opens rightly everywhere, Windows' own editor included. */
import { type DocumentModel, plainTextOf } from '@kakekomi/drafting';

const BYTE_ORDER_MARK = '\ufeff';

/** A paper as a file of text. */
export function renderText(document: DocumentModel): Uint8Array {
  return textFile(plainTextOf(document));
}

/** A text as a file: UTF-8 with a mark at its beginning; lines end in CR LF. */
export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(BYTE_ORDER_MARK + text.replace(/\r\n?|\n/g, '\r\n'));
}
