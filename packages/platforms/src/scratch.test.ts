import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import links from '../../../conformance/platforms/links.json' with { type: 'json' };
import moments from '../../../conformance/platforms/moments.json' with { type: 'json' };
import { momentInId } from './id-time.ts';
import { parsePlatform } from './parse-platform.ts';
import { parsePost, parsePosts } from './parse-posts.ts';
import { compilePlatforms } from './platforms.ts';

test('x', () => {
  const dir = new URL('../../../data/platforms/', import.meta.url);
  const recs = readdirSync(dir)
    .filter((n) => n.endsWith('.json'))
    .flatMap((n) => {
      const r = parsePlatform(JSON.parse(readFileSync(new URL(n, dir), 'utf8')));
      if (r.kind === 'err') {
        console.log(n, JSON.stringify(r.problem));
        return [];
      }
      return [r.value];
    });
  const p = compilePlatforms(recs);
  let bad = 0;
  for (const v of links) {
    const r = parsePost(v.raw, p);
    const got =
      r === null || r.platform === null
        ? [null, null, null, null, null]
        : [r.platform, r.kind, r.account, r.postId, r.threadId];
    const want = v.mustNotMatch
      ? [null, null, null, null, null]
      : [v.platform, v.kind, v.account, v.postId, v.threadId];
    if (JSON.stringify(got) !== JSON.stringify(want)) {
      bad++;
      console.log(v.raw, v.note, JSON.stringify(want), JSON.stringify(got), r?.url);
    }
    if (v.mustNotMatch && r) console.log('  no', v.raw, r.host, r.lookAlikeOf);
    else if (r) console.log('     ', r.canonicalUrl, r.postedAt?.instant ?? '', r.toCheck.join());
  }
  for (const v of moments) {
    const rec = recs.find((r) => r.id === v.platform);
    const m = rec?.idTime ? momentInId(v.id, rec.idTime) : null;
    const iso = m === null ? null : new Date(m.epochMs).toISOString();
    if (iso !== v.isoTime) {
      bad++;
      console.log(v, iso);
    }
    if (v.url) {
      const q = parsePost(v.url, p);
      if ((q?.postedAt?.instant ?? null) !== v.isoTime) console.log('URL', v.url, v.isoTime, q);
    }
  }
  expect(bad).toBe(0);
  void parsePosts;
});
