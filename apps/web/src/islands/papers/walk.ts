/** From question to question: on to what is needed and not told, past what was left empty, and to the draft after the last. */
import type { FactId } from '@kakekomi/drafting';
import type { AskStep, PaperSet, PapersScreen } from '@kakekomi/pages/client';
import { nextStep } from './ask-steps.ts';
import type { Way } from './way.ts';

type At = Pick<AskStep, 'fact' | 'post'>;

export interface Walk {
  /** Whether it was left empty on this way: it is not asked again. */
  readonly isSkipped: (step: At) => boolean;
  /** From a paper's own screen to its first question. Whoever begins again is asked again. */
  readonly start: (of: PaperSet) => void;
  /** From a question to the next one; from one that was opened by itself, back. */
  readonly onward: () => void;
  /** Leaves this question as it is and goes on. */
  readonly skip: () => void;
  readonly forget: () => void;
}

/** `stepsOf` gives what these papers ask now; nothing while that is not loaded. */
export function walkOf(way: Way<PapersScreen>, stepsOf: (of: PaperSet) => readonly AskStep[]): Walk {
  const skipped = new Set<string>();
  const isSkipped = (step: At): boolean => skipped.has(keyOf(step));

  function goTo(of: PaperSet, after: At | null): void {
    const next = nextStep(stepsOf(of), after, isSkipped);
    if (next === null) way.go({ kind: 'draft', of });
    else if (next.post === null) way.go({ kind: 'ask', of, fact: next.fact, onward: true });
    else way.go({ kind: 'post', of, at: next.post, onward: true });
  }

  function onward(): void {
    const screen = way.current();
    const here = stepAt(screen);
    if (here === null || !('onward' in screen)) return;
    if (screen.onward) goTo(screen.of, here);
    else way.back();
  }

  return {
    isSkipped,
    start: (of) => {
      if (nextStep(stepsOf(of), null, isSkipped) === null) skipped.clear();
      goTo(of, null);
    },
    onward,
    skip: () => {
      const here = stepAt(way.current());
      if (here !== null) skipped.add(keyOf(here));
      onward();
    },
    forget: () => skipped.clear(),
  };
}

/** All that is asked of one post stands on one screen. */
const keyOf = ({ fact, post }: At): string => (post === null ? fact : `post ${post}`);

function stepAt(screen: PapersScreen): At | null {
  if (screen.kind === 'ask') return { fact: screen.fact, post: null };
  return screen.kind === 'post' ? { fact: 'posts.quote' as FactId, post: screen.at } : null;
}
