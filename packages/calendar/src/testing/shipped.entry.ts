/** What a page needs to tell who answers now: the size test bundles this. */
export { availabilityAt, localMomentOf, openingsBetween, parseHolidays, parseSchedule } from '../index.ts';
