import { dayNamed } from './availability.ts';

/** `Monday`, of 0. */
export const nameOfDay = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(dayNamed(day)));
