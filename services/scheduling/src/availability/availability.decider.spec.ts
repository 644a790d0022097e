import { type AvailabilityStream, availabilityLimits, type WeeklyHours, weekdays } from '@candor/contracts';
import type { NewEventOf } from '@candor/event-sourcing';
import { given as givenStream } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { availability } from './availability.decider.ts';

type Event = NewEventOf<AvailabilityStream>;

const given = (...events: readonly Event[]) =>
  givenStream(availability, 'acme/hana')
    .as('hana', 'acme')
    .events(...events);
const week = (more: Partial<WeeklyHours> = {}): WeeklyHours => ({
  ...(Object.fromEntries(weekdays.map((day) => [day, []])) as Record<(typeof weekdays)[number], []>),
  ...more,
});
const morning = { start: '09:00', end: '12:00' };
const afternoon = { start: '12:00', end: '17:00' };
const created = (scheduleId: string, name = scheduleId): Event => ({
  type: 'ScheduleCreated',
  data: { organizationId: 'acme', hostId: 'hana', scheduleId, name, zone: 'Europe/London', weeklyHours: week({ monday: [morning] }) },
});
const chosen = (scheduleId: string): Event => ({ type: 'DefaultScheduleChosen', data: { scheduleId } });
const work = [created('work'), chosen('work')];
const travelled = (travelId: string, from: string, until: string): Event => ({
  type: 'TravelPlanned',
  data: { travelId, hostId: 'hana', from, until, zone: 'Asia/Tokyo' },
});

const create = { scheduleId: 'work', name: 'work', zone: 'Europe/London', weeklyHours: week({ monday: [morning] }) };

describe('schedules', () => {
  test('the first one becomes the default', () =>
    given()
      .when('createSchedule', create)
      .then(...work));

  test('a later one does not', () =>
    given(...work)
      .when('createSchedule', { ...create, scheduleId: 'evenings', name: 'evenings' })
      .then(created('evenings')));

  test('hours are stored in order and joined where they touch', () =>
    given(...work)
      .when('setWeeklyHours', { scheduleId: 'work', weeklyHours: week({ monday: [afternoon, morning] }) })
      .then({ type: 'WeeklyHoursSet', data: { scheduleId: 'work', weeklyHours: week({ monday: [{ start: '09:00', end: '17:00' }] }) } }));

  test('the same hours again, written otherwise, are nothing new', () =>
    given(...work, {
      type: 'WeeklyHoursSet',
      data: { scheduleId: 'work', weeklyHours: week({ friday: [{ start: '09:00', end: '17:00' }] }) },
    })
      .when('setWeeklyHours', { scheduleId: 'work', weeklyHours: week({ friday: [afternoon, morning] }) })
      .thenNothing());

  test('creating the same one again is nothing new', () =>
    given(...work)
      .when('createSchedule', create)
      .thenNothing());

  test('another one of the same id is refused', () =>
    given(...work)
      .when('createSchedule', { ...create, zone: 'Asia/Tokyo' })
      .thenRejected('schedule_exists'));

  test.each([
    ['createSchedule', { ...create, scheduleId: 'other', name: 'WORK' }],
    ['renameSchedule', { scheduleId: 'evenings', name: 'Work' }],
  ] as const)('two cannot have one name, however written (%s)', (name, command) =>
    given(...work, created('evenings'))
      .when(name, command as never)
      .thenRejected('name_taken'),
  );

  test('one can change how its own name is written', () =>
    given(...work)
      .when('renameSchedule', { scheduleId: 'work', name: 'Work' })
      .then({ type: 'ScheduleRenamed', data: { scheduleId: 'work', name: 'Work' } }));

  test('there are only so many', () =>
    given(...Array.from({ length: availabilityLimits.schedules }, (_, index) => created(`s${index}`)))
      .when('createSchedule', create)
      .thenRejected('too_many_schedules', { most: availabilityLimits.schedules }));

  test('the default cannot be archived', () =>
    given(...work)
      .when('archiveSchedule', { scheduleId: 'work' })
      .thenRejected('schedule_is_default'));

  test('another can, once, and frees its name but not its id', () => {
    const gone: Event = { type: 'ScheduleArchived', data: { scheduleId: 'evenings' } };
    const archived = [...work, created('evenings'), gone];
    given(...work, created('evenings'))
      .when('archiveSchedule', { scheduleId: 'evenings' })
      .then(gone);
    given(...archived)
      .when('archiveSchedule', { scheduleId: 'evenings' })
      .thenNothing();
    given(...archived)
      .when('makeDefault', { scheduleId: 'evenings' })
      .thenRejected('unknown_schedule');
    given(...archived)
      .when('createSchedule', { ...create, scheduleId: 'evenings' })
      .thenRejected('schedule_archived');
    given(...archived)
      .when('createSchedule', { ...create, scheduleId: 'late', name: 'evenings' })
      .then(created('late', 'evenings'));
  });

  test('what is not there is not changed', () =>
    given(...work)
      .when('changeZone', { scheduleId: 'constructor', zone: 'Asia/Tokyo' })
      .thenRejected('unknown_schedule', { scheduleId: 'constructor' }));
});

describe('an override', () => {
  const dayOff = { scheduleId: 'work', date: '2026-03-09', windows: [] };
  const overridden: Event = { type: 'DayOverridden', data: { hostId: 'hana', ...dayOff } };

  test('with no hours is a day off', () =>
    given(...work)
      .when('overrideDay', dayOff)
      .then(overridden));
  test('the same again is nothing new', () =>
    given(...work, overridden)
      .when('overrideDay', dayOff)
      .thenNothing());
  test('a note counts as a change, being sealed', () =>
    given(...work, overridden)
      .when('overrideDay', { ...dayOff, note: 'dentist' })
      .then({ type: 'DayOverridden', data: { hostId: 'hana', ...dayOff, note: 'dentist' } }));
  test('can be taken back once', () => {
    const removed: Event = { type: 'DayOverrideRemoved', data: { scheduleId: 'work', date: '2026-03-09' } };
    given(...work, overridden)
      .when('removeOverride', removed.data)
      .then(removed);
    given(...work, overridden, removed)
      .when('removeOverride', removed.data)
      .thenNothing();
  });
  test('those of the past do not count towards the limit', () => {
    const dayAfter = (start: string, days: number) => new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
    const from = (start: string) =>
      Array.from(
        { length: availabilityLimits.overrides },
        (_, index): Event => ({ type: 'DayOverridden', data: { hostId: 'hana', ...dayOff, date: dayAfter(start, index) } }),
      );
    given(...work, ...from('2024-01-01'))
      .when('overrideDay', { ...dayOff, date: '2028-01-01' })
      .then({ type: 'DayOverridden', data: { hostId: 'hana', ...dayOff, date: '2028-01-01' } });
    given(...work, ...from('2026-03-02'))
      .when('overrideDay', { ...dayOff, date: '2028-01-01' })
      .thenRejected('too_many_overrides');
  });
});

describe('travel', () => {
  const plan = { travelId: 'tokyo', from: '2026-04-01', until: '2026-04-05', zone: 'Asia/Tokyo' };

  test('is planned, changed and cancelled', () => {
    given(...work)
      .when('planTravel', plan)
      .then(travelled('tokyo', '2026-04-01', '2026-04-05'));
    given(...work, travelled('tokyo', '2026-04-01', '2026-04-05'))
      .when('planTravel', plan)
      .thenNothing();
    given(...work, travelled('tokyo', '2026-04-01', '2026-04-05'))
      .when('planTravel', { ...plan, until: '2026-04-06' })
      .then(travelled('tokyo', '2026-04-01', '2026-04-06'));
    given(...work, travelled('tokyo', '2026-04-01', '2026-04-05'))
      .when('cancelTravel', { travelId: 'tokyo' })
      .then({ type: 'TravelCancelled', data: { travelId: 'tokyo' } });
    given(...work)
      .when('cancelTravel', { travelId: 'tokyo' })
      .thenNothing();
  });

  test.each([
    ['2026-03-20', '2026-04-01'],
    ['2026-04-05', '2026-04-09'],
    ['2026-04-02', '2026-04-03'],
    ['2026-03-01', '2026-05-01'],
  ])('from %s until %s overlaps with another', (from, until) =>
    given(...work, travelled('rome', '2026-04-01', '2026-04-05'))
      .when('planTravel', { ...plan, from, until })
      .thenRejected('overlapping_travel', { travelId: 'rome', from: '2026-04-01', until: '2026-04-05' }),
  );

  test('may follow another the day after', () =>
    given(...work, travelled('rome', '2026-03-20', '2026-03-31'))
      .when('planTravel', plan)
      .then(travelled('tokyo', '2026-04-01', '2026-04-05')));
});

describe('what goes for the whole host', () => {
  const settings = [
    ['setBuffers', 'BuffersSet', { beforeMinutes: 5, afterMinutes: 10 }],
    ['setNotice', 'NoticeSet', { noticeMinutes: 240 }],
    ['setHorizon', 'HorizonSet', { horizon: { kind: 'rolling', days: 20, counting: 'business' } }],
    ['setHorizon', 'HorizonSet', { horizon: { kind: 'fixed', from: '2026-04-01', until: '2026-04-30' } }],
    ['setCaps', 'CapsSet', { perDay: 3, perWeek: 10, perMonth: null }],
  ] as const;

  test.each(settings)('%s', (command, type, data) => {
    const event = { type, data } as Event;
    given(...work)
      .when(command, data as never)
      .then(event);
    given(...work, event)
      .when(command, data as never)
      .thenNothing();
    given()
      .when(command, data as never)
      .thenRejected('no_schedule');
  });
});
