// `npm test`: every test, the browser's too. `--fast` leaves out browser and slow ones; `--browser` runs only the
// browser's; anything else goes to Vitest as it is (`npm test -- packages/calendar`). The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureSite } from './build.mjs';
import { ensureInstalled } from './install.mjs';

const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));
/** Debian's packages that browser tests and proofs by other programs need, and how to see that each is there. */
const systemPackages = [
  { name: 'chromium', isThere: () => existsSync('/usr/bin/chromium') },
  { name: 'fonts-noto-cjk', isThere: () => existsSync('/usr/share/fonts/opentype/noto') },
  { name: 'age', isThere: () => existsSync('/usr/bin/age') },
  { name: 'poppler-utils', isThere: () => existsSync('/usr/bin/pdftotext') },
  { name: 'qpdf', isThere: () => existsSync('/usr/bin/qpdf') },
  { name: 'libreoffice-writer-nogui', isThere: () => existsSync('/usr/bin/soffice') },
];

const options = process.argv.slice(2);
const isFast = options.includes('--fast');
const isBrowserOnly = options.includes('--browser');
const rest = options.filter((option) => option !== '--fast' && option !== '--browser');

// Browser tests set the clock to November 2026; a site built on a later day would not believe it.
process.env.SOURCE_DATE_EPOCH = String(Date.UTC(2026, 10, 23) / 1000);

ensureInstalled();
if (!isFast) ensureSystemPackages();
const site = await ensureSite();
if (site.rebuilt) console.log('Built the site.');

const selection = [
  ...(isFast ? ['--exclude', '**/*.browser.test.{ts,tsx}', '--exclude', '**/*.slow.test.{ts,tsx}'] : []),
  ...(isBrowserOnly ? ['.browser.test.'] : []),
];
const vitest = join(repositoryRoot, 'node_modules', 'vitest', 'vitest.mjs');
const result = spawnSync(process.execPath, [vitest, 'run', ...selection, ...rest], {
  cwd: repositoryRoot,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = result.status ?? 1;

function ensureSystemPackages() {
  const missing = systemPackages.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(' and ')} for the tests.`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    const [command = '', ...given] = line.split(' ');
    spawnSync(command, [...given, '-qq'], quiet);
    if (systemPackages.every(({ isThere }) => isThere())) return;
  }
  console.error(`The tests need ${missing.join(' and ')}: sudo ${line}   (without them: npm run test:fast)`);
  process.exit(1);
}
