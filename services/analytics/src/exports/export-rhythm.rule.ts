import type { ExportFilter, ExportPeriod, ExportRhythm } from '@candor/contracts';
import { Temporal } from 'temporal-polyfill';

/** The first time after an instant. A wall time that a change of clocks skips is taken an hour later, one that it repeats the first time. */
export function nextTime(rhythm: ExportRhythm, zone: string, after: string): string {
  const time = Temporal.PlainTime.from(rhythm.at);
  const today = Temporal.Instant.from(after).toZonedDateTimeISO(zone).toPlainDate();
  for (let days = candidates(rhythm, today), index = 0; index < days.length; index++) {
    const day = days[index];
    const at = day && instantOf(day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant());
    if (at !== undefined && at > after) return at;
  }
  throw new Error('one of the next days is always later');
}

/** Days on which it may be next, from the earliest on. */
function candidates(rhythm: ExportRhythm, today: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  if (rhythm.every === 'week') {
    const first = today.add({ days: (rhythm.weekday - today.dayOfWeek + 7) % 7 });
    return [first, first.add({ days: 7 })];
  }
  const month = today.toPlainYearMonth();
  // a month without the day has it on its last one
  return [month, month.add({ months: 1 })].map((one) => one.toPlainDate({ day: Math.min(rhythm.day, one.daysInMonth) }));
}

/** The rows of a file that is due: those of the 7 days, or of the calendar month, before the day on which it is due. */
export function filterWhenDue(filter: ExportFilter, period: ExportPeriod, rhythm: ExportRhythm, zone: string, dueAt: string): ExportFilter {
  if (period === 'all') return filter;
  const day = Temporal.Instant.from(dueAt).toZonedDateTimeISO(zone).toPlainDate();
  const end = rhythm.every === 'week' ? day : day.with({ day: 1 });
  const begin = rhythm.every === 'week' ? end.subtract({ days: 7 }) : end.subtract({ months: 1 });
  const startOf = (date: Temporal.PlainDate) => instantOf(date.toZonedDateTime(zone).toInstant());
  return { ...filter, from: startOf(begin), to: startOf(end) };
}

const instantOf = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 });
