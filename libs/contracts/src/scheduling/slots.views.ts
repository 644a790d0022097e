import { z } from 'zod';
import { Instant } from '../commit.ts';
import { chatTypeLimits } from './chat-type.commands.ts';
import { CalendarDate, Moment, TimeWindow, Zone, ZoneName } from './wall-clock.ts';

const daysAtOnce = 62;
const duration = z.coerce.number().int().min(5).max(chatTypeLimits.durationMinutes).optional();

/** Which starts to show: at most 62 days. Left out, `duration` is the chat type's first, in minutes, and `zone` UTC. */
export const SlotsQuery = z
  .object({ from: Moment, to: Moment, duration, zone: Zone.default('UTC') })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'The end must be after the beginning.' })
  .refine(({ from, to }) => !(Date.parse(to) - Date.parse(from) > daysAtOnce * 86_400_000), {
    path: ['to'],
    error: `Ask for at most ${daysAtOnce} days at once.`,
  });
export type SlotsQuery = z.output<typeof SlotsQuery>;

const written = { start: Instant, end: Instant, localStart: z.string(), localEnd: z.string() };

/** The starts that can be booked now, in order; `localStart` and `localEnd` are the same instants on a clock in `zone`, with its offset. */
export const SlotsView = z.object({
  organizationId: z.string(),
  chatTypeId: z.string(),
  durationMinutes: z.number().int(),
  zone: ZoneName,
  slots: z.array(
    z.object({
      ...written,
      /** Of a group; `null`: a chat for one guest. */
      freeSeats: z.number().int().nullable(),
    }),
  ),
  /** When a group meets whose seats are all taken, and one can wait for one; empty where there is no waiting list. */
  full: z.array(z.object(written)),
  computedAt: Instant,
});
export type SlotsView = z.infer<typeof SlotsView>;

/** Which start, of a chat of which length: left out, `duration` is the chat type's first, in minutes. */
export const WhyNotQuery = z.object({ start: Moment, duration });
export type WhyNotQuery = z.output<typeof WhyNotQuery>;

const rule = z.enum(['chat-type', 'host']);
const span = z.object({ from: Instant, to: Instant });
const host = { hostId: z.string() };

/** One reason why a start is not offered. `rule`: whose it is, the chat type's or the host's own. */
export const SlotReason = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('unknown_duration'), durations: z.array(z.number().int()).readonly() }),
  /** Is no host any more, or has archived the schedule that the chat type names. */
  z.object({ reason: z.literal('no_schedule'), ...host, scheduleId: z.string().nullable() }),
  z.object({ reason: z.literal('too_soon'), ...host, rule, noticeMinutes: z.number().int(), earliest: Instant }),
  /** Days of the zone, both included. */
  z.object({ reason: z.literal('beyond_horizon'), ...host, rule, zone: ZoneName, first: CalendarDate, last: CalendarDate }),
  /** `hours` of `date` in `zone` are what counts at `closedAt`, the first instant of the chat at which the host cannot be met. */
  z.object({
    reason: z.literal('outside_availability'),
    ...host,
    scheduleId: z.string(),
    closedAt: Instant,
    zone: ZoneName,
    date: CalendarDate,
    hours: z.array(TimeWindow).readonly(),
    rule: z.enum(['weekly-hours', 'override']),
    travelId: z.string().nullable(),
  }),
  /** Starts are counted from `anchor`. `hostId` is `null` where several hosts share the grid. */
  z.object({ reason: z.literal('off_grid'), hostId: z.string().nullable(), anchor: Instant, intervalMinutes: z.number().int() }),
  /** A calendar outside, or a chat that is none of the organization's business. Only hosts are told when; others: `null`. */
  z.object({ reason: z.literal('busy'), ...host, span: span.nullable() }),
  z.object({
    reason: z.literal('booked'),
    ...host,
    entryId: z.string(),
    chatTypeId: z.string(),
    span,
    /** With its buffers. */
    blocked: span,
    heldUntil: Instant.nullable(),
  }),
  z.object({
    reason: z.literal('cap_reached'),
    ...host,
    rule,
    per: z.enum(['day', 'week', 'month']),
    most: z.number().int(),
    counted: z.number().int(),
    period: span,
  }),
  /** Everybody has the time, but somebody would have to fill two seats. */
  z.object({ reason: z.literal('too_few_hosts'), seats: z.number().int(), hostIds: z.array(z.string()).readonly() }),
  z.object({ reason: z.literal('session_full'), sessionId: z.string(), capacity: z.number().int() }),
]);
export type SlotReason = z.infer<typeof SlotReason>;

/** All reasons why a start is not offered; none: it is, to those in `hostIds` (by seat). */
export const WhyNotView = z.object({
  organizationId: z.string(),
  chatTypeId: z.string(),
  start: Instant,
  end: Instant,
  offered: z.boolean(),
  hostIds: z.array(z.array(z.string()).readonly()).readonly(),
  reasons: z.array(SlotReason),
  computedAt: Instant,
});
export type WhyNotView = z.infer<typeof WhyNotView>;
