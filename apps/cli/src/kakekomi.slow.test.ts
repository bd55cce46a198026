/** The program as people run it, on the real data: a child process, its output and its exit code. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/kakekomi.mjs', import.meta.url));
const AT = ['--at', '2026-11-24T10:00'];

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `kakekomi` in a zone that is not Japan's, with `input` as its standard input. */
async function kakekomi(
  words: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [BIN, ...words], {
    env: { ...process.env, TZ: 'America/New_York', ...env },
  });
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part);
    return Buffer.concat(parts).toString('utf8');
  };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { code, out, err };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kakekomi-'));
  // Builds the program once, so that the tests beside do not build it at the same time.
  await kakekomi(['--help']);
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('find', () => {
  test('without any answer: somebody to talk to now, and the words that belong under every result', async () => {
    const { code, out, err } = await kakekomi(['find', ...AT]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('■ いま人が答える');
    expect(out).toContain('つながらなくても、あなたのせいではありません');
    expect(out).toContain('削除業者ではありません');
    expect(out).not.toContain('\u001b');
  });

  test('--json holds what is documented, and no value that is not confirmed', async () => {
    const { code, out } = await kakekomi([
      'find',
      '--prefecture',
      '東京都',
      '--harm',
      '誹謗中傷',
      '--json',
      ...AT,
    ]);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['recommendations', 'pair', 'lastResort']);
    for (const entry of answer.recommendations) {
      expect(Object.keys(entry)).toEqual(['serviceId', 'name', 'contact', 'contacts', 'reasons', 'cautions']);
      expect(Object.keys(entry.contact)).toEqual(['type', 'value', 'availability']);
      expect(entry.reasons.length).toBeGreaterThan(0);
    }
    expect(out).not.toContain('1-78302');
  });

  test('what stands open does so by Japan’s clock, wherever the machine is', async () => {
    const { out } = await kakekomi([
      'find',
      '--harm',
      'defamation',
      '--want',
      'removal-guidance',
      '--json',
      ...AT,
    ]);
    const entries: readonly { serviceId: string; contacts: readonly { availability: object }[] }[] =
      JSON.parse(out).recommendations;
    const rights = entries.find(({ serviceId }) => serviceId === 'moj-minna-no-jinken-110');
    expect(rights?.contacts.map(({ availability }) => availability)).toContainEqual({
      kind: 'open',
      until: '2026-11-24T17:15',
    });
  });

  test('a situation comes from a file or the standard input, with the same answer as by options', async () => {
    const path = join(folder, 'situation.json');
    await writeFile(path, '{"age":14,"harms":["bullying-child"],"cannot":["phone"]}');
    const byFile = await kakekomi(['find', '--situation', path, '--json', ...AT]);
    const byPipe = await kakekomi(
      ['find', '--situation', '-', '--json', ...AT],
      await readFile(path, 'utf8'),
    );
    const byWords = await kakekomi([
      'find',
      '--age',
      '14',
      '--harm',
      'いじめ',
      '--cannot',
      '電話',
      '--json',
      ...AT,
    ]);
    expect(byFile.code).toBe(0);
    expect([byPipe.out, byWords.out]).toEqual([byFile.out, byFile.out]);
  });

  test('in danger, 110 stands first and says that proof can wait', async () => {
    const { out } = await kakekomi(['find', '--danger', '--prefecture', 'aichi', ...AT]);
    expect(out).toMatch(/1 {2}.*emergency-110/);
    expect(out).toContain('証拠や説明はあとでかまいません');
  });

  test('--limit bounds the list', async () => {
    const { out } = await kakekomi(['find', '--limit', '3', '--json', ...AT]);
    expect(JSON.parse(out).recommendations).toHaveLength(3);
  });
});

describe('open', () => {
  test('only what a person answers at that moment', async () => {
    const { code, out } = await kakekomi([
      'open',
      '--prefecture',
      'JP-27',
      '--at',
      '2026-12-31T23:00',
      '--json',
    ]);
    expect(code).toBe(0);
    const { at, recommendations } = JSON.parse(out);
    expect(at).toBe('2026-12-31T23:00');
    expect(recommendations.length).toBeGreaterThan(0);
    for (const { contact } of recommendations) expect(contact.availability.kind).toBe('open');
  });
});

describe('show', () => {
  test('a former id leads to the present window', async () => {
    const { code, out } = await kakekomi(['show', 'kodomo-sos-24-connector', ...AT]);
    expect(code).toBe(0);
    expect(out).toContain('24時間子供SOSダイヤル');
    expect(out).toContain('0120-0-78310');
  });

  test('a number that is not confirmed is not printed; the official page is', async () => {
    const { out } = await kakekomi(['show', 'kotaeru-tokyo', ...AT]);
    expect(out).toContain('まだ確認できていません');
    expect(out).toMatch(/公式の案内 +https:/);
    expect(out).not.toMatch(/0120-1-?78302/);
  });

  test('an ended window says so, and gives nothing to call; inside its days it does', async () => {
    const ended = await kakekomi(['show', 'docomo-nettrouble-campaign', '--json', ...AT]);
    expect(JSON.parse(ended.out)).toMatchObject({ status: 'ended', contacts: [{ value: null }] });
    const then = await kakekomi(['show', 'docomo-nettrouble-campaign', '--json', '--at', '2020-08-01T12:00']);
    expect(JSON.parse(then.out)).toMatchObject({ status: 'current' });
  });

  test('a place of a service names its service', async () => {
    const { out } = await kakekomi(['show', 'police-cyber-aichi', ...AT]);
    expect(out).toContain('この窓口の場所です');
  });
});

describe('from a post to its last days', () => {
  const URL = 'https://twitter.com/a/status/1050118621198921728?s=20';

  test('post reads the standard input, and finds nothing with code 1', async () => {
    const { code, out } = await kakekomi(['post', '-', '--json'], `これです→${URL}。`);
    expect(code).toBe(0);
    expect(JSON.parse(out).posts).toMatchObject([
      { platform: 'x', kind: 'post', account: 'a', postId: '1050118621198921728' },
    ]);
    expect((await kakekomi(['post', 'なにもない'])).code).toBe(1);
  });

  test('deadlines writes a calendar that only its owner may read, another one each time', async () => {
    const path = join(folder, 'days.ics');
    const facts = ['--posted', '令和8年11月20日', '--known-offender', '--on', '2026-11-24'];
    const { code, out } = await kakekomi(['deadlines', ...facts, '--json', '--ics', path]);
    expect(code).toBe(0);
    expect(JSON.parse(out).deadlines[0]).toMatchObject({ ruleId: 'consult-by', lastDay: '2026-12-11' });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
  });

  test('today is Japan’s day, whatever the machine’s zone', async () => {
    const today = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    const before = today();
    const { out } = await kakekomi([
      'deadlines',
      '--rule',
      'kokuso-kikan',
      '--start',
      '2026-08-05',
      '--json',
    ]);
    const answer = JSON.parse(out);
    // Midnight may pass while it runs.
    expect([before, today()]).toContain(answer.on);
    expect(answer.deadlines).toMatchObject([{ lastDay: '2027-02-05' }]);
  });

  test('plan takes a situation by pipe', async () => {
    const { code, out } = await kakekomi(
      ['plan', '--situation', '-', '--json', ...AT],
      '{"harms":["defamation"]}',
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).stages.length).toBeGreaterThan(3);
  });
});

describe('directory', () => {
  test('check finds the real data sound', async () => {
    const { code, out } = await kakekomi(['directory', 'check', '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, { faults: [] }]);
  });

  test('check names file and line of a fault, and finding nothing to read is code 3 elsewhere', async () => {
    const env = { KAKEKOMI_DATA: join(folder, 'no-data') };
    const check = await kakekomi(['directory', 'check'], '', env);
    expect(check.code).toBe(1);
    const find = await kakekomi(['find'], '', env);
    expect([find.code, find.out]).toEqual([3, '']);
    expect(find.err).toContain('directory check');
  });

  test('stale lists crisis lines that nobody has called first', async () => {
    const { out } = await kakekomi(['directory', 'stale', '--limit', '3', '--json', ...AT]);
    expect(JSON.parse(out).entries).toMatchObject([
      { mustBeCalled: true },
      { mustBeCalled: true },
      { mustBeCalled: true },
    ]);
  });

  test('export writes into a new folder, again over its own files, and never over somebody’s', async () => {
    const out = join(folder, 'export');
    expect((await kakekomi(['directory', 'export', '--out', out])).code).toBe(0);
    expect(await readdir(out)).toContain('kakekomi.csv');
    expect((await kakekomi(['directory', 'export', '--out', out])).code).toBe(0);
    await writeFile(join(out, 'mine.txt'), 'mine');
    expect((await kakekomi(['directory', 'export', '--out', out])).code).toBe(2);
    expect(await readFile(join(out, 'mine.txt'), 'utf8')).toBe('mine');
  });
});
