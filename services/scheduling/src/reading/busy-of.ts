import type { BusySpan } from '@candor/contracts';
import type { RowReaders } from '@candor/event-sourcing';
import { joined, monthsOf } from '../calendar/busy-spans.rule.ts';
import { busyKey, busyTimes } from './busy-times.projection.ts';

/**
 * When each of these people is busy by their own calendars, between `from` and `to`: disjoint, in order, not cut off at the ends.
 * Somebody without calendars is never busy.
 */
export async function busyOf(
  rows: RowReaders,
  personIds: readonly string[],
  { from, to }: BusySpan,
): Promise<ReadonlyMap<string, readonly BusySpan[]>> {
  const months = monthsOf([{ from, to }]);
  const keys = personIds.map((person) => ({ person, keys: months.map((month) => busyKey(person, month)) }));
  const found = await rows.of(busyTimes).getMany(keys.flatMap(({ keys: some }) => some));
  return new Map(
    keys.map(({ person, keys: some }) => [
      person,
      joined(some.flatMap((key) => found.get(key)?.spans ?? [])).filter((span) => span.from < to && span.to > from),
    ]),
  );
}
