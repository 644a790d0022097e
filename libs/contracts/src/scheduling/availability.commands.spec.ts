import { describe, expect, test } from '@jest/globals';
import { availabilityCommands as commands } from './availability.commands.ts';

const week = (monday: readonly unknown[]) => ({ scheduleId: 'work', weeklyHours: { monday } });
const accepts = (name: keyof typeof commands, data: unknown): boolean => commands[name].safeParse(data).success;

describe('weekly hours', () => {
  test('close the weekdays that are left out', () =>
    expect(commands.setWeeklyHours.parse(week([{ start: '09:00', end: '24:00' }])).weeklyHours.sunday).toEqual([]));

  test.each([
    ['start after their end', [{ start: '17:00', end: '09:00' }]],
    ['are empty', [{ start: '09:00', end: '09:00' }]],
    [
      'overlap',
      [
        { start: '09:00', end: '12:00' },
        { start: '11:59', end: '13:00' },
      ],
    ],
    ['start at 24:00', [{ start: '24:00', end: '24:00' }]],
    ['have seconds', [{ start: '09:00:00', end: '10:00' }]],
    ['are not of this day', [{ start: '25:00', end: '26:00' }]],
    ['are not written with two digits', [{ start: '9:00', end: '10:00' }]],
    ['are too many', Array.from({ length: 13 }, (_, hour) => ({ start: `${hour + 10}:00`, end: `${hour + 10}:30` }))],
  ])('are malformed when they %s', (_, windows) => expect(accepts('setWeeklyHours', week(windows))).toBe(false));

  test('may touch, in any order', () =>
    expect(
      accepts(
        'setWeeklyHours',
        week([
          { start: '12:00', end: '13:00' },
          { start: '09:00', end: '12:00' },
        ]),
      ),
    ).toBe(true));

  test('name no weekday that does not exist', () =>
    expect(accepts('setWeeklyHours', { scheduleId: 'work', weeklyHours: { mondey: [] } })).toBe(false));
});

describe('a zone', () => {
  test.each([
    'Europe/London',
    'America/Argentina/Buenos_Aires',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Etc/GMT+5',
    'America/Port-au-Prince',
    'UTC',
  ])('%s is known', (zone) => expect(accepts('changeZone', { scheduleId: 'work', zone })).toBe(true));
  test.each(['Europe/Londen', 'europe/london', '+02:00', 'EST5EDT', '', 'Mars/Olympus_Mons', 'local'])('%s is refused', (zone) =>
    expect(accepts('changeZone', { scheduleId: 'work', zone })).toBe(false),
  );
});

describe('an override', () => {
  const override = { scheduleId: 'work', windows: [] };
  test.each(['2028-02-29', '2026-12-31'])('on %s is fine', (date) => expect(accepts('overrideDay', { ...override, date })).toBe(true));
  test.each(['2026-02-29', '2026-13-01', '1999-12-31', '2026-1-1', '2026-06-14T00:00:00Z'])('on %s is malformed', (date) =>
    expect(accepts('overrideDay', { ...override, date })).toBe(false),
  );
  test('has a note of at most 280 characters', () => {
    expect(accepts('overrideDay', { ...override, date: '2026-06-14', note: 'x'.repeat(280) })).toBe(true);
    expect(accepts('overrideDay', { ...override, date: '2026-06-14', note: 'x'.repeat(281) })).toBe(false);
  });
});

test.each([
  ['ends before it starts', '2026-06-14', '2026-06-13', false],
  ['is of one day', '2026-06-14', '2026-06-14', true],
  ['is of a leap year', '2028-01-01', '2028-12-31', true],
  ['is longer than that', '2026-01-01', '2027-01-02', false],
])('a travel that %s', (_, from, until, fine) =>
  expect(accepts('planTravel', { travelId: 'tokyo', from, until, zone: 'Asia/Tokyo' })).toBe(fine),
);

test.each([
  ['setBuffers', { beforeMinutes: -5, afterMinutes: 0 }],
  ['setBuffers', { beforeMinutes: 0, afterMinutes: 241 }],
  ['setNotice', { noticeMinutes: 1.5 }],
  ['setHorizon', { horizon: { kind: 'rolling', days: 0, counting: 'calendar' } }],
  ['setHorizon', { horizon: { kind: 'fixed', from: '2026-07-02', until: '2026-07-01' } }],
  ['setCaps', { perDay: 0, perWeek: null, perMonth: null }],
  ['setCaps', { perDay: 3 }],
  ['setCaps', { perDay: 3, perWeek: 2, perMonth: null }],
  ['setCaps', { perDay: 3, perWeek: null, perMonth: 2 }],
  ['createSchedule', { scheduleId: 'a/b', name: 'Work', zone: 'UTC', weeklyHours: {} }],
  ['createSchedule', { scheduleId: 'work', name: '  ', zone: 'UTC', weeklyHours: {} }],
  ['createSchedule', { scheduleId: 'work', name: 'line\nbreak', zone: 'UTC', weeklyHours: {} }],
  ['createSchedule', { scheduleId: 'work', name: 'Work', zone: 'UTC', weeklyHours: {}, hostId: 'somebody else' }],
] as const)('%s takes nothing like %j', (name, data) => expect(accepts(name, data)).toBe(false));
