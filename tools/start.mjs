// `npm start`: installs and builds what is missing, then serves the site. `PORT=8081 npm start` chooses another port.
// The server (apps/server/src/main.ts) reads PORT, prints its address and stops gracefully on Ctrl-C.
import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { ensureServer, ensureSite } from './build.mjs';
import { ensureInstalled } from './install.mjs';

const defaultPort = 8080;
const portText = process.env.PORT ?? String(defaultPort);
const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;

if (!(port >= 0 && port <= 65_535)) {
  stop(
    `PORT must be a number from 0 to 65535, but is "${portText}". For example: PORT=${defaultPort} npm start`,
  );
}
const fault = await listeningFault(port);
if (fault === 'EADDRINUSE') {
  const other = `PORT=${port < 65_535 ? port + 1 : defaultPort} npm start`;
  console.error(`Port ${port} is in use already. Choose another one: ${other}`);
  stop(`ポート ${port} は使用中です。別の番号で始めてください: ${other}`);
}
if (fault === 'EACCES') {
  stop(
    `Port ${port} may only be opened by an administrator. Choose another one: PORT=${defaultPort} npm start`,
  );
}

ensureInstalled();
const site = await ensureSite();
if (site.rebuilt) console.log('Built the site.');
const { outFile } = await ensureServer();
process.setSourceMapsEnabled(true);
process.env.PORT = String(port);
await import(pathToFileURL(outFile).href);

/**
 * Tries the port before anything slow is done, so that the message comes at once.
 * @param {number} candidate
 * @returns {Promise<string | null>}
 */
function listeningFault(candidate) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown'));
    probe.listen(candidate, () => probe.close(() => resolve(null)));
  });
}

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}
