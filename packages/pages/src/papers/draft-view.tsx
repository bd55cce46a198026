/** The draft with what is missing in it, what is to be checked, and what the marks mean. */
import type { Draft } from '@kakekomi/drafting';
import type { VNode } from 'preact';
import { papersWords } from '../messages/ja/papers.ts';
import { does } from './actions.ts';
import { DocumentView, type DocumentViewProps } from './document-view.tsx';
import type { AskStep, PaperSet } from './screen.ts';
import { ScreenHead } from './screen-head.tsx';

const words = papersWords.draft;

export interface DraftOf {
  readonly draft: Draft;
  readonly missing: readonly AskStep[];
}

export interface DraftViewProps {
  readonly of: PaperSet;
  readonly drafts: readonly DraftOf[];
  readonly veiled: DocumentViewProps['veiled'];
}

export function DraftView({ of, drafts, veiled }: DraftViewProps): VNode {
  return (
    <div class="stack">
      <ScreenHead text={words.title} over={of.name} />
      <div class="noprint stack">
        <Legend hasVeils={veiled.length > 0} />
      </div>
      {drafts.map(({ draft, missing }) => (
        <section key={draft.document.form} class="stack">
          {drafts.length > 1 && <p class="label noprint">{draft.document.title}</p>}
          <Missing steps={missing} />
          <ToCheck draft={draft} />
          <DocumentView document={draft.document} veiled={veiled} />
        </section>
      ))}
      <div class="stack steady noprint">
        <button class="button" {...does('to-files')}>
          {papersWords.paper.files}
        </button>
        <button class="text-button" {...does('to-choose')}>
          {papersWords.toChoose}
        </button>
      </div>
    </div>
  );
}

export function Legend({ hasVeils }: { readonly hasVeils: boolean }): VNode {
  return (
    <p class="note legend">
      <mark class="missing">【　】</mark> {words.legendMissing}
      <br />
      <mark class="check">文字</mark> {words.legendCheck}
      {hasVeils && (
        <>
          <br />
          {words.veil}
        </>
      )}
    </p>
  );
}

/** What a paper still lacks, each leading to its question. */
export function Missing({ steps }: { readonly steps: readonly AskStep[] }): VNode | null {
  if (steps.length === 0) return null;
  return (
    <details class="fold noprint" open={steps.length <= 4}>
      <summary>
        {papersWords.paper.missing}（{steps.length}）
      </summary>
      <ul class="plain-list">
        {steps.map((step) => (
          <li key={`${step.fact} ${step.post}`}>
            <button class="text-button" {...doorOf(step)}>
              {nameOf(step)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ToCheck({ draft: { toCheck } }: { readonly draft: Draft }): VNode | null {
  if (toCheck.length === 0) return null;
  return (
    <details class="fold noprint" open={toCheck.length <= 2}>
      <summary>
        {papersWords.paper.check}（{toCheck.length}）
      </summary>
      <ul class="before">
        {toCheck.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** Leads to where it is told. */
export function doorOf({ fact, post }: AskStep) {
  return post === null ? does('ask', fact) : does('ask-post', post);
}

/** The question, and of which post. */
export function nameOf({ question, post }: AskStep): string {
  return post === null ? question.text : `${papersWords.paper.wroteOf(post + 1)}：${question.text}`;
}
