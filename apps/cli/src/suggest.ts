/** "Did you mean": the nearest of the words that would have been right. */

/** At most `limit` candidates near to the text, nearest first; none when nothing is near. */
export function nearest(text: string, candidates: readonly string[], limit = 3): readonly string[] {
  const wanted = text.normalize('NFKC').toLowerCase();
  if (wanted === '') return [];
  return candidates
    .map((candidate) => ({ candidate, far: distanceTo(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, far }) => far <= Math.max(1, Math.floor(Math.min(wanted.length, candidate.length) / 3)),
    )
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** A candidate that holds the text, or is held by it, is near; else letters are counted. */
function distanceTo(wanted: string, candidate: string): number {
  if (wanted === candidate) return 0;
  const shorter = Math.min(wanted.length, candidate.length);
  if (shorter >= 3 && (candidate.includes(wanted) || wanted.includes(candidate))) return 1;
  return editDistance(wanted, candidate);
}

/** Letters to insert, delete, replace or swap with the next (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
