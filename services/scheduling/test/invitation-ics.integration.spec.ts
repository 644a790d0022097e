import { python, pythonPackages } from '@candor/testing';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { bookingUid, type InvitationObject, invitationIcs } from '../src/calendar/invitation-ics.rule.ts';

jest.setTimeout(180_000);

let packages: string;
beforeAll(async () => {
  packages = await pythonPackages('icalendar-6.3.2', ['icalendar==6.3.2']);
});

/** What the other parser understands, instants in UTC. It also writes the text anew, and says whether that is read as the same. */
const program = `
import json, sys
from datetime import timezone
from icalendar import Calendar
text = sys.stdin.buffer.read()
calendar = Calendar.from_ical(text)
event = calendar.walk('VEVENT')[0]
utc = lambda name: event.decoded(name).astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.000Z')
people = lambda name: [{'address': str(who), **{key.lower(): str(value) for key, value in who.params.items()}} for who in ([event[name]] if not isinstance(event.get(name, []), list) else event.get(name, []))]
print(json.dumps({
  'errors': [str(error) for component in calendar.walk() for error in component.errors],
  'method': str(calendar['METHOD']), 'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']), 'status': str(event['STATUS']),
  'summary': str(event['SUMMARY']), 'description': str(event['DESCRIPTION']), 'location': str(event['LOCATION']), 'url': str(event['URL']),
  'start': utc('DTSTART'), 'end': utc('DTEND'), 'stamp': utc('DTSTAMP'),
  'wall': event.decoded('DTSTART').strftime('%Y-%m-%dT%H:%M'),
  'organizer': people('ORGANIZER'), 'attendees': people('ATTENDEE'),
  'alarms': [int(alarm.decoded('TRIGGER').total_seconds()) for alarm in event.walk('VALARM')],
  'zones': [str(zone['TZID']) for zone in calendar.walk('VTIMEZONE')],
  'longest': max(len(line) for line in text.split(b'\\r\\n')),
  'same': Calendar.from_ical(calendar.to_ical()) == calendar,
}))
`;

const invitation: InvitationObject = {
  method: 'REQUEST',
  uid: bookingUid('7f2c'),
  sequence: 4,
  stamp: '2026-03-02T09:00:00.000Z',
  start: '2026-03-29T01:30:00.000Z',
  end: '2026-03-29T02:00:00.000Z',
  zone: 'Europe/Berlin',
  summary: 'Gespräch, kurz; ein "Titel"',
  description: `Bring: water, pens; and \\ time.\n${'Ein langer Satz mit Ümläuten, 会話 und 🙂. '.repeat(20)}`,
  location: 'Hauptstraße 1; 2. Stock, links',
  url: 'https://meet.example/7f2c?a=1;b=2,3',
  organizer: { name: 'Hana "H." Ito; Acme, Inc.', address: 'hana@acme.example' },
  attendees: [
    { name: 'José Ångström', address: 'jose+chats@example.org', answer: 'needs-action', asked: true },
    { address: 'rita@acme.example', answer: 'accepted', asked: false },
  ],
  reminders: [15, 1_440],
};

const read = async (object: InvitationObject) =>
  JSON.parse(await python(['-c', program], { packages, input: invitationIcs(object) })) as Readonly<Record<string, unknown>>;

test('another program understands an invitation as it is meant', async () => {
  const understood = await read(invitation);
  expect(understood).toMatchObject({
    errors: [],
    method: 'REQUEST',
    status: 'CONFIRMED',
    uid: '7f2c@booking.candor',
    sequence: 4,
    summary: invitation.summary,
    description: invitation.description,
    location: invitation.location,
    url: invitation.url,
    start: invitation.start,
    end: invitation.end,
    stamp: invitation.stamp,
    wall: '2026-03-29T03:30',
    alarms: [-900, -86_400],
    zones: ['Europe/Berlin'],
    same: true,
  });
  expect(understood['organizer']).toMatchObject([{ address: 'mailto:hana@acme.example' }]);
  expect(understood['attendees']).toMatchObject([
    { address: 'mailto:jose+chats@example.org', cn: 'José Ångström', partstat: 'NEEDS-ACTION', rsvp: 'TRUE', role: 'REQ-PARTICIPANT' },
    { address: 'mailto:rita@acme.example', partstat: 'ACCEPTED', rsvp: 'FALSE' },
  ]);
  expect(understood['longest']).toBeLessThanOrEqual(75);
});

test('it understands that it is taken back', async () =>
  expect(await read({ ...invitation, method: 'CANCEL', sequence: 5 })).toMatchObject({
    errors: [],
    method: 'CANCEL',
    status: 'CANCELLED',
    uid: '7f2c@booking.candor',
    sequence: 5,
    alarms: [],
  }));

test.each([
  ['America/New_York', '2026-11-01T04:30:00.000Z', '2026-11-01T00:30'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00.000Z', '2026-10-04T02:30'],
  ['Asia/Kathmandu', '2026-07-01T00:00:00.000Z', '2026-07-01T05:45'],
  ['Pacific/Kiritimati', '2026-12-31T12:00:00.000Z', '2027-01-01T02:00'],
  ['America/Sao_Paulo', '2026-07-01T00:00:00.000Z', '2026-06-30T21:00'],
])('in %s it reads %s as %s', async (zone, start, wall) => {
  const end = new Date(Date.parse(start) + 1_800_000).toISOString();
  expect(await read({ ...invitation, zone, start, end })).toMatchObject({ errors: [], start, end, wall, zones: [zone] });
});

test.each(['2026-11-01T05:30:00.000Z', '2026-11-01T06:15:00.000Z'])('where clocks show an hour twice it reads %s in UTC', async (start) => {
  const end = new Date(Date.parse(start) + 1_800_000).toISOString();
  expect(await read({ ...invitation, zone: 'America/New_York', start, end })).toMatchObject({ errors: [], start, end, zones: [] });
});
