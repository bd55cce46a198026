/** Arbitrary cases in which questions of the papers are answered with whatever a person can type. */
import type { PlainDate } from '@kakekomi/calendar';
import {
  type CaseFile,
  type CasePost,
  DELIVERY_OUTCOMES,
  DELIVERY_WAYS,
  type Delivery,
  EMPTY_CASE,
  type Exhibit,
  POST_NATURES,
} from '@kakekomi/casefile';
import type { PlatformId, PostedAt } from '@kakekomi/platforms';
import fc from 'fast-check';
import { placeOf, withTold } from '../fact.ts';
import type { Question } from '../question.ts';
import { formsOfJapan } from './forms-of-japan.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 24 });
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as PlainDate);
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const anyPostedAt: fc.Arbitrary<PostedAt> = fc.record({
  instant: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  precision: fc.constantFrom('ms', 's', 'min', 'day'),
  bound: fc.constantFrom('exact', 'lower', 'guess'),
  of: fc.constantFrom('post', 'thread'),
});

const anyPost: fc.Arbitrary<CasePost> = fc.record(
  {
    reference: fc
      .record({
        platform: orNull(fc.constantFrom('x', 'instagram').map((id) => id as PlatformId)),
        account: orNull(anyText),
        postId: orNull(anyText),
        postedAt: orNull(anyPostedAt),
        path: fc.webPath(),
      })
      .map(({ path, ...of }) => ({
        ...of,
        kind: 'post' as const,
        threadId: null,
        commentId: null,
        host: 'example.com',
        url: `https://example.com/${path}`,
        canonicalUrl: null,
        mustOpenFirst: false,
        isPrivate: false,
        lookAlikeOf: null,
        missing: [],
        toCheck: [],
      })),
    quote: anyText,
    displayName: anyText,
    claim: fc.record(
      {
        rights: fc.uniqueArray(fc.constantFrom('honor', 'privacy', 'other')),
        nature: fc.constantFrom(...POST_NATURES),
        identifiedBy: anyText,
        whyWrong: anyText,
        damage: anyText,
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['reference'] },
);

/** Ids are those of their places in the list. */
function numbered<T extends { readonly id: string }>(entries: readonly Omit<T, 'id'>[]): readonly T[] {
  return entries.map((entry, index) => ({ ...entry, id: `e${index + 1}` }) as T);
}

const anyExhibit: fc.Arbitrary<Omit<Exhibit, 'id'>> = fc.record(
  { title: anyText, isOriginal: fc.boolean(), shows: anyText, note: anyText, partOf: fc.constant('e1') },
  { requiredKeys: ['title'] },
);

/** Any delivery of one of these forms, all of whose days may be told or not. */
export const anyDelivery = (forms: readonly string[]): fc.Arbitrary<Omit<Delivery, 'id'>> =>
  fc.record(
    {
      form: fc.constantFrom(...forms),
      to: anyText,
      way: fc.constantFrom(...DELIVERY_WAYS),
      sentOn: anyDay,
      number: anyText,
      arrivedOn: anyDay,
      answerDueOn: anyDay,
      answeredOn: anyDay,
      outcome: fc.constantFrom(...DELIVERY_OUTCOMES),
      note: anyText,
    },
    { requiredKeys: ['form'] },
  );

function anyAnswer({ kind, choices }: Question): fc.Arbitrary<string | readonly string[]> {
  const ids = choices.map(({ id }) => id);
  switch (kind) {
    case 'one-of':
      return fc.constantFrom(...ids);
    case 'some-of':
      return fc.uniqueArray(fc.constantFrom(...ids));
    case 'day':
      return anyDay;
    default:
      return anyText;
  }
}

/** Any case whose questions are answered, each or not. */
export const anyToldCase: fc.Arbitrary<CaseFile> = fc
  .record({
    posts: fc.array(anyPost, { maxLength: 3 }),
    exhibits: fc.array(anyExhibit, { maxLength: 3 }),
    deliveries: fc.array(anyDelivery(['soushin-meiyo-privacy', 'kokuso', 'gone']), { maxLength: 3 }),
    answers: fc.record(
      Object.fromEntries(
        formsOfJapan()
          .questions.filter(({ id }) => ['party', 'statement'].includes(placeOf(id).kind))
          .map((question) => [question.id, anyAnswer(question)]),
      ),
      { requiredKeys: [] },
    ),
  })
  .map(({ posts, exhibits, deliveries, answers }) => {
    const start: CaseFile = {
      ...EMPTY_CASE,
      posts,
      exhibits: numbered<Exhibit>(exhibits),
      deliveries: numbered<Delivery>(deliveries),
    };
    return formsOfJapan().questions.reduce((caseFile, { id }) => {
      const answer = answers[id];
      return answer === undefined ? caseFile : withTold(caseFile, id, answer);
    }, start);
  });

/** The same with nothing kept secret: what was told stands in it as it was told. */
export const anyOpenCase: fc.Arbitrary<CaseFile> = anyToldCase.map(
  ({ statements: { secrecy: _secrecy, ...statements }, ...of }) => ({ ...of, statements }),
);
