import { describe, expect, test } from 'vitest';
import { checkRecords } from './check-records.ts';
import { aPlace, aService, serviceId } from './testing/index.ts';

const service = aService();
const place = aPlace();

describe('checkRecords', () => {
  test('a service and its place are fine', () => {
    expect(checkRecords([service], [place])).toEqual([]);
  });

  test.each([
    [
      'two services',
      [service, service],
      [],
      { of: 'service', id: service.id, path: ['id'], duplicate: service.id },
    ],
    [
      'a place with the id of its service',
      [service],
      [{ ...place, id: service.id }],
      { of: 'place', id: service.id, path: ['id'], duplicate: service.id },
    ],
    [
      'another name of a service that is the id of a place',
      [aService({ alternateIds: [place.id] })],
      [place],
      { of: 'service', id: service.id, path: ['alternateIds', 0], duplicate: place.id },
    ],
  ])('%s: an id stands for one record', (_why, services, places, fault) => {
    expect(checkRecords(services, places)).toEqual([{ code: 'duplicate-id', ...fault }]);
  });

  const nowhere = serviceId('nowhere');
  test.each([
    [
      'a place of no service',
      [service],
      [aPlace({ placeOf: nowhere })],
      { of: 'place', id: place.id, path: ['placeOf'], named: nowhere },
    ],
    [
      'a place of a place',
      [service],
      [place, aPlace({ id: nowhere, placeOf: place.id })],
      { of: 'place', id: nowhere, path: ['placeOf'], named: place.id },
    ],
    [
      'replaced by nothing',
      [aService({ replacedBy: [nowhere] })],
      [],
      { of: 'service', id: service.id, path: ['replacedBy', 0], named: nowhere },
    ],
    [
      'replaced by itself',
      [aService({ replacedBy: [service.id] })],
      [],
      { of: 'service', id: service.id, path: ['replacedBy', 0], named: service.id },
    ],
  ])('%s leads nowhere', (_why, services, places, fault) => {
    expect(checkRecords(services, places)).toEqual([{ code: 'no-such-service', ...fault }]);
  });

  test('a place may replace an ended service', () => {
    expect(checkRecords([service, aService({ id: nowhere, replacedBy: [place.id] })], [place])).toEqual([]);
  });
});
