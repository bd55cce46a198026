import type { Listing, Service } from '@kakekomi/directory';
import { describe, expect, test } from 'vitest';
import { realSite } from '../testing/real-site.ts';
import { hasEnded } from './content.ts';
import { digitsOf, safeTextFor, unconfirmedValues } from './safe-text.ts';

const site = realSite();
const isEnded = (listing: Listing): boolean => hasEnded(listing, site.directory.builtOn);

/** One window with the given numbers: confirmed ones and one that nobody has confirmed. */
function siteWith(
  confirmed: readonly string[],
  unconfirmed: string,
): { listings: readonly Listing[]; records: readonly Service[] } {
  const [listing] = site.directory.listings;
  const [service] = site.services;
  const contact = service?.contacts[0];
  const listed = listing?.contacts[0];
  if (listing === undefined || service === undefined || contact === undefined || listed === undefined) {
    throw new Error('the directory is empty');
  }
  return {
    listings: [
      {
        ...listing,
        validTo: null,
        contacts: [
          ...confirmed.map((value) => ({ ...listed, value, offer: 'usable' as const })),
          { ...listed, value: unconfirmed, offer: 'unconfirmed' as const },
        ],
      },
    ],
    records: [
      { ...service, contacts: [{ ...contact, value: unconfirmed, assurance: 'unconfirmed' as const }] },
    ],
  };
}

describe('text with numbers', () => {
  const safe = safeTextFor({ ...siteWith(['0570-064-556', '#9110'], '03-1234-5678'), mask: '◯', isEnded });

  test.each([
    ['a confirmed number stays', '正しくは0570-064-556です', '正しくは0570-064-556です'],
    ['a mistyped one goes', '0570-046-556は誤記', '◯は誤記'],
    ['so does one nobody confirmed', '代表 03-1234-5678 へ', '代表 ◯ へ'],
    ['however it is written', '０３（１２３４）５６７８', '◯'],
    ['without dashes', '0312345678', '◯'],
    ['short codes are not numbers of somebody', '#9110 か 110番', '#9110 か 110番'],
    ['dates are no numbers', '2024-05-07 から 2025-01-09', '2024-05-07 から 2025-01-09'],
    ['times are no numbers', '08:30-17:15', '08:30-17:15'],
    ['amounts are no numbers', '1,910件、30分5,500円', '1,910件、30分5,500円'],
    ['an address keeps its digits', 'https://example.jp/2023112200252', 'https://example.jp/2023112200252'],
  ])('%s: %s → %s', (_why, text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  test('an unconfirmed address goes, a longer one that begins alike stays', () => {
    const other = safeTextFor({ ...siteWith([], 'https://example.jp/'), mask: '◯', isEnded });
    expect(other('https://example.jp/ と https://example.jp/news')).toBe('◯ と https://example.jp/news');
  });
});

describe('values that nobody has confirmed', () => {
  test('are not those that another window confirms, in whatever spelling', () => {
    expect([...unconfirmedValues({ ...siteWith(['03(1234)5678'], '03-1234-5678'), isEnded })]).toEqual([]);
    expect([...unconfirmedValues({ ...siteWith([], '03-1234-5678'), isEnded })]).toEqual(['03-1234-5678']);
  });
});

test('full-width digits are digits', () => {
  expect(digitsOf('０３（１２）3-4')).toBe('031234');
});
