/** Reads the settings, the records and the built site, listens, and stops when asked. Writes no access log. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { readDataset } from '@kakekomi/dataset';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import { parseSettings, type Settings } from './settings.ts';
import { siteContext } from './site-context.ts';

/** How long running requests may take to end before their connections are cut. */
const GRACE_MS = 5000;

const EXIT = { usage: 2, unreadable: 3, portBusy: 4 } as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const settings = parseSettings(process.env);
  if (settings.kind === 'err') {
    const { name, expected } = settings.problem;
    return fail(EXIT.usage, `環境変数 ${name} は ${expected} で指定してください。`);
  }
  const { value } = settings;
  const dataset = await readDataset(value.dataRoot ?? besideThis('../../../data/'));
  if (dataset.kind === 'err') {
    const [first] = dataset.problem;
    const where = first === undefined ? '' : `\n${first.file}:${first.line}: ${first.message}`;
    return fail(EXIT.unreadable, `窓口のデータが読めません。npm run data:check で確かめてください。${where}`);
  }
  const siteRoot = value.siteRoot ?? besideThis('../../web/dist/');
  const assets = await loadAssets(siteRoot);
  if (assets.kind === 'err') {
    return fail(
      EXIT.unreadable,
      'サイトがまだ作られていません。npm run build を実行してください（npm start なら自動で行います）。',
    );
  }
  const site = await siteContext(dataset.value, siteRoot, value.operator);
  if (site.kind === 'err')
    return fail(EXIT.unreadable, 'サイトが壊れています。npm run build をもう一度実行してください。');
  const { rateLimit, trustedProxies } = value;
  const clock = (): number => Date.now();
  const app = createApp({
    dataset: dataset.value,
    site: site.value,
    assets: assets.value,
    clock,
    rateLimit,
    trustedProxies,
  });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: value.host }) as Server;
  return await listen(server, value);
}

async function listen(server: Server, { port, host }: Settings): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (thrown) {
    const busy = thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE';
    if (!busy)
      return fail(EXIT.portBusy, `${host} のポート ${port} を開けません。HOST と PORT を確かめてください。`);
    return fail(
      EXIT.portBusy,
      `ポート ${port} は、ほかのプログラムが使っています。別の番号を選んでください。\n  例: PORT=${port + 1} npm start`,
    );
  }
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const stopped = once(server, 'close');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
  process.stdout.write(`http://${host.includes(':') ? `[${host}]` : host}:${actual}/\n`);
  await stopped;
  return 0;
}

/** No new connection; idle ones are closed, running requests may end. */
function stop(server: Server): void {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
}

function besideThis(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function fail(code: number, message: string): number {
  process.stderr.write(`${message}\n`);
  return code;
}
