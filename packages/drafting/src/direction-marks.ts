/**
 * Marks of direction (U+202E and its like) in what was told. They are not seen, and turn what follows them about, so that a
 * quotation would read otherwise on paper than it was written. In the words of a post they are part of what was posted, and
 * stand as their name; anywhere else they came along with a copy, and are left out.
 */
import type { CaseFile, CasePost } from '@kakekomi/casefile';

const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const SHOWN =
  '写した投稿の言葉に、文字の向きを変える、目に見えない記号がありました。〔U+202E〕のように見える形で書いてあります。保存した画面と見比べてください。';

export interface WithoutMarks {
  readonly caseFile: CaseFile;
  /** What is said of a paper on which such a mark is shown; in Japanese, a sentence each. */
  readonly toCheck: readonly string[];
}

/** The case as papers write it. */
export function withoutDirectionMarks(caseFile: CaseFile): WithoutMarks {
  const { parties, exhibits, events, statements, deliveries } = caseFile;
  return {
    caseFile: {
      ...caseFile,
      ...leftOut({ parties, exhibits, events, statements, deliveries }),
      posts: caseFile.posts.map(shownIn),
    },
    toCheck: caseFile.posts.some((post) => hasMarks(wordsOf(post))) ? [SHOWN] : [],
  };
}

function shownIn(post: CasePost): CasePost {
  const { quote, displayName, claim, note, ...rest } = post;
  return {
    ...rest,
    ...(quote === undefined ? {} : { quote: shown(quote) }),
    ...(displayName === undefined ? {} : { displayName: shown(displayName) }),
    ...(claim === undefined ? {} : { claim: leftOut(claim) }),
    ...(note === undefined ? {} : { note: leftOut(note) }),
  };
}

const wordsOf = ({ quote = '', displayName = '' }: CasePost): string => quote + displayName;

const hasMarks = (text: string): boolean => text.search(DIRECTION_MARKS) !== -1;

function shown(text: string): string {
  return text.replace(DIRECTION_MARKS, (mark) => {
    const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `〔U+${code}〕`;
  });
}

/** The same record with the marks out of every text in it. */
function leftOut<T>(told: T): T {
  return withoutMarksIn(told) as T;
}

function withoutMarksIn(told: unknown): unknown {
  if (typeof told === 'string') return told.replace(DIRECTION_MARKS, '');
  if (Array.isArray(told)) return told.map(withoutMarksIn);
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, withoutMarksIn(value)]));
}
