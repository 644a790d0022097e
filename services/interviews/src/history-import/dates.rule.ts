import { type CalendarDate, type Instant, Moment, Zone } from '@candor/contracts';
import { instant } from '@candor/event-sourcing';
import { Temporal } from 'temporal-polyfill';

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** `2026-03-01` or `1.3.2026`. With slashes it cannot be told which is the month: undefined, as for days that do not exist. */
export function readDate(text: string): CalendarDate | undefined {
  const [, y, m, d] = iso.exec(text) ?? [];
  const [, day, month, year] = dotted.exec(text) ?? [];
  return dateOf(Number(y ?? year), Number(m ?? month), Number(d ?? day));
}

function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= 2000 && year <= 2199)) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

const clock = /^([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d)?$/;

/** Minutes since midnight. */
export function readTime(text: string): number | undefined {
  const [, hour, minute] = clock.exec(text) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

/** An instant with its offset, or a day and time of a zone (`2026-03-01 10:00`, its seconds left out). */
export function readMoment(date: string, time: string, zone: string): Instant | undefined {
  const exact = Moment.safeParse(date);
  if (exact.success) return exact.data;
  const [day = '', within = ''] = date.split(/[ T]/);
  const onDay = readDate(day);
  const minutes = readTime(time || within || '12:00');
  if (onDay === undefined || minutes === undefined || !Zone.safeParse(zone).success) return undefined;
  const wall = Temporal.PlainDate.from(onDay).toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return instant(wall.toZonedDateTime(zone).epochMilliseconds);
}
