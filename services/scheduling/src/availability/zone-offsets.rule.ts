import { Temporal } from 'temporal-polyfill';
import { lastBegunAt } from './stretches.rule.ts';

const day = 86_400_000;

/** From `from` to `to` (epoch milliseconds, `to` not included) clocks of a zone are `offset` milliseconds ahead of UTC. */
export interface OffsetPeriod {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** The offsets of a zone between two instants, in order and without gaps. */
export function zoneOffsets(zone: string, from: number, to: number): readonly OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  let clock = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (let start = from; start < to; ) {
    const change = clock.getTimeZoneTransition('next');
    const end = Math.min(to, change?.epochMilliseconds ?? to);
    periods.push({ from: start, to: end, offset: clock.offsetNanoseconds / 1e6 });
    start = end;
    clock = change ?? clock;
  }
  return periods;
}

/** The first instant of each date that begins within the periods: 00:00, or later where a clock change takes midnight away. */
export function datesBegin(periods: readonly OffsetPeriod[]): readonly number[] {
  const begins: number[] = [];
  let date = Number.NEGATIVE_INFINITY;
  for (const [index, { from, to, offset }] of periods.entries()) {
    const first = Math.floor((from + offset) / day);
    if (index > 0 && first > date) begins.push(from);
    date = Math.max(date, first);
    for (let at = (date + 1) * day - offset; at < to; at += day) {
      begins.push(at);
      date++;
    }
  }
  return begins;
}

/** The date on clocks of a zone. */
export const dateIn = (zone: string, instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Epoch milliseconds of a day's first instant in a zone; where a clock change takes midnight away that is later than 00:00. */
export const startOfDay = (zone: string, date: string): number => Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds;

/** `2026-03-29T09:00:00+01:00`: the instant on a clock of the zone. */
export const onClock = (zone: string, instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });

/** {@link onClock} for many instants (epoch milliseconds) within the periods, whose offsets are whole minutes as all are since 1972. */
export function clockWithin(periods: readonly OffsetPeriod[]): (at: number) => string {
  return (at) => {
    const { offset = 0 } = lastBegunAt(periods, at) ?? {};
    const minutes = Math.abs(offset) / 60_000;
    const digits = (value: number) => String(Math.floor(value)).padStart(2, '0');
    return `${new Date(at + offset).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${digits(minutes / 60)}:${digits(minutes % 60)}`;
  };
}
