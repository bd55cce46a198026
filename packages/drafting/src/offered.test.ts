import { type CaseFile, EMPTY_CASE, withAnswer, withFacts, withSituation } from '@kakekomi/casefile';
import { describe, expect, test } from 'vitest';
import { isOffered } from './offered.ts';
import { DOXXED_CASE, SCHOOL_CASE, SHOP_CASE } from './testing/cases.ts';
import { formOf, formsOfJapan } from './testing/forms-of-japan.ts';

const letter = { goesToOffender: true };

describe('isOffered', () => {
  test.each<[string, CaseFile, boolean]>([
    ['nothing told, so nothing speaks against it', EMPTY_CASE, true],
    ['a stranger at school', SCHOOL_CASE, true],
    ['reviews of a shop', SHOP_CASE, true],
    ['a former partner who threatens', DOXXED_CASE, false],
    ['in danger now', withSituation(EMPTY_CASE, { danger: true }), false],
    ['a partner, past or present', withSituation(EMPTY_CASE, { offender: 'partner' }), false],
    ['being followed', withSituation(EMPTY_CASE, { harms: ['stalking'] }), false],
    ['threatened', withSituation(EMPTY_CASE, { harms: ['threat'] }), false],
    ['violence at home', withSituation(EMPTY_CASE, { harms: ['family-dv'] }), false],
    ['a sexual image, which can be used as a threat', withFacts(EMPTY_CASE, { sexualImage: true }), false],
    ['money is demanded', withFacts(EMPTY_CASE, { moneyDemanded: true }), false],
    ['they are afraid', withAnswer(EMPTY_CASE, 'fear', 'yes'), false],
    ['they do not know whether they are', withAnswer(EMPTY_CASE, 'fear', 'unsure'), false],
  ])('a letter to the offender: %s', (_why, caseFile, offered) => {
    expect(isOffered(letter, caseFile).offered).toBe(offered);
  });

  test('says why, and the way that is open', () => {
    expect(isOffered(letter, DOXXED_CASE)).toEqual({
      offered: false,
      why: '自分で連絡しないでください。あなたの住所が伝わります。警察か弁護士を通してください。',
    });
  });

  test('what does not go to the offender is offered in fear too', () => {
    const others = formsOfJapan().forms.filter(({ goesToOffender }) => !goesToOffender);
    expect(others.length).toBeGreaterThan(10);
    expect(others.every((form) => isOffered(form, DOXXED_CASE).offered)).toBe(true);
  });

  test('the letter by certified mail is one that goes there', () => {
    expect(isOffered(formOf('naiyo-shomei'), DOXXED_CASE).offered).toBe(false);
  });
});
