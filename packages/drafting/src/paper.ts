/**
 * What a form is written from: the case as one paper sees it. Whatever was not told comes out as a marked blank with the
 * name of what belongs there, so that a form never needs to ask whether it is there.
 */
import type { LocalMoment, PlainDate } from '@kakekomi/calendar';
import {
  type CaseFile,
  type CasePost,
  type Exhibit,
  type Party,
  partyOf,
  postKeyOf,
} from '@kakekomi/casefile';
import { type Deadline, eraDateJa } from '@kakekomi/law';
import { instantInJapan, instantInUtc, type PlatformAdvice, type PostedAt } from '@kakekomi/platforms';
import type { Block, Run } from './document.ts';
import { type ExhibitSide, exhibitNumbers, inExhibitOrder, sideOf } from './exhibit-numbers.ts';
import { knownOfProvider, ofPost, type PostFact, toldIn } from './fact.ts';
import type { FactId, Form, FormId } from './form.ts';
import type { NotedBlank } from './printed-blanks.ts';
import type { Question } from './question.ts';

/** What a form gives: its blocks, and what the person must look at before they sign. */
export interface Written {
  readonly blocks: readonly Block[];
  /** In Japanese, a sentence each. */
  readonly toCheck: readonly string[];
}

/** Writes one form. Never states the law on the person's behalf beyond what they chose; no verdict, chance or amount. */
export type Writer = (paper: Paper) => Written;

/** When a post was made, as far as it is known. */
export interface PostMoment {
  /** ISO 8601, cut at what is known; null where only the day in Japan was told. */
  readonly utc: string | null;
  readonly japan: string;
  /** How sure it is: read from the post's id, after the start of its thread, or told by the person. */
  readonly bound: PostedAt['bound'] | 'thread' | 'told';
}

/** A post with what its platform and its place in the list say. */
export interface NumberedPost {
  /** From 1, in this paper. */
  readonly number: number;
  readonly post: CasePost;
  /** As papers name it: without the notes that the record has in brackets. */
  readonly siteName: string;
  /** False on boards where everybody writes under the name they put into its field. */
  readonly hasAccounts: boolean;
  readonly url: string;
  /** Numbers of the exhibits that show it, in their order: 甲第1号証. */
  readonly exhibits: readonly string[];
  /** Null where it is not known. */
  readonly postedAt: PostMoment | null;
  /** What was told of it for papers, or a blank. */
  readonly told: (field: PostFact) => readonly Run[];
  readonly has: (field: PostFact) => boolean;
}

export interface NumberedExhibit {
  readonly number: string;
  readonly exhibit: Exhibit;
}

export interface Paper {
  readonly form: Form;
  /** The paper that it is handed in with, where it was asked for as a part of several. */
  readonly goesWith: FormId | null;
  readonly caseFile: CaseFile;
  readonly today: PlainDate;
  /** The provider it is addressed to: a platform's id or a host. */
  readonly provider: string | null;
  readonly platform: PlatformAdvice | null;
  /** All that the caller knows, for papers that name the platform of every post. */
  readonly platforms: readonly PlatformAdvice[];
  /** The last days that run, in the plan's order; empty where the caller reckoned none. */
  readonly deadlines: readonly Deadline[];
  /** The minute of `today` at which it is written; its first where the caller names none. */
  readonly at: LocalMoment;
  /** Those that this paper is about: of its provider where it goes to one. */
  readonly posts: readonly NumberedPost[];
  /** Those that show its posts, or none in particular; all where it goes to no provider. Numbers are those of the case. */
  readonly exhibits: readonly NumberedExhibit[];
  /** Those that show only posts of others. */
  readonly exhibitsLeftOut: readonly NumberedExhibit[];
  /** 甲第1号証; null where there is no such exhibit. */
  readonly exhibitNumber: (id: string) => string | null;
  /** Text that was told; null where it was not. */
  readonly text: (fact: string) => string | null;
  /** What was told, or a blank that names what belongs there. Choices stand as the paper writes them, joined by 、. */
  readonly told: (fact: string, blank?: string) => readonly Run[];
  readonly has: (fact: string) => boolean;
  /** Ids of the choices ticked. */
  readonly chosen: (fact: string) => readonly string[];
  /** Ids of all the choices of a question, in its order; empty where it has none. */
  readonly choicesOf: (fact: string) => readonly string[];
  /** A choice as the paper writes it. */
  readonly choiceText: (fact: string, choice: string) => string;
  /** A day that was told, by era with the western year; or a blank. */
  readonly day: (fact: string, blank?: string) => readonly Run[];
  readonly party: (role: Party['role']) => Party | null;
  /** A marked blank: 【氏名】; `fact`: what would fill it, where a form may need it. */
  readonly blank: (name: string, fact?: string) => Run;
  /** The blanks that were asked for so far, as far as it is known what would fill them. */
  readonly blanks: readonly NotedBlank[];
  /** Name of a form by its id, as deliveries tell it; the id itself where there is no such form. */
  readonly formName: (id: string) => string;
}

export interface PaperQuery {
  readonly form: Form;
  readonly caseFile: CaseFile;
  readonly today: PlainDate;
  readonly questions: readonly Question[];
  readonly platforms: readonly PlatformAdvice[];
  readonly forms: readonly Form[];
  /** Those of `guidance.plan` for this case, for papers that list last days. */
  readonly deadlines?: readonly Deadline[];
  /** Japan's wall clock on `today`. */
  readonly at?: LocalMoment;
  /**
   * Which provider it goes to. Null: all posts, nobody in particular. Absent: that of the first post; null for a paper
   * that stays with the person or goes to the police, and for what is handed in with one.
   */
  readonly provider?: string | null;
  /** The paper that this one is handed in with: parties and exhibits are called as they are there. */
  readonly goesWith?: FormId;
  /** How exhibits are numbered; absent: as the form, or the one it goes with, does by itself. */
  readonly side?: ExhibitSide;
}

/** The provider of a post: its platform's id, or its host where the platform is not known. */
export function providerOf({ reference }: CasePost): string {
  return reference.platform ?? reference.host;
}

/** A name of a record as papers write it: without the notes that stand in brackets behind it (旧…、…を含む). */
export const nameOnPapers = (name: string): string => name.replace(/[\s　]*[（(][^（）()]*[）)]$/u, '');

/** The case as one paper sees it. */
export function paperOf(query: PaperQuery): Paper {
  const { form, today, questions, platforms } = query;
  const caseFile = withoutUnsafeGuardian(query.caseFile);
  const provider = query.provider === undefined ? firstProvider(query, caseFile) : query.provider;
  const platform = platforms.find(({ id }) => id === provider) ?? null;
  const goesWith = query.goesWith ?? null;
  const numbers = exhibitNumbers(caseFile.exhibits, query.side ?? sideOf(goesWith ?? form.id));
  const concerned =
    provider === null ? caseFile.posts : caseFile.posts.filter((post) => providerOf(post) === provider);
  const question = (fact: string): Question | undefined => questions.find(({ id }) => id === fact);
  const choiceText = (fact: string, choice: string): string => {
    const found = question(fact)?.choices.find(({ id }) => id === choice);
    return found?.onPaper ?? found?.text ?? choice;
  };
  const raw = (fact: string): string | readonly string[] | null => {
    const told = toldIn(caseFile, fact as FactId, provider ?? undefined);
    return told ?? knownOfProvider(fact as FactId, platform);
  };
  const inWords = (fact: string): string | null => {
    const told = raw(fact);
    if (told === null) return null;
    const isChoice = (question(fact)?.choices.length ?? 0) > 0;
    if (typeof told !== 'string') return told.map((choice) => choiceText(fact, choice)).join('、');
    return isChoice ? choiceText(fact, told) : told;
  };
  const blanks: NotedBlank[] = [];
  const blank = (name: string, fact?: string): Run => {
    const text = `【${name}】`;
    if (fact !== undefined) blanks.push({ text, fact: fact as FactId });
    return { text, mark: 'missing' };
  };
  const named = (fact: string, name?: string): Run => blank(name ?? question(fact)?.text ?? fact, fact);
  const isCarriedOver = (fact: string): boolean =>
    toldIn(caseFile, fact as FactId, provider ?? undefined) === null && raw(fact) !== null;
  const own = new Set(concerned.map(postKeyOf));
  const others = new Set(caseFile.posts.map(postKeyOf).filter((key) => !own.has(key)));
  const isOfOthers = ({ posts = [] }: Exhibit): boolean =>
    posts.some((key) => others.has(key)) && !posts.some((key) => own.has(key));
  const exhibits = inExhibitOrder(caseFile.exhibits).map((exhibit) => ({
    number: numbers.get(exhibit.id) ?? '',
    exhibit,
  }));
  return {
    form,
    goesWith,
    caseFile,
    today,
    provider,
    platform,
    platforms,
    deadlines: query.deadlines ?? [],
    at: query.at ?? (`${today}T00:00` as LocalMoment),
    posts: concerned.map((post, index) =>
      numberedPost(post, index, { exhibits, platforms, blank, questions }),
    ),
    exhibits: exhibits.filter(({ exhibit }) => !isOfOthers(exhibit)),
    exhibitsLeftOut: exhibits.filter(({ exhibit }) => isOfOthers(exhibit)),
    exhibitNumber: (id) => numbers.get(id) ?? null,
    text: (fact) => inWords(fact),
    told: (fact, name) => {
      const words = inWords(fact);
      if (words === null || words.trim() === '') return [named(fact, name)];
      const reading = fact.endsWith('.name') ? raw(`${fact.slice(0, -'.name'.length)}.reading`) : null;
      const mark = isCarriedOver(fact) ? ({ mark: 'check' } as const) : {};
      const isRead = typeof reading === 'string' && reading.trim() !== '';
      return [{ text: words, ...(isRead ? { reading } : {}), ...mark }];
    },
    has: (fact) => {
      const told = raw(fact);
      return told !== null && (typeof told === 'string' ? told.trim() : told).length > 0;
    },
    chosen: (fact) => {
      const told = raw(fact);
      if (told === null) return [];
      return typeof told === 'string' ? [told] : told;
    },
    choicesOf: (fact) => question(fact)?.choices.map(({ id }) => id) ?? [],
    choiceText,
    day: (fact, name) => {
      const told = raw(fact);
      return typeof told === 'string' && /^\d{4}-\d\d-\d\d$/.test(told)
        ? [{ text: eraDateJa(told as PlainDate) }]
        : [named(fact, name)];
    },
    party: (role) => partyOf(caseFile.parties, role, provider ?? undefined),
    blank,
    blanks,
    formName: (id) => query.forms.find((form) => form.id === id)?.name ?? id,
  };
}

/** A child who fears somebody at home is not made to go through them, even where their name was told before. */
function withoutUnsafeGuardian(caseFile: CaseFile): CaseFile {
  if (caseFile.situation.guardianUnsafe !== true) return caseFile;
  return { ...caseFile, parties: caseFile.parties.filter(({ role }) => role !== 'guardian') };
}

/** A list goes to whom the paper goes that it is handed in with; by itself, to the provider of the first post. */
function firstProvider({ form, forms, goesWith }: PaperQuery, { posts }: CaseFile): string | null {
  const main = forms.find(({ id }) => id === goesWith) ?? form;
  const isForProvider = main.fields.some(({ asks }) =>
    asks.some(({ fact }) => fact.startsWith('respondent.')),
  );
  const [first] = posts;
  if (first === undefined || main.role === 'own' || (main.role === 'paper' && !isForProvider)) return null;
  return providerOf(first);
}

interface PostContext {
  readonly exhibits: readonly NumberedExhibit[];
  readonly platforms: readonly PlatformAdvice[];
  readonly blank: Paper['blank'];
  readonly questions: readonly Question[];
}

function momentOf({ postedOn, reference: { postedAt } }: CasePost): PostMoment | null {
  if (postedOn !== undefined) return { utc: null, japan: postedOn, bound: 'told' };
  if (postedAt === null) return null;
  const bound = postedAt.of === 'thread' ? 'thread' : postedAt.bound;
  return { utc: instantInUtc(postedAt), japan: instantInJapan(postedAt), bound };
}

function numberedPost(post: CasePost, index: number, of: PostContext): NumberedPost {
  const { reference } = post;
  const key = postKeyOf(post);
  const platform = of.platforms.find(({ id }) => id === reference.platform);
  const textOf = (field: PostFact): string | null => {
    const told = ofPost(post, field);
    if (told === null) return null;
    const choices = of.questions.find(({ id }) => id === `posts.${field}`)?.choices ?? [];
    const inWords = (word: string): string => {
      const choice = choices.find(({ id }) => id === word);
      return choice?.onPaper ?? choice?.text ?? word;
    };
    return typeof told === 'string' ? inWords(told) : told.map(inWords).join('、');
  };
  return {
    number: index + 1,
    post,
    siteName: platform === undefined ? reference.host : nameOnPapers(platform.name),
    hasAccounts: platform?.logs.kind !== 'post-type',
    url: key,
    exhibits: of.exhibits.flatMap(({ number, exhibit }) =>
      exhibit.posts?.includes(key) === true ? [number] : [],
    ),
    postedAt: momentOf(post),
    told: (field) => {
      const words = textOf(field);
      if (words !== null && words.trim() !== '') return [{ text: words }];
      const fact = `posts.${field}`;
      return [of.blank(of.questions.find(({ id }) => id === fact)?.text ?? field, fact)];
    },
    has: (field) => (textOf(field) ?? '').trim() !== '',
  };
}
