/**
 * A paper as HTML, for the draft on the screen and for print: real headings and tables, so that it can be heard as well as
 * seen. Marks say in words what they are; words of posts are veiled until somebody asks for that one.
 */
import type { Block, DocumentModel, Run } from '@kakekomi/drafting';
import type { ComponentChildren, VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';

const words = papersWords.draft;

export interface DocumentViewProps {
  readonly document: DocumentModel;
  /** Words of posts that are not shown before they are asked for; in the order of the posts. */
  readonly veiled: readonly { readonly post: number; readonly text: string }[];
}

type Veiled = DocumentViewProps['veiled'];

export function DocumentView({ document, veiled }: DocumentViewProps): VNode {
  const { notices, blocks, page, title } = document;
  return (
    <article class={`paper paper--${page.id}`} aria-label={words.of(title)}>
      <aside class="paper-notices" aria-label={words.notices}>
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </aside>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} veiled={veiled} />
      ))}
      {/* The box is not printed; what is uncertain of the paper stays with it. */}
      {notices.slice(1).map((notice) => (
        <p key={notice} class="paper-foot">
          ※ {notice}
        </p>
      ))}
    </article>
  );
}

const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5', 4: 'h6', 5: 'h6', 6: 'h6' } as const;

function BlockView({ block, veiled }: { readonly block: Block; readonly veiled: Veiled }): VNode {
  switch (block.kind) {
    case 'title':
      return <h2 class="paper-title">{block.text}</h2>;
    case 'heading': {
      const Tag = HEADINGS[block.level];
      return (
        <Tag class={`paper-heading in${block.level - 1}`}>
          {block.number === '' ? '' : `${block.number}　`}
          {block.text}
        </Tag>
      );
    }
    case 'paragraph':
      return (
        <p class={`in${block.indent} ${block.align}${block.isProse ? ' prose' : ''}`}>
          <Runs runs={block.runs} veiled={veiled} />
        </p>
      );
    case 'list':
      return (
        <ul class={`in${block.indent}`}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Runs runs={item} veiled={veiled} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} veiled={veiled} />;
    case 'gap':
      return <div class={`gap${Math.min(block.lines, 4)}`} />;
    case 'page-break':
      return <hr class="page-break" />;
  }
}

/** Without a header the first column names what stands beside it. */
function TableView(props: {
  readonly block: Extract<Block, { readonly kind: 'table' }>;
  readonly veiled: Veiled;
}): VNode {
  const { block, veiled } = props;
  const { header, widths, rows } = block;
  return (
    <div>
      <table>
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} width={`${width}%`} />
          ))}
        </colgroup>
        {header !== null && (
          <thead>
            <tr>
              {header.map((name, index) => (
                <th key={index} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) =>
                header === null && index === 0 ? (
                  <th key={index} scope="row">
                    <Runs runs={cell} veiled={veiled} />
                  </th>
                ) : (
                  <td key={index}>
                    <Runs runs={cell} veiled={veiled} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Runs({ runs, veiled }: { readonly runs: readonly Run[]; readonly veiled: Veiled }): VNode {
  return (
    <>
      {runs.map((run, index) => (
        <RunView key={index} run={run} veiled={veiled} />
      ))}
    </>
  );
}

function RunView({ run, veiled }: { readonly run: Run; readonly veiled: Veiled }): VNode {
  const { text, reading, mark } = run;
  const quoted = veiled.find((each) => each.text !== '' && text.includes(each.text));
  const inner: ComponentChildren =
    quoted === undefined ? withRuby(text, reading) : <Veil text={text} post={quoted.post} />;
  if (mark === undefined) return <>{inner}</>;
  return (
    <mark class={mark}>
      <span class="visually-hidden">{mark === 'missing' ? words.missingMark : words.checkMark}</span>
      {inner}
    </mark>
  );
}

function withRuby(text: string, reading: string | undefined): ComponentChildren {
  if (reading === undefined) return text;
  return (
    <ruby>
      {text}
      <rp>（</rp>
      <rt>{reading}</rt>
      <rp>）</rp>
    </ruby>
  );
}

/** Blurred for the eye, not read out; on paper it stands as it is. */
function Veil({ text, post }: { readonly text: string; readonly post: number }): VNode {
  return (
    <button class="veil" {...does('unveil', post)}>
      <span class="visually-hidden">{words.veiled}</span>
      <span aria-hidden="true">{text}</span>
    </button>
  );
}
