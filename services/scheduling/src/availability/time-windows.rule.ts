import { type TimeWindow, type WeeklyHours, weekdays } from '@candor/contracts';

/** The windows in order, joined where they touch or overlap: one way to write one set of hours. */
export function joinWindows(windows: readonly TimeWindow[]): readonly TimeWindow[] {
  const joined: TimeWindow[] = [];
  for (const window of windows.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && window.start <= last.end) {
      if (window.end > last.end) joined[joined.length - 1] = { start: last.start, end: window.end };
    } else joined.push({ start: window.start, end: window.end });
  }
  return joined;
}

export const joinWeek = (week: WeeklyHours): WeeklyHours => ({
  monday: joinWindows(week.monday),
  tuesday: joinWindows(week.tuesday),
  wednesday: joinWindows(week.wednesday),
  thursday: joinWindows(week.thursday),
  friday: joinWindows(week.friday),
  saturday: joinWindows(week.saturday),
  sunday: joinWindows(week.sunday),
});

/** Of joined windows. */
export const sameWindows = (a: readonly TimeWindow[], b: readonly TimeWindow[]): boolean =>
  a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index]?.end);

/** Of joined weeks. */
export const sameWeek = (a: WeeklyHours, b: WeeklyHours): boolean => weekdays.every((day) => sameWindows(a[day], b[day]));
