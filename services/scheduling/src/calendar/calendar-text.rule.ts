import type { Instant } from '@candor/contracts';
import { Temporal } from 'temporal-polyfill';
import { type ContentLine, contentLines, textValue } from './content-lines.rule.ts';
import { vtimezone, wallTime } from './vtimezone.rule.ts';

export interface Participant {
  readonly name?: string | undefined;
  readonly address: string;
}

export interface Attendee extends Participant {
  /** What is known of their answer. */
  readonly answer: 'needs-action' | 'accepted' | 'declined';
  /** Whether they are asked to answer. */
  readonly asked: boolean;
}

/** One meeting as calendars see it. */
export interface CalendarEvent {
  /** The same for the meeting for ever, see `bookingUid`. */
  readonly uid: string;
  /** Rises with every change that calendars must see. */
  readonly sequence: number;
  /** When this version of the event came to be. */
  readonly stamp: Instant;
  readonly start: Instant;
  readonly end: Instant;
  /** IANA name of the zone in which it is told, as far as that is clear; calendars show their owner's anyway. */
  readonly zone: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Neutral: it is read by whoever can see the calendar, an employer for example. */
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  /** http or https. */
  readonly url?: string | undefined;
  readonly organizer?: Participant | undefined;
  readonly attendees?: readonly Attendee[] | undefined;
  /** Minutes before the start at which the calendar itself reminds. */
  readonly reminders?: readonly number[] | undefined;
}

export interface CalendarText {
  /** RFC 5546; left out of what is stored in a calendar (RFC 4791). */
  readonly method?: 'REQUEST' | 'CANCEL' | 'PUBLISH' | undefined;
  /** Of the whole calendar. */
  readonly name?: string | undefined;
  /** How often programs should look again, in minutes. */
  readonly refreshMinutes?: number | undefined;
  readonly events: readonly CalendarEvent[];
}

/** An iCalendar object (RFC 5545): UTF-8, CRLF, lines of at most 75 octets. */
export function calendarText({ method, name, refreshMinutes, events: given }: CalendarText): string {
  const events = given.map(clearlyTold);
  return contentLines([
    line('BEGIN', 'VCALENDAR'),
    line('PRODID', '-//Candor//Scheduling//EN'),
    line('VERSION', '2.0'),
    line('CALSCALE', 'GREGORIAN'),
    ...some(method, (value) => [line('METHOD', value)]),
    ...some(name, (value) => [line('NAME', textValue(value)), line('X-WR-CALNAME', textValue(value))]),
    ...some(refreshMinutes, (minutes) => [
      { name: 'REFRESH-INTERVAL', parameters: { VALUE: 'DURATION' }, value: `PT${minutes}M` },
      line('X-PUBLISHED-TTL', `PT${minutes}M`),
    ]),
    ...zones(events),
    ...events.flatMap(eventLines),
    line('END', 'VCALENDAR'),
  ]);
}

/** In UTC where a clock shows the start or the end twice: a wall time would stand for the first time it does. */
function clearlyTold(event: CalendarEvent): CalendarEvent {
  const isClear = (at: Instant): boolean => clock(at, event.zone).toZonedDateTime(event.zone).epochMilliseconds === Date.parse(at);
  return isClear(event.start) && isClear(event.end) ? event : { ...event, zone: 'UTC' };
}

const eventLines = (event: CalendarEvent): readonly ContentLine[] => [
  line('BEGIN', 'VEVENT'),
  line('UID', textValue(event.uid)),
  line('SEQUENCE', String(event.sequence)),
  line('DTSTAMP', utc(event.stamp)),
  moment('DTSTART', event.start, event.zone),
  moment('DTEND', event.end, event.zone),
  line('SUMMARY', textValue(event.summary)),
  ...some(event.description, (text) => [line('DESCRIPTION', textValue(text))]),
  ...some(event.location, (text) => [line('LOCATION', textValue(text))]),
  ...some(event.url, (url) => [{ name: 'URL', parameters: { VALUE: 'URI' }, value: new URL(url).href }]),
  ...some(event.organizer, (organizer) => [{ name: 'ORGANIZER', parameters: commonName(organizer), value: mailto(organizer) }]),
  ...(event.attendees ?? []).map(attendee),
  line('STATUS', event.status.toUpperCase()),
  line('CLASS', 'PRIVATE'),
  line('TRANSP', event.status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'),
  ...(event.status === 'cancelled' ? [] : (event.reminders ?? []).flatMap((minutes) => alarm(minutes, event.summary))),
  line('END', 'VEVENT'),
];

const attendee = (who: Attendee): ContentLine => ({
  name: 'ATTENDEE',
  parameters: {
    CUTYPE: 'INDIVIDUAL',
    ROLE: 'REQ-PARTICIPANT',
    PARTSTAT: who.answer.toUpperCase(),
    RSVP: who.asked ? 'TRUE' : 'FALSE',
    ...commonName(who),
  },
  value: mailto(who),
});

const alarm = (minutes: number, text: string): readonly ContentLine[] => [
  line('BEGIN', 'VALARM'),
  line('ACTION', 'DISPLAY'),
  line('DESCRIPTION', textValue(text)),
  line('TRIGGER', `-PT${minutes}M`),
  line('END', 'VALARM'),
];

/** Each zone once, over all events that are told in it. */
function zones(events: readonly CalendarEvent[]): readonly ContentLine[] {
  const byZone = Map.groupBy(
    events.filter(({ zone }) => zone !== 'UTC'),
    ({ zone }) => zone,
  );
  return [...byZone].flatMap(([zone, some]) => {
    const moments = some.flatMap(({ start, end }) => [start, end]).sort();
    return vtimezone(zone, moments[0] ?? '', moments.at(-1) ?? '');
  });
}

const moment = (name: string, at: Instant, zone: string): ContentLine =>
  zone === 'UTC' ? line(name, utc(at)) : { name, parameters: { TZID: zone }, value: wallTime(clock(at, zone)) };

const utc = (at: Instant): string => `${wallTime(clock(at, 'UTC'))}Z`;

const clock = (at: Instant, zone: string): Temporal.PlainDateTime => Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();

const commonName = ({ name }: Participant): Readonly<Record<string, string>> => (name === undefined ? {} : { CN: name });

/** Addresses are compared as they stand, so only what a URI cannot hold is written otherwise. */
const mailto = ({ address }: Participant): string =>
  `mailto:${encodeURI(address.toWellFormed()).replace(/[?#]/g, (sign) => (sign === '?' ? '%3F' : '%23'))}`;

const line = (name: string, value: string): ContentLine => ({ name, value });

const some = <Value>(value: Value | undefined, lines: (value: Value) => readonly ContentLine[]): readonly ContentLine[] =>
  value === undefined ? [] : lines(value);
