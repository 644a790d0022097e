import type { CalendarDate, Instant, TimeWindow } from '@candor/contracts';
import type { Span } from '../availability/open-hours.rule.ts';

/** Whose rule it is: the chat type's goes before the host's. */
export type RuleOf = 'chat-type' | 'host';

/** Why one host cannot take a start. */
export type HostRefusal =
  /** In the assignment, but no host any more, or without the schedule that the chat type names. */
  | { readonly reason: 'no_schedule'; readonly hostId: string; readonly scheduleId: string | null }
  | {
      readonly reason: 'too_soon';
      readonly hostId: string;
      readonly rule: RuleOf;
      readonly noticeMinutes: number;
      readonly earliest: Instant;
    }
  /** Days of the host's zone, both included. */
  | {
      readonly reason: 'beyond_horizon';
      readonly hostId: string;
      readonly rule: RuleOf;
      readonly zone: string;
      readonly first: CalendarDate;
      readonly last: CalendarDate;
    }
  /** The hours that count at `closedAt`, the first instant of the chat at which the host cannot be met. */
  | {
      readonly reason: 'outside_availability';
      readonly hostId: string;
      readonly scheduleId: string;
      readonly closedAt: Instant;
      readonly zone: string;
      readonly date: CalendarDate;
      readonly hours: readonly TimeWindow[];
      readonly rule: 'weekly-hours' | 'override';
      /** Whose zone it is, when not the schedule's own. */
      readonly travelId: string | null;
    }
  | { readonly reason: 'off_grid'; readonly hostId: string | null; readonly anchor: Instant; readonly intervalMinutes: number }
  /** Opaque: a calendar outside, or a chat that is none of the organization's business. */
  | { readonly reason: 'busy'; readonly hostId: string; readonly span: Span }
  | {
      readonly reason: 'booked';
      readonly hostId: string;
      readonly entryId: string;
      readonly chatTypeId: string;
      readonly span: Span;
      readonly blocked: Span;
      readonly heldUntil: Instant | null;
    }
  | {
      readonly reason: 'cap_reached';
      readonly hostId: string;
      readonly rule: RuleOf;
      readonly per: 'day' | 'week' | 'month';
      readonly most: number;
      readonly counted: number;
      readonly period: Span;
    };

/** Why a start is not offered, for those of the organization. All reasons, not only the first. */
export type NotOffered =
  | HostRefusal
  | { readonly reason: 'unknown_duration'; readonly durations: readonly number[] }
  /** Everybody has the time, but somebody would have to fill two seats. */
  | { readonly reason: 'too_few_hosts'; readonly seats: number; readonly hostIds: readonly string[] }
  | { readonly reason: 'session_full'; readonly sessionId: string; readonly capacity: number };

/** What a guest is told: policies, and otherwise whether it is a time that is offered at all; nothing of what stands in calendars. */
export type GuestRefusal =
  | { readonly reason: 'unknown_duration'; readonly durations: readonly number[] }
  | { readonly reason: 'too_soon'; readonly earliest: Instant }
  | { readonly reason: 'beyond_horizon'; readonly first: CalendarDate; readonly last: CalendarDate }
  | { readonly reason: 'session_full' }
  | { readonly reason: 'not_offered' }
  | { readonly reason: 'slot_taken' };
