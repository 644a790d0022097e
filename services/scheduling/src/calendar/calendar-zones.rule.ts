import type { BusySpan } from '@candor/contracts';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { type OffsetPeriod, zoneOffsets } from '../availability/zone-offsets.rule.ts';
import { recurrences, type Wall, type WallRange, wallTimeOf } from './recurrence.rule.ts';

/** How wall times of a zone and instants go together; both in milliseconds. */
export interface ZoneClock {
  readonly instantOf: (wall: Wall) => number;
  readonly wallOf: (instant: number) => Wall;
}

const margin = 800 * 86_400_000;

export const utcClock: ZoneClock = { instantOf: (wall) => wall, wallOf: (instant) => instant };

/** The IANA zone that a program means by a name of its own, such as a prefixed one or one of Windows. */
export function ianaZone(name: string): string | undefined {
  const segments = name.split('/').filter((part) => part !== '');
  const candidates = [name, segments.slice(-3).join('/'), segments.slice(-2).join('/'), ...findIana(name).slice(0, 1)];
  return candidates.find(isKnown);
}

const isKnown = (name: string): boolean => {
  if (name === '' || /^[+-]/.test(name)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
};

/** The clock of an IANA zone, quick within a window and its surroundings. */
export function ianaClock(zone: string, { from, to }: BusySpan): ZoneClock {
  const known = { from: Date.parse(from) - margin, to: Date.parse(to) + margin };
  const quick = clockOf(zoneOffsets(zone, known.from, known.to));
  const isNear = (time: number): boolean => time > known.from + 172_800_000 && time < known.to - 172_800_000;
  const slowly = {
    instantOf: (wall: Wall) =>
      Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime().toZonedDateTime(zone).epochMilliseconds,
    wallOf: (at: number) => at + Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6,
  };
  return {
    instantOf: (wall) => (isNear(wall) ? quick : slowly).instantOf(wall),
    wallOf: (at) => (isNear(at) ? quick : slowly).wallOf(at),
  };
}

/** The clock that a calendar's own `VTIMEZONE` describes. Throws when it describes none. */
export function describedClock(zone: ICAL.Component, { from, to }: BusySpan): ZoneClock {
  const range = { from: Date.parse(from) - margin, to: Date.parse(to) + margin };
  const changes = zone
    .getAllSubcomponents()
    .flatMap((observance) => onsets(observance, range))
    .sort((a, b) => a.at - b.at);
  const [first] = changes;
  if (!first) throw new RangeError('the zone has no offset');
  const starts = [{ at: Number.NEGATIVE_INFINITY, offset: first.before }, ...changes];
  return clockOf(starts.map(({ at, offset }, index) => ({ from: at, to: starts[index + 1]?.at ?? Number.POSITIVE_INFINITY, offset })));
}

interface Onset {
  readonly at: number;
  readonly offset: number;
  readonly before: number;
}

function onsets(observance: ICAL.Component, range: WallRange): readonly Onset[] {
  const before = offsetOf(observance, 'tzoffsetfrom');
  const offset = offsetOf(observance, 'tzoffsetto');
  const first = wallTimeOf(timeOf(observance.getFirstPropertyValue('dtstart')));
  const rule = observance.getFirstPropertyValue('rrule');
  const repeated = rule instanceof ICAL.Recur ? recurrences(rule, first, range, (instant) => instant + before) : [];
  const listed = observance.getAllProperties('rdate').flatMap((property) => property.getValues().map((value) => wallTimeOf(timeOf(value))));
  return [...new Set([first, ...repeated, ...listed])].map((wall) => ({ at: wall - before, offset, before }));
}

function offsetOf(observance: ICAL.Component, name: string): number {
  const value = observance.getFirstPropertyValue(name);
  const seconds = value instanceof ICAL.UtcOffset ? value.toSeconds() : Number.NaN;
  if (!(Math.abs(seconds) <= 86_400)) throw new RangeError(`${name} is no offset`);
  return seconds * 1_000;
}

function timeOf(value: unknown): ICAL.Time {
  if (value instanceof ICAL.Time) return value;
  throw new TypeError('not a time');
}

/** A time that a change of clocks skips is told by the clock as it went before; of one that comes twice the first is meant. */
export function clockOf(periods: readonly OffsetPeriod[]): ZoneClock {
  return {
    instantOf(wall) {
      let before = periods[0]?.offset ?? 0;
      for (const { from, to, offset } of periods) {
        if (wall - offset < to) return wall - (wall - offset >= from ? offset : before);
        before = offset;
      }
      return wall - before;
    },
    wallOf: (instant) => instant + (periods.find(({ to }) => instant < to) ?? periods.at(-1) ?? { offset: 0 }).offset,
  };
}
