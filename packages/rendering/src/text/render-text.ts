/** A paper as a text file that opens rightly everywhere, Windows' own editor included. */
import { type DocumentModel, plainTextOf } from '@kakekomi/drafting';

const BYTE_ORDER_MARK = '\ufeff';

/** UTF-8 with a mark at its beginning; lines end in CR LF. */
export function renderText(document: DocumentModel): Uint8Array {
  const lines = plainTextOf(document).replace(/\r\n?|\n/g, '\r\n');
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines);
}
