/**
 * Requests a second of the server against a bare "hello" of the same framework, in one run on loopback: `POST
 * /api/v1/match` for one situation, a service's page from memory, and a page of the API. Client and server share the
 * machine's cores, so only the ratios mean something. Ends by itself after about half a minute.
 *
 *     npm run build && node tools/run.mjs bench/server.ts
 */
import { once } from 'node:events';
import { Agent, type Server as HttpServer, request } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readDataset } from '@kakekomi/dataset';
import { createApp } from '../apps/server/src/app.ts';
import { loadAssets } from '../apps/server/src/assets.ts';
import { siteContext } from '../apps/server/src/site-context.ts';

const SECONDS = 3;
const ROUNDS = 2;
const CONNECTIONS = 16;

interface Task {
  readonly name: string;
  readonly port: number;
  readonly path: string;
  readonly body: string | null;
}

// The framework is the server's dependency, not the repository's.
const require = createRequire(fileURLToPath(new URL('../apps/server/package.json', import.meta.url)));
const { Hono }: typeof import('hono') = await import(pathToFileURL(require.resolve('hono')).href);
const { createAdaptorServer }: typeof import('@hono/node-server') = await import(
  pathToFileURL(require.resolve('@hono/node-server')).href
);

const siteRoot = fileURLToPath(new URL('../apps/web/dist/', import.meta.url));
const dataset = await readDataset(fileURLToPath(new URL('../data/', import.meta.url)));
if (dataset.kind === 'err') throw new Error('data/ has faults: npm run data:check names them');
const assets = await loadAssets(siteRoot);
const site = await siteContext(dataset.value, siteRoot, null);
if (assets.kind === 'err' || site.kind === 'err') throw new Error('the site is not built: npm run build');
const page = [...assets.value.keys()].find((path) => /^\/s\/[^/]+\/index\.html$/.test(path));
if (page === undefined) throw new Error('the site has no service page');

const ours = createApp({
  dataset: dataset.value,
  site: site.value,
  assets: assets.value,
  clock: () => Date.now(),
  rateLimit: null,
  trustedProxies: 0,
});
const hello = new Hono();
hello.get('/', (c) => c.text('hello'));

const servers = [createAdaptorServer({ fetch: hello.fetch }), createAdaptorServer({ fetch: ours.fetch })] as HttpServer[];
const [helloPort = 0, ourPort = 0] = await Promise.all(servers.map(listening));
const situation = { age: 14, prefecture: 'JP-13', harms: ['bullying-child'], cannot: ['phone'] };
const tasks: readonly Task[] = [
  { name: 'hello', port: helloPort, path: '/', body: null },
  { name: 'service page', port: ourPort, path: page.replace('index.html', ''), body: null },
  { name: 'match, limit 20', port: ourPort, path: '/api/v1/match', body: JSON.stringify({ situation, limit: 20 }) },
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
for (const server of servers) {
  server.close();
  server.closeAllConnections();
}

async function listening(server: HttpServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
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
    const headers = body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
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
