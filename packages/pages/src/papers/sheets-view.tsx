/** A letter on the sheets of certified mail: each sheet as its grid of lines; vertical ones are drawn as they are printed. */
import type { CertifiedLayoutId, CertifiedMail } from '@kakekomi/drafting';
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';
import type { PaperSet } from './screen.ts';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.sheets;

export interface SheetsViewProps {
  readonly of: PaperSet;
  readonly mail: CertifiedMail;
  readonly layouts: readonly CertifiedLayoutId[];
  /** A sentence each, with its place. */
  readonly problems: readonly string[];
}

export function SheetsView({ of, mail, layouts, problems }: SheetsViewProps): VNode {
  const { layout, sheets } = mail;
  const isVertical = layout.direction === 'vertical';
  return (
    <div class="stack">
      <ScreenHead text={words.title} over={of.name} />
      <div class="stack noprint">
        <p>{words.lead}</p>
        <fieldset>
          <legend>{words.layout}</legend>
          <div class="row">
            {layouts.map((id) => (
              <button
                key={id}
                class="choice"
                aria-pressed={id === layout.id ? 'true' : undefined}
                {...does('layout', id)}
              >
                {words.layouts[id]}
              </button>
            ))}
          </div>
        </fieldset>
        {isVertical && <p class="note">{words.vertical}</p>}
        {mail.pageMarks.length > 0 && <p>{words.seal}</p>}
        <section class="notice">
          <h2 class="notice-title">{words.problems}</h2>
          {problems.length === 0 ? (
            <p>{words.problemsNone}</p>
          ) : (
            <ul>
              {problems.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </section>
        <div class="row">
          <button class="button" {...does('print')}>
            {words.print}
          </button>
          {!isVertical && (
            <>
              <button class="button button--quiet" {...does('docx', 'sheets')}>
                {words.docx}
              </button>
              <button class="button button--quiet" {...does('pdf', 'sheets')}>
                {words.pdf}
              </button>
              <button class="button button--quiet" {...does('text', 'sheets')}>
                {words.sheetText}
              </button>
            </>
          )}
          <button class="button button--quiet" {...does('text', 'certified')}>
            {words.text}
          </button>
        </div>
        <p id="said" role="status" />
      </div>
      {sheets.map(({ number, lines }) => (
        <section key={number} class={`sheet sheet--${layout.direction}`} aria-labelledby={`sheet-${number}`}>
          <h2 id={`sheet-${number}`} class="noprint">
            {words.sheet(number, sheets.length)}
          </h2>
          <div class="sheet-page">
            {lines.map(({ cells }, index) => (
              <p key={index}>{cells.length === 0 ? '　' : cells.map(({ text }) => text).join('')}</p>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
