import { availabilityStream, type EventsOf, HostHoursView, weekdays } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import { type HostHours, hostHours } from './host-hours.projection.ts';
import { hostHoursView } from './host-hours-view.rule.ts';

type Events = EventsOf<typeof availabilityStream>;
const closed = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as Events['WeeklyHoursSet']['weeklyHours'];
const happened = <Type extends keyof Events & string>(subject: string, type: Type, data: Events[Type]) =>
  recorded(availabilityStream, subject, type, data);
const created = (scheduleId: string, hostId = 'hana', organizationId = 'acme') =>
  happened(`${organizationId}/${hostId}`, 'ScheduleCreated', {
    scheduleId,
    organizationId,
    hostId,
    name: `The ${scheduleId} one`,
    zone: 'Pacific/Auckland',
    weeklyHours: { ...closed, monday: [{ start: '09:00', end: '12:30' }] },
  });
const chosen = (scheduleId: string, subject = 'acme/hana') => happened(subject, 'DefaultScheduleChosen', { scheduleId });
const dayOff = (date: string, windows: Events['DayOverridden']['windows'] = []) =>
  happened('acme/hana', 'DayOverridden', { scheduleId: 'work', hostId: 'hana', date, windows, note: 'sealed:1:a2V5:bm9uY2U:dGV4dA' });

const work = { scheduleId: 'work', name: 'The work one', zone: 'Pacific/Auckland', weeklyMinutes: 210, daysOff: [] };
const hana: HostHours = { organizationId: 'acme', hostId: 'hana', defaultScheduleId: 'work', schedules: [work] };

describe('the row of a host', () => {
  test('follows schedules, their hours and the default', () =>
    projectionSpec(hostHours)
      .given(
        created('work'),
        chosen('work'),
        created('evenings'),
        happened('acme/hana', 'WeeklyHoursSet', {
          scheduleId: 'evenings',
          weeklyHours: { ...closed, friday: [{ start: '18:00', end: '24:00' }] },
        }),
        happened('acme/hana', 'ScheduleRenamed', { scheduleId: 'evenings', name: 'Late' }),
        happened('acme/hana', 'ScheduleZoneChanged', { scheduleId: 'evenings', zone: 'Asia/Tokyo' }),
        chosen('evenings'),
        happened('acme/hana', 'ScheduleArchived', { scheduleId: 'work' }),
      )
      .thenRow('acme/hana', {
        ...hana,
        defaultScheduleId: 'evenings',
        schedules: [{ scheduleId: 'evenings', name: 'Late', zone: 'Asia/Tokyo', weeklyMinutes: 360, daysOff: [] }],
      }));

  test('has the days off, without their notes', () =>
    projectionSpec(hostHours)
      .given(
        created('work'),
        chosen('work'),
        dayOff('2026-03-11'),
        dayOff('2026-03-10'),
        dayOff('2026-03-12'),
        dayOff('2026-03-12', [{ start: '09:00', end: '10:00' }]),
        happened('acme/hana', 'DayOverrideRemoved', { scheduleId: 'work', date: '2026-03-11' }),
      )
      .thenRow('acme/hana', { ...hana, schedules: [{ ...work, daysOff: ['2026-03-10'] }] }));

  test('is one per organization, for a host of two', () =>
    projectionSpec(hostHours)
      .given(created('work'), chosen('work'), created('work', 'hana', 'globex'), chosen('work', 'globex/hana'))
      .thenRows({ 'acme/hana': hana, 'globex/hana': { ...hana, organizationId: 'globex' } }));

  test('is not made by what says nothing of hours', () =>
    projectionSpec(hostHours)
      .given(happened('acme/hana', 'NoticeSet', { noticeMinutes: 5 }))
      .thenNoRow('acme/hana'));
});

describe('what members see of it', () => {
  const off = {
    ...hana,
    schedules: [{ ...work, daysOff: ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'] }],
  };

  test('is about the default schedule, and days off from today on where the host is', () =>
    // 3 March, 01:00 in Auckland.
    expect(HostHoursView.parse(hostHoursView(off, '2026-03-02T12:00:00.000Z'))).toEqual({
      organizationId: 'acme',
      hostId: 'hana',
      zone: 'Pacific/Auckland',
      schedule: 'The work one',
      schedules: 1,
      weeklyMinutes: 210,
      nextDaysOff: ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07'],
    }));

  test('is nothing before there is a default', () =>
    expect(hostHoursView({ ...off, defaultScheduleId: undefined }, '2026-03-02T12:00:00.000Z')).toBeUndefined());
});
