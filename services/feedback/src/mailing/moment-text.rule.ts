import type { Instant, Locale } from '@candor/contracts';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

/** `Tuesday 10 March`, on the reader's clock. */
export const dayText = (moment: Instant, zone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone }).format(Date.parse(moment));

/** `Tuesday 24 March, 09:30 (Europe/Lisbon)`, with the zone always named. */
export function momentText(moment: Instant, zone: string, locale: Locale): string {
  const time = new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  return `${dayText(moment, zone, locale)}, ${time.format(Date.parse(moment))} (${zone})`;
}
