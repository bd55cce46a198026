/** `kakekomi deadlines`: every vector by its `--rule`, and the list from facts. */
import { describe, expect, test } from 'vitest';
import official from '../../../conformance/deadlines/official.json' with { type: 'json' };
import own from '../../../conformance/deadlines/own.json' with { type: 'json' };
import { runKakekomi, testData } from './testing/run-kakekomi.ts';

const UNITS: Readonly<Record<string, string>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
};

interface Entry {
  readonly ruleId: string;
  readonly counting: string | null;
  readonly lastDay: string | { readonly earliest: string; readonly latest: string } | null;
  readonly state: string;
  readonly reasoning: readonly string[];
  readonly articles: readonly string[];
}

async function ask(...words: readonly string[]): Promise<readonly Entry[]> {
  const { code, out, err } = await runKakekomi(['deadlines', ...words, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out).deadlines as readonly Entry[];
}

function lengthWords(length: number | undefined, unit: string | undefined): readonly string[] {
  return length === undefined || unit === undefined ? [] : ['--length', String(length), '--unit', unit];
}

describe('--rule', () => {
  test('every official vector, by its way of counting and by each deadline that counts so', async () => {
    const periods = official.filter(
      ({ inputs }) => inputs.period !== undefined || inputs.saikokuOn !== undefined,
    );
    expect(periods.length).toBe(official.length - 1);
    for (const { id, ruleId, counting, inputs, expected, deadlineIds } of periods) {
      const [[name, length] = ['months', 6]] = Object.entries(inputs.period ?? {});
      const start = ['--start', inputs.start ?? inputs.saikokuOn ?? ''];
      const midnight = inputs.startsAtMidnight === true ? ['--starts-at-midnight'] : [];
      const [bare] = await ask('--rule', ruleId, ...start, ...midnight, ...lengthWords(length, UNITS[name]));
      expect(bare, id).toMatchObject({ ruleId, lastDay: expected });
      // Of one vector the rule is a deadline (shokai-7), which names its way of counting itself.
      if (deadlineIds.some((each) => each === ruleId)) expect(bare?.counting, id).not.toBe(ruleId);
      else expect(bare?.counting, id).toBe(counting);
      expect(bare?.reasoning.length, id).toBeGreaterThan(1);
      for (const deadline of deadlineIds) {
        const [found] = await ask('--rule', deadline, ...start, ...midnight);
        expect(found, `${id} ${deadline}`).toMatchObject({ ruleId: deadline, lastDay: expected });
        expect(found?.counting).not.toBe(deadline);
      }
    }
  });

  test('every vector of ours, days as papers write them', async () => {
    const answered = own.filter(({ expected }) => expected !== undefined);
    expect(answered.length).toBeGreaterThan(200);
    for (const {
      id,
      rule,
      counting,
      start,
      startText,
      length,
      unit,
      startsAtMidnight,
      expected,
    } of answered) {
      const midnight = startsAtMidnight === true ? ['--starts-at-midnight'] : [];
      const words = [
        '--rule',
        rule,
        '--start',
        startText ?? start,
        ...midnight,
        ...lengthWords(length, unit),
      ];
      expect((await ask(...words))[0], id).toMatchObject({ ruleId: rule, counting, lastDay: expected });
    }
  });

  test('what cannot be counted is refused in words, never guessed', async () => {
    const refused = own.filter(({ problem }) => problem !== undefined && problem !== 'length-malformed');
    expect(refused.length).toBeGreaterThan(3);
    for (const { id, rule, start, length, unit } of refused) {
      const words = ['deadlines', '--rule', rule, '--start', start, ...lengthWords(length, unit), '--json'];
      const { code, out, err } = await runKakekomi(words);
      expect([1, 2], id).toContain(code);
      expect([out, err === ''], id).toEqual(['', false]);
    }
  });

  test.each([
    ['running until its last day', '2027-02-05', 'running'],
    ['passed on the day after', '2027-02-06', 'passed'],
    ['not started before the event', '2026-08-01', 'not-started'],
  ])('%s', async (_why, on, state) => {
    const [found] = await ask('--rule', 'kokuso-kikan', '--start', '令和8年8月5日', '--on', on);
    expect(found).toMatchObject({ lastDay: '2027-02-05', state });
    expect(found?.articles).toContain('刑事訴訟法55条');
  });

  test('a rule that is not there: code 1, with the nearest', async () => {
    const { code, err } = await runKakekomi(['deadlines', '--rule', 'kokuso-kikn', '--start', '2026-08-05']);
    expect(code).toBe(1);
    expect(err).toContain('kokuso-kikan');
  });
});

describe('from facts', () => {
  const FACTS = ['--posted', '2026-11-10', '--noticed', '2026-11-12'];
  const byId = (entries: readonly Entry[], id: string) => entries.find(({ ruleId }) => ruleId === id);

  test('when to see a lawyer stands first, then records, then the law', async () => {
    const found = await ask(...FACTS, '--known-offender');
    expect(found[0]).toMatchObject({ ruleId: 'consult-by', state: 'running' });
    expect(byId(found, 'kokuso-kikan')).toMatchObject({ lastDay: '2027-05-12', state: 'running' });
    for (const { reasoning } of found) expect(reasoning.length).toBeGreaterThan(0);
  });

  test.each([
    ['a day with the flag', ['--known-offender', '2026-11-17'], '2027-05-17'],
    ['said no', ['--known-offender', 'いいえ', '--learned-who', 'R8.11.17'], '2027-05-17'],
    ['said yes', ['--known-offender=はい'], '2027-05-12'],
  ])('a known offender: %s', async (_why, words, lastDay) => {
    expect(byId(await ask(...FACTS, ...words), 'kokuso-kikan')?.lastDay).toBe(lastDay);
  });

  test('a span of days gives a span of last days; what cannot be dated has none', async () => {
    const found = await ask('--posted', '2026-11-01', '--could-guess-who', '2026-11-10〜2026-11-12');
    expect(byId(found, 'kokuso-kikan')?.lastDay).toEqual({ earliest: '2027-05-10', latest: '2027-05-12' });
    expect(
      found.filter(({ state }) => state === 'cannot-be-computed').map(({ lastDay }) => lastDay),
    ).toContain(null);
  });

  test('a post tells its own day and the records of its platform', async () => {
    const found = await ask('--post', 'https://x.com/a/status/1050118621198921728', '--on', '2018-10-20');
    expect(found[0]).toMatchObject({ ruleId: 'consult-by', lastDay: '2018-11-01' });
    expect(found.map(({ ruleId }) => ruleId)).toContain('log-platform');
  });

  test('nothing told is answered too', async () => {
    expect((await ask()).length).toBeGreaterThan(3);
  });

  test('one to one: disclosure is not open', async () => {
    const found = await ask(...FACTS, '--one-to-one', '--order-received-on', '2026-11-20');
    expect(JSON.stringify(found)).toContain('1対1');
  });

  test('for people: days with their articles, and what ends every answer about the law', async () => {
    const { code, out } = await runKakekomi([
      'deadlines',
      ...FACTS,
      '--known-offender',
      '--on',
      '2027-06-01',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('2027年5月12日（水）まで  過ぎた可能性があります。ほかの道があります');
    expect(out).toContain('刑事訴訟法');
    expect(out.replaceAll(/\s/g, '')).toMatch(
      /報酬を得て他人の書類を作ることは、法律で制限されています。これは情報で、法律の助言ではありません。.+$/,
    );
  });

  test('--ics writes a calendar whose titles reveal nothing, and nothing else leaves', async () => {
    const written = new Map<string, string>();
    const writeText = (path: string, text: string): Promise<boolean> => {
      written.set(path, text);
      return Promise.resolve(true);
    };
    const { code } = await runKakekomi(['deadlines', ...FACTS, '--ics', 'days.ics'], null, { writeText });
    expect(code).toBe(0);
    expect([...written.keys()]).toEqual(['days.ics']);
    const text = written.get('days.ics') ?? '';
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const titles = [...text.matchAll(/^SUMMARY.*$/gm)].map(([line]) => line);
    expect(titles.length).toBeGreaterThan(2);
    for (const title of titles) expect(title).not.toMatch(/告訴|弁護士|警察|開示|削除|被害|時効/);
  });

  test('a calendar that cannot be written: code 3', async () => {
    const writeText = (): Promise<boolean> => Promise.resolve(false);
    const { code, out } = await runKakekomi(['deadlines', ...FACTS, '--ics', '/x'], null, { writeText });
    expect([code, out]).toEqual([3, '']);
  });
});

test('every option of a fact has words of its own in the help', async () => {
  const { out } = await runKakekomi(['deadlines', '--help']);
  const data = await testData();
  expect(data.kind).toBe('ok');
  for (const option of ['--posted', '--minor', '--could-guess-who', '--small-claims-judgment-received-on']) {
    expect(out).toMatch(new RegExp(`${option} .+ {2}\\S`));
  }
});
