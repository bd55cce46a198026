import { describe, expect, test } from 'vitest';
import { contentRoutes } from '../content-routes.ts';
import { contentOf, isCurrent } from '../parts/content.ts';
import { realSite } from '../testing/real-site.ts';
import { mayRemove } from './before-notice.tsx';

const site = realSite();
const { today } = contentOf(site);
const htmlOf = (id: string): string =>
  contentRoutes(site)
    .find(({ path }) => path === `/s/${id}/`)
    ?.render(site) ?? '';
const current = site.directory.listings.filter((listing) => isCurrent(listing, today));

describe('the page of a window', () => {
  test.each([
    ['its number can be pressed', '24h', 'mext-24h-kodomo-sos', 'href="tel:0120078310"'],
    ['a short code is dialled with its sign', '#9110', 'npa-9110', 'href="tel:%239110"'],
    ['its rule for holidays is in words', 'holidays', 'moj-kodomo-no-jinken-110', '祝日は休みです。'],
    [
      'so is its closure at the turn of the year',
      'new year',
      'moj-kodomo-no-jinken-110',
      '12月29日から1月3日',
    ],
    ['a script has a place for this week', 'week', 'moj-kodomo-no-jinken-110', 'data-island="week"'],
    ['nobody has called it, and it says so', 'copy', 'moj-kodomo-no-jinken-110', '実際の窓口では未確認'],
    ['it has first words for a child', 'words', 'moj-kodomo-no-jinken-110', '子どもが相談するとき'],
    ['it is described for machines', 'json-ld', 'moj-kodomo-no-jinken-110', 'application/ld+json'],
    ['a number that is held back is said to be', 'held back', 'kotaeru-tokyo', '番号は確認できていません'],
    ['a place leads to its window', 'place', 'police-9110-aichi', 'href="/s/npa-9110/"'],
    ['a window lists its places', 'places', 'npa-9110', 'href="/s/police-9110-aichi/"'],
    ['an ended one names what replaced it', 'ended', 'docomo-nettrouble-campaign', 'かわりに使える窓口'],
  ])('%s (%s): %s', (_why, _what, id, expected) => {
    expect(htmlOf(id)).toContain(expected);
  });

  test('warns to keep and ask before every way to have something removed', () => {
    const silent = current
      .filter((listing) => mayRemove(listing) && !listing.emergencyOnly)
      .filter(({ id }) => {
        const html = htmlOf(id);
        const notice = html.indexOf('先に消すと記録が失われ');
        // A call removes nothing yet; forms and mail do.
        const [asking] = [...html.matchAll(/<a [^>]*class="button[^>]*>/g)].filter(
          ([tag]) => !tag.includes('href="tel:'),
        );
        return notice < 0 || (asking !== undefined && asking.index < notice);
      });
    expect(current.filter(mayRemove).length).toBeGreaterThan(10);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('never says that something was confirmed which nobody has called', () => {
    const unassured = site.directory.listings.filter(({ assuredDate }) => assuredDate === null);
    expect(
      unassured.filter(({ id }) => htmlOf(id).includes('実際の窓口で確認しました')).map(({ id }) => id),
    ).toEqual([]);
  });

  test('has no child’s words where no child is taken', () => {
    const adults = current.filter(({ eligibility }) => (eligibility.ageMin ?? 0) >= 18);
    expect(
      adults.filter(({ id }) => htmlOf(id).includes('子どもが相談するとき')).map(({ id }) => id),
    ).toEqual([]);
  });
});
