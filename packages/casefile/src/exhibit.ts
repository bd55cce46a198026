/** What a person has to show, as a list of what it is: the things themselves stay where they are kept. */

/** A piece of evidence (書証). Its number (甲第1号証) follows from its place in the list, so papers refer to its `id`. */
export interface Exhibit {
  /** Given once, never shown: `e1`, `e2` … */
  readonly id: string;
  /** 標目: what it is, 「…」と題するウェブページを印刷した書面. */
  readonly title: string;
  /** True: the original is handed in (原本); false: a copy (写し), as every print of a screen is. */
  readonly isOriginal?: boolean;
  /** When the thing itself was made, as far as known; in words where only that is known. */
  readonly madeOn?: string;
  /** 作成者. */
  readonly maker?: string;
  /** 立証趣旨: what it shows. */
  readonly shows?: string;
  /** 備考: the link, who took it and when. */
  readonly note?: string;
  /** The posts it shows, by {@link postKeyOf}. */
  readonly posts?: readonly string[];
  /** The exhibit of which this is a part: 甲第1号証の2. */
  readonly partOf?: string;
}

/** Something that happened, for the course of things in a statement. */
export interface CaseEvent {
  readonly id: string;
  /** The day, or a span in words: 2026年5月ころ. */
  readonly on: string;
  readonly what: string;
  /** Exhibits that show it, by id. */
  readonly exhibits?: readonly string[];
}
