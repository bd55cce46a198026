import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const startFile = fileURLToPath(new URL('start.mjs', import.meta.url));

function start(port: string): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [startFile], { env: { ...process.env, PORT: port } });
    let said = '';
    child.stderr.on('data', (part) => {
      said += String(part);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });
}

test('a busy port: says so, and how to choose another, before anything is built', async () => {
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, resolve));
  try {
    const address = busy.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, said } = await start(String(port));
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is in use already. Choose another one: PORT=${port + 1} npm start`);
  } finally {
    await new Promise((resolve) => busy.close(resolve));
  }
});

test.each([
  ['no number', 'web'],
  ['beyond the last port', '65536'],
  ['negative', '-1'],
])('a port that cannot be: %s', async (_why, port) => {
  const { code, said } = await start(port);
  expect(code).toBe(1);
  expect(said).toBe(
    `PORT must be a number from 0 to 65535, but is "${port}". For example: PORT=8080 npm start\n`,
  );
});
