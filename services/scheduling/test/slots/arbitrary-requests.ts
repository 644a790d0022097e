import { type Assignment, type BookingRules, minuteOfDay, type TimeWindow, type Weekday, weekdays } from '@candor/contracts';
import fc from 'fast-check';
import { noAvailability } from '../../src/availability/host-availability.rule.ts';
import { joinWindows } from '../../src/availability/time-windows.rule.ts';
import type { DiaryEntry, SlotHost, SlotRequest } from '../../src/slots/slot-request.rule.ts';

/** Days on which clocks change, and zones that never change theirs but sit at odd offsets or at the date line. */
export const zonesAndDays = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Sydney', '2026-04-05'],
  ['Australia/Sydney', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Chatham', '2026-04-05'],
  ['Africa/Cairo', '2026-04-24'],
  ['America/Havana', '2026-11-01'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['Asia/Kathmandu', '2026-03-08'],
  ['Asia/Kolkata', '2026-03-08'],
  ['Pacific/Kiritimati', '2026-01-01'],
  ['Pacific/Apia', '2011-12-30'],
] as const;

const five = 300_000;
export const later = (time: string, minutes: number): string => new Date(Date.parse(time) + minutes * 60_000).toISOString();
const dayAfter = (date: string, days: number): string => later(date, days * 1_440).slice(0, 10);

const clockTime = fc
  .integer({ min: 0, max: 288 })
  .map((fives) => `${String(Math.floor(fives / 12)).padStart(2, '0')}:${String((fives % 12) * 5).padStart(2, '0')}`);
const someHours = fc
  .array(
    fc.tuple(clockTime, clockTime).filter(([a, b]) => minuteOfDay(a) !== minuteOfDay(b)),
    { maxLength: 3 },
  )
  .map((pairs) => joinWindows(pairs.map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a }))));
const wholeDay = fc.constant([{ start: '00:00', end: '24:00' }]);
const hours = fc.oneof({ weight: 3, arbitrary: someHours }, { weight: 2, arbitrary: wholeDay });
const everyDay = (of: fc.Arbitrary<readonly TimeWindow[]>) =>
  fc.record(Object.fromEntries(weekdays.map((day) => [day, of])) as Record<Weekday, typeof of>);
const week = fc.oneof({ weight: 4, arbitrary: everyDay(hours) }, { weight: 1, arbitrary: everyDay(wholeDay) });

const cap = fc.option(fc.integer({ min: 1, max: 4 }), { freq: 2 });
const caps = fc.oneof(fc.constant(noAvailability.caps), fc.record({ perDay: cap, perWeek: cap, perMonth: cap }));
const buffer = fc.constantFrom(0, 0, 5, 15, 40);
const buffers = fc.record({ beforeMinutes: buffer, afterMinutes: buffer });
const notice = fc.constantFrom(0, 0, 120, 2_000);
const horizonAround = (day: string) =>
  fc.oneof(
    fc.constant({ kind: 'rolling', days: 60, counting: 'calendar' } as const),
    fc.record({ kind: fc.constant('rolling'), days: fc.integer({ min: 1, max: 4 }), counting: fc.constantFrom('calendar', 'business') }),
    fc
      .tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 2 }))
      .map(([from, more]) => ({ kind: 'fixed', from: dayAfter(day, from), until: dayAfter(day, from + more) }) as const),
  ) as fc.Arbitrary<SlotHost['availability']['horizon']>;

const momentAround = (day: string, days: number) =>
  fc
    .oneof(
      fc.integer({ min: -days * 288, max: days * 288 }),
      fc.integer({ min: -days * 48, max: days * 48 }).map((halfHours) => halfHours * 6),
    )
    .map((fives) => new Date(Date.parse(day) + fives * five).toISOString());

/** What somebody has in their diary: guests of one meeting, with one id each. */
const meetingsAround = (day: string, now: string, prefix: string): fc.Arbitrary<readonly DiaryEntry[]> =>
  fc
    .array(
      fc.record({
        start: momentAround(day, 2),
        length: fc.constantFrom(20, 30, 45, 60),
        organizationId: fc.constantFrom('acme', 'acme', 'acme', 'globex'),
        chatTypeId: fc.constantFrom('intro', 'deep'),
        buffers,
        guests: fc.constantFrom(1, 1, 2, 3),
        held: fc.constantFrom(null, null, -5, 0, 5),
      }),
      { maxLength: 5 },
    )
    .map((meetings) =>
      meetings.flatMap(({ start, length, guests, held, buffers: { beforeMinutes, afterMinutes }, ...of }, index) =>
        Array.from({ length: guests }, (_, guest) => ({
          ...of,
          entryId: `${prefix}${index}.${guest}`,
          sessionId: guests > 1 || of.chatTypeId === 'intro' ? `${prefix}${index}` : null,
          start,
          end: later(start, length),
          blockedFrom: later(start, -beforeMinutes),
          blockedUntil: later(start, length + afterMinutes),
          heldUntil: held === null ? null : later(now, held),
        })),
      ),
    );

const zoneNames = fc.constantFrom(...new Set(zonesAndDays.map(([zone]) => zone)));

const hostOf = (hostId: string, home: string, day: string, now: string): fc.Arbitrary<SlotHost> =>
  fc
    .record({
      zone: fc.oneof({ weight: 3, arbitrary: fc.constant(home) }, { weight: 1, arbitrary: zoneNames }),
      weeks: fc.tuple(week, week),
      override: fc.option(hours),
      travel: fc.option(zoneNames, { freq: 3 }),
      settings: fc.record({ buffers, caps, noticeMinutes: notice, horizon: horizonAround(day) }),
      busy: fc.array(fc.tuple(momentAround(day, 2), fc.constantFrom(5, 20, 60, 300)), { maxLength: 4 }),
      entries: meetingsAround(day, now, `${hostId}-`),
    })
    .map(({ zone, weeks: [work, late], override, travel, settings, busy, entries }) => ({
      hostId,
      availability: {
        ...settings,
        archived: [],
        defaultScheduleId: 'work',
        schedules: [
          { scheduleId: 'work', name: 'Work', zone, weeklyHours: work, overrides: override ? { [day]: { windows: override } } : {} },
          { scheduleId: 'late', name: 'Late', zone, weeklyHours: late, overrides: {} },
        ],
        travels: travel ? [{ travelId: 'away', from: dayAfter(day, -1), until: day, zone: travel }] : [],
      },
      busy: busy.map(([from, minutes]) => ({ from, to: later(from, minutes) })),
      entries,
    }));

const assigned = fc.record({
  hostId: fc.constantFrom('hana', 'omar', 'ines'),
  scheduleId: fc.constantFrom(null, null, 'work', 'late', 'gone'),
});
const several = fc.uniqueArray(assigned, { minLength: 1, maxLength: 3, selector: ({ hostId }) => hostId });
const assignment: fc.Arbitrary<Assignment> = fc.oneof(
  assigned.map((host) => ({ mode: 'single', host }) as const),
  several.map(
    (hosts) => ({ mode: 'round-robin', policy: 'fair', leadThreshold: null, hosts: hosts.map((h) => ({ ...h, weight: 1 })) }) as const,
  ),
  fc.array(several, { minLength: 1, maxLength: 3 }).map((groups) => ({ mode: 'panel', groups }) as const),
  several.map((hosts) => ({ mode: 'group', hosts, capacity: 2, waitingList: null }) as const),
);

const rulesAround = (day: string): fc.Arbitrary<BookingRules> =>
  fc.record({
    durations: fc.constantFrom([30], [20, 45], [60]),
    intervalMinutes: fc.constantFrom(null, null, 15, 25, 45),
    buffers: fc.option(buffers),
    noticeMinutes: fc.option(notice),
    horizon: fc.option(horizonAround(day)),
    caps,
    approval: fc.constant(false),
    holdMinutes: fc.constant(10),
    changes: fc.constant({ noticeMinutes: 0, mostChanges: 3 }),
    reminders: fc.constant([]),
  });

/** A request about the days around `day`, asked up to three days before; some meetings are in everybody's diary. */
export const requestAround = (home: string, day: string): fc.Arbitrary<SlotRequest> =>
  momentAround(dayAfter(day, -1), 2).chain((now) =>
    fc
      .record({
        hosts: fc.tuple(hostOf('hana', home, day, now), hostOf('omar', home, day, now), hostOf('ines', home, day, now)),
        together: meetingsAround(day, now, 'all-'),
        assignment,
        rules: rulesAround(day),
        duration: fc.nat(1),
        ignoreEntryId: fc.constantFrom(undefined, 'hana-0.0', 'all-0.0'),
        gone: fc.constantFrom(undefined, undefined, undefined, 'omar'),
        awaitedSessions: fc.constantFrom(
          undefined,
          undefined,
          new Map([
            ['all-0', 1],
            ['hana-1', 1],
          ]),
        ),
      })
      .map(({ hosts, together, assignment, rules, duration, ignoreEntryId, gone, awaitedSessions }) => ({
        now,
        chatType: { organizationId: 'acme', chatTypeId: 'intro', assignment, rules },
        durationMinutes: rules.durations[duration % rules.durations.length] ?? 30,
        hosts: hosts.filter(({ hostId }) => hostId !== gone).map((host) => ({ ...host, entries: [...host.entries, ...together] })),
        ignoreEntryId,
        awaitedSessions,
      })),
  );
