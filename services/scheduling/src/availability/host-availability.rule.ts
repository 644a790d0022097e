import type {
  AvailabilityStream,
  BookingBuffers,
  BookingCaps,
  BookingHorizon,
  EventsOf,
  Host,
  TimeWindow,
  WeeklyHours,
} from '@candor/contracts';

export interface DayOverride {
  readonly windows: readonly TimeWindow[];
  /** Sealed. */
  readonly note?: string | undefined;
}

export interface Schedule {
  readonly scheduleId: string;
  readonly name: string;
  readonly zone: string;
  readonly weeklyHours: WeeklyHours;
  /** By date. */
  readonly overrides: Readonly<Record<string, DayOverride>>;
}

export interface Travel {
  readonly travelId: string;
  readonly from: string;
  readonly until: string;
  readonly zone: string;
  /** Sealed. */
  readonly note?: string | undefined;
}

/** When a host can be met. Hours, and the zone they are in, belong to a schedule; everything else to the host. */
export interface Availability {
  /** In the order in which they were created. */
  readonly schedules: readonly Schedule[];
  readonly archived: readonly string[];
  /** Undefined only as long as there is no schedule. */
  readonly defaultScheduleId?: string;
  /** By first day; they do not overlap. */
  readonly travels: readonly Travel[];
  readonly buffers: BookingBuffers;
  readonly noticeMinutes: number;
  readonly horizon: BookingHorizon;
  readonly caps: BookingCaps;
}

/** With whose it is, and the version of the stream that it is read from. */
export interface HostAvailability extends Availability, Host {
  readonly version: number;
}

export const noAvailability: Availability = {
  schedules: [],
  archived: [],
  travels: [],
  buffers: { beforeMinutes: 0, afterMinutes: 0 },
  noticeMinutes: 0,
  horizon: { kind: 'rolling', days: 60, counting: 'calendar' },
  caps: { perDay: null, perWeek: null, perMonth: null },
};

type Events = EventsOf<AvailabilityStream>;
type Changes = { readonly [K in keyof Events]: (state: Availability, data: Events[K]) => Availability };

/** What each event changes: the decider and the view of a host are the same fold. */
export const availabilityChanges: Changes = {
  ScheduleCreated: (state, { scheduleId, name, zone, weeklyHours }) => ({
    ...state,
    schedules: [...state.schedules, { scheduleId, name, zone, weeklyHours, overrides: {} }],
  }),
  ScheduleRenamed: (state, { scheduleId, name }) => withSchedule(state, scheduleId, () => ({ name })),
  ScheduleZoneChanged: (state, { scheduleId, zone }) => withSchedule(state, scheduleId, () => ({ zone })),
  WeeklyHoursSet: (state, { scheduleId, weeklyHours }) => withSchedule(state, scheduleId, () => ({ weeklyHours })),
  DayOverridden: (state, { scheduleId, date, windows, note }) =>
    withSchedule(state, scheduleId, ({ overrides }) => ({ overrides: { ...overrides, [date]: { windows, ...noted(note) } } })),
  DayOverrideRemoved: (state, { scheduleId, date }) =>
    withSchedule(state, scheduleId, ({ overrides: { [date]: _, ...overrides } }) => ({ overrides })),
  ScheduleArchived: (state, { scheduleId }) => ({
    ...state,
    schedules: state.schedules.filter((schedule) => schedule.scheduleId !== scheduleId),
    archived: [...state.archived, scheduleId],
  }),
  DefaultScheduleChosen: (state, { scheduleId }) => ({ ...state, defaultScheduleId: scheduleId }),
  TravelPlanned: (state, { travelId, from, until, zone, note }) => ({
    ...state,
    travels: [...otherTravels(state, travelId), { travelId, from, until, zone, ...noted(note) }].sort((a, b) => (a.from < b.from ? -1 : 1)),
  }),
  TravelCancelled: (state, { travelId }) => ({ ...state, travels: otherTravels(state, travelId) }),
  BuffersSet: (state, buffers) => ({ ...state, buffers }),
  NoticeSet: (state, { noticeMinutes }) => ({ ...state, noticeMinutes }),
  HorizonSet: (state, { horizon }) => ({ ...state, horizon }),
  CapsSet: (state, caps) => ({ ...state, caps }),
};

export const scheduleOf = ({ schedules }: Availability, scheduleId: string | undefined): Schedule | undefined =>
  schedules.find((schedule) => schedule.scheduleId === scheduleId);

/** The zone in which the host's own days begin: that of the default schedule, travelling or not. */
export const hostZone = (state: Availability): string => scheduleOf(state, state.defaultScheduleId)?.zone ?? 'UTC';

export const otherTravels = ({ travels }: Availability, travelId: string): readonly Travel[] =>
  travels.filter((travel) => travel.travelId !== travelId);

const withSchedule = (state: Availability, scheduleId: string, change: (schedule: Schedule) => Partial<Schedule>): Availability => ({
  ...state,
  schedules: state.schedules.map((schedule) => (schedule.scheduleId === scheduleId ? { ...schedule, ...change(schedule) } : schedule)),
});

const noted = (note: string | undefined): { readonly note?: string } => (note === undefined ? {} : { note });
