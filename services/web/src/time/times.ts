import { numberFormat } from '../numbers/numbers.ts';
import { formatFor } from './formats.ts';

/** How instants are written for people: by their language and in a zone that is always given. */
export interface Clockface {
  readonly locale: string;
  readonly zone: string;
}

const noBreak = '\u00a0';

const format = ({ locale, zone }: Clockface, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  formatFor(locale, { ...options, timeZone: zone });

/** `9:30`, `9:30 AM`. */
export const timeOfDay = (at: string, face: Clockface): string =>
  format(face, { hour: 'numeric', minute: '2-digit' }).format(Date.parse(at));

/** `Monday, 9 March 2026`. */
export const fullDay = (at: string, face: Clockface): string =>
  format(face, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(at));

/** `Mon 9 Mar`. */
export const shortDay = (at: string, face: Clockface): string =>
  format(face, { weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(at));

/** `Mon 9 Mar, 9:30`. */
export const shortMoment = (at: string, face: Clockface): string => `${shortDay(at, face)}, ${timeOfDay(at, face)}`;

/** `Monday, 9 March 2026, 9:30`. */
export const fullMoment = (at: string, face: Clockface): string => `${fullDay(at, face)}, ${timeOfDay(at, face)}`;

/** `9 – 15 March 2026`, `November 30 – December 6, 2026`: days from and to, with what they have in common once. */
export const daySpan = (from: string, to: string, face: Clockface): string =>
  format(face, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(Date.parse(from), Date.parse(to));

/** `March 2026`. */
export const monthOf = (at: string, face: Clockface): string => format(face, { month: 'long', year: 'numeric' }).format(Date.parse(at));

/** `Mon`. */
export const weekday = (at: string, face: Clockface): string => format(face, { weekday: 'short' }).format(Date.parse(at));

/** `9 Mar`. */
export const dayOfMonth = (at: string, face: Clockface): string => format(face, { day: 'numeric', month: 'short' }).format(Date.parse(at));

/** `9 Mar`, and `9 Mar 2025` where that is another year than the one there now; `now` in ms. */
export const dayInList = (at: string, face: Clockface, now: number): string =>
  dateIn(Date.parse(at), face.zone).slice(0, 4) === dateIn(now, face.zone).slice(0, 4) ? dayOfMonth(at, face) : dateOf(at, face);

/** `9 Mar 2026`, for what can be long ago. */
export const dateOf = (at: string, face: Clockface): string =>
  format(face, { day: 'numeric', month: 'short', year: 'numeric' }).format(Date.parse(at));

/** `9:30 – 10:00`, `3:00 PM – 3:30 PM`: a line breaks after the dash at most. */
export const timeSpan = (start: string, end: string, face: Clockface): string => {
  const [from, to] = [start, end].map((at) => timeOfDay(at, face).replace(/\s/g, noBreak));
  return `${from}${noBreak}– ${to}`;
};

/** `Monday, 9 March 2026, 9:30 – 10:00`. */
export const fullSpan = (start: string, end: string, face: Clockface): string => `${fullDay(start, face)}, ${timeSpan(start, end, face)}`;

/** The date that a clock there shows, `2026-03-09`. */
export const dateIn = (at: number, zone: string): string => {
  const parts = format({ locale: 'en-US', zone }, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
};

/** A date, which is in no zone: noon there is the same day everywhere it is written. */
export const noon = (date: string): string => `${date}T12:00:00Z`;

/** `2026-03-09` and so many days. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(noon(date)) + days * 86_400_000).toISOString().slice(0, 10);

/** Of a week that begins with 0, a Monday. */
export const weekdayOf = (date: string): number => (new Date(noon(date)).getUTCDay() + 6) % 7;

/** The Monday of its week. */
export const mondayOf = (date: string): string => plusDays(date, -weekdayOf(date));

/** `2026-03-01` of any date in March 2026. */
export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

/** How long, in the language: `45 minutes`, `1 hour 30 minutes`, `2 days`. */
export function duration(minutes: number, locale: string): string {
  const unit = (value: number, name: string) => numberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  if (minutes % 1_440 === 0 && minutes > 0) return unit(minutes / 1_440, 'day');
  if (minutes < 90) return unit(minutes, 'minute');
  const hours = unit(Math.floor(minutes / 60), 'hour');
  return minutes % 60 === 0 ? hours : `${hours} ${unit(minutes % 60, 'minute')}`;
}

/** `4:07` of what is left; never below zero. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
