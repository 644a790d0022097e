import type { Answer } from '../api/types.ts';

export type Availability = Answer<'/api/scheduling/availability', 'get'>;
export type Schedule = Availability['schedules'][number];
export type Week = Schedule['weeklyHours'];
export type TimeWindow = Week['monday'][number];
export type Override = Schedule['overrides'][number];
export type Travel = Availability['travels'][number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A Monday, from which days of the week get their names. */
const someMonday = '2026-03-02';
export const dayNamed = (day: number): string => new Date(Date.parse(`${someMonday}T12:00:00Z`) + day * 86_400_000).toISOString();

/** `09:30` is 570, `24:00` is 1440. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A time of the day on clocks as the language writes it; the end of the day is `24:00` where days have 24 hours. */
export function clock(minutes: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const text = format.format(minutes * 60_000);
  return minutes === 1_440 && format.resolvedOptions().hourCycle === 'h23' ? '24:00' : text;
}

export const windowsText = (windows: readonly TimeWindow[], locale: string): string =>
  windows.map(({ start, end }) => `${clock(minutesOf(start), locale)} – ${clock(minutesOf(end), locale)}`).join(', ');

const nineToFive = [{ start: '09:00', end: '17:00' }];

export const emptyWeek: Week = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };
export const workWeek: Week = {
  ...emptyWeek,
  monday: nineToFive,
  tuesday: nineToFive,
  wednesday: nineToFive,
  thursday: nineToFive,
  friday: nineToFive,
};
