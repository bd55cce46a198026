/** Long, since every reading of every rule has its own line in the table. */
import { addDays, type PlainDate } from '@kakekomi/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeadlineFacts } from './deadline-facts.ts';
import { type Deadline, deadlinesFor } from './deadlines-for.ts';
import { day, holidaysOfJapan, lawOfJapan } from './testing/law-of-japan.ts';

const law = lawOfJapan();
const holidays = holidaysOfJapan();
const TODAY = day('2026-11-23');

function ask(facts: DeadlineFacts, on: PlainDate = TODAY): readonly Deadline[] {
  return deadlinesFor(facts, law, holidays, on);
}

function find(facts: DeadlineFacts, ruleId: string, on: PlainDate = TODAY): Deadline | undefined {
  return ask(facts, on).find((deadline) => deadline.ruleId === ruleId);
}

function shown(deadline: Deadline | undefined): string {
  if (deadline === undefined) return 'not listed';
  const { lastDay, state } = deadline;
  const text =
    lastDay.kind === 'day'
      ? lastDay.day
      : lastDay.kind === 'range'
        ? `${lastDay.earliest}..${lastDay.latest}`
        : 'none';
  return `${text} ${state}`;
}

describe('one rule at a time', () => {
  const at = (text: string) => day(text);
  const between = (earliest: string, latest: string) => ({ earliest: day(earliest), latest: day(latest) });

  test.each<[string, string, DeadlineFacts, string]>([
    ['three weeks to see a lawyer', 'consult-by', { posted: at('2026-11-10') }, '2026-12-01 running'],
    ['after it, one may still ask', 'consult-by', { posted: at('2026-08-01') }, '2026-08-22 passed'],
    [
      'not sure when it was posted',
      'consult-by',
      { posted: between('2026-11-01', '2026-11-10') },
      '2026-11-22..2026-12-01 running',
    ],
    ['the day of the post not told', 'consult-by', { noticed: at('2026-11-10') }, 'none cannot-be-computed'],
    ['three months of a mobile carrier', 'log-3m', { posted: at('2026-11-23') }, '2027-02-23 running'],
    [
      'six months of a fixed line, to the month’s end',
      'log-6m',
      { posted: at('2026-08-31') },
      '2027-02-28 running',
    ],
    [
      'nobody knows who: the complaint period has not begun',
      'kokuso-kikan',
      { posted: at('2026-11-01'), noticed: at('2026-11-02'), knownOffender: false },
      'none not-started',
    ],
    [
      'nobody told whether they know who: that is no “no”',
      'kokuso-kikan',
      { posted: at('2026-11-01'), noticed: at('2026-11-02') },
      'none cannot-be-computed',
    ],
    [
      'a known offender: from noticing',
      'kokuso-kikan',
      { posted: at('2026-08-01'), noticed: at('2026-08-31'), knownOffender: true },
      '2027-03-01 running',
    ],
    [
      'a known offender, not told when it was noticed: from the post',
      'kokuso-kikan',
      { posted: at('2026-06-10'), knownOffender: true },
      '2026-12-10 running',
    ],
    [
      'a known offender and no day at all',
      'kokuso-kikan',
      { knownOffender: true },
      'none cannot-be-computed',
    ],
    [
      'a guess before learning: the guess counts',
      'kokuso-kikan',
      {
        posted: at('2026-06-01'),
        noticed: at('2026-06-05'),
        couldGuessWho: at('2026-06-20'),
        learnedWho: at('2026-10-01'),
      },
      '2026-12-21 running',
    ],
    [
      'a guess before noticing: nothing runs before one has noticed',
      'kokuso-kikan',
      { posted: at('2026-06-01'), noticed: at('2026-07-10'), couldGuessWho: at('2026-06-20') },
      '2027-01-12 running',
    ],
    [
      'a guess before the post itself',
      'kokuso-kikan',
      { posted: at('2026-06-01'), couldGuessWho: at('2026-05-01') },
      '2026-12-01 running',
    ],
    [
      'a child: the guardian noticed first',
      'kokuso-kikan',
      {
        posted: at('2026-06-01'),
        isMinor: true,
        noticed: at('2026-09-01'),
        couldGuessWho: at('2026-09-10'),
        guardianNoticed: at('2026-07-02'),
      },
      '2027-01-04 running',
    ],
    [
      'a child: the child knew first',
      'kokuso-kikan',
      {
        posted: at('2026-06-01'),
        isMinor: true,
        noticed: at('2026-06-02'),
        couldGuessWho: at('2026-06-03'),
        guardianNoticed: at('2026-09-02'),
        guardianCouldGuessWho: at('2026-09-09'),
      },
      '2026-12-03 running',
    ],
    [
      'a guardian noticed, but nobody can guess who',
      'kokuso-kikan',
      {
        posted: at('2026-06-01'),
        isMinor: true,
        guardianNoticed: at('2026-07-02'),
        knownOffender: false,
      },
      'none not-started',
    ],
    [
      'a guardian’s knowledge does not count for an adult',
      'kokuso-kikan',
      {
        posted: at('2026-06-01'),
        isMinor: false,
        noticed: at('2026-09-01'),
        couldGuessWho: at('2026-09-10'),
        guardianNoticed: at('2026-07-02'),
      },
      '2027-03-10 running',
    ],
    [
      'the complaint period rolls over a weekend',
      'kokuso-kikan',
      { posted: at('2026-05-01'), noticed: at('2026-05-28'), knownOffender: true },
      '2026-11-30 running',
    ],
    [
      'the complaint period has passed',
      'kokuso-kikan',
      { posted: at('2026-01-10'), noticed: at('2026-01-10'), knownOffender: true },
      '2026-07-10 passed',
    ],
    [
      'prosecution counts the first day and never rolls over',
      'koso-jiko-3',
      { posted: at('2027-01-01') },
      '2029-12-31 not-started',
    ],
    [
      'prosecution, from the post to its removal',
      'koso-jiko-3',
      { posted: at('2026-01-10'), removedOn: at('2026-10-10') },
      '2029-01-09..2029-10-09 running',
    ],
    ['five years only for sexual images', 'koso-jiko-5', { posted: at('2026-11-01') }, 'not listed'],
    [
      'five years for sexual images',
      'koso-jiko-5',
      { posted: at('2026-11-23'), sexualImage: true },
      '2031-11-22 running',
    ],
    [
      'seven years for extortion',
      'koso-jiko-7',
      { posted: at('2026-11-23'), moneyDemanded: true },
      '2033-11-22 running',
    ],
    [
      'insults of the old law: one year',
      'koso-jiko-old-bujoku',
      { posted: at('2022-07-06') },
      '2023-07-05 passed',
    ],
    [
      'insults since the new law have three',
      'koso-jiko-old-bujoku',
      { posted: at('2022-07-07') },
      'not listed',
    ],
    [
      'damages do not roll over a Sunday',
      'fuho-3y',
      { posted: at('2026-01-01'), noticed: at('2026-02-25'), knownOffender: true },
      '2029-02-25 running',
    ],
    [
      'damages: from the guess to the disclosure',
      'fuho-3y',
      {
        posted: at('2026-01-01'),
        noticed: at('2026-01-02'),
        couldGuessWho: at('2026-01-05'),
        learnedWho: at('2026-06-01'),
      },
      '2029-01-05..2029-06-01 running',
    ],
    [
      'damages: nobody knows who',
      'fuho-3y',
      { posted: at('2026-01-01'), knownOffender: false },
      'none not-started',
    ],
    ['damages: not told', 'fuho-3y', { posted: at('2026-01-01') }, 'none cannot-be-computed'],
    [
      'five years for bodily harm is for an expert to say',
      'fuho-5y',
      { posted: at('2026-01-01'), knownOffender: true, bodilyHarm: true },
      'none cannot-be-computed',
    ],
    ['twenty years from the act', 'fuho-20y', { posted: at('2026-11-23') }, '2046-11-23 running'],
    [
      'a designated platform’s notice',
      'joho-7',
      { askedPlatformOn: at('2026-11-20'), designatedPlatform: true },
      '2026-11-27 running',
    ],
    [
      'a platform that is not designated',
      'joho-7',
      { askedPlatformOn: at('2026-11-20'), designatedPlatform: false },
      'not listed',
    ],
    ['not asked yet', 'joho-7', { posted: at('2026-11-01') }, 'not listed'],
    [
      'before the act was in force',
      'joho-7',
      { askedPlatformOn: at('2025-03-31') },
      'none cannot-be-computed',
    ],
    [
      'the poster was asked about removal',
      'shokai-7',
      { inquiryReceivedOn: at('2026-11-20') },
      '2026-11-27 running',
    ],
    [
      'the last day itself still runs',
      'shokai-7',
      { inquiryReceivedOn: at('2026-11-16') },
      '2026-11-23 running',
    ],
    ['the day after it has passed', 'shokai-7', { inquiryReceivedOn: at('2026-11-15') }, '2026-11-22 passed'],
    [
      'two days for sexual images',
      'shokai-2',
      { inquiryReceivedOn: at('2026-11-22'), sexualImage: true },
      '2026-11-24 running',
    ],
    [
      'an objection to a disclosure order',
      'igi-1m',
      { orderReceivedOn: at('2026-10-03') },
      '2026-11-04 passed',
    ],
    [
      'disclosure of a message between two',
      'igi-1m',
      { orderReceivedOn: at('2026-11-03'), oneToOne: true },
      'none cannot-be-computed',
    ],
    [
      'the appeal whose period is not confirmed',
      'teikyo-kokoku',
      { provisionOrderReceivedOn: at('2026-11-20') },
      'none cannot-be-computed',
    ],
    [
      'a provisional order is executed within two weeks',
      'hozen-shikko',
      { provisionalOrderReceivedOn: at('2026-11-10') },
      '2026-11-24 running',
    ],
    [
      'an appeal over the year’s turn',
      'koso',
      { judgmentReceivedOn: at('2026-12-18') },
      '2027-01-04 not-started',
    ],
    [
      'a demand, counted from sending where its arrival is not known',
      'saikoku',
      { noticeSentOn: at('2026-09-30') },
      '2027-03-31 running',
    ],
    [
      'a demand, counted from its arrival',
      'saikoku',
      { noticeSentOn: at('2026-09-30'), noticeArrivedOn: at('2026-10-02') },
      '2027-04-02 running',
    ],
    ['asking for removal has no last day', 'sakujo-nolimit', {}, 'none cannot-be-computed'],
  ])('%s (%s)', (_why, ruleId, facts, expected) => {
    expect(shown(find(facts, ruleId))).toBe(expected);
  });
});

describe('safe sides', () => {
  test('at the latest two months after the post', () => {
    const found = find({ posted: day('2026-11-01') }, 'consult-by');
    expect(found?.latest).toBe('2027-01-01');
    expect(found?.safeSideNote).toContain('この日までに弁護士へ。過ぎても相談できます');
  });

  test('the complaint’s safe side is the day before it rolls over', () => {
    const facts = { posted: day('2026-05-01'), noticed: day('2026-05-28'), knownOffender: true };
    expect(find(facts, 'kokuso-kikan')?.safeSide).toBe('2026-11-28');
  });

  test('the order whose roll-over is not confirmed is kept to one month', () => {
    expect(find({ providerNamedOn: day('2026-10-31') }, 'teikyo-2m')).toMatchObject({
      lastDay: { kind: 'day', day: '2026-12-31' },
      safeSide: '2026-11-30',
      confidence: 'low',
    });
  });

  test('where holidays are not known, there is no last day, and still a safe side', () => {
    const found = find(
      { posted: day('2050-08-01'), noticed: day('2050-08-31'), knownOffender: true },
      'kokuso-kikan',
      day('2050-12-01'),
    );
    expect(shown(found)).toBe('none cannot-be-computed');
    expect(found?.safeSide).toBe('2051-02-28');
  });
});

describe('the list', () => {
  const facts: DeadlineFacts = {
    posted: day('2026-09-01'),
    noticed: day('2026-11-01'),
    knownOffender: true,
    askedPlatformOn: day('2026-11-20'),
    orderReceivedOn: day('2026-09-01'),
    retentions: [
      { platform: '見本板', days: { min: 90, max: 100 }, basis: '2020年の報道' },
      { platform: '見本SNS', days: null, basis: null },
    ],
  };

  test('consult-by first, then the records, then the law: running, passed, and what has no day', () => {
    expect(ask(facts).map(({ ruleId, state }) => `${ruleId} ${state}`)).toEqual([
      'consult-by passed',
      'log-platform running',
      'log-3m running',
      'log-6m running',
      'log-platform cannot-be-computed',
      'joho-7 running',
      'kokuso-kikan running',
      'koso-jiko-3 running',
      'fuho-3y running',
      'fuho-20y running',
      'igi-1m passed',
      'sakujo-nolimit cannot-be-computed',
    ]);
  });

  test('a platform’s own records are named, counted in days, and said to be reported only', () => {
    const found = find(facts, 'log-platform');
    expect(found?.name).toContain('見本板');
    expect(found?.lastDay).toEqual({ kind: 'range', earliest: '2026-11-30', latest: '2026-12-10' });
    expect(found?.reasoning.map(({ text }) => text).join()).toMatch(/目安.*2020年の報道/);
  });

  test('passed is said calmly, and of a lawyer’s day that one may still come', () => {
    const last = (ruleId: string) => find(facts, ruleId)?.reasoning.at(-1)?.text;
    expect(last('igi-1m')).toBe(
      '期間は過ぎた可能性があります。ほかの道があります。弁護士か警察に確かめてください。',
    );
    expect(last('consult-by')).toBe('過ぎても相談できます。できるだけ早く弁護士へ。');
  });

  test('the reasoning names the articles and the days passed over', () => {
    const lines = find(
      { posted: day('2026-08-01'), noticed: day('2026-08-31'), knownOffender: true },
      'kokuso-kikan',
    )?.reasoning;
    expect(lines?.map(({ text }) => text)).toEqual([
      expect.stringContaining('犯人を知った日'),
      '投稿に気づき、相手の見当がついた、いちばん早い日を2026年8月31日（月）とします。',
      '2026年8月31日（月）は数えず、次の日を1日目とします。',
      '6か月を暦で数えると、2027年2月28日（日）に終わります。',
      '2027年2月28日（日）は日曜のため、次の2027年3月1日（月）に終わります。',
    ]);
    expect(lines?.map(({ articles }) => articles[0])).toEqual([
      '刑事訴訟法235条1項',
      undefined,
      '刑事訴訟法55条1項',
      '刑事訴訟法55条2項',
      '刑事訴訟法55条3項',
    ]);
  });

  test('with nothing told, nothing is made up', () => {
    expect(ask({}).filter(({ lastDay }) => lastDay.kind !== 'none')).toEqual([]);
    expect(ask({}).every(({ lastDay }) => lastDay.kind === 'none' && lastDay.why !== '')).toBe(true);
  });
});

test('where nobody told whether they know who it was, the day that would then hold is named', () => {
  const facts = { posted: day('2026-01-01'), noticed: day('2026-01-05') };
  const untold = find(facts, 'kokuso-kikan');
  expect(untold?.safeSide).toBe(find({ ...facts, knownOffender: true }, 'kokuso-kikan')?.safeSide);
  expect(untold?.reasoning.map(({ text }) => text).join('')).toContain(
    'はじめから見当がついていたときは、2026年7月5日（日）までです',
  );
  expect(find({}, 'kokuso-kikan')?.safeSide).toBeNull();
});

test('what lies after the end of an older rule is not counted by it', () => {
  const deadline = find({ posted: day('2022-07-01'), removedOn: day('2022-07-08') }, 'koso-jiko-old-bujoku');
  expect(deadline?.lastDay).toEqual({ kind: 'range', earliest: '2023-06-30', latest: '2023-07-05' });
});

test('“at the latest” is never before the last day itself', () => {
  const range = { earliest: day('2026-01-01'), latest: day('2026-06-01') };
  expect(find({ posted: range }, 'consult-by')?.latest).toBeNull();
  expect(find({ posted: day('2026-01-01') }, 'consult-by')?.latest).toBe('2026-03-01');
});

describe('properties', () => {
  const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2017-01-01'), days));
  const maybe = fc.option(anyDay, { nil: undefined });
  const anyFacts = fc.record({
    posted: maybe,
    removedOn: maybe,
    noticed: maybe,
    couldGuessWho: maybe,
    learnedWho: maybe,
    guardianNoticed: maybe,
    guardianCouldGuessWho: maybe,
    orderReceivedOn: maybe,
    askedPlatformOn: maybe,
    isMinor: fc.option(fc.boolean(), { nil: undefined }),
    knownOffender: fc.option(fc.boolean(), { nil: undefined }),
    oneToOne: fc.option(fc.boolean(), { nil: undefined }),
  });

  test('a guess told as well never moves the safe side of a complaint later', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, couldGuessWho) => {
        const without = { ...facts, couldGuessWho: undefined };
        const told = find(without, 'kokuso-kikan');
        const before = told?.lastDay.kind === 'none' ? null : (told?.safeSide ?? null);
        const after = find({ ...without, couldGuessWho }, 'kokuso-kikan')?.safeSide ?? null;
        return after !== null && (before === null || after <= before);
      }),
      { numRuns: 300 },
    );
  });

  test('a safe side is never after the last day, and a day that has passed is before today', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, on) =>
        ask(facts, on).every(({ lastDay, safeSide, state }) => {
          if (lastDay.kind === 'none') return state === 'not-started' || state === 'cannot-be-computed';
          const [first, last] =
            lastDay.kind === 'day' ? [lastDay.day, lastDay.day] : [lastDay.earliest, lastDay.latest];
          return (
            safeSide !== null &&
            safeSide <= first &&
            first <= last &&
            (state === 'passed') === (last < on && state !== 'not-started')
          );
        }),
      ),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['a slip of the hand', '9990-01-01'],
  ['the last day there is', '9999-12-31'],
])('%s: a day beyond the calendar is said to be one, and nothing breaks', (_why, text) => {
  const far = day(text);
  const all = ask({ posted: far, noticed: far, knownOffender: true, askedPlatformOn: far });
  expect(all.some(({ lastDay }) => lastDay.kind === 'none' && lastDay.why.includes('年を確かめて'))).toBe(
    true,
  );
  expect(all.every(({ safeSide }) => safeSide === null)).toBe(true);
});
