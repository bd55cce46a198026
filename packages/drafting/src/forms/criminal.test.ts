import { type CaseFile, EMPTY_CASE } from '@kakekomi/casefile';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, type Draft } from '../compose.ts';
import type { Run } from '../document.ts';
import { ofPost, placeOf, toldIn } from '../fact.ts';
import type { FactId } from '../form.ts';
import { withoutControls } from '../japanese-text.ts';
import { signsOf } from '../plain-text.ts';
import { anyOpenCase } from '../testing/any-told-case.ts';
import { DOXXED_CASE, EVERY_CASE, FULL_CASE, SCHOOL_CASE, SHOP_CASE, TODAY } from '../testing/cases.ts';
import { draftOf, faultsOf } from '../testing/drafts.ts';
import { formOf, formsOfJapan } from '../testing/forms-of-japan.ts';
import { criminalWriters } from './criminal.ts';

const IDS = Object.keys(criminalWriters);
const squashed = (text: string): string => withoutControls(text).replace(/\s/g, '');
const signsIn = ({ document }: Draft): string => squashed(signsOf(document));

/** Told for other papers: not on a letter in the person's own name. Only beside a name: its reading. */
function isExpected(id: string, fact: string, caseFile: CaseFile): boolean {
  if (fact.startsWith('attorney.')) return id !== 'naiyo-shomei' && has(caseFile, 'attorney.name');
  if (fact.startsWith('guardian.')) {
    if (id === 'naiyo-shomei' && isForCompany(caseFile)) return false;
    return has(caseFile, 'guardian.name') && caseFile.situation.guardianUnsafe !== true;
  }
  const kind = toldIn(caseFile, 'applicant.kind' as FactId);
  // An offence stands with 罪 behind it.
  if (fact === 'offence') return false;
  // Which posts a letter is about is told by number, and those of others are not in it.
  if (id === 'naiyo-shomei' && (fact === 'letter-posts' || fact.startsWith('posts.'))) return false;
  if (fact === 'applicant.occupation' && kind === 'organization') return false;
  if (fact === 'applicant.representative' && (kind === 'person' || id === 'higaitodoke'))
    return kind === 'organization';
  return fact !== 'applicant.reading' || has(caseFile, 'applicant.name');
}

/** As papers understand it. */
const isForCompany = (caseFile: CaseFile): boolean => {
  const kind = toldIn(caseFile, 'applicant.kind' as FactId);
  return kind === 'organization' || (kind === null && has(caseFile, 'applicant.representative'));
};

const has = (caseFile: CaseFile, fact: string): boolean =>
  caseFile.parties.some((party) => {
    const [role, field] = fact.split('.');
    return (
      party.role === role &&
      Object.entries(party).some(([key, value]) => key === field && value.trim() !== '')
    );
  });

/** The texts of a case that a form asks for, as told; choices and days are written in other words. */
function askedTexts(id: string, caseFile: CaseFile): readonly string[] {
  const { questions } = formsOfJapan();
  const facts = new Set(formOf(id).fields.flatMap(({ asks }) => asks.map(({ fact }) => fact)));
  return [...facts]
    .filter((fact) => isExpected(id, fact, caseFile))
    .flatMap((fact) => {
      const kind = questions.find((question) => question.id === fact)?.kind ?? 'posts';
      if (!['line', 'text', 'phone', 'email'].includes(kind)) return [];
      const place = placeOf(fact);
      if (place.kind !== 'post') return [toldIn(caseFile, fact)];
      return caseFile.posts.map((post) => ofPost(post, place.field));
    })
    .filter((told): told is string => typeof told === 'string')
    .map((told) => squashed(told).replace(/(?:殿|様|御中|宛て?|あて)$/u, ''))
    .filter((told) => told !== '');
}

function missingRuns({ document }: Draft): readonly Run[] {
  const runs = document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat(2) : [];
  });
  return runs.filter(({ mark }) => mark === 'missing');
}

test('every paper of this kind has a form in the data', () => {
  expect(IDS.map((id) => formOf(id).id)).toEqual(IDS);
});

describe('a draft', () => {
  describe.each(IDS)('%s', (id) => {
    test.each(EVERY_CASE)('of %s says nothing that is not the person’s to say', (_who, caseFile) => {
      expect(faultsOf(draftOf(id, caseFile))).toEqual([]);
    });
  });

  test.each(IDS)('%s says every text that it asks for as it was told', (id) => {
    for (const caseFile of [SCHOOL_CASE, SHOP_CASE, DOXXED_CASE, FULL_CASE]) {
      const signs = signsIn(draftOf(id, caseFile));
      for (const told of askedTexts(id, caseFile)) expect(signs).toContain(told);
    }
  });

  test.each(IDS)('%s of any case is whole, and holds what was told', (id) => {
    fc.assert(
      fc.property(anyOpenCase, (caseFile) => {
        const draft = draftOf(id, caseFile);
        const signs = signsIn(draft);
        expect(askedTexts(id, caseFile).filter((told) => !signs.includes(told))).toEqual([]);
        for (const block of draft.document.blocks) {
          if (block.kind !== 'table') continue;
          expect(block.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
          expect(block.rows.every((cells) => cells.length === block.widths.length)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each(IDS)('%s of an empty case has a blank for most that it needs, and none is filled', (id) => {
    const draft = draftOf(id, EMPTY_CASE);
    expect(draft.missing.length).toBeGreaterThan(3);
    expect(missingRuns(draft).length).toBeGreaterThanOrEqual(draft.missing.length - 1);
    expect(missingRuns(draft).every(({ text }) => /^【[^【】？]+】$|^令和[　年月日]+$/u.test(text))).toBe(
      true,
    );
  });

  test.each(IDS)('%s where everything is told has no blank', (id) => {
    expect(missingRuns(draftOf(id, FULL_CASE))).toEqual([]);
    expect(draftOf(id, FULL_CASE).missing).toEqual([]);
  });

  test.each(IDS)('%s drafted for one provider says which posts are left out', (id) => {
    const caseFile = { ...DOXXED_CASE, posts: [...SCHOOL_CASE.posts, ...DOXXED_CASE.posts] };
    const query = { caseFile, today: TODAY, platforms: [], data: formsOfJapan() };
    const says = ({ toCheck }: Draft): boolean =>
      toCheck.some((words) => words.includes('ほかのサイトの投稿が2件'));
    expect(says(compose(formOf(id), { ...query, provider: 'x' }))).toBe(true);
    expect(says(compose(formOf(id), { ...query, provider: null }))).toBe(false);
  });

  test.each(IDS)('%s has sentences to check that say each thing once', (id) => {
    for (const caseFile of [EMPTY_CASE, SCHOOL_CASE, DOXXED_CASE, FULL_CASE]) {
      const draft = draftOf(id, caseFile);
      expect(new Set(draft.toCheck).size).toBe(draft.toCheck.length);
      expect(draft.toCheck.every((words) => words.endsWith('。'))).toBe(true);
    }
  });
});
