import { describe, expect, test } from 'vitest';
import { jsonLdOf } from './json-ld.ts';
import type { PrefectureCode } from './prefecture.ts';
import { aContact, aListing, anEligibility, day } from './testing/index.ts';

function read(given: Parameters<typeof aListing>[0]): unknown {
  return JSON.parse(jsonLdOf(aListing(given)));
}

describe('jsonLdOf', () => {
  test('a public window with a telephone', () => {
    expect(read({ contacts: [aContact({ hours: 'Mo-Fr 08:30-17:15; PH off' })] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      identifier: 'sample-window',
      name: '見本相談窓口',
      description: '話を聞き、次にできることを一緒に考えます。',
      url: 'https://example.go.jp/soudan',
      provider: { '@type': 'GovernmentOrganization', name: '見本省' },
      areaServed: { '@type': 'Country', name: '日本', identifier: 'JP' },
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          servicePhone: {
            '@type': 'ContactPoint',
            contactType: '相談電話',
            availableLanguage: ['ja'],
            telephone: '0570-000-000',
            hoursAvailable: [
              {
                '@type': 'OpeningHoursSpecification',
                dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
                opens: '08:30',
                closes: '17:15',
              },
            ],
          },
        },
      ],
    });
  });

  test.each([
    ['the nearest police station', aContact({ type: 'inperson', value: null, assurance: 'missing' })],
    ['a number nobody confirmed', aContact({ assurance: 'unconfirmed' })],
  ])('%s is no channel', (_why, contact) => {
    expect(read({ contacts: [contact] })).not.toHaveProperty('availableChannel');
  });

  test('an ended service has no channel, and says until when it was', () => {
    const ended = read({ validTo: day('2020-08-31') });
    expect(ended).toMatchObject({ offers: { '@type': 'Offer', validThrough: '2020-08-31' } });
    expect(ended).not.toHaveProperty('availableChannel');
  });

  test('hours of the nth week are left out rather than told wrongly', () => {
    const [channel] = (
      read({ contacts: [aContact({ hours: 'Fr[1,3] 13:00-16:00' })] }) as {
        availableChannel: { servicePhone: object }[];
      }
    ).availableChannel;
    expect(channel?.servicePhone).not.toHaveProperty('hoursAvailable');
  });

  test('a city, an age and a company', () => {
    const area = {
      kind: 'municipality',
      prefecture: 'JP-14' as PrefectureCode,
      municipality: '川崎市',
    } as const;
    const given = {
      serviceArea: area,
      eligibility: anEligibility({ ageMax: 18 }),
      organization: { name: '見本社', kind: 'company' },
    } as const;
    expect(read(given)).toMatchObject({
      '@type': 'Service',
      provider: { '@type': 'Corporation' },
      areaServed: { name: '川崎市', containedInPlace: { name: '神奈川県', identifier: 'JP-14' } },
      audience: { suggestedMaxAge: 18 },
    });
  });

  test('cannot close the script element it stands in', () => {
    const text = jsonLdOf(aListing({ name: '</script><script>alert(1)</script><!--' }));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script><!--' });
  });
});
