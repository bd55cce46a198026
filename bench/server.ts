/**
 * Requests a second of the server against a bare "hello" of the same framework, in one run on loopback: `POST
 * /api/v1/match` for one situation, a service's page from memory, and a page of the API. Client and servers share the
 * machine's cores, so only the ratios mean something. Ends by itself after about half a minute.
 *
 *     npm run build && node tools/run.mjs bench/server.ts
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';

const SECONDS = 3;
const ROUNDS = 2;
const CONNECTIONS = 16;

interface Task {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly body: string | null;
}

const serverFolder = fileURLToPath(new URL('../apps/server/', import.meta.url));
const services = fileURLToPath(new URL('../apps/web/dist/s/', import.meta.url));
const [service = ''] = readdirSync(services);

// The framework is the server's own, found from the server's folder.
const HELLO = `
  import { Hono } from 'hono';
  import { serve } from '@hono/node-server';
  const app = new Hono().get('/', (c) => c.text('hello'));
  serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log('http://127.0.0.1:' + port + '/'));
`;
const children: ChildProcess[] = [];
process.once('exit', () => {
  for (const child of children) child.kill();
});
const helloPort = await portOf(['--input-type=module', '--eval', HELLO]);
const ourPort = await portOf(['dist/main.mjs']);

const situation = { age: 14, prefecture: 'JP-13', harms: ['bullying-child'], cannot: ['phone'] };
const tasks: readonly Task[] = [
  { name: 'hello', port: helloPort, path: '/', body: null },
  { name: 'service page', port: ourPort, path: `/s/${service}/`, body: null },
  {
    name: 'match, limit 20',
    port: ourPort,
    path: '/api/v1/match',
    body: JSON.stringify({ situation, limit: 20 }),
  },
  { name: 'services, one page', port: ourPort, path: '/api/v1/services', body: null },
];

for (const task of tasks) await rateOf(task, 0.5);
const rates = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
// Taken in turns, so that a busy moment of the machine falls on all of them.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const task of tasks) rates.get(task.name)?.push(await rateOf(task, SECONDS));
}
const baseline = Math.max(...(rates.get('hello') ?? []));
for (const [name, all] of rates) {
  const best = Math.max(...all);
  const rate = Math.round(best).toLocaleString('en').padStart(7);
  console.log(`${name.padEnd(20)} ${rate}/s  ${(best / baseline).toFixed(2)} of hello`);
}
for (const child of children) child.kill();

/** Starts a server of its own process, without a rate limit, and reads its port from the address it prints. */
async function portOf(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, words, {
    cwd: serverFolder,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', KAKEKOMI_RATE: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const part of child.stdout) {
    const port = /:(\d+)\/\s*$/.exec(String(part))?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error('a server did not start: npm run build');
}

/** Answers a second over so many kept connections. Throws on any answer but 200. */
async function rateOf(task: Task, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const end = performance.now() + seconds * 1000;
  const began = performance.now();
  let answered = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      await ask(task, agent);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  agent.destroy();
  return (answered * 1000) / (performance.now() - began);
}

function ask({ port, path, body }: Task, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers =
      body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const method = body === null ? 'GET' : 'POST';
    const sent = request({ host: '127.0.0.1', port, path, method, agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
      answer.resume();
      answer.on('end', resolve);
    });
    sent.on('error', reject);
    sent.end(body ?? undefined);
  });
}
