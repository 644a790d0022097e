import { firstOfMonth, plusDays, weekdayOf } from '../time/times.ts';
import { nextMonth } from './slot-days.ts';

/** The weeks of a month from Monday to Sunday; `undefined` where a day is of the month before or after. */
export function weeksOfMonth(month: string): readonly (readonly (string | undefined)[])[] {
  const first = firstOfMonth(month);
  const end = nextMonth(first);
  const weeks: (string | undefined)[][] = [];
  for (let monday = plusDays(first, -weekdayOf(first)); monday < end; monday = plusDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, nth) => plusDays(monday, nth)).map((day) => (day >= first && day < end ? day : undefined)));
  return weeks;
}

/** Where a key leads from a day, among those that can be chosen, which are in order; `undefined`: it leads nowhere. */
export function dayByKey(key: string, from: string, days: readonly string[]): string | undefined {
  const week = 7;
  switch (key) {
    case 'ArrowRight':
      return days.find((day) => day > from);
    case 'ArrowLeft':
      return days.findLast((day) => day < from);
    case 'ArrowDown':
      return days.find((day) => day >= plusDays(from, week));
    case 'ArrowUp':
      return days.findLast((day) => day <= plusDays(from, -week));
    case 'Home':
      return days.at(0);
    case 'End':
      return days.at(-1);
    default:
      return undefined;
  }
}
