import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarText } from './calendar-text.rule.ts';
import { bookingUid, type InvitationObject, invitationIcs, isBookingUid } from './invitation-ics.rule.ts';

const invitation: InvitationObject = {
  method: 'REQUEST',
  uid: bookingUid('b1'),
  sequence: 2,
  stamp: '2026-03-02T09:00:00.000Z',
  start: '2026-03-27T14:00:00.000Z',
  end: '2026-03-27T14:30:00.000Z',
  zone: 'Europe/Berlin',
  summary: 'Conversation',
  description: 'Bring: water, pens; and \\ time.\nThe second line – ümläute, 会話, 🙂.',
  location: 'https://meet.example/b1',
  url: 'https://meet.example/b1',
  organizer: { name: 'Hana "the host"; Ito', address: 'hana@acme.example' },
  attendees: [{ name: 'Ana', address: 'ana+chats@example.org', answer: 'needs-action', asked: true }],
  reminders: [15, 1_440],
};

const parsed = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown as string);
const eventOf = (text: string): ICAL.Component => {
  const event = parsed(text).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return event;
};
const value = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name));

/** When the parser says it is, by the zone that the text itself describes. */
function instants(text: string): readonly string[] {
  const calendar = parsed(text);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return ['dtstart', 'dtend'].map((name) => {
    const time = event.getFirstPropertyValue(name) as ICAL.Time;
    if (zone) time.zone = new ICAL.Timezone(zone);
    return time.toJSDate().toISOString();
  });
}

describe('an invitation', () => {
  const text = invitationIcs(invitation);
  const event = eventOf(text);

  test('says what happens, to whom, and in which version', () => {
    expect(value(parsed(text), 'method')).toBe('REQUEST');
    expect(['uid', 'sequence', 'summary', 'location', 'url', 'status', 'class', 'transp'].map((name) => value(event, name))).toEqual([
      'b1@booking.candor',
      '2',
      'Conversation',
      'https://meet.example/b1',
      'https://meet.example/b1',
      'CONFIRMED',
      'PRIVATE',
      'OPAQUE',
    ]);
    expect(value(event, 'description')).toBe(invitation.description);
    expect(value(event, 'dtstamp')).toBe('2026-03-02T09:00:00Z');
  });

  test('asks those who are invited', () => {
    const [organizer, attendee] = ['organizer', 'attendee'].map((name) => event.getFirstProperty(name));
    expect(organizer?.getFirstValue()).toBe('mailto:hana@acme.example');
    expect(organizer?.getParameter('cn')).toBe('Hana "the host"; Ito');
    expect(attendee?.getFirstValue()).toBe('mailto:ana+chats@example.org');
    expect(['cn', 'partstat', 'rsvp', 'role'].map((name) => attendee?.getParameter(name))).toEqual([
      'Ana',
      'NEEDS-ACTION',
      'TRUE',
      'REQ-PARTICIPANT',
    ]);
  });

  test('reminds by itself', () =>
    expect(event.getAllSubcomponents('valarm').map((alarm) => value(alarm, 'trigger'))).toEqual(['-PT15M', '-PT1440M']));

  test('is told in a zone that it describes', () => expect(instants(text)).toEqual([invitation.start, invitation.end]));

  test('is taken back without a reminder', () => {
    const cancelled = invitationIcs({ ...invitation, method: 'CANCEL', sequence: 3 });
    expect(value(parsed(cancelled), 'method')).toBe('CANCEL');
    expect(['status', 'transp', 'sequence'].map((name) => value(eventOf(cancelled), name))).toEqual(['CANCELLED', 'TRANSPARENT', '3']);
    expect(cancelled).not.toContain('VALARM');
  });

  test('has lines of at most 75 octets that end with CRLF, and nothing in between', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });
});

test.each([
  ['Europe/London', '2026-03-29T00:59:00.000Z'],
  ['Europe/London', '2026-03-29T01:00:00.000Z'],
  ['America/New_York', '2026-11-01T06:30:00.000Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:30:00.000Z'],
  ['Asia/Kathmandu', '2026-07-01T00:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-12-31T12:00:00.000Z'],
  ['Africa/Casablanca', '2026-02-20T12:00:00.000Z'],
  ['UTC', '2026-07-01T00:00:00.000Z'],
])('in %s, %s is when it is', (zone, start) => {
  const end = new Date(Date.parse(start) + 1_800_000).toISOString();
  expect(instants(invitationIcs({ ...invitation, zone, start, end }))).toEqual([start, end]);
});

test('whatever people are called, it stays one event that says so', () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 }).map((some) => some.replace(/[^\P{Cc}\n]/gu, ''));
  fc.assert(
    fc.property(text, text, (summary, name) => {
      const event = eventOf(invitationIcs({ ...invitation, summary, organizer: { name, address: 'hana@acme.example' } }));
      expect(event.getAllProperties().filter((property) => property.name === 'summary')).toHaveLength(1);
      expect(event.getFirstPropertyValue('summary')).toBe(summary.toWellFormed());
      expect(event.getFirstPropertyValue('organizer')).toBe('mailto:hana@acme.example');
    }),
  );
});

test('a calendar of several events describes each zone once and says how often to look again', () => {
  const event = { ...invitation, status: 'confirmed' } as const;
  const text = calendarText({
    method: 'PUBLISH',
    name: 'Conversations',
    refreshMinutes: 60,
    events: [event, { ...event, uid: 'b2' }, { ...event, uid: 'b3', zone: 'Asia/Tokyo' }],
  });
  const calendar = parsed(text);
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(3);
  expect(calendar.getAllSubcomponents('vtimezone').map((zone) => value(zone, 'tzid'))).toEqual(['Europe/Berlin', 'Asia/Tokyo']);
  expect(value(calendar, 'x-wr-calname')).toBe('Conversations');
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT60M\r\n');
});

test('events of bookings are known by their names', () => {
  expect(isBookingUid(bookingUid('4d2b'))).toBe(true);
  expect(isBookingUid('4d2b@google.com')).toBe(false);
});
