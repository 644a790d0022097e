import { firstOfMonth, plusDays } from '../time/times.ts';

/** A start that can be booked; `localStart` is the same instant on a clock in the visitor's zone. */
export interface Slot {
  readonly start: string;
  readonly end: string;
  readonly localStart: string;
  readonly freeSeats: number | null;
}

export type SlotDays = ReadonlyMap<string, readonly Slot[]>;

/** By date in the zone that they were asked for. */
export function slotsByDay(slots: readonly Slot[]): SlotDays {
  const days = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = slot.localStart.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return days;
}

export const partsOfDay = ['night', 'morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** As clocks there show it: night until six, then morning, from noon afternoon, from six evening. */
export const partOfDay = ({ localStart }: Pick<Slot, 'localStart'>): PartOfDay =>
  partsOfDay[Math.floor(Number(localStart.slice(11, 13)) / 6)] ?? 'night';

export const byPartOfDay = (slots: readonly Slot[]): readonly (readonly [PartOfDay, readonly Slot[]])[] =>
  partsOfDay.map((part) => [part, slots.filter((slot) => partOfDay(slot) === part)] as const).filter(([, found]) => found.length > 0);

/** The first day with times that is not before `from`. */
export const firstDayWithSlots = (days: SlotDays, from = ''): string | undefined =>
  [...days.keys()].filter((day) => day >= from).toSorted()[0];

/**
 * What to ask for, to show a month and the next one in any zone: a day more on either side, as days begin at other times elsewhere,
 * and nothing that is over. At most 62 days are answered at once; what of the second month is left out is asked for with it.
 */
export function rangeOfMonth(month: string, now: number): { readonly from: string; readonly to: string } {
  const from = Math.max(Date.parse(`${plusDays(firstOfMonth(month), -1)}T00:00:00Z`), Math.floor(now / 60_000) * 60_000);
  return {
    from: new Date(from).toISOString(),
    to: new Date(Math.max(Date.parse(`${plusDays(firstOfMonth(month), 59)}T00:00:00Z`), from + 60_000)).toISOString(),
  };
}

/** The seven days of a week from its Monday. */
export const weekFrom = (monday: string): readonly string[] => Array.from({ length: 7 }, (_, day) => plusDays(monday, day));

export const nextMonth = (month: string): string => firstOfMonth(plusDays(firstOfMonth(month), 31));
export const previousMonth = (month: string): string => firstOfMonth(plusDays(firstOfMonth(month), -1));
