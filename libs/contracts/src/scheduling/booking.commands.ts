import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from '../gateway/person.event.ts';
import { oneLine, someLines } from '../plain-text.ts';
import { AssignmentChoice, BookingChannel } from './booking.event.ts';
import { ChangePolicy, ChatLocation, ConversationKind } from './chat-type.event.ts';
import { RoleFamily } from './role-family.ts';
import { ZoneName } from './wall-clock.ts';

export const bookingLimits = { nameLength: 120, addressLength: 254, messageLength: 2_000, reasonLength: 500 } as const;

const id = z.string().min(1);
const hostIds = z.array(id).min(1).readonly();
const meeting = { organizationId: id, chatTypeId: id, start: Instant, end: Instant, hostIds };
const guest = {
  guestId: id,
  guestName: oneLine(bookingLimits.nameLength),
  guestAddress: z.email().max(bookingLimits.addressLength),
  guestZone: ZoneName,
  guestLocale: Locale,
  message: someLines(bookingLimits.messageLength).optional(),
};
const what = { kind: ConversationKind, roleFamily: RoleFamily.nullable(), channel: BookingChannel, location: ChatLocation };
const reason = someLines(bookingLimits.reasonLength).optional();

/**
 * What the service asks of a booking on behalf of guests, hosts and recruiters. Times, hosts and policies are those that its
 * rules have found, from chat type and diaries; the decider tells from the actor who asks.
 */
export const bookingCommands = {
  /** A guest takes what was held. With `approvalUntil`, a host has until then to say yes. */
  confirm: z.strictObject({
    ...meeting,
    ...what,
    ...guest,
    sessionId: id.nullable(),
    choice: AssignmentChoice,
    heldUntil: Instant,
    approvalUntil: Instant.nullable(),
  }),
  wait: z.strictObject({ ...meeting, ...what, ...guest, sessionId: id }),
  /** A seat became free for a guest who waits. */
  seat: z.strictObject({}),
  /** The others have met; or, before that, the guest gives up waiting. */
  endWaiting: z.strictObject({}),
  approve: z.strictObject({ location: ChatLocation }),
  refuse: z.strictObject({}),
  /** Nobody has said yes or no in time. */
  lapse: z.strictObject({}),
  /** With `approvalUntil`, a host has until then to say yes to the new time. */
  reschedule: z.strictObject({
    start: Instant,
    end: Instant,
    hostIds,
    sessionId: id.nullable(),
    location: ChatLocation,
    choice: AssignmentChoice.nullable(),
    policy: ChangePolicy,
    approvalUntil: Instant.nullable(),
  }),
  changeHosts: z.strictObject({ hostIds, why: z.enum(['taken-over', 'reassigned']), choice: AssignmentChoice.nullable() }),
  decline: z.strictObject({ hostId: id }),
  cancel: z.strictObject({ reason, policy: ChangePolicy }),
  reportNoShow: z.strictObject({ missingId: id }),
  withdrawNoShow: z.strictObject({ missingId: id }),
} as const;
