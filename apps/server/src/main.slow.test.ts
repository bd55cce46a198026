/** The server as it is started: a child process, what it prints, and that nothing of what is sent stays anywhere. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_CASE } from '@kakekomi/casefile';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MARKER = 'MARKER-7f3a';

let main = '';
let site = '';
const children: ChildProcess[] = [];

beforeAll(async () => {
  const builder = new URL('../../../tools/build.mjs', import.meta.url).href;
  const script = `import { ensureServer } from '${builder}'; console.log((await ensureServer()).outFile);`;
  main = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  }).trim();
  site = await mkdtemp(join(tmpdir(), 'kakekomi-site-'));
  const manifest = {
    style: 'p{}',
    styleHash: 'sha256-x',
    scripts: { common: '/c.js', now: '/n.js', find: '/f.js' },
    needs: { common: [], now: [], find: [] },
    compiledOn: '2026-11-23',
  };
  await writeFile(join(site, 'manifest.json'), JSON.stringify(manifest));
  for (const name of ['index.html', '404.html'])
    await writeFile(join(site, name), `<!doctype html><p>${name}</p>`);
}, 60_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(site, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  /** Everything it has printed, both streams. */
  readonly printed: () => string;
  readonly exited: Promise<number | null>;
}

function start(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, KAKEKOMI_SITE: site, TZ: 'America/New_York', ...env },
  });
  children.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (printed += part.toString()));
  const exited = once(child, 'close').then(() => child.exitCode);
  return { child, printed: () => printed, exited };
}

/** Its address, once it has printed that. */
async function addressOf({ child, printed }: Started): Promise<string> {
  while (!printed().includes('\n') && child.exitCode === null && child.stdout !== null)
    await once(child.stdout, 'data');
  return printed().trim().split('\n').at(-1) ?? '';
}

describe('the server as a process', () => {
  test('prints its address as the last line, answers there, and stops when asked', async () => {
    const server = start({ PORT: '0' });
    const address = await addressOf(server);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(address)).status).toBe(200);
    server.child.kill('SIGTERM');
    expect(await server.exited).toBe(0);
  });

  test('a busy port: what is wrong, and how to choose another', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    const address = busy.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const server = start({ PORT: String(port) });
    expect(await server.exited).toBe(4);
    expect(server.printed()).toContain(`PORT=${port + 1}`);
    expect(server.printed()).not.toContain('    at ');
    busy.close();
  });

  test.each([
    ['a port that is none', { PORT: 'http' }, 2, 'PORT'],
    ['no site', { KAKEKOMI_SITE: '/nowhere' }, 3, 'npm run build'],
    ['no data', { KAKEKOMI_DATA: '/nowhere' }, 3, 'data:check'],
  ])('%s: a clear message', async (_why, env, code, hint) => {
    const server = start({ PORT: '0', ...env });
    expect(await server.exited).toBe(code);
    expect(server.printed()).toContain(hint);
  });

  test('nothing that is sent comes out anywhere but in the page that answers it', async () => {
    const server = start({ PORT: '0' });
    const address = await addressOf(server);
    const json = { 'content-type': 'application/json' };
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const send = async (
      path: string,
      body: string | null,
      headers: Record<string, string>,
    ): Promise<Response> =>
      await fetch(new URL(path, address), {
        method: body === null ? 'GET' : 'POST',
        body,
        headers: { ...headers, 'user-agent': MARKER, referer: `${address}${MARKER}`, cookie: `a=${MARKER}` },
        redirect: 'manual',
      });
    const answers = await Promise.all([
      send('/find', `municipality=${MARKER}&prefecture=JP-13`, form),
      send('/find', `age=${MARKER}`, form),
      send('/find', `${MARKER}=1`, form),
      send('/find', MARKER, json),
      send('/find', MARKER.repeat(4000), form),
      send(
        '/api/v1/match',
        JSON.stringify({ situation: { municipality: MARKER, prefecture: 'JP-13' } }),
        json,
      ),
      send('/api/v1/match', JSON.stringify({ situation: { role: MARKER } }), json),
      send('/api/v1/match', JSON.stringify({ situation: { [MARKER]: MARKER } }), json),
      send('/api/v1/match', `{${MARKER}`, json),
      send('/api/v1/match', MARKER, form),
      send('/api/v1/posts', JSON.stringify({ text: MARKER }), json),
      send('/api/v1/posts', JSON.stringify({ text: [MARKER] }), json),
      send('/api/v1/posts', JSON.stringify({ [MARKER]: 'https://x.com/' }), json),
      send('/api/v1/deadlines', JSON.stringify({ facts: { posted: MARKER } }), json),
      send('/api/v1/deadlines', JSON.stringify({ facts: { [MARKER]: true } }), json),
      send('/api/v1/deadlines', JSON.stringify({ rule: MARKER, start: '2026-08-01' }), json),
      send('/api/v1/deadlines', JSON.stringify({ rule: 'kokuso-kikan', start: MARKER, on: MARKER }), json),
      send('/api/v1/plan', JSON.stringify({ situation: { municipality: MARKER } }), json),
      send('/api/v1/plan', JSON.stringify({ caseFile: { format: MARKER, version: 1 } }), json),
      send('/api/v1/plan', JSON.stringify({ caseFile: { ...EMPTY_CASE, [MARKER]: MARKER } }), json),
      send('/api/v1/plan', JSON.stringify({ caseFile: { ...EMPTY_CASE, answers: { [MARKER]: 1 } } }), json),
      send('/api/v1/plan', JSON.stringify({ caseFile: { ...EMPTY_CASE, facts: { posted: MARKER } } }), json),
      send(`/api/v1/services/${MARKER}`, null, {}),
      send(`/api/v1/services?kind=${MARKER}`, null, {}),
      send(`/api/v1/availability?id=${MARKER}&at=${MARKER}`, null, {}),
      send(`/hsds/services/${MARKER}`, null, {}),
      send(`/${MARKER}?${MARKER}`, null, {}),
      send(`/${MARKER}`, MARKER, form),
      send(`/%zz${MARKER}`, null, {}),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBeLessThan(500);
      for (const [name, value] of answer.headers) expect(value, name).not.toContain(MARKER);
    }
    // The form comes back filled in as it was posted; nothing else repeats a word.
    for (const answer of answers.slice(1)) expect(await answer.text()).not.toContain(MARKER);
    const page = await answers[0]?.text();
    for (const [, link = ''] of page?.matchAll(/(?:href|src|action)="([^"]*)"/g) ?? [])
      expect(link).not.toContain(MARKER);
    expect(page?.match(/<title>[^<]*/)?.[0]).not.toContain(MARKER);
    server.child.kill('SIGINT');
    expect(await server.exited).toBe(0);
    expect(server.printed()).toBe(`${address}\n`);
  });
});
