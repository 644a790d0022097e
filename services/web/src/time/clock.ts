import { formatFor } from './formats.ts';

/** `09:30` is 570, `24:00` is 1440. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time of the day on clocks as the language writes it; the end of the day is `24:00` where days have 24 hours. */
export function clock(minutes: number, locale: string): string {
  const format = formatFor(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const text = format.format(minutes * 60_000);
  return minutes === 1_440 && format.resolvedOptions().hourCycle === 'h23' ? '24:00' : text;
}

/** `9:00 – 17:30`. */
export const clockSpan = (from: number, to: number, locale: string): string => `${clock(from, locale)} – ${clock(to, locale)}`;
