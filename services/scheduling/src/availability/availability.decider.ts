import {
  type AvailabilityStream,
  availabilityLimits,
  availabilityStream,
  type BookingHorizon,
  type CommandsOf,
  hostOf,
} from '@candor/contracts';
import { type Decider, type Decision, instant, reject } from '@candor/event-sourcing';
import {
  type Availability,
  availabilityChanges,
  noAvailability,
  otherTravels,
  type Schedule,
  scheduleOf,
} from './host-availability.rule.ts';
import { joinWeek, joinWindows, sameWeek, sameWindows } from './time-windows.rule.ts';

type Decided = Decision<AvailabilityStream>;
type Create = CommandsOf<AvailabilityStream>['createSchedule'];

export const availability: Decider<Availability, AvailabilityStream> = {
  stream: availabilityStream,
  initial: noAvailability,
  decide: {
    createSchedule(state, command, { subject }) {
      const { scheduleId, name, zone } = command;
      const weeklyHours = joinWeek(command.weeklyHours);
      const existing = scheduleOf(state, scheduleId);
      if (existing) return isCreated(existing, command) ? [] : reject('schedule_exists', { scheduleId });
      if (state.archived.includes(scheduleId)) return reject('schedule_archived', { scheduleId });
      if (state.schedules.length >= availabilityLimits.schedules)
        return reject('too_many_schedules', { most: availabilityLimits.schedules });
      if (isTaken(state, scheduleId, name)) return reject('name_taken', { name });
      const created = { type: 'ScheduleCreated', data: { ...hostOf(subject), scheduleId, name, zone, weeklyHours } } as const;
      return state.defaultScheduleId === undefined ? [created, { type: 'DefaultScheduleChosen', data: { scheduleId } }] : [created];
    },
    renameSchedule: (state, { scheduleId, name }) =>
      ofSchedule(state, scheduleId, (schedule) => {
        if (schedule.name === name) return [];
        if (isTaken(state, scheduleId, name)) return reject('name_taken', { name });
        return [{ type: 'ScheduleRenamed', data: { scheduleId, name } }];
      }),
    changeZone: (state, { scheduleId, zone }) =>
      ofSchedule(state, scheduleId, (schedule) =>
        schedule.zone === zone ? [] : [{ type: 'ScheduleZoneChanged', data: { scheduleId, zone } }],
      ),
    setWeeklyHours: (state, { scheduleId, weeklyHours }) =>
      ofSchedule(state, scheduleId, (schedule) => {
        const week = joinWeek(weeklyHours);
        return sameWeek(schedule.weeklyHours, week) ? [] : [{ type: 'WeeklyHoursSet', data: { scheduleId, weeklyHours: week } }];
      }),
    overrideDay: (state, { scheduleId, date, windows, note }, { subject, now }) =>
      ofSchedule(state, scheduleId, (schedule) => {
        const day = joinWindows(windows);
        const before = schedule.overrides[date];
        if (before && isSameNote(before.note, note) && sameWindows(before.windows, day)) return [];
        if (!before && upcoming(Object.keys(schedule.overrides), now) >= availabilityLimits.overrides)
          return reject('too_many_overrides', { most: availabilityLimits.overrides });
        return [
          { type: 'DayOverridden', data: { scheduleId, hostId: hostOf(subject).hostId, date, windows: day, ...(note ? { note } : {}) } },
        ];
      }),
    removeOverride: (state, { scheduleId, date }) =>
      ofSchedule(state, scheduleId, ({ overrides }) =>
        overrides[date] ? [{ type: 'DayOverrideRemoved', data: { scheduleId, date } }] : [],
      ),
    archiveSchedule(state, { scheduleId }) {
      if (state.archived.includes(scheduleId)) return [];
      return ofSchedule(state, scheduleId, () =>
        state.defaultScheduleId === scheduleId ? reject('schedule_is_default') : [{ type: 'ScheduleArchived', data: { scheduleId } }],
      );
    },
    makeDefault: (state, { scheduleId }) =>
      ofSchedule(state, scheduleId, () =>
        state.defaultScheduleId === scheduleId ? [] : [{ type: 'DefaultScheduleChosen', data: { scheduleId } }],
      ),
    planTravel(state, { travelId, from, until, zone, note }, { subject, now }) {
      if (state.schedules.length === 0) return reject('no_schedule');
      const before = state.travels.find((travel) => travel.travelId === travelId);
      if (before && isSameNote(before.note, note) && before.from === from && before.until === until && before.zone === zone) return [];
      const others = otherTravels(state, travelId);
      const other = others.find((travel) => travel.from <= until && from <= travel.until);
      if (other) return reject('overlapping_travel', { travelId: other.travelId, from: other.from, until: other.until });
      const ends = others.map((travel) => travel.until);
      if (upcoming(ends, now) >= availabilityLimits.travels) return reject('too_many_travels', { most: availabilityLimits.travels });
      const { hostId } = hostOf(subject);
      return [{ type: 'TravelPlanned', data: { travelId, hostId, from, until, zone, ...(note ? { note } : {}) } }];
    },
    cancelTravel: (state, { travelId }) =>
      state.travels.some((travel) => travel.travelId === travelId) ? [{ type: 'TravelCancelled', data: { travelId } }] : [],
    setBuffers({ schedules, buffers }, { beforeMinutes, afterMinutes }) {
      if (schedules.length === 0) return reject('no_schedule');
      const same = buffers.beforeMinutes === beforeMinutes && buffers.afterMinutes === afterMinutes;
      return same ? [] : [{ type: 'BuffersSet', data: { beforeMinutes, afterMinutes } }];
    },
    setNotice(state, { noticeMinutes }) {
      if (state.schedules.length === 0) return reject('no_schedule');
      return state.noticeMinutes === noticeMinutes ? [] : [{ type: 'NoticeSet', data: { noticeMinutes } }];
    },
    setHorizon(state, { horizon }) {
      if (state.schedules.length === 0) return reject('no_schedule');
      return isSameHorizon(state.horizon, horizon) ? [] : [{ type: 'HorizonSet', data: { horizon } }];
    },
    setCaps({ schedules, caps }, { perDay, perWeek, perMonth }) {
      if (schedules.length === 0) return reject('no_schedule');
      const same = caps.perDay === perDay && caps.perWeek === perWeek && caps.perMonth === perMonth;
      return same ? [] : [{ type: 'CapsSet', data: { perDay, perWeek, perMonth } }];
    },
  },
  evolve: availabilityChanges,
};

const ofSchedule = (state: Availability, scheduleId: string, decide: (schedule: Schedule) => Decided): Decided => {
  const schedule = scheduleOf(state, scheduleId);
  return schedule ? decide(schedule) : reject('unknown_schedule', { scheduleId });
};

const isTaken = ({ schedules }: Availability, scheduleId: string, name: string): boolean =>
  schedules.some((other) => other.scheduleId !== scheduleId && other.name.toLowerCase() === name.toLowerCase());

const isCreated = (schedule: Schedule, { name, zone, weeklyHours }: Create): boolean =>
  schedule.name === name && schedule.zone === zone && sameWeek(schedule.weeklyHours, joinWeek(weeklyHours));

// A stored note is sealed and never looked into, so that a note is always taken for a change.
const isSameNote = (sealed: string | undefined, note: string | undefined): boolean => sealed === undefined && note === undefined;

// A day ago at the earliest it was today somewhere.
const upcoming = (days: readonly string[], now: string): number => days.filter((day) => day >= yesterday(now)).length;
const yesterday = (now: string): string => instant(Date.parse(now) - 86_400_000).slice(0, 10);

const isSameHorizon = (a: BookingHorizon, b: BookingHorizon): boolean =>
  (a.kind === 'rolling' && b.kind === 'rolling' && a.days === b.days && a.counting === b.counting) ||
  (a.kind === 'fixed' && b.kind === 'fixed' && a.from === b.from && a.until === b.until);
