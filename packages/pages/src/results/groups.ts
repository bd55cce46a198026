/** Results under the headings of the page; inside a group the order of `recommend` stands. */
import { groupsOf, type Recommendation, type Recommendations } from '@kakekomi/guidance';
import type { Messages } from '../messages/ja.ts';

/** As many windows as a person may want to look through; the coverage of a whole prefecture is on its own page. */
export const RESULT_LIMIT = 30;

export type GroupName = keyof Messages['results']['groups'];

/** Windows that answer in the same way at that moment. */
export interface ResultGroup {
  readonly name: GroupName;
  readonly entries: readonly Recommendation[];
}

/** A doubtful clock tells no state: everything stands in one group, in the order of `recommend`. */
export type ClockTrust = 'trusted' | 'doubtful';

/** Entries that only repeat another's ways are left out; empty groups too. */
export function groupResults(result: Recommendations, clock: ClockTrust): readonly ResultGroup[] {
  const recommendations = result.recommendations.filter(({ sameWayAs }) => sameWayAs === null);
  if (clock === 'doubtful') return [{ name: 'hoursToCheck', entries: recommendations }];
  const { answersNow, opensNext, writeAnyTime, hoursToCheck } = groupsOf({ recommendations });
  const groups: readonly ResultGroup[] = [
    { name: 'answersNow', entries: answersNow },
    { name: 'opensNext', entries: opensNext },
    { name: 'writeAnyTime', entries: writeAnyTime },
    { name: 'hoursToCheck', entries: hoursToCheck },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
