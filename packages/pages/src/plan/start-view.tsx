/** The first screen: a box for links, which may stay empty, and what was read from it. */
import type { CaseFile } from '@kakekomi/casefile';
import type { VNode } from 'preact';
import { Notice } from '../components/notice.tsx';
import { planWords } from '../messages/ja/plan.ts';
import { does } from './actions.ts';
import type { RefusedLink } from './screen.ts';

export interface StartViewProps {
  readonly caseFile: CaseFile;
  /** The posts of the case as a list; loaded when there are any. */
  readonly list: VNode | null;
  readonly refused: readonly RefusedLink[];
}

export function StartView({ caseFile, list, refused }: StartViewProps): VNode {
  const { paste, posts } = planWords;
  const { posts: told } = caseFile;
  return (
    <div class="stack">
      <h2 tabIndex={-1} data-heading>
        {paste.title}
      </h2>
      <div class="form">
        <div>
          <label class="label" for="links">
            {paste.label}
          </label>
          <p id="links-hint" class="hint">
            {paste.hint}
            <br />
            {paste.example}
          </p>
          <textarea
            id="links"
            rows={3}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="links-hint links-problem"
          />
          <p id="links-problem" class="problem" role="alert" />
        </div>
        <button class="button button--quiet" {...does('read-links')}>
          {paste.read}
        </button>
        <p class="note">{paste.onlyHere}</p>
      </div>
      {refused.map(({ host, imitates }) => (
        <Notice key={host} tone="care">
          <p>{paste.refused(host, imitates)}</p>
        </Notice>
      ))}
      {told.length > 0 && (
        <section class="section" aria-labelledby="posts">
          <h2 id="posts" tabIndex={-1}>
            {posts.title}
          </h2>
          {list}
        </section>
      )}
      <p>{paste.lead}</p>
      <div class="stack steady">
        <button class="button" {...does('begin')}>
          {told.length === 0 ? paste.withoutLink : paste.withLinks}
        </button>
        <button class="button button--quiet" {...does('show-plan')}>
          {planWords.toPlan}
        </button>
        <button class="text-button" {...does('to-open')}>
          {paste.open}
        </button>
      </div>
    </div>
  );
}
