import ICAL from 'ical.js';
import type { CalendarComponent } from './calendar-components.rule.ts';
import { utcClock, type ZoneClock } from './calendar-zones.rule.ts';
import { type Wall, wallTimeOf } from './recurrence.rule.ts';

/** A date or a time as a calendar tells it. */
export interface Told {
  readonly wall: Wall;
  /** The whole day. */
  readonly isDate: boolean;
  /** Of the zone it is told in; that of the calendar's owner for dates and times without a zone. */
  readonly clock: ZoneClock;
}

/** An event that may make somebody busy, exceptions of recurring events being events of their own. */
export interface ToldEvent {
  readonly line: number;
  readonly uid: string | null;
  readonly summary: string | null;
  readonly isFree: boolean;
  readonly start: Told;
  /** Of days in milliseconds of a wall, of times in real ones. */
  readonly length: number;
  readonly rules: readonly ICAL.Recur[];
  readonly alsoAt: readonly { readonly start: Told; readonly length: number | undefined }[];
  readonly notAt: readonly Told[];
  /** Which time of a recurring event it stands for, and whether for all later ones too. */
  readonly instead: Told | undefined;
  readonly andLater: boolean;
}

export interface Clocks {
  /** The owner's. */
  readonly own: ZoneClock;
  /** Of a zone that the calendar names. */
  readonly named: (tzid: string) => ZoneClock;
}

export class NoStart extends Error {
  override readonly name = 'NoStart';
}

export class EndsBeforeStart extends Error {
  override readonly name = 'EndsBeforeStart';
}

const day = 86_400_000;
const longest = 40 * 366 * day;

/** Reads one component. Throws {@link NoStart}, {@link EndsBeforeStart}, and anything else for what is malformed. */
export function toldEvent({ line, lines }: CalendarComponent, clocks: Clocks): ToldEvent {
  const event = componentOf(lines.map(withDateNamed));
  const start = first(told(event, 'dtstart', clocks));
  if (!start) throw new NoStart('it has no start');
  const text = (name: string, longest: number): string | null => {
    const value = event.getFirstPropertyValue(name);
    return typeof value === 'string' ? value.slice(0, longest) : null;
  };
  const instead = event.getFirstProperty('recurrence-id');
  const is = (name: string, value: string): boolean => text(name, 20)?.toUpperCase() === value;
  return {
    line,
    uid: text('uid', 255),
    summary: text('summary', 120),
    isFree: is('transp', 'TRANSPARENT') || is('status', 'CANCELLED') || is('x-microsoft-cdo-busystatus', 'FREE'),
    start,
    length: lengthOf(event, start, clocks),
    rules: event.getAllProperties('rrule').map((property) => instanceOf(ICAL.Recur, property.getFirstValue())),
    alsoAt: event.getAllProperties('rdate').flatMap((property) => realValues(property).map((value) => addition(value, property, clocks))),
    notAt: told(event, 'exdate', clocks),
    instead: instead ? first(told(event, 'recurrence-id', clocks)) : undefined,
    andLater: instead?.getFirstParameter('range') === 'THISANDFUTURE',
  };
}

/** Some programs leave out that a date is one. */
const withDateNamed = (line: string): string =>
  line.replace(/^(DTSTART|DTEND|RECURRENCE-ID|EXDATE)((?:;TZID=[^;:]*)?):(\d{8})$/i, '$1;VALUE=DATE:$3');

/** The component that these lines are. Throws when they are none. */
export function componentOf(lines: readonly string[]): ICAL.Component {
  if (!lines.at(-1)?.startsWith('END:')) throw new TypeError('it does not end');
  const calendar = new ICAL.Component(ICAL.parse(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')) as unknown as string);
  const component = calendar.getFirstSubcomponent();
  if (!component) throw new TypeError('not a component');
  return component;
}

/** Periods in UTC during which somebody says that they are busy (`VFREEBUSY`). */
export function toldBusy({ lines }: CalendarComponent): readonly { readonly from: number; readonly to: number }[] {
  const busy = componentOf(lines)
    .getAllProperties('freebusy')
    .filter((property) => property.getFirstParameter('fbtype') !== 'FREE');
  return busy.flatMap((property) =>
    property.getValues().map((value) => {
      const { start, length } = periodOf(instanceOf(ICAL.Period, value));
      return { from: start, to: start + length };
    }),
  );
}

const told = (event: ICAL.Component, name: string, clocks: Clocks): readonly Told[] =>
  event.getAllProperties(name).flatMap((property) => realValues(property).map((value) => toldTime(value, property, clocks)));

/** The parser makes March 2 of February 30; nobody knows what was meant. */
function realValues(property: ICAL.Property): readonly unknown[] {
  const [, , , ...written] = property.toJSON() as readonly unknown[];
  return property.getValues().map((value, index) => {
    const text = String(written[index]);
    if (value instanceof ICAL.Time && !text.includes(':60') && !value.toString().startsWith(text.replace(/Z$/, '')))
      throw new RangeError(`there is no ${text}`);
    return value;
  });
}

function toldTime(value: unknown, property: ICAL.Property, { own, named }: Clocks): Told {
  const time = instanceOf(ICAL.Time, value);
  const zone = property.getFirstParameter('tzid');
  const clock = time.isDate ? own : time.zone?.tzid === 'UTC' ? utcClock : zone ? named(zone) : own;
  return { wall: wallTimeOf(time), isDate: time.isDate, clock };
}

function addition(value: unknown, property: ICAL.Property, clocks: Clocks): { readonly start: Told; readonly length: number | undefined } {
  if (!(value instanceof ICAL.Period)) return { start: toldTime(value, property, clocks), length: undefined };
  return { start: toldTime(value.start, property, clocks), length: periodOf(value).length };
}

/** The parser counts day by day to where a duration ends, which takes ages when it lasts ages. */
function periodOf({ start, end, duration }: ICAL.Period): { readonly start: Wall; readonly length: number } {
  const from = wallTimeOf(instanceOf(ICAL.Time, start));
  const length = duration ? duration.toSeconds() * 1_000 : wallTimeOf(instanceOf(ICAL.Time, end)) - from;
  return { start: from, length: Math.min(length, longest) };
}

/** Without an end and a duration a day is a day, and a time no time at all. */
function lengthOf(event: ICAL.Component, start: Told, clocks: Clocks): number {
  const end = first(told(event, 'dtend', clocks));
  const duration = event.getFirstPropertyValue('duration');
  const length =
    duration instanceof ICAL.Duration
      ? duration.toSeconds() * 1_000
      : !end
        ? start.isDate
          ? day
          : 0
        : start.isDate
          ? end.wall - start.wall
          : end.clock.instantOf(end.wall) - start.clock.instantOf(start.wall);
  if (length < 0) throw new EndsBeforeStart('it ends before it starts');
  return Math.min(length, longest);
}

const first = <Item>(items: readonly Item[]): Item | undefined => items[0];

function instanceOf<Kind>(kind: new (...given: never[]) => Kind, value: unknown): Kind {
  if (value instanceof kind) return value;
  throw new TypeError(`not a ${kind.name}`);
}
