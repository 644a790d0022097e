import { bookingStream, type EventsOf } from '@candor/contracts';
import type { RecordedEvent } from '@candor/event-sourcing';
import { recorded, revealing } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { storyAt, storyFor, storyOf } from './booking-story.rule.ts';
import { chatLetter, type LetterParts } from './chat-letter.rule.ts';
import { mailIdOf } from './mail-id.rule.ts';
import { reminderTimes } from './reminder-times.rule.ts';
import { isStillTrue } from './still-true.rule.ts';
import type { ChatMail } from './texts/mail-texts.rule.ts';

type Events = EventsOf<typeof bookingStream>;
const location = { kind: 'video', linkTemplate: 'https://meet.example/k1' } as const;
const meeting = {
  organizationId: 'acme',
  chatTypeId: 'hello',
  bookingId: 'k1',
  start: '2026-03-05T09:00:00.000Z',
  end: '2026-03-05T09:30:00.000Z',
  hostIds: ['hana'],
  guestId: 'ana',
};
const happened = <Type extends keyof Events & string>(type: Type, data: object): RecordedEvent =>
  recorded(bookingStream, 'k1', type, { ...meeting, ...data } as unknown as Events[Type]);
const channel = { kind: 'public-page' } as const;
const choice = { mode: 'single', considered: [] };
const confirmed = [
  happened('BookingHeld', { sessionId: null, kind: 'exploratory', channel, choice, heldUntil: '2026-03-02T09:10:00.000Z' }),
  happened('GuestGiven', { guestName: 'Ana', guestAddress: 'ana@example.org', guestZone: 'Europe/Lisbon', guestLocale: 'de' }),
  happened('BookingConfirmed', { sessionId: null, kind: 'exploratory', location, channel, sequence: 0, confirmedBy: 'guest' }),
];
const moved = happened('BookingRescheduled', {
  start: '2026-03-06T09:00:00.000Z',
  end: '2026-03-06T09:30:00.000Z',
  location,
  sessionId: null,
  previous: { start: meeting.start, end: meeting.end, hostIds: ['hana'] },
  choice: null,
  by: 'guest',
  sequence: 1,
  late: false,
});
const others = happened('HostsChanged', {
  hostIds: ['omar'],
  previousHostIds: ['hana'],
  why: 'taken-over',
  choice: null,
  by: 'host',
  sequence: 1,
});
const movedToOmar = happened('BookingRescheduled', { ...(moved.data as object), hostIds: ['omar'] });
const declined = happened('HostDeclined', { hostId: 'hana' });
const cancelled = happened('BookingCancelled', { by: 'guest', late: false, sequence: 1, reason: 'ill' });

const story = (...events: readonly RecordedEvent[]) => {
  const told = storyOf([...confirmed, ...events]);
  if (!told) throw new Error('nobody has booked');
  return told;
};

const asked = storyOf([...confirmed.slice(0, 2), happened('ApprovalAsked', { until: '2026-03-04T09:00:00.000Z' })]);

const kinds: readonly ChatMail[] = [
  'guest-asked',
  'guest-refused',
  'guest-confirmed',
  'guest-moved',
  'guest-other-host',
  'guest-cancelled',
  'guest-reminder',
  'guest-nobody-free',
  'guest-waiting',
  'guest-waited-in-vain',
  'host-asked',
  'host-no-answer-needed',
  'host-confirmed',
  'host-moved',
  'host-joins',
  'host-released',
  'host-cancelled',
  'host-reminder',
  'host-nobody-free',
  'recruiter-nobody-free',
];
const parts = (kind: ChatMail, locale: 'en' | 'de'): LetterParts => ({
  kind,
  story: kind.endsWith('-asked') && asked ? asked : story(moved),
  reader: { name: 'Rea Reader', address: 'reader@example.org', zone: 'Europe/Berlin', locale },
  organization: 'Acme Rockets',
  chatType: 'Say hello',
  location,
  others: ['Hana Hill', 'Omar Okoro'],
  message: 'Two\nlines',
  link: 'https://candor.example/l/token',
  alternatives: ['2026-03-09T09:00:00.000Z'],
  organizer: { name: 'Candor', address: 'candor@mail.example' },
});

describe.each(['en', 'de'] as const)('letters in %s', (locale) => {
  test.each(kinds)('%s greets its reader, names the zone, and says to bystanders nothing', (kind) => {
    const letter = chatLetter(parts(kind, locale));
    expect(letter.text).toMatch(/^(Hello|Guten Tag) Rea Reader,\n\n/);
    expect(letter.text).toContain('Europe/Berlin, UTC+1');
    expect(letter.text).toMatch(/Candor (for|für) Acme Rockets\.\n$/);
    expect(`${letter.subject}${letter.text}`).not.toMatch(/undefined|null|NaN|\[object/);
    const names = ['Acme', 'Acme Rockets', 'Say hello', 'Hana', 'Hill', 'Omar', 'Okoro', 'Rea', 'Reader'];
    expect(revealing({ subject: letter.subject, calendar: letter.calendar }, names)).toEqual([]);
  });
});

test('a calendar entry names nobody but its reader, and rises with every change', () => {
  const letter = chatLetter(parts('guest-moved', 'en'));
  expect(letter.calendar?.method).toBe('REQUEST');
  expect(letter.calendar?.content).toContain('SEQUENCE:1\r\n');
  expect(letter.calendar?.content).toContain('mailto:reader@example.org');
  expect(letter.calendar?.content).not.toMatch(/Hana|Omar|Acme/);
});

test('whoever is released when a chat is moved to somebody else is told of the time that they knew', () => {
  const { subject, text, calendar } = chatLetter({ ...parts('host-released', 'en'), story: story(movedToOmar) });
  expect([subject, text]).toEqual([expect.stringContaining('Thursday 5 March'), expect.stringContaining('It was: Thursday, 5 March 2026')]);
  expect(calendar?.content).toContain('20260305T100000');
});

test('a host who has not said what they are called is somebody from the organization', () => {
  expect(chatLetter({ ...parts('guest-moved', 'en'), others: [] }).text).toContain('With: somebody from Acme Rockets\n');
  expect(chatLetter({ ...parts('guest-moved', 'de'), others: [] }).text).toContain('jemand von Acme Rockets\n');
});

test('where others come, the guest is told in a sentence', () => {
  expect(chatLetter(parts('guest-moved', 'en')).text).toContain('your conversation has moved.\n');
  const others = story({ ...moved, data: { ...(moved.data as Events['BookingRescheduled']), hostIds: ['omar'] } });
  expect(chatLetter({ ...parts('guest-moved', 'en'), story: others, others: ['Omar Okoro'] }).text).toContain(
    'your conversation has moved, and Omar Okoro will meet you.\n',
  );
});

test('a time that was given up for one that a host has to agree to goes from calendars, but from nobody’s who did not have it', () => {
  const { start, end } = moved.data as Events['BookingRescheduled'];
  const askedAgain = story(moved, happened('ApprovalAsked', { start, end, until: '2026-03-05T09:00:00.000Z' }));
  for (const kind of ['guest-asked', 'host-asked'] as const) {
    const { calendar, text } = chatLetter({ ...parts(kind, 'en'), story: askedAgain });
    expect(calendar?.method).toBe('CANCEL');
    expect(calendar?.content).toContain('SEQUENCE:1\r\n');
    expect(text).toContain('It was: Thursday, 5 March 2026');
    expect(chatLetter({ ...parts(kind, 'en'), story: storyFor(askedAgain, 'iris') }).calendar).toBeUndefined();
  }
  expect(storyFor(askedAgain, 'ana').previous?.start).toBe(meeting.start);
  expect(storyFor(askedAgain, 'hana').previous?.start).toBe(meeting.start);
});

describe('a story', () => {
  test('knows what it was before, and why', () => {
    expect(story(moved).previous?.start).toBe(meeting.start);
    expect(story(others).previous?.hostIds).toEqual(['hana']);
    expect(story(cancelled).reason).toBe('ill');
    expect(story(declined).previous).toBeUndefined();
  });
  test('begins when there is a guest, who may be told of right behind what happened', () => {
    expect(storyOf(confirmed.slice(0, 1))).toBeUndefined();
    expect(storyAt(confirmed, 1)?.booked.guestId).toBe('ana');
    expect(storyAt([...confirmed, moved], 3)?.booked.start).toBe(meeting.start);
  });
});

describe('a mail that comes late is sent only if it is still true', () => {
  const check = (
    kind: ChatMail,
    told: readonly RecordedEvent[],
    since: readonly RecordedEvent[],
    person = 'hana',
    now = '2026-03-03T09:00:00.000Z',
  ) => isStillTrue(kind, story(...told).booked, { booked: story(...told, ...since).booked, person, now });

  test.each<readonly [string, boolean, boolean]>([
    ['a confirmation', check('guest-confirmed', [], []), true],
    ['a confirmation of what was moved since', check('guest-confirmed', [], [moved]), false],
    ['a confirmation of what is off', check('host-confirmed', [], [cancelled]), false],
    ['a confirmation of what is over', check('guest-confirmed', [], [], 'ana', meeting.end), false],
    ['a move', check('guest-moved', [moved], []), true],
    ['a move to a host who is none any more', check('host-moved', [moved], [], 'iris'), false],
    ['that somebody need not come', check('host-released', [others], []), true],
    [
      'that somebody need not come who has to again',
      check(
        'host-released',
        [others],
        [
          happened('HostsChanged', {
            hostIds: ['hana'],
            previousHostIds: ['omar'],
            why: 'reassigned',
            choice: null,
            by: 'recruiter',
            sequence: 2,
          }),
        ],
      ),
      false,
    ],
    ['that nobody is free', check('guest-nobody-free', [declined], []), true],
    ['that nobody is free when somebody is', check('guest-nobody-free', [declined], [others]), false],
    ['a cancellation', check('guest-cancelled', [cancelled], []), true],
    ['a reminder', check('guest-reminder', [], [others]), true],
    ['a reminder to who was replaced', check('host-reminder', [], [others]), false],
    ['a reminder of the old time', check('guest-reminder', [], [moved]), false],
    ['a reminder of what has begun', check('guest-reminder', [], [], 'ana', meeting.start), false],
  ])('%s', (_what, found, expected) => expect(found).toBe(expected));
});

test('reminders come at their leads, and each is of use until the next', () => {
  expect(reminderTimes(meeting.start, [60, 1440, 60], '2026-03-02T09:00:00.000Z')).toEqual([
    { lead: 1440, at: '2026-03-04T09:00:00.000Z', until: '2026-03-05T08:00:00.000Z' },
    { lead: 60, at: '2026-03-05T08:00:00.000Z', until: meeting.start },
  ]);
  expect(reminderTimes(meeting.start, [60, 1440], '2026-03-04T09:00:00.000Z').map(({ lead }) => lead)).toEqual([60]);
  expect(reminderTimes(meeting.start, [], '2026-03-04T09:00:00.000Z')).toEqual([]);
});

test('the hosts of a group get one mail about it, guests one each', () => {
  const id = (kind: ChatMail, bookingId: string, version = 3) =>
    mailIdOf({ version, kind, person: 'x', lead: 60 }, { bookingId, sessionId: 's1', start: meeting.start });
  for (const kind of ['host-confirmed', 'host-reminder'] as const) expect(id(kind, 'k1')).toBe(id(kind, 'k2', 5));
  for (const kind of ['guest-confirmed', 'guest-reminder', 'host-cancelled', 'host-asked'] as const)
    expect(id(kind, 'k1')).not.toBe(id(kind, 'k2'));
});
