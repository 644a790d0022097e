import type { Actor, Instant } from '@candor/contracts';

/** The day that specs play on unless they say otherwise: a Monday, far from any change of clocks. */
export const specDay = '2026-03-02';

/** `09:11` on the spec day, in UTC; a whole instant stays what it is. */
export function instantAt(time: string): Instant {
  const whole = /^\d\d:\d\d$/.test(time) ? `${specDay}T${time}:00.000Z` : time;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(whole) || Number.isNaN(Date.parse(whole)))
    throw new Error(`'${time}' is neither a time such as 09:11 nor an instant such as ${specDay}T09:11:00.000Z`);
  return whole;
}

export const person = (id: string): Actor => ({ kind: 'person', id });

/** Ids that are the same in every run: `hold-1`, `hold-2`, `booking-1`, … */
export function countedIds(): (kind: string) => string {
  const counts = new Map<string, number>();
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return `${kind}-${count}`;
  };
}
