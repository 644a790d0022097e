import type { Instant, Locale } from '@candor/contracts';
import { Temporal } from 'temporal-polyfill';

const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', de: 'de-DE' };

const at = (moment: Instant, zone: string): Temporal.ZonedDateTime => Temporal.Instant.from(moment).toZonedDateTimeISO(zone);

const day = (moment: Temporal.ZonedDateTime, locale: Locale, year: boolean): string =>
  new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(moment.year, moment.month - 1, moment.day));

const time = ({ hour, minute }: Temporal.ZonedDateTime): string => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** `UTC+5:45`: which of two hours is meant when clocks are set back. */
function offsetName({ offset }: Temporal.ZonedDateTime): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /^([+-])(\d\d):(\d\d)/.exec(offset) ?? [];
  if (hours === '00' && minutes === '00') return 'UTC';
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/** `Europe/Berlin, UTC+1`, the zone always named. */
const zoneName = (moment: Temporal.ZonedDateTime): string =>
  moment.timeZoneId === 'UTC' ? 'UTC' : `${moment.timeZoneId}, ${offsetName(moment)}`;

/** `Monday, 2 March 2026, 10:00–10:30 (Europe/Berlin, UTC+1)` */
export function whenText(span: { readonly start: Instant; readonly end: Instant }, zone: string, locale: Locale): string {
  const [start, end] = [at(span.start, zone), at(span.end, zone)];
  const sameDay = start.toPlainDate().equals(end.toPlainDate());
  const until = sameDay ? `–${time(end)}` : ` – ${day(end, locale, false)}, ${time(end)}`;
  return `${day(start, locale, true)}, ${time(start)}${until} (${zoneName(start)})`;
}

/** `Monday, 2 March 2026, 10:00 (Europe/Berlin, UTC+1)` */
export function momentText(moment: Instant, zone: string, locale: Locale): string {
  const there = at(moment, zone);
  return `${day(there, locale, true)}, ${time(there)} (${zoneName(there)})`;
}

/** `Monday 2 March, 10:00`, for a subject; the mail itself names the zone. */
export function shortMoment(moment: Instant, zone: string, locale: Locale): string {
  const there = at(moment, zone);
  return `${day(there, locale, false)}, ${time(there)}`;
}

/** Starts by day, as lines for a mail, with one line that names the zone. A change of clocks within them is shown by the offset. */
export function startLines(starts: readonly Instant[], zone: string, locale: Locale): readonly string[] {
  const there = starts.map((start) => at(start, zone));
  const byDay = Map.groupBy(there, (moment) => moment.toPlainDate().toString());
  const offsets = new Set(there.map(({ offset }) => offset));
  const shown = (moment: Temporal.ZonedDateTime) => (offsets.size > 1 ? `${time(moment)} (${offsetName(moment)})` : time(moment));
  return [...byDay.values()].map((moments) => {
    const [first] = moments;
    return first ? `${day(first, locale, true)}: ${moments.map(shown).join(', ')}` : '';
  });
}

/** How a zone is written beside those lines: with its offset where it is the same for all of them. */
export function zoneText(starts: readonly Instant[], zone: string): string {
  const there = starts.map((start) => at(start, zone));
  const [first] = there;
  const same = first && there.every(({ offset }) => offset === first.offset);
  return same ? zoneName(first) : zone;
}
