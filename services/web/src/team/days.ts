import { dateIn, plusDays } from '../time/times.ts';

interface Timed {
  readonly start: string;
}

/** Days of a zone (`2026-03-09`) with what begins on them, in the order in which they come. */
export function byDay<Item extends Timed>(
  items: readonly Item[],
  zone: string,
): readonly (readonly [day: string, items: readonly Item[]])[] {
  const days = new Map<string, Item[]>();
  for (const item of items.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const day = dateIn(Date.parse(item.start), zone);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}

/** How people call a day that is close. */
export function closeDay(day: string, now: number, zone: string): 'today' | 'tomorrow' | undefined {
  const today = dateIn(now, zone);
  return day === today ? 'today' : day === plusDays(today, 1) ? 'tomorrow' : undefined;
}
