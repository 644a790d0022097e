import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from '../gateway/person.event.ts';
import { BookingChannel } from './booking.event.ts';
import { ChatLocation, ConversationKind } from './chat-type.event.ts';
import { ZoneName } from './wall-clock.ts';

const Start = z.object({ start: Instant, end: Instant });
const at = { stream: z.string(), version: z.number().int() };

/** A start that is held: confirm it before `heldUntil` with `link` in the header `Candor-Link`. */
export const HoldView = Start.extend({ bookingId: z.string(), heldUntil: Instant, link: z.string(), ...at });
export type HoldView = z.infer<typeof HoldView>;

export const BookingStatus = z.enum(['awaiting-approval', 'waiting', 'confirmed', 'cancelled', 'refused', 'waited']);
export type BookingStatus = z.infer<typeof BookingStatus>;

/** What has become of a hold, or of joining a waiting list. `link` lets the guest see and change it later. */
export const ConfirmationView = Start.extend({
  bookingId: z.string(),
  status: BookingStatus,
  approvalUntil: Instant.nullable(),
  link: z.string(),
  ...at,
});
export type ConfirmationView = z.infer<typeof ConfirmationView>;

/** Where a changed booking stands now. */
export const ChangedView = Start.extend({
  bookingId: z.string(),
  hostIds: z.array(z.string()).readonly(),
  /** `awaiting-approval`: its guest has moved it to a time that a host has to agree to, until `approvalUntil`. */
  status: BookingStatus,
  approvalUntil: Instant.nullable(),
  ...at,
});
export type ChangedView = z.infer<typeof ChangedView>;

/** What came of saying that one cannot make it. */
export const DeclinedView = z.object({
  bookingId: z.string(),
  /** Who has taken over, at the same time and link; `null`: nobody was free. */
  takenOverBy: z.string().nullable(),
  /** Other starts to offer the guest where nobody was free. */
  alternatives: z.array(Start),
  ...at,
});
export type DeclinedView = z.infer<typeof DeclinedView>;

const meeting = {
  bookingId: z.string(),
  organizationId: z.string(),
  chatTypeId: z.string(),
  /** Of the chat type. */
  name: z.string(),
  kind: ConversationKind,
  status: BookingStatus,
  start: Instant,
  end: Instant,
  location: ChatLocation.nullable(),
  approvalUntil: Instant.nullable(),
  version: z.number().int(),
};

const NoShow = z.object({ missingId: z.string(), by: z.enum(['guest', 'host', 'recruiter', 'rule']) });

/** A booking as its hosts, owners and recruiters see it. */
export const BookingView = z.object({
  seenBy: z.literal('organization'),
  ...meeting,
  hostIds: z.array(z.string()).readonly(),
  /** Of a group that meets at once. */
  sessionId: z.string().nullable(),
  channel: BookingChannel,
  /** Their texts are `null` once their key is destroyed. */
  guest: z.object({
    guestId: z.string(),
    name: z.string().nullable(),
    address: z.string().nullable(),
    zone: ZoneName.nullable(),
    locale: Locale.nullable(),
    message: z.string().nullable(),
  }),
  /** Hosts who cannot make it. */
  declined: z.array(z.string()).readonly(),
  noShows: z.array(NoShow).readonly(),
  cancelled: z.object({ by: z.string(), late: z.boolean(), reason: z.string().nullable() }).nullable(),
  bookedAt: Instant,
});
export type BookingView = z.infer<typeof BookingView>;

/** A booking as its guest sees it: with the names of the hosts, and nothing of other guests. */
export const GuestBookingView = z.object({
  seenBy: z.literal('guest'),
  ...meeting,
  organization: z.string(),
  hosts: z.array(z.object({ hostId: z.string(), name: z.string().nullable() })),
  zone: ZoneName.nullable(),
  /** Until when the guest can move it, and how often still; cancelling is possible until it begins. */
  changes: z.object({ until: Instant, left: z.number().int() }),
  /** Of those who wait for a seat, from 1. */
  placeInLine: z.number().int().nullable(),
  cancelled: z.object({ by: z.string(), late: z.boolean() }).nullable(),
});
export type GuestBookingView = z.infer<typeof GuestBookingView>;

/** Whoever asks sees their side of it. */
export const SeenBookingView = z.discriminatedUnion('seenBy', [BookingView, GuestBookingView]);
export type SeenBookingView = z.infer<typeof SeenBookingView>;
