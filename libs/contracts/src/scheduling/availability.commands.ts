import { z } from 'zod';
import { oneLine } from '../plain-text.ts';
import { CalendarDate, TimeWindow, type Weekday, weekdays, Zone } from './wall-clock.ts';

export const availabilityLimits = {
  schedules: 20,
  windowsPerDay: 12,
  /** From today on, per schedule. */
  overrides: 400,
  /** That have not ended yet. */
  travels: 50,
  travelDays: 366,
  nameLength: 80,
  noteLength: 280,
  bufferMinutes: 240,
  noticeMinutes: 60 * 24 * 60,
  horizonDays: 730,
  capPerDay: 48,
  capPerWeek: 300,
  capPerMonth: 1_000,
} as const;

const name = oneLine(availabilityLimits.nameLength);
const note = z.string().trim().min(1).max(availabilityLimits.noteLength).optional();
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'Choose an id of 1 to 64 letters, digits, - or _.');
const scheduleId = id;

const date = CalendarDate.refine((day) => day >= '2000-01-01' && day <= '2199-12-31', {
  error: 'Choose a day from the year 2000 to 2199.',
});

const overlap = (windows: readonly TimeWindow[]): boolean =>
  windows.toSorted((a, b) => (a.start < b.start ? -1 : 1)).some(({ start }, index, sorted) => start < (sorted[index - 1]?.end ?? ''));

const windows = z
  .array(TimeWindow)
  .max(availabilityLimits.windowsPerDay)
  .readonly()
  .refine((day) => !overlap(day), { error: 'Two of these windows overlap: make them one.' });

/** Weekdays left out are closed. */
const weeklyHours = z
  .strictObject(Object.fromEntries(weekdays.map((day) => [day, windows.default([])])) as Record<Weekday, z.ZodDefault<typeof windows>>)
  .readonly();

const ordered = { error: 'The last day must not be before the first.' };
const days = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1;

/** A {@link BookingHorizon} as somebody asks for it. */
export const HorizonAsked = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('rolling'),
      days: z.number().int().min(1).max(availabilityLimits.horizonDays),
      counting: z.enum(['calendar', 'business']),
    })
    .readonly(),
  z
    .strictObject({ kind: z.literal('fixed'), from: date, until: date })
    .readonly()
    .refine(({ from, until }) => from <= until, ordered),
]);

const buffer = z.number().int().min(0).max(availabilityLimits.bufferMinutes);
const cap = (most: number) => z.number().int().min(1).max(most).nullable();

/** Space around a booking, as somebody asks for it. */
export const BuffersAsked = z.strictObject({ beforeMinutes: buffer, afterMinutes: buffer });

/** Caps as somebody asks for them: each at most as large as those of longer periods. */
export const CapsAsked = z
  .strictObject({
    perDay: cap(availabilityLimits.capPerDay),
    perWeek: cap(availabilityLimits.capPerWeek),
    perMonth: cap(availabilityLimits.capPerMonth),
  })
  .refine(({ perDay, perWeek, perMonth }) => rising([perDay, perWeek, perMonth]), {
    error: 'The cap of a day must not be above that of a week, nor that of a week above that of a month.',
  });

const rising = (caps: readonly (number | null)[]): boolean =>
  caps.filter((one) => one !== null).every((one, index, set) => one >= (set[index - 1] ?? 0));

/** The command to plan a travel without its id. */
export const TravelPlan = z
  .strictObject({ from: date, until: date, zone: Zone, note })
  .refine(({ from, until }) => from <= until, ordered)
  .refine(({ from, until }) => !(days(from, until) > availabilityLimits.travelDays), {
    error: `A travel period has at most ${availabilityLimits.travelDays} days: change the zone of the schedule instead.`,
  });

/** What a host can ask of their availability. */
export const availabilityCommands = {
  createSchedule: z.strictObject({ scheduleId, name, zone: Zone, weeklyHours }),
  renameSchedule: z.strictObject({ scheduleId, name }),
  changeZone: z.strictObject({ scheduleId, zone: Zone }),
  setWeeklyHours: z.strictObject({ scheduleId, weeklyHours }),
  overrideDay: z.strictObject({ scheduleId, date, windows, note }),
  removeOverride: z.strictObject({ scheduleId, date }),
  archiveSchedule: z.strictObject({ scheduleId }),
  makeDefault: z.strictObject({ scheduleId }),
  planTravel: TravelPlan.safeExtend({ travelId: id }),
  cancelTravel: z.strictObject({ travelId: id }),
  setBuffers: BuffersAsked,
  setNotice: z.strictObject({ noticeMinutes: z.number().int().min(0).max(availabilityLimits.noticeMinutes) }),
  setHorizon: z.strictObject({ horizon: HorizonAsked }),
  setCaps: CapsAsked,
} as const;
