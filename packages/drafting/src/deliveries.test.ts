import type { LocalMoment, PlainDate } from '@kakekomi/calendar';
import { type CaseFile, type Delivery, EMPTY_CASE, withFacts } from '@kakekomi/casefile';
import { deadlineFactsOf } from '@kakekomi/guidance';
import type { When } from '@kakekomi/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOfDeliveries, withDeliveredFacts } from './deliveries.ts';
import { anyDelivery } from './testing/any-told-case.ts';
import { FULL_CASE, TODAY } from './testing/cases.ts';
import { formsOfJapan } from './testing/forms-of-japan.ts';

const { forms } = formsOfJapan();
const day = (text: string): PlainDate => text as PlainDate;
const delivery = (form: string, of: Partial<Delivery>): Delivery => ({ id: 'e1', form, ...of });
const on = (sent: string, arrived?: string): Partial<Delivery> => ({
  sentOn: day(sent),
  ...(arrived === undefined ? {} : { arrivedOn: day(arrived) }),
});

describe('what deliveries tell', () => {
  test.each<[string, readonly Delivery[], object]>([
    ['nothing was sent', [], {}],
    ['a paper from which no period runs', [delivery('kenri-setsumei', on('2026-08-05', '2026-08-06'))], {}],
    ['a form that is not known', [delivery('gone', on('2026-08-05'))], {}],
    [
      'a request to a platform',
      [delivery('soushin-meiyo-privacy', on('2026-08-05'))],
      { askedPlatformOn: '2026-08-05' },
    ],
    [
      'two requests: the first',
      [delivery('soushin-chosaku', on('2026-08-09')), delivery('soushin-meiyo-privacy', on('2026-08-05'))],
      { askedPlatformOn: '2026-08-05' },
    ],
    [
      'a platform that refused was asked all the same',
      [delivery('soushin-meiyo-privacy', { ...on('2026-08-05'), outcome: 'refused' })],
      { askedPlatformOn: '2026-08-05' },
    ],
    [
      'a letter that arrived',
      [delivery('naiyo-shomei', on('2026-08-05', '2026-08-07'))],
      { noticeSentOn: '2026-08-05', noticeArrivedOn: '2026-08-07' },
    ],
    [
      'a letter whose arrival was not told',
      [delivery('naiyo-shomei', on('2026-08-05'))],
      { noticeSentOn: '2026-08-05' },
    ],
    [
      'a second letter does not begin the period anew',
      [
        delivery('naiyo-shomei', on('2026-08-05', '2026-08-07')),
        delivery('naiyo-shomei', on('2026-09-05', '2026-09-07')),
      ],
      { noticeSentOn: '2026-08-05', noticeArrivedOn: '2026-08-07' },
    ],
    [
      'the first letter may have arrived on any day since it was sent',
      [delivery('naiyo-shomei', on('2026-08-05')), delivery('naiyo-shomei', on('2026-09-05', '2026-09-07'))],
      { noticeSentOn: '2026-08-05', noticeArrivedOn: { earliest: '2026-08-05', latest: '2026-09-07' } },
    ],
    [
      'a later letter that is under way says nothing of the first',
      [delivery('naiyo-shomei', on('2026-08-05', '2026-08-07')), delivery('naiyo-shomei', on('2026-09-05'))],
      { noticeSentOn: '2026-08-05', noticeArrivedOn: '2026-08-07' },
    ],
    [
      'a complaint that was handed in',
      [delivery('kokuso', on('2026-08-05'))],
      { complaintFiledOn: '2026-08-05' },
    ],
    [
      'a complaint that was refused is not filed',
      [delivery('kokuso', { ...on('2026-08-05'), outcome: 'refused' })],
      {},
    ],
    [
      'a complaint that was given back counts from the day it was taken',
      [
        delivery('kokuso', { ...on('2026-08-05'), outcome: 'asked-back' }),
        delivery('kokuso', { ...on('2026-09-05'), outcome: 'done' }),
      ],
      { complaintFiledOn: '2026-09-05' },
    ],
  ])('%s', (_why, deliveries, facts) => {
    expect(factsOfDeliveries(deliveries, forms)).toEqual(facts);
  });

  test('does not depend on their order, and one more never makes a day later', () => {
    const ids = ['soushin-meiyo-privacy', 'soushin-chosaku', 'naiyo-shomei', 'kokuso'];
    const any = anyDelivery(ids).map((of): Delivery => ({ id: 'e1', ...of }));
    const earliest = (when: When | undefined): string =>
      when === undefined ? '9999' : typeof when === 'string' ? when : when.earliest;
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), any, (deliveries, more) => {
        const facts = factsOfDeliveries(deliveries, forms);
        expect(factsOfDeliveries([...deliveries].reverse(), forms)).toEqual(facts);
        const grown = factsOfDeliveries([...deliveries, more], forms);
        for (const fact of [
          'askedPlatformOn',
          'noticeSentOn',
          'noticeArrivedOn',
          'complaintFiledOn',
        ] as const) {
          expect(earliest(grown[fact]) <= earliest(facts[fact])).toBe(true);
        }
      }),
    );
  });
});

describe('the case with those facts', () => {
  const asked = (told: When | undefined, sentOn: string): CaseFile => ({
    ...withFacts(EMPTY_CASE, { askedPlatformOn: told }),
    deliveries: [delivery('soushin-meiyo-privacy', on(sentOn))],
  });

  test.each<[string, When | undefined, string, object | string]>([
    ['nothing was told', undefined, '2026-08-05', '2026-08-05'],
    ['an earlier day was told', day('2026-08-01'), '2026-08-05', '2026-08-01'],
    ['a later day was told', day('2026-08-09'), '2026-08-05', '2026-08-05'],
    [
      'a range was told that began earlier',
      { earliest: day('2026-08-01'), latest: day('2026-08-10') },
      '2026-08-05',
      { earliest: '2026-08-01', latest: '2026-08-05' },
    ],
  ])('%s: the first counts', (_why, told, sentOn, joined) => {
    expect(withDeliveredFacts(asked(told, sentOn), forms).facts.askedPlatformOn).toEqual(joined);
  });

  test('leaves everything else as it was, and the case itself too', () => {
    const before = structuredClone(FULL_CASE);
    const { facts, ...rest } = withDeliveredFacts(FULL_CASE, forms);
    const { facts: told, ...others } = FULL_CASE;
    expect(rest).toEqual(others);
    expect(facts).toEqual({ ...told, askedPlatformOn: '2026-08-05' });
    expect(FULL_CASE).toEqual(before);
  });

  test('is what a plan reckons from', () => {
    const at = `${TODAY}T10:00` as LocalMoment;
    expect(deadlineFactsOf(withDeliveredFacts(FULL_CASE, forms), at, []).askedPlatformOn).toBe('2026-08-05');
    expect(deadlineFactsOf(FULL_CASE, at, []).askedPlatformOn).toBeUndefined();
  });
});
