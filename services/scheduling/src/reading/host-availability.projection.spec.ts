import { AvailabilityView, availabilityStream, type EventsOf, weekdays } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, expect, test } from '@jest/globals';
import type { HostAvailability } from '../availability/host-availability.rule.ts';
import { availabilityView, sealedNotes } from './availability-view.rule.ts';
import { hostAvailability } from './host-availability.projection.ts';

type Events = EventsOf<typeof availabilityStream>;
const closed = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as Events['WeeklyHoursSet']['weeklyHours'];
const happened = <Type extends keyof Events & string>(hostId: string, type: Type, data: Events[Type]) =>
  recorded(availabilityStream, `acme/${hostId}`, type, data);
const started = (hostId: string) => [
  happened(hostId, 'ScheduleCreated', {
    scheduleId: 'work',
    organizationId: 'acme',
    hostId,
    name: 'Work',
    zone: 'Asia/Kolkata',
    weeklyHours: closed,
  }),
  happened(hostId, 'DefaultScheduleChosen', { scheduleId: 'work' }),
];
const sealed = 'sealed:1:a2V5:bm9uY2U:dGV4dA';

const row = (hostId: string, more: Partial<HostAvailability>): HostAvailability => ({
  organizationId: 'acme',
  hostId,
  version: 2,
  schedules: [{ scheduleId: 'work', name: 'Work', zone: 'Asia/Kolkata', weeklyHours: closed, overrides: {} }],
  archived: [],
  defaultScheduleId: 'work',
  travels: [],
  buffers: { beforeMinutes: 0, afterMinutes: 0 },
  noticeMinutes: 0,
  horizon: { kind: 'rolling', days: 60, counting: 'calendar' },
  caps: { perDay: null, perWeek: null, perMonth: null },
  ...more,
});

const noted = row('hana', {
  version: 4,
  schedules: [
    {
      scheduleId: 'work',
      name: 'Work',
      zone: 'Asia/Kolkata',
      weeklyHours: closed,
      overrides: { '2026-03-09': { windows: [], note: sealed } },
    },
  ],
  travels: [{ travelId: 'rome', from: '2026-04-01', until: '2026-04-02', zone: 'Europe/Rome' }],
});

test('there is a row per host, with the version of the stream', () =>
  projectionSpec(hostAvailability)
    .given(
      ...started('hana'),
      ...started('omar'),
      happened('hana', 'DayOverridden', { scheduleId: 'work', hostId: 'hana', date: '2026-03-09', windows: [], note: sealed }),
      happened('omar', 'CapsSet', { perDay: 3, perWeek: null, perMonth: null }),
      happened('hana', 'TravelPlanned', { travelId: 'rome', hostId: 'hana', from: '2026-04-01', until: '2026-04-02', zone: 'Europe/Rome' }),
    )
    .thenRows({ 'acme/hana': noted, 'acme/omar': row('omar', { version: 3, caps: { perDay: 3, perWeek: null, perMonth: null } }) }));

describe('the view of it', () => {
  test('shows notes to the host, and that one can no longer be read', () => {
    expect(sealedNotes(noted)).toEqual([sealed]);
    expect(AvailabilityView.parse(availabilityView(noted, () => 'dentist')).schedules[0]?.overrides).toEqual([
      { date: '2026-03-09', windows: [], note: 'dentist' },
    ]);
    expect(availabilityView(noted, () => null).schedules[0]?.overrides[0]?.note).toBeNull();
  });

  test('shows nobody else that there is one', () => {
    const view = AvailabilityView.parse(availabilityView(noted));
    expect(JSON.stringify(view)).not.toContain('note');
    expect(JSON.stringify(view)).not.toContain('sealed');
  });

  test('names the zone of the host', () => expect(availabilityView(noted).zone).toBe('Asia/Kolkata'));
});
