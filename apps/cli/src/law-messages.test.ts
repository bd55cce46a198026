/** Nothing the command line says is a verdict, a chance or a promise. */
import { wordingFaults } from '@kakekomi/law';
import { expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import { LAW_JA } from './law-messages.ts';
import { JA } from './messages.ts';
import { runKakekomi, testData } from './testing/run-kakekomi.ts';

test('no wording to avoid, in any sentence or in what the commands make of them', async () => {
  const data = await testData();
  if (data.kind === 'err') throw new Error('the data has faults');
  const { law } = data.value;
  const printed = await Promise.all([
    runKakekomi(['deadlines', '--posted', '2026-01-10', '--known-offender', '--minor', '--sexual-image']),
    runKakekomi([
      'deadlines',
      '--posted',
      '2026-11-10',
      '--money-demanded',
      '--asked-platform-on',
      '2026-11-12',
    ]),
    runKakekomi(['plan', '--harm', 'defamation']),
    runKakekomi(['plan', '--harm', 'sexual-image', '--age', '15', '--offender', 'partner']),
    runKakekomi(['post', 'https://x.com/a/status/1050118621198921728']),
  ]);
  const texts = [...textsIn(LAW_JA), ...textsIn(JA), ...textsIn(COMMANDS), ...printed.map(({ out }) => out)];
  expect(texts.length).toBeGreaterThan(200);
  const found = texts.flatMap((text) => wordingFaults(text, law).map(({ found: words }) => words));
  expect(found).toEqual([]);
});

/** Every text of a catalogue; sentences with gaps are seen in what is printed. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
