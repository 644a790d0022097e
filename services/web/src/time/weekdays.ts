import { formatFor } from './formats.ts';
import { noon, plusDays } from './times.ts';

/** A Monday, from which days of the week get their names. */
const someMonday = '2026-03-02';

/** `Monday`, or `Mon`, of 0. */
export const nameOfDay = (day: number, locale: string, length: 'long' | 'short' = 'long'): string =>
  formatFor(locale, { weekday: length, timeZone: 'UTC' }).format(Date.parse(noon(plusDays(someMonday, day))));
