import { EMPTY_CASE, withSituation, withStatement } from '@kakekomi/casefile';
import type { Plan, PlanStageId } from '@kakekomi/guidance';
import { describe, expect, test } from 'vitest';
import { fittingForms } from './fitting.ts';
import { SCHOOL_CASE } from './testing/cases.ts';
import { formsOfJapan } from './testing/forms-of-japan.ts';

type Stage = Plan['stages'][number];
type Step = Stage['steps'][number];

/** Of a plan only what is read of it: its steps, open but for those named. */
function stagesWithout(...closed: readonly string[]): Plan['stages'] {
  const stage = (id: PlanStageId, ...steps: readonly string[]): Stage => ({
    id,
    steps: steps.map((step) => ({ step: { id: step }, open: !closed.includes(step) }) as unknown as Step),
    askBefore: null,
    notes: [],
  });
  return [
    stage('talk', 's03-consult'),
    stage('removal', 's10-delete-form', 's11-request-letter', 's13-karishobun-delete'),
    stage('identification', 's20-disclose-decide', 's21-kaisha-request', 's22-kaiji-meirei'),
    stage('damages', 's50-civil-decide', 's51-naiyo', 's53-lawsuit'),
    stage('criminal', 's40-police', 's41-kokuso'),
  ];
}

const ALL = stagesWithout();
const who = (situation: Parameters<typeof withSituation>[1]) => withSituation(EMPTY_CASE, situation);
const fitting = (caseFile: typeof EMPTY_CASE, stages = ALL): readonly string[] =>
  fittingForms(formsOfJapan().forms, caseFile, stages).map(({ id }) => id);

describe('fittingForms', () => {
  test.each<[why: string, caseFile: typeof EMPTY_CASE, forms: readonly string[]]>([
    ['nothing was told', EMPTY_CASE, []],
    [
      'identification is wanted',
      who({ wants: ['identification'] }),
      ['kaiji-hyojun', 'kaiji-meirei', 'teikyo-meirei', 'shokyo-kinshi-meirei', 'soudan-memo'],
    ],
    [
      'removal is wanted',
      who({ wants: ['removal-guidance'] }),
      ['soushin-meiyo-privacy', 'taiou-kiroku', 'sakujo-karishobun', 'soudan-memo'],
    ],
    ['punishment is wanted', who({ wants: ['criminal'] }), ['higaitodoke', 'kokuso', 'soudan-memo']],
    [
      'removal, then punishment: in turn, in the order told',
      who({ wants: ['removal-guidance', 'criminal'] }),
      ['soushin-meiyo-privacy', 'higaitodoke', 'taiou-kiroku', 'kokuso', 'soudan-memo'],
    ],
    [
      'punishment, then removal',
      who({ wants: ['criminal', 'removal-guidance'] }),
      ['higaitodoke', 'soushin-meiyo-privacy', 'kokuso', 'taiou-kiroku', 'soudan-memo'],
    ],
    [
      'a partner is feared: the police and secrecy first',
      who({ wants: ['identification'], offender: 'partner' }),
      ['higaitodoke', 'hitoku-todoke', 'kaiji-hyojun', 'kaiji-meirei', 'soudan-memo'],
    ],
    [
      'nothing is wanted yet: what decides nothing first',
      who({ offender: 'unknown' }),
      ['soudan-memo', 'soushin-meiyo-privacy', 'taiou-kiroku', 'sakujo-karishobun', 'kaiji-hyojun'],
    ],
    ['only somebody to listen is wanted', who({ wants: ['listen'] }), ['soudan-memo']],
    ['damages are wanted', who({ wants: ['damages'], offender: 'known' }), ['naiyo-shomei', 'soudan-memo']],
    [
      'damages are wanted, in fear: no letter to whom one fears',
      who({ wants: ['damages'], harms: ['stalking'] }),
      ['higaitodoke', 'hitoku-todoke', 'soudan-memo'],
    ],
  ])('%s', (_why, caseFile, forms) => {
    expect(fitting(caseFile)).toEqual(forms);
  });

  const removal = who({ wants: ['removal-guidance'] });
  test.each([
    ['a work was copied', { ...removal, facts: { workCopied: true } }],
    ['of a post they say so', { ...removal, posts: [{ ...firstPost(), claim: { rights: ['copyright'] } }] }],
    ['of all posts they say so', withStatement(removal, 'rights', ['copyright'])],
  ])('the paper of copyright stands only where %s', (_why, caseFile) => {
    expect(fitting(caseFile)).toContain('soushin-chosaku');
    expect(fitting(removal)).not.toContain('soushin-chosaku');
  });

  test('secrecy that was asked for stands without fear as well', () => {
    const asked = withStatement(who({ wants: ['identification'] }), 'secrecy', 'yes');
    const without = stagesWithout('s21-kaisha-request');
    expect(fitting(asked, without)).toContain('hitoku-todoke');
  });

  test('nothing of a step that is closed', () => {
    const afraid = who({ wants: ['criminal', 'identification'], offender: 'partner' });
    const closed = stagesWithout('s13-karishobun-delete', 's22-kaiji-meirei', 's53-lawsuit', 's41-kokuso');
    expect(fitting(afraid, closed)).toEqual(['higaitodoke', 'kaiji-hyojun', 'soudan-memo']);
  });
});

function firstPost() {
  const [post] = SCHOOL_CASE.posts;
  if (post === undefined) throw new Error('the school’s case has a post');
  return post;
}
