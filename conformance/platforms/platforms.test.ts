/** The vectors of this folder, run over the platforms that the repository holds. See README.md for what each field means. */
import { readdirSync, readFileSync } from 'node:fs';
import { compilePlatforms, momentInId, parsePlatform, parsePost } from '@kakekomi/platforms';
import { describe, expect, test } from 'vitest';
import links from './links.json' with { type: 'json' };
import moments from './moments.json' with { type: 'json' };

const folder = new URL('../../data/platforms/', import.meta.url);
const records = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const read = parsePlatform(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    if (read.kind === 'err') throw new Error(`${name} has faults`);
    return read.value;
  });
const platforms = compilePlatforms(records);

/** What a program may say of a reading, by how far it was verified; the data says it once for a platform, by its worst. */
const BOUNDS: { readonly [status: string]: readonly string[] } = {
  'verified-exact-ms': ['exact'],
  'verified-exact-second': ['exact', 'lower'],
  'verified-lower-bound': ['lower'],
};

describe('links', () => {
  test.each(links.map((link) => [link.note, link.raw, link] as const))('%s: %s', (_note, raw, link) => {
    const post = parsePost(raw, platforms);
    if (link.mustNotMatch) {
      expect(post?.platform ?? null).toBeNull();
      return;
    }
    const { platform, kind, account, postId, threadId } = link;
    expect(post).toMatchObject({ platform, kind, account, postId, threadId });
  });

  test('there are as many as were given', () => {
    expect([links.length, moments.length]).toEqual([304, 52]);
  });
});

describe('moments', () => {
  test.each(moments.map((moment) => [moment.platform, moment.id, moment] as const))(
    '%s %s',
    (platform, id, expected) => {
      const record = records.find((one) => one.id === platform);
      const time = record?.idTime ?? null;
      if (time === null) throw new Error(`${platform} has no time in its ids`);
      const moment = momentInId(id, time);
      expect(moment === null ? null : new Date(moment.epochMs).toISOString()).toBe(expected.isoTime);
      if (moment === null) return;
      expect(time.of).toBe(expected.target);
      expect(BOUNDS[expected.status] ?? ['exact', 'lower', 'guess']).toContain(moment.bound);
    },
  );

  test.each(moments.flatMap((moment) => (moment.url === null ? [] : [[moment.url, moment] as const])))(
    '%s',
    (url, expected) => {
      expect(parsePost(url, platforms)?.postedAt?.instant ?? null).toBe(expected.isoTime);
    },
  );
});
