/** What was pasted becomes posts of the case: links alone, whatever stood around them. Nothing is fetched. */
import { type CaseFile, withPost } from '@kakekomi/casefile';
import type { PasteProblem, RefusedLink } from '@kakekomi/pages/client';
import { type Platforms, parsePosts } from '@kakekomi/platforms';

/** How links are read, and what platforms are called. */
export interface LinkReading {
  readonly platforms: Platforms;
  readonly nameOf: (id: string) => string;
}

export interface ReadLinks {
  readonly caseFile: CaseFile;
  readonly found: number;
  /** Links that imitate a platform: said, and not taken. */
  readonly refused: readonly RefusedLink[];
  readonly problem: PasteProblem | null;
}

/** Adds every link of a text to the case; a link that is there already is not added twice. */
export function readLinks(text: string, caseFile: CaseFile, { platforms, nameOf }: LinkReading): ReadLinks {
  const references = parsePosts(text, platforms);
  const taken = references.filter(({ lookAlikeOf }) => lookAlikeOf === null);
  const refused = references.flatMap(({ host, lookAlikeOf }) =>
    lookAlikeOf === null ? [] : [{ host, imitates: nameOf(lookAlikeOf) }],
  );
  return {
    caseFile: taken.reduce((of, reference) => withPost(of, { reference }), caseFile),
    found: taken.length,
    refused,
    problem: problemOf(text, references.length),
  };
}

function problemOf(text: string, links: number): PasteProblem | null {
  if (links > 0) return null;
  return text.trim() === '' ? 'empty' : 'no-link';
}
