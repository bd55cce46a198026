import { describe, expect, test } from 'vitest';
import type { PrefectureCode } from '../prefecture.ts';
import type { Contact } from '../record.ts';
import { aContact, anEligibility, aPlace, aService, day, serviceId } from '../testing/index.ts';
import { hsdsOf } from './export.ts';

const on = day('2026-11-23');
const tokyo = 'JP-13' as PrefectureCode;

function exported(given: Parameters<typeof aService>[0]) {
  const service = hsdsOf([aService(given)], [], on).services[0];
  if (service === undefined) throw new Error('nothing was exported');
  return service;
}

describe('hsdsOf', () => {
  test('a service has what HSDS requires, its organization and our own id', () => {
    const service = exported({});
    expect(service).toMatchObject({
      name: '見本相談窓口',
      status: 'active',
      organization: { id: service.organization_id, name: '見本省', description: expect.any(String) },
      service_areas: [{ name: '全国' }],
      cost_options: [{ currency: 'JPY', amount: 0 }],
      languages: [{ code: 'ja', name: 'Japanese' }],
    });
    const attributes = service.attributes.map(
      ({ link_type, value, taxonomy_term }) => `${link_type} ${value ?? taxonomy_term.name}`,
    );
    expect(attributes).toEqual([
      'id sample-window',
      'kind government',
      'operator national-government',
      'harm defamation',
      'action listen',
      'action advise',
    ]);
  });

  test.each([
    ['open', {}, 'active'],
    ['its last day is today', { validTo: on }, 'active'],
    ['it ended', { validTo: day('2020-08-31') }, 'defunct'],
    ['it has not begun', { validFrom: day('2027-04-01') }, 'inactive'],
  ])('status: %s', (_why, given, status) => {
    expect(exported(given).status).toBe(status);
  });

  test('an ended service says what replaced it, by name', () => {
    const ended = aService({ validTo: day('2020-08-31'), replacedBy: [serviceId('new')] });
    const { services } = hsdsOf([ended, aService({ id: serviceId('new'), name: '新しい窓口' })], [], on);
    expect(services.find(({ status }) => status === 'defunct')?.alert).toContain('新しい窓口');
  });

  test('who may come stands in numbers and in words', () => {
    const eligibility = anEligibility({ ageMax: 18, conditions: ['都内に在住・在学・在勤の人'] });
    expect(exported({ eligibility })).toMatchObject({
      maximum_age: 18,
      eligibility_description: '18歳まで。都内に在住・在学・在勤の人',
    });
  });

  test('ways that are no telephone are locations, each of its type', () => {
    const way = (type: Contact['type'], value: string): Contact =>
      aContact({ type, value, hours: null, hoursText: null });
    const service = exported({
      serviceArea: { kind: 'prefectures', prefectures: [tokyo] },
      contacts: [
        aContact({ type: 'fax', value: '03-0000-0000' }),
        way('line', '@sample'),
        way('inperson', '新宿区四谷1-6-1'),
        way('post', '〒100-0001 東京都千代田区千代田1-1'),
        way('email', 'soudan@example.jp'),
      ],
    });
    expect(service.phones).toMatchObject([{ number: '03-0000-0000', type: 'fax' }]);
    expect(service.email).toBe('soudan@example.jp');
    expect(service.service_at_locations?.map(({ location }) => location)).toMatchObject([
      { location_type: 'virtual', url: 'https://line.me/R/ti/p/%40sample' },
      {
        location_type: 'physical',
        addresses: [{ city: '新宿区', state_province: '東京都', postal_code: '', country: 'JP' }],
      },
      {
        location_type: 'postal',
        addresses: [{ city: '千代田区', state_province: '東京都', postal_code: '100-0001' }],
      },
    ]);
  });

  test.each([
    ['a city whose name ends in its kind', '四日市市諏訪町1-5', '四日市市'],
    ['a village in its county', '沖縄県国頭郡恩納村字恩納2451', '国頭郡恩納村'],
    ['a town inside a city that is not named', '神明町3-29', undefined],
  ])('address: %s', (_why, value, city) => {
    const contacts = [aContact({ type: 'inperson', value })];
    const [at] =
      exported({ serviceArea: { kind: 'prefectures', prefectures: [tokyo] }, contacts })
        .service_at_locations ?? [];
    expect(at?.location.description).toBe(value);
    expect(at?.location.addresses?.[0]?.city).toBe(city);
  });

  test('a place is a service_at_location with its own telephones and our id', () => {
    const { services, serviceAtLocations, organizations } = hsdsOf(
      [aService()],
      [aPlace({ organization: { name: '警視庁', kind: 'police' } })],
      on,
    );
    expect(serviceAtLocations).toMatchObject([
      {
        service_id: services[0]?.id,
        location_id: serviceAtLocations[0]?.location.id,
        location: { name: '見本相談窓口（東京）', location_type: 'physical' },
        phones: [{ number: '0570-000-000' }],
        attributes: [{ link_type: 'id', value: 'sample-window-tokyo' }],
      },
    ]);
    expect(organizations.map(({ name }) => name)).toEqual(['見本省', '警視庁']);
  });

  test('a number nobody confirmed is nowhere in it', () => {
    const contacts = [aContact({ assurance: 'unconfirmed', value: '0120-1-78302' })];
    expect(JSON.stringify(hsdsOf([aService({ contacts })], [aPlace({ contacts })], on))).not.toContain(
      '78302',
    );
  });
});
