import type { Assignment, BookingRules, ChatTypeKey, Instant } from '@candor/contracts';
import type { Availability } from '../availability/host-availability.rule.ts';
import type { Span } from '../availability/open-hours.rule.ts';

/** What stands in a person's diary, in whichever organization. A booking with several hosts has one, of the same id, in the diary of each. */
export interface DiaryEntry extends ChatTypeKey {
  /** The booking's id. */
  readonly entryId: string;
  /** Entries of several guests who meet at once share it, block as one and count as one; `null`: it stands alone. */
  readonly sessionId: string | null;
  readonly start: Instant;
  readonly end: Instant;
  /** The buffers that it was booked with: at or before `start`, at or after `end`. */
  readonly blockedFrom: Instant;
  readonly blockedUntil: Instant;
  /** A hold blocks and counts before this instant, and no longer at it. `null`: it stays. */
  readonly heldUntil: Instant | null;
}

export interface SlotHost {
  readonly hostId: string;
  readonly availability: Availability;
  /** From calendars outside, in any order. They are kept clear of by the new chat's buffers. */
  readonly busy: readonly Span[];
  /** In any order. All that {@link spanToKnow} covers, also of other organizations: those block, but count for no cap and are named to nobody. */
  readonly entries: readonly DiaryEntry[];
}

/** What is to be booked, and everything that decides when it can be. Plain data. */
export interface SlotRequest {
  readonly now: Instant;
  readonly chatType: ChatTypeKey & { readonly assignment: Assignment; readonly rules: BookingRules };
  /** One of the chat type's. */
  readonly durationMinutes: number;
  /** Of the assignment's hosts, in any order, those who still are hosts. Others are left out of consideration. */
  readonly hosts: readonly SlotHost[];
  /** A booking that is moved: its entries neither block nor count. */
  readonly ignoreEntryId?: string | undefined;
  /** How many others wait for a seat of a session, where somebody does: a seat that is free is theirs. */
  readonly awaitedSessions?: ReadonlyMap<string, number> | undefined;
}

/** A start that can be booked at once. */
export interface OfferedSlot {
  readonly start: Instant;
  readonly end: Instant;
  /**
   * Who could take it, by seat: one seat, or one for each group of a panel, or one for each host of a group. Everybody listed
   * is part of at least one way of filling all seats with different people: `seated` finds one by preference.
   */
  readonly hostIds: readonly (readonly string[])[];
  /** Of a group that meets then already: joining it takes no time of the hosts that is not taken. */
  readonly session?: { readonly sessionId: string; readonly freeSeats: number } | undefined;
}
