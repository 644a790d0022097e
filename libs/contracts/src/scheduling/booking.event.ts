import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';
import { Locale } from '../gateway/person.event.ts';
import { ChatLocation, ConversationKind } from './chat-type.event.ts';
import { RoleFamily } from './role-family.ts';
import { ZoneName } from './wall-clock.ts';

const id = z.string().min(1);
const hostIds = z.array(id).min(1).readonly();

/** When it is and with whom: said anew by every event that changes it, so that readers need no earlier one. */
const meeting = { organizationId: id, chatTypeId: id, bookingId: id, start: Instant, end: Instant, hostIds };
/** RFC 5545 SEQUENCE of the invitation: rises with every change that calendars must see. */
const sequence = z.number().int().nonnegative();

/** Who did it. `rule`: Candor, by a rule that everybody knew. */
const by = z.enum(['guest', 'host', 'recruiter', 'rule']);

/** By which way the guest came. */
export const BookingChannel = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('public-page') }).readonly(),
  z.object({ kind: z.literal('private-link'), linkId: id }).readonly(),
  z.object({ kind: z.literal('invitation'), invitationId: id }).readonly(),
  z.object({ kind: z.literal('request'), requestId: id }).readonly(),
  z.object({ kind: z.literal('recruiter') }).readonly(),
]);
export type BookingChannel = z.infer<typeof BookingChannel>;

/** Why these hosts, and what it was decided by: replaying gives the same ones. */
export const AssignmentChoice = z
  .object({
    mode: z.enum(['single', 'round-robin', 'panel', 'group']),
    /** Those who were free, with what counted for or against them. */
    considered: z
      .array(
        z
          .object({
            hostId: id,
            weight: z.number().positive(),
            chats: z.number().int().nonnegative(),
            /** By how many chats they are behind the share that their weight gives; below 0: ahead of it. */
            owed: z.number(),
            lastBookedAt: Instant.nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();
export type AssignmentChoice = z.infer<typeof AssignmentChoice>;

const held = {
  ...meeting,
  /** Guests who meet at once share it; `null`: a chat with one guest. */
  sessionId: id.nullable(),
  kind: ConversationKind,
  channel: BookingChannel,
  choice: AssignmentChoice,
  heldUntil: Instant,
};

const waiting = { ...meeting, sessionId: id, guestId: id, kind: ConversationKind, channel: BookingChannel, location: ChatLocation };

/** As the chat type said when it was booked: what it says later changes no booking. Rows of chat types that are made anew may lack it. */
const roleFamily = RoleFamily.nullable().default(null);
const notSaid = <Data extends object>(data: Data) => ({ ...data, roleFamily: null });

const confirmed = {
  ...meeting,
  guestId: id,
  kind: ConversationKind,
  location: ChatLocation,
  channel: BookingChannel,
  sequence,
  confirmedBy: by,
};

/** A reserved start, and the chat that becomes of it. */
export const bookingEvents = {
  /**
   * A guest has taken a start that was held for them: how it came to be, told together with what became of it. A hold that
   * nobody confirms is in the diaries of the hosts alone.
   */
  BookingHeld: event(z.object(held)).next(z.object({ ...held, roleFamily }), notSaid),
  GuestGiven: event(
    z.object({
      bookingId: id,
      guestId: id,
      guestName: personal(z.string().min(1).max(200), 'guestId'),
      guestAddress: personal(z.string().min(3).max(320), 'guestId'),
      guestZone: ZoneName,
      guestLocale: Locale,
      message: personal(z.string().max(2_000), 'guestId').optional(),
    }),
  ),
  /** The start stays reserved until a host has said yes or no, or time is up. Behind `BookingRescheduled`: to the new time. */
  ApprovalAsked: event(z.object({ ...meeting, guestId: id, until: Instant })),
  ApprovalRefused: event(z.object({ ...meeting, guestId: id, by, why: z.enum(['declined', 'no-answer', 'withdrawn']) })),
  /** All seats were taken; whoever waits longest gets the next one. */
  WaitingJoined: event(z.object(waiting)).next(z.object({ ...waiting, roleFamily }), notSaid),
  /** `seated`: followed by a confirmation. `begun`: the others have met without them. */
  WaitingEnded: event(z.object({ ...meeting, sessionId: id, guestId: id, why: z.enum(['seated', 'left', 'called-off', 'begun']) })),
  BookingConfirmed: event(z.object(confirmed))
    .next(z.object({ ...confirmed, sessionId: id.nullable() }), (data) => ({ ...data, sessionId: null }))
    .next(
      z.object({
        ...confirmed,
        /** Guests who meet at once share it. */
        sessionId: id.nullable(),
        roleFamily,
      }),
      notSaid,
    ),
  /** The old time is given up. Followed by `ApprovalAsked` where its guest moved what a host has to agree to. */
  BookingRescheduled: event(
    z.object({
      ...meeting,
      guestId: id,
      location: ChatLocation,
      sessionId: id.nullable(),
      previous: z.object({ start: Instant, end: Instant, hostIds }).readonly(),
      /** Why these hosts; `null`: those who were it before. */
      choice: AssignmentChoice.nullable(),
      by,
      sequence,
      late: z.boolean(),
    }),
  ),
  /** Same time and link, other hosts: a colleague took over, or a recruiter decided so. */
  HostsChanged: event(
    z.object({
      ...meeting,
      guestId: id,
      previousHostIds: hostIds,
      why: z.enum(['taken-over', 'reassigned']),
      /** Why they, where Candor found them; `null`: somebody said who. */
      choice: AssignmentChoice.nullable(),
      by,
      sequence,
    }),
  ),
  /** A host said that they cannot make it; until somebody takes over they are still the host. */
  HostDeclined: event(z.object({ ...meeting, guestId: id, hostId: id })),
  BookingCancelled: event(
    z.object({
      ...meeting,
      guestId: id,
      by,
      /** Within the notice that the chat type asks for. */
      late: z.boolean(),
      sequence,
      reason: personal(z.string().max(500), 'guestId').optional(),
    }),
  ),
  NoShowReported: event(z.object({ ...meeting, guestId: id, missing: z.enum(['guest', 'host']), missingId: id, by })),
  NoShowWithdrawn: event(z.object({ ...meeting, guestId: id, missingId: id, by })),
} as const;
