/** The part of pdfmake 0.3 that is used here; it brings no types of its own. */

export type Margins = readonly [left: number, top: number, right: number, bottom: number];

export interface Inline {
  readonly text: string;
  readonly font?: string;
  readonly noWrap?: boolean;
  /** No line ends after it. Not in pdfmake's manual; it is what its own words are marked with. */
  readonly noNewLine?: true;
  readonly background?: string;
  readonly decoration?: 'underline';
  readonly decorationStyle?: 'dotted';
}

export interface NodeStyle {
  readonly margin?: Margins;
  readonly alignment?: 'left' | 'right' | 'center' | 'justify';
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly leadingIndent?: number;
  readonly pageBreak?: 'before';
  /** 1, a heading that must not end a page; 0, the foot of a page, which is no content of it. */
  readonly headlineLevel?: number;
}

export type Content = NodeStyle &
  (
    | { readonly text: readonly Inline[] }
    | { readonly stack: readonly Content[]; readonly unbreakable?: boolean }
    | { readonly canvas: readonly never[] }
    | {
        readonly table: {
          readonly widths: readonly (number | '*')[];
          readonly headerRows: number;
          readonly keepWithHeaderRows?: number;
          readonly dontBreakRows: boolean;
          readonly body: readonly (readonly Content[])[];
        };
        readonly layout: TableLayout;
      }
  );

export interface TableLayout {
  readonly hLineWidth: () => number;
  readonly vLineWidth: () => number;
  readonly hLineColor: () => string;
  readonly vLineColor: () => string;
  readonly fillColor: (row: number) => string | null;
  readonly paddingLeft: () => number;
  readonly paddingRight: () => number;
  readonly paddingTop: () => number;
  readonly paddingBottom: () => number;
}

export interface PageBreakNode {
  readonly headlineLevel?: number;
}

export interface NodeQueries {
  readonly getFollowingNodesOnPage: () => readonly PageBreakNode[];
}

/** Changed by `createPdf`: to be made anew each time. */
export interface Definition {
  readonly content: readonly Content[];
  readonly defaultStyle: NodeStyle & { readonly font: string };
  readonly pageSize: 'A4';
  readonly pageMargins: Margins;
  readonly footer?: (page: number) => Content;
  readonly pageBreakBefore: (node: PageBreakNode, queries: NodeQueries) => boolean;
  readonly info: Readonly<Record<string, string | Date>>;
  readonly language: string;
  readonly displayTitle: boolean;
  readonly version: '1.7';
}

/** One object for the whole process, with its fonts and files. */
export interface Pdfmake {
  readonly virtualfs: { readonly writeFileSync: (name: string, content: Uint8Array) => void };
  localAccessPolicy: ((path: string) => boolean) | undefined;
  readonly setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void;
  readonly setFonts: (fonts: Readonly<Record<string, { readonly normal: string }>>) => void;
  readonly createPdf: (definition: Definition) => { readonly getBuffer: () => Promise<Uint8Array> };
}
