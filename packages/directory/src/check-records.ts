/** What only several records together can show to be wrong. */
import type { Place, Service, ServiceId } from './record.ts';

/** What is wrong between records. `id` names the record to mend; `path` is where in it. */
export type CrossFault = { readonly id: ServiceId; readonly of: 'service' | 'place' } & (
  | {
      readonly code: 'duplicate-id';
      readonly path: readonly (string | number)[];
      readonly duplicate: ServiceId;
    }
  | {
      readonly code: 'no-such-service';
      readonly path: readonly (string | number)[];
      readonly named: ServiceId;
    }
);

/**
 * Every id and alternate id stands for one record, every place is a place of a service, and every ended service leads to
 * records that exist. Of two records with one id, the later in the order given is the one named.
 */
export function checkRecords(services: readonly Service[], places: readonly Place[]): readonly CrossFault[] {
  const faults: CrossFault[] = [];
  const taken = new Set<ServiceId>();
  const serviceIds = new Set(services.map((service) => service.id));
  const placeIds = new Set(places.map((place) => place.id));
  const take = (name: ServiceId, of: CrossFault['of'], id: ServiceId, path: CrossFault['path']): void => {
    if (taken.has(name)) faults.push({ code: 'duplicate-id', of, id, path, duplicate: name });
    taken.add(name);
  };
  for (const { id } of services) take(id, 'service', id, ['id']);
  for (const { id } of places) take(id, 'place', id, ['id']);
  for (const { id, alternateIds, replacedBy } of services) {
    alternateIds.forEach((other, index) => {
      take(other, 'service', id, ['alternateIds', index]);
    });
    replacedBy.forEach((named, index) => {
      const exists = (serviceIds.has(named) || placeIds.has(named)) && named !== id;
      if (!exists)
        faults.push({ code: 'no-such-service', of: 'service', id, path: ['replacedBy', index], named });
    });
  }
  for (const { id, placeOf } of places) {
    if (!serviceIds.has(placeOf)) {
      faults.push({ code: 'no-such-service', of: 'place', id, path: ['placeOf'], named: placeOf });
    }
  }
  return faults;
}
