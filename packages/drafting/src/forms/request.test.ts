import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Draft } from '../compose.ts';
import type { Run } from '../document.ts';
import { isTold, ofPost, placeOf, toldIn, withTold } from '../fact.ts';
import type { FactId } from '../form.ts';
import { withoutControls } from '../japanese-text.ts';
import { signsOf } from '../plain-text.ts';
import { anyOpenCase } from '../testing/any-told-case.ts';
import { DOXXED_CASE, EVERY_CASE, FULL_CASE, SCHOOL_CASE, TODAY } from '../testing/cases.ts';
import { draftOf, faultsOf, textOf } from '../testing/drafts.ts';
import { formOf, formsOfJapan } from '../testing/forms-of-japan.ts';
import { isNone } from './parts/columns.ts';
import { requestWriters } from './request.ts';

const IDS = Object.keys(requestWriters);

/** Without the request to keep address and name from the other side, so that both are written out. */
const openly = (caseFile: CaseFile): CaseFile => withTold(caseFile, 'secrecy' as FactId, 'no');
const OPEN_CASE = openly(FULL_CASE);

const CASES: readonly (readonly [string, CaseFile])[] = [
  ...EVERY_CASE,
  ['everything told, nothing kept secret', OPEN_CASE],
];

const EVERY = IDS.flatMap((id) => CASES.map(([who, caseFile]) => [id, who, caseFile] as const));

function runsIn({ document }: Draft): readonly Run[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat(2) : [];
  });
}

const missingRuns = (draft: Draft): readonly string[] =>
  runsIn(draft).flatMap(({ text, mark }) => (mark === 'missing' ? [text] : []));
/** Addressed to the provider of the first post, where it goes to one. */
const drafted = (id: string, caseFile: CaseFile): Draft =>
  compose(formOf(id), { caseFile, today: TODAY, platforms: [], data: formsOfJapan() });
const signsIn = ({ document }: Draft): string => squashed(signsOf(document));
const squashed = (text: string): string => withoutControls(text).replace(/\s/g, '');

/** The texts of a case that a form asks for, as told; choices and days are written in other words. */
function askedTexts(id: string, caseFile: CaseFile): readonly string[] {
  const { questions } = formsOfJapan();
  const facts = new Set(formOf(id).fields.flatMap(({ asks }) => asks.map(({ fact }) => fact)));
  return [...facts]
    .flatMap((fact) => {
      const kind = questions.find((question) => question.id === fact)?.kind ?? 'posts';
      if (!['line', 'text', 'phone', 'email'].includes(kind)) return [];
      const place = placeOf(fact);
      // ふりがな stands above a name, and nowhere without one.
      if (fact.endsWith('.reading')) return [];
      // Nobody represents a person.
      const isPerson = toldIn(caseFile, 'applicant.kind' as FactId) === 'person';
      if (fact === 'applicant.representative' && isPerson) return [];
      if (place.kind !== 'post') return [toldIn(caseFile, fact)];
      return caseFile.posts.map((post) => ofPost(post, place.field));
    })
    .filter((told): told is string => typeof told === 'string' && squashed(told) !== '' && !isNone(told));
}

test('every request and own paper has a form in the data, and the other way round', () => {
  const { forms } = formsOfJapan();
  expect(IDS.filter((id) => !forms.some((form) => form.id === id))).toEqual([]);
  expect(IDS).toHaveLength(7);
});

describe('a draft', () => {
  test.each(EVERY)('%s of %s has no wording to avoid', (id, _who, caseFile) => {
    expect(faultsOf(draftOf(id, caseFile)).map(({ found }) => found)).toEqual([]);
  });

  test.each(EVERY)('%s of %s names every blank', (id, _who, caseFile) => {
    const blanks = missingRuns(draftOf(id, caseFile));
    expect(blanks.filter((text) => !/^【[^【】？]{2,40}】$|^令和　+年　+月　+日$/.test(text))).toEqual([]);
  });

  test.each(IDS)('%s says every text that it asks for as it was told', (id) => {
    for (const caseFile of CASES.map(([, each]) => openly(each))) {
      const signs = signsIn(drafted(id, caseFile));
      for (const told of askedTexts(id, caseFile)) expect(signs).toContain(squashed(told));
    }
  });

  test.each(IDS)('%s has a blank of its own where a fact that it needs is taken back', (id) => {
    const needed = formOf(id).fields.flatMap(({ required, asks }) =>
      required ? asks.filter((ask) => ask.required).map(({ fact }) => fact) : [],
    );
    const whole = missingRuns(drafted(id, OPEN_CASE));
    for (const fact of needed) {
      const draft = drafted(id, withoutFact(OPEN_CASE, fact));
      // Where the memo has no posts, it says so in a sentence.
      const saysSo = id === 'soudan-memo' && fact === 'posts';
      const isNew = missingRuns(draft).some((text) => !whole.includes(text));
      expect([fact, isNew || saysSo]).toEqual([fact, true]);
      expect(draft.missing.map((missing) => missing.fact)).toContain(fact);
    }
  });

  test.each(IDS)('%s of any case is whole, and holds what was told', (id) => {
    fc.assert(
      fc.property(anyOpenCase.map(openly), (caseFile) => {
        const draft = draftOf(id, caseFile);
        const signs = signsIn(draft);
        const lost = askedTexts(id, caseFile).filter((told) => !signs.includes(squashed(told)));
        expect(lost).toEqual([]);
        for (const block of draft.document.blocks) {
          if (block.kind !== 'table') continue;
          expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
          expect(block.rows.every((cells) => cells.length === block.widths.length)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('of a form that does not ask for the address never holds it', () => {
    const address = 'applicant.address' as FactId;
    const asks = IDS.filter((id) =>
      formOf(id).fields.some((field) => field.asks.some(({ fact }) => fact === address)),
    );
    const silent = IDS.filter((id) => !asks.includes(id));
    expect(silent).toEqual(['kenri-setsumei', 'soudan-memo', 'taiou-kiroku']);
    const told = toldIn(FULL_CASE, address);
    expect(silent.filter((id) => textOf(id, OPEN_CASE).includes(String(told)))).toEqual([]);
  });
});

test.each(['kenri-setsumei', 'inin-jo'])('%s, which goes to a court, keeps a secret address', (id) => {
  const address = String(toldIn(FULL_CASE, 'applicant.address' as FactId));
  expect(textOf(id, FULL_CASE)).not.toContain(address);
});

describe('a paper to a provider', () => {
  test('is about the posts of that provider alone; one for the person is about all of them', () => {
    const both = { ...SCHOOL_CASE, posts: [...SCHOOL_CASE.posts, ...DOXXED_CASE.posts] };
    const url = 'https://x.com/example_neko/status/2083374719431606273';
    expect(signsOf(drafted('soushin-meiyo-privacy', both).document)).not.toContain(url);
    expect(signsOf(drafted('soudan-memo', both).document)).toContain(url);
    expect(signsOf(drafted('taiou-kiroku', both).document)).toContain(url);
  });

  test('ticks nothing that was not chosen', () => {
    for (const id of ['soushin-meiyo-privacy', 'soushin-chosaku', 'kaiji-hyojun']) {
      expect(textOf(id, EMPTY_CASE)).not.toContain('［○］');
    }
  });
});

function withoutFact(caseFile: CaseFile, fact: FactId): CaseFile {
  const place = placeOf(fact);
  if (place.kind === 'list') return { ...caseFile, [place.list]: [] };
  if (place.kind !== 'post') {
    const without = withTold(caseFile, fact, null, 'x');
    return isTold(without, fact) ? withTold(without, fact, null) : without;
  }
  const { field } = place;
  const posts = caseFile.posts.map((post) => {
    const { claim = {}, ...rest } = post;
    const kept = Object.entries({ ...rest, claim: without(claim, field) });
    return Object.fromEntries(kept.filter(([name]) => name !== field)) as unknown as typeof post;
  });
  return { ...caseFile, posts };
}

function without(told: object, field: string): object {
  return Object.fromEntries(Object.entries(told).filter(([name]) => name !== field));
}
