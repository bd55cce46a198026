/** The memo for whoever is consulted: on the screen, on one sheet of paper, and as plain text. */
import type { MemoBlock, MemoDocument } from '@kakekomi/guidance';
import type { VNode } from 'preact';
import { planTakeAlongWords } from '../messages/ja/plan-take-along.ts';
import { does } from './actions.ts';
import { ScreenHead } from './screen-head.tsx';

export function MemoView({ memo }: { readonly memo: MemoDocument }): VNode {
  const words = planTakeAlongWords.memo;
  return (
    <div class="stack">
      <ScreenHead text={memo.title} />
      <p class="noprint">{words.lead}</p>
      <div class="row noprint">
        <button class="button" {...does('print')}>
          {words.print}
        </button>
        <button class="button button--quiet" {...does('memo-text')}>
          {words.text}
        </button>
      </div>
      <p id="said" class="noprint" role="status" />
      <article class="memo stack">
        {memo.blocks.map((block, index) => (
          <Block key={index} block={block} />
        ))}
      </article>
    </div>
  );
}

function Block({ block }: { readonly block: MemoBlock }): VNode {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    default:
      return <Table block={block} />;
  }
}

/** Two columns are read as pairs; more of them row by row, since a phone has no room for ten side by side. */
function Table({ block }: { readonly block: Extract<MemoBlock, { readonly kind: 'table' }> }): VNode {
  const { columns, rows } = block;
  if (columns.length === 2) {
    return (
      <dl class="pairs">
        {rows.map(([label, value], index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <ul class="plain-list stack">
      {rows.map((row, index) => (
        <li key={index} class="memo-row">
          <dl class="pairs">
            {row.map((value, at) =>
              value === '' ? null : (
                <div key={at}>
                  <dt>{columns[at]}</dt>
                  <dd>{value}</dd>
                </div>
              ),
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** The same, for a mail or a file: a heading after an empty line, pairs as `label：value`. */
export function memoText({ title, blocks }: MemoDocument): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return ['', `■ ${block.text}`];
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items.map((item) => `・${item}`);
      default:
        return rowsInText(block);
    }
  });
  return `${[title, ...lines].join('\r\n')}\r\n`;
}

function rowsInText({ columns, rows }: Extract<MemoBlock, { readonly kind: 'table' }>): readonly string[] {
  if (columns.length === 2) return rows.map((row) => row.join('：'));
  return rows.flatMap((row) => [
    ...row.flatMap((value, at) => (value === '' ? [] : [`${columns[at] ?? ''}：${value}`])),
    '',
  ]);
}
