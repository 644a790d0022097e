import {
  type AvailabilityStream,
  availabilityCommands,
  availabilityStream,
  type CommandsOf,
  type Weekday,
  weekdays,
} from '@candor/contracts';
import { encode, evolve, isRejected, type RecordedEvent } from '@candor/event-sourcing';
import { recorded } from '@candor/testing';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { availability } from './availability.decider.ts';
import type { Availability } from './host-availability.rule.ts';

type Commands = CommandsOf<AvailabilityStream>;
type Asked = { readonly [Name in keyof Commands]: { readonly name: Name; readonly data: unknown } }[keyof Commands];

const id = fc.constantFrom('work', 'evenings', 'us-hours', 'constructor', 'toString');
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);
const period = fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));
const hour = fc.integer({ min: 0, max: 24 });
const clock = (value: number) => `${String(value).padStart(2, '0')}:00`;
const windows = fc.uniqueArray(hour, { maxLength: 6 }).map((hours) => {
  const sorted = hours.toSorted((a, b) => a - b);
  return sorted.flatMap((start, index) =>
    index % 2 === 0 && sorted[index + 1] !== undefined ? [{ start: clock(start), end: clock(sorted[index + 1] ?? 24) }] : [],
  );
});
const weeklyHours = fc.record(Object.fromEntries(weekdays.map((day) => [day, windows])) as Record<Weekday, typeof windows>, {
  requiredKeys: [],
});
const zone = fc.constantFrom('Europe/London', 'Asia/Tokyo', 'America/New_York');
const name = fc.constantFrom('Work', 'WORK', 'Evenings', 'US hours');
const note = fc.option(
  fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  { nil: undefined },
);
const cap = (max: number) => fc.option(fc.integer({ min: 1, max }));
const horizon = fc.oneof(
  fc.record({ kind: fc.constant('rolling'), days: fc.integer({ min: 1, max: 730 }), counting: fc.constantFrom('calendar', 'business') }),
  period.map((days) => ({ kind: 'fixed', ...days })),
);
const data: { readonly [Name in keyof Commands]: fc.Arbitrary<unknown> } = {
  createSchedule: fc.record({ scheduleId: id, name, zone, weeklyHours }),
  renameSchedule: fc.record({ scheduleId: id, name }),
  changeZone: fc.record({ scheduleId: id, zone }),
  setWeeklyHours: fc.record({ scheduleId: id, weeklyHours }),
  overrideDay: fc.record({ scheduleId: id, date, windows, note }),
  removeOverride: fc.record({ scheduleId: id, date }),
  archiveSchedule: fc.record({ scheduleId: id }),
  makeDefault: fc.record({ scheduleId: id }),
  planTravel: fc.record({ travelId: id, days: period, zone, note }).map(({ days, ...travel }) => ({ ...travel, ...days })),
  cancelTravel: fc.record({ travelId: id }),
  setBuffers: fc.record({ beforeMinutes: fc.nat(240), afterMinutes: fc.nat(240) }),
  setNotice: fc.record({ noticeMinutes: fc.nat(86_400) }),
  setHorizon: fc.record({ horizon }),
  // Each at most as large as those of longer periods.
  setCaps: fc
    .record({ perDay: cap(48), perWeek: cap(300), perMonth: cap(1_000) })
    .filter(({ perDay, perWeek, perMonth }) => (perDay ?? 1) <= (perWeek ?? 300) && (perWeek ?? perDay ?? 1) <= (perMonth ?? 1_000)),
};
const command = fc.oneof(...Object.entries(data).map(([name, of]) => of.map((data) => ({ name, data }) as Asked)));

const context = {
  commandId: 'command',
  correlation: 'correlation',
  causation: 'causation',
  now: '2026-03-02T09:00:00.000Z',
  actor: { kind: 'person', id: 'hana' },
  organization: 'acme',
  subject: 'acme/hana',
} as const;

function ask(state: Availability, { name, data }: Asked): readonly RecordedEvent[] {
  const checked = availabilityCommands[name].parse(data);
  const decide = availability.decide[name] as (
    state: Availability,
    command: unknown,
    asked: typeof context,
  ) => ReturnType<typeof availability.decide.setCaps>;
  const decision = decide(state, checked, context);
  if (isRejected(decision)) {
    expect(Object.keys(availabilityStream.rejections)).toContain(decision.rejected);
    return [];
  }
  return decision.map((event) => {
    encode(availabilityStream, event);
    return recorded(availabilityStream, 'acme/hana', event.type, event.data as never);
  });
}

test('whatever a host asks for, in whatever order, is decided, fits the schemas and keeps the rules', () =>
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      let state = availability.initial;
      for (const asked of commands) {
        state = evolve(availability, state, ask(state, asked));
        const ids = state.schedules.map(({ scheduleId }) => scheduleId);
        const names = state.schedules.map(({ name }) => name.toLowerCase());
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(names).size).toBe(names.length);
        expect(state.archived.filter((archived) => ids.includes(archived))).toEqual([]);
        expect(state.defaultScheduleId === undefined ? ids : ids.includes(state.defaultScheduleId)).toEqual(ids.length === 0 ? [] : true);
        for (const [index, travel] of state.travels.entries()) expect((state.travels[index - 1]?.until ?? '') < travel.from).toBe(true);
      }
    }),
    { numRuns: 300 },
  ));

test('asking twice is asking once, except that a sealed note cannot be compared', () =>
  fc.assert(
    fc.property(fc.array(command, { maxLength: 20 }), command, (commands, last) => {
      const noted = (last.data as { readonly note?: string }).note !== undefined;
      let state = availability.initial;
      for (const asked of [...commands, last]) state = evolve(availability, state, ask(state, asked));
      expect(noted ? [] : ask(state, last)).toEqual([]);
    }),
    { numRuns: 300 },
  ));
