/** What the post would not take in a letter for certified mail, or may ask about: where it stands, and a way out. */

/** Refused at the counter, or never to be sent. */
export const ERROR_CODES = ['emoji', 'other-script', 'unprintable', 'blank'] as const;
/** For the person to settle, at the counter if need be. */
export const DOUBT_CODES = ['letters', 'web-address', 'rare-symbol'] as const;
export type FaultCode = (typeof ERROR_CODES)[number] | (typeof DOUBT_CODES)[number];

/** A fault by its place in the text. */
export interface CharacterFault {
  readonly code: FaultCode;
  readonly found: string;
  /** UTF-16 offset in the text that was laid out. */
  readonly at: number;
}

export interface Problem extends CharacterFault {
  readonly severity: 'error' | 'doubt';
  /** Each from 1; `character` is the place in the line. */
  readonly place: { readonly sheet: number; readonly line: number; readonly character: number };
}

const SENTENCES: { readonly [C in FaultCode]: (found: string) => string } = {
  emoji: (found) =>
    `絵文字「${found}」は、内容証明では使えません。どんな絵かを、「（…の絵文字）」のように言葉で書いてください。`,
  'other-script': (found) =>
    `「${found}」は、内容証明で使える文字（かな・漢字・数字・英字・記号）ではありません。カタカナなどで書いてください。`,
  unprintable: () => 'ここに、目に見えないか、印刷できない文字があります。消すか、書き直してください。',
  blank: (found) => `まだ書かれていないところがあります：${found}`,
  letters: (found) =>
    `英字は、人・会社・サービスの名前などの固有名詞だけに使えます。「${found}」がそうでなければ、カタカナや漢字で書いてください。`,
  'web-address': (found) =>
    `URLの英字（${found}）を受け付けるかは、差し出す郵便局で前もって聞いてください。サイトの名前、投稿の日時、投稿の言葉でも、どの投稿かを示せます。`,
  'rare-symbol': (found) =>
    `「${found}」は、ふだん使われる記号として受け付けられないことがあります。言葉で書くと確かです。`,
};

/** A problem as a sentence with its place: 1枚目の3行目、5字目：… */
export function certifiedProblemJa({ code, found, place }: Problem): string {
  return `${place.sheet}枚目の${place.line}行目、${place.character}字目：${SENTENCES[code](found)}`;
}
