import { availabilityStream, type EventsOf, type TimeWindow, weekdays } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { availabilitySupply, type HostSupply } from './availability-supply.projection.ts';
import { noMinutes, supplyOf } from './availability-supply.rule.ts';

type Events = EventsOf<typeof availabilityStream>;
const closed = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as Events['WeeklyHoursSet']['weeklyHours'];
const mondays = (...monday: readonly TimeWindow[]) => ({ ...closed, monday });
const happened = <Type extends keyof Events & string>(hostId: string, type: Type, data: Events[Type]) =>
  recorded(availabilityStream, `acme/${hostId}`, type, data);
const created = (hostId: string, scheduleId: string, ...monday: readonly TimeWindow[]) =>
  happened(hostId, 'ScheduleCreated', {
    scheduleId,
    organizationId: 'acme',
    hostId,
    name: scheduleId,
    zone: 'UTC',
    weeklyHours: mondays(...monday),
  });
const chosen = (hostId: string, scheduleId: string) => happened(hostId, 'DefaultScheduleChosen', { scheduleId });
const morning = { start: '09:00', end: '12:00' };
const evening = { start: '18:00', end: '24:00' };

const offered = (hostId: string, monday: number, schedules: HostSupply['schedules'], defaultScheduleId = 'work'): HostSupply => ({
  organizationId: 'acme',
  hostId,
  defaultScheduleId,
  schedules,
  minutes: { ...noMinutes, monday },
});
const minutes = (scheduleId: string, monday: number) => ({ scheduleId, minutes: { ...noMinutes, monday } });

describe('what a host offers', () => {
  test('is counted from the default schedule', () =>
    projectionSpec(availabilitySupply)
      .given(
        created('hana', 'work', morning),
        chosen('hana', 'work'),
        created('hana', 'late', evening),
        created('omar', 'work'),
        chosen('omar', 'work'),
      )
      .thenRows({
        'acme/hana': offered('hana', 180, [minutes('work', 180), minutes('late', 360)]),
        'acme/omar': offered('omar', 0, [minutes('work', 0)]),
      }));

  test('is counted anew when hours, default or schedules change', () =>
    projectionSpec(availabilitySupply)
      .given(
        created('hana', 'work', morning),
        chosen('hana', 'work'),
        created('hana', 'late', evening),
        happened('hana', 'WeeklyHoursSet', { scheduleId: 'late', weeklyHours: mondays(morning, evening) }),
        chosen('hana', 'late'),
        happened('hana', 'ScheduleArchived', { scheduleId: 'work' }),
      )
      .thenRow('acme/hana', offered('hana', 540, [minutes('late', 540)], 'late')));
});

describe('what hosts offer together', () => {
  const host = fc.record(
    Object.fromEntries(weekdays.map((day) => [day, fc.nat(1_440)])) as Record<(typeof weekdays)[number], fc.Arbitrary<number>>,
  );

  test('is the sum by weekday, and hosts without hours are not counted', () =>
    expect(supplyOf([{ ...noMinutes, monday: 60 }, { ...noMinutes, monday: 30, friday: 15 }, noMinutes])).toEqual({
      hosts: 2,
      weeklyMinutes: 105,
      minutesByWeekday: { ...noMinutes, monday: 90, friday: 15 },
    }));

  test('does not depend on their order', () =>
    fc.assert(fc.property(fc.array(host), (hosts) => expect(supplyOf(hosts.toReversed())).toEqual(supplyOf(hosts)))));
});
