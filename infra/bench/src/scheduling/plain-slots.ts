import type { SlotHost } from '@candor/scheduling';
import { Temporal } from 'temporal-polyfill';
import { type Asked, workday } from './slot-requests.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What one would write first: every start of every day with Temporal, against every busy time. Weekly hours, zones and buffers
 * alone: no overrides, travel, caps, notice or horizon, and no reasons.
 */
export function plainSlots({ request, range, days }: Asked): number {
  const starts = new Set<number>();
  for (const host of request.hosts) {
    const taken = takenOf(host).map(({ from, to }) => ({ from: from - workday.buffer * 60_000, to: to + workday.buffer * 60_000 }));
    const zone = host.availability.schedules[0]?.zone ?? 'UTC';
    let date = Temporal.Instant.from(range.from).toZonedDateTimeISO(zone).toPlainDate();
    for (let day = 0; day <= days; day++, date = date.add({ days: 1 })) {
      if (date.dayOfWeek > 5) continue;
      for (const { start, end } of workday.open) {
        const until = date.toZonedDateTime({ timeZone: zone, plainTime: end }).epochMilliseconds;
        let at = date.toZonedDateTime({ timeZone: zone, plainTime: start }).epochMilliseconds;
        for (; at + workday.length * 60_000 <= until; at += workday.length * 60_000)
          if (!taken.some(({ from, to }) => at < to && at + workday.length * 60_000 > from)) starts.add(at);
      }
    }
  }
  return starts.size;
}

/** The least that anything has to do: reading all busy times, in order and joined. */
export function merged({ request }: Asked): number {
  let apart = 0;
  for (const host of request.hosts) {
    let until = Number.NEGATIVE_INFINITY;
    for (const { from, to } of takenOf(host).sort((a, b) => a.from - b.from)) {
      if (from > until) apart++;
      until = Math.max(until, to);
    }
  }
  return apart;
}

const takenOf = ({ busy, entries }: SlotHost): Stretch[] => [
  ...busy.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) })),
  ...entries.map(({ start, end }) => ({ from: Date.parse(start), to: Date.parse(end) })),
];
