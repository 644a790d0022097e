import { describe, expect, test } from '@jest/globals';
import { type Availability, emptyWeek, workWeek } from './availability.ts';
import { type Change, inverseOf, requestOf, withChange } from './changes.ts';

const before: Availability = {
  organizationId: 'acme',
  hostId: 'hana',
  zone: 'Europe/London',
  defaultScheduleId: 'work',
  schedules: [
    {
      scheduleId: 'work',
      name: 'Work',
      zone: 'Europe/London',
      weeklyHours: workWeek,
      overrides: [{ date: '2026-04-12', windows: [], note: 'dentist' }],
    },
  ],
  travels: [{ travelId: 'tokyo', from: '2026-04-19', until: '2026-04-25', zone: 'Asia/Tokyo', note: null }],
  buffers: { beforeMinutes: 0, afterMinutes: 10 },
  noticeMinutes: 60,
  horizon: { kind: 'rolling', days: 60, counting: 'calendar' },
  caps: { perDay: 2, perWeek: null, perMonth: null },
  version: 7,
};
const work = { scheduleId: 'work' } as const;
const window = { start: '09:00', end: '10:00' };

const changes: readonly (readonly [change: Change, method: string, path: string])[] = [
  [{ do: 'rename', ...work, name: 'Days' }, 'PUT', '/schedules/work/name'],
  [{ do: 'zone', ...work, zone: 'Europe/Berlin' }, 'PUT', '/schedules/work/zone'],
  [{ do: 'hours', ...work, weeklyHours: emptyWeek }, 'PUT', '/schedules/work/weekly-hours'],
  [{ do: 'usual', ...work, date: '2026-04-12' }, 'DELETE', '/schedules/work/overrides/2026-04-12'],
  [{ do: 'default', scheduleId: 'other' }, 'PUT', '/default-schedule'],
  [{ do: 'stay', travelId: 'tokyo' }, 'DELETE', '/travels/tokyo'],
  [{ do: 'buffers', buffers: { beforeMinutes: 5, afterMinutes: 5 } }, 'PUT', '/buffers'],
  [{ do: 'notice', noticeMinutes: 0 }, 'PUT', '/notice'],
  [{ do: 'horizon', horizon: { kind: 'fixed', from: '2026-01-01', until: '2026-02-01' } }, 'PUT', '/horizon'],
  [{ do: 'caps', caps: { perDay: null, perWeek: 3, perMonth: null } }, 'PUT', '/caps'],
];

describe.each(changes)('%j', (change, method, path) => {
  test(`is asked of ${path}`, () => expect(requestOf(change)).toMatchObject({ method, path }));

  test('is shown at once, and comes back as it was', () => {
    const after = withChange(before, change);
    expect(after).not.toEqual(before);
    const inverse = inverseOf(before, change);
    expect(inverse).toBeDefined();
    if (change.do !== 'usual' && change.do !== 'stay' && inverse) expect(withChange(after, inverse)).toEqual(before);
  });
});

test('a day that was another one comes back with its hours and note', () =>
  expect(inverseOf(before, { do: 'override', ...work, date: '2026-04-12', windows: [window] })).toEqual({
    do: 'override',
    ...work,
    date: '2026-04-12',
    windows: [],
    note: 'dentist',
  }));

test('a day that was usual becomes so again', () =>
  expect(inverseOf(before, { do: 'override', ...work, date: '2026-05-01', windows: [] })).toEqual({
    do: 'usual',
    ...work,
    date: '2026-05-01',
  }));

test('what is sent of a day, a journey and a schedule is what the API takes', () => {
  expect(requestOf({ do: 'override', ...work, date: '2026-05-01', windows: [window], note: 'late' })).toEqual({
    method: 'PUT',
    path: '/schedules/work/overrides/2026-05-01',
    body: { windows: [window], note: 'late' },
  });
  expect(requestOf({ do: 'travel', travelId: 't', from: '2026-05-01', until: '2026-05-02', zone: 'UTC' }).body).toEqual({
    from: '2026-05-01',
    until: '2026-05-02',
    zone: 'UTC',
  });
  expect(requestOf({ do: 'create', ...work, name: 'Work', zone: 'UTC', weeklyHours: emptyWeek })).toEqual({
    method: 'PUT',
    path: '/schedules/work',
    body: { name: 'Work', zone: 'UTC', weeklyHours: emptyWeek },
  });
});

test('a schedule that is archived stays so', () => {
  expect(inverseOf(before, { do: 'archive', ...work })).toBeUndefined();
  expect(inverseOf(before, { do: 'create', scheduleId: 'new', name: 'New', zone: 'UTC', weeklyHours: emptyWeek })).toEqual({
    do: 'archive',
    scheduleId: 'new',
  });
});
