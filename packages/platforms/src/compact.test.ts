import { expect, test } from 'vitest';
import links from '../../../conformance/platforms/links.json' with { type: 'json' };
import {
  adviceOf,
  type CompactPlatforms,
  encodePlatforms,
  parsePlatforms,
  unpackPlatforms,
} from './compact.ts';
import { parsePosts } from './parse-posts.ts';
import { compilePlatforms } from './platforms.ts';
import { PLATFORMS, RECORDS } from './testing/records.ts';

function overTheWire(): unknown {
  return JSON.parse(JSON.stringify(encodePlatforms(RECORDS)));
}

test('what a page loads reads links as the records do', () => {
  const read = parsePlatforms(overTheWire());
  if (read.kind === 'err') throw new Error(read.problem);
  const compiled = compilePlatforms(read.value);
  for (const { raw } of links) expect(parsePosts(raw, compiled)).toEqual(parsePosts(raw, PLATFORMS));
});

test('unread by who wrote it, it comes back the same', () => {
  const read = parsePlatforms(overTheWire());
  expect({ kind: 'ok', value: unpackPlatforms(overTheWire() as CompactPlatforms) }).toEqual(read);
});

test('comes back as it went, but for the notes', () => {
  const read = parsePlatforms(overTheWire());
  expect(read).toEqual({
    kind: 'ok',
    value: RECORDS.map(
      ({
        id,
        name,
        hosts,
        shortLinkHosts,
        trackingParameters,
        keptParameters,
        patterns,
        redirectors,
        idTime,
      }) => ({
        id,
        name,
        hosts,
        shortLinkHosts,
        trackingParameters,
        keptParameters,
        patterns: patterns.map((pattern) => ({ ...pattern, note: null })),
        redirectors,
        idTime,
      }),
    ),
  });
});

test.each([
  ['nothing', null],
  ['a record', {}],
  ['a list of something else', [{ id: 'x' }]],
  ['half a record', [{ ...(overTheWire() as readonly object[])[0], patterns: 'x' }]],
])('%s is not platforms', (_why, value) => {
  expect(parsePlatforms(value)).toEqual({ kind: 'err', problem: 'not-platforms' });
});

test('advice leaves out what only the keepers of the data need', () => {
  for (const record of RECORDS) {
    const advice = adviceOf(record);
    expect(Object.keys(advice)).not.toContain('sources');
    expect(Object.keys(advice)).not.toContain('patterns');
    expect(advice.reportWindows).toBe(record.reportWindows);
  }
});
