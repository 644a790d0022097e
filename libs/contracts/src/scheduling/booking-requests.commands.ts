import { z } from 'zod';
import { Instant } from '../commit.ts';
import { Locale } from '../gateway/person.event.ts';
import { oneLine, someLines } from '../plain-text.ts';
import { bookingLimits } from './booking.commands.ts';
import { chatTypeLimits } from './chat-type.commands.ts';
import { Zone } from './wall-clock.ts';

/** An instant as somebody writes it, with any offset, to the minute. */
const startsAt = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(Instant)
  .refine((start) => start >= '2000-01-01' && start < '2200-01-01', { error: 'Choose a time from the year 2000 to 2199.' });

const duration = z.number().int().min(5).max(chatTypeLimits.durationMinutes);
const hostId = z.string().min(1).max(64);

/** Which start to hold, and for how long a chat. */
export const HoldAsked = z.strictObject({ start: startsAt, durationMinutes: duration });
export type HoldAsked = z.output<typeof HoldAsked>;

/** Who the guest is, as they say. */
export const GuestAsked = z.strictObject({
  name: oneLine(bookingLimits.nameLength),
  address: z.string().trim().max(bookingLimits.addressLength).pipe(z.email('Write an e-mail address.')),
  zone: Zone,
  locale: Locale.default('en'),
  message: someLines(bookingLimits.messageLength).optional(),
});
export type GuestAsked = z.output<typeof GuestAsked>;

/** Which start of a group that is full to wait for, and who waits. */
export const WaitingAsked = GuestAsked.extend({ start: startsAt, durationMinutes: duration });
export type WaitingAsked = z.output<typeof WaitingAsked>;

/**
 * Which start to move to. Left out, the length stays, and so do the hosts where they have the time: others come only where they have
 * not. `keepHosts`: `true`, the same hosts or not at all; `false`, whoever would hold a new booking.
 */
export const RescheduleAsked = z.strictObject({
  start: startsAt,
  durationMinutes: duration.optional(),
  keepHosts: z.boolean().optional(),
});
export type RescheduleAsked = z.output<typeof RescheduleAsked>;

export const CancelAsked = z.strictObject({ reason: someLines(bookingLimits.reasonLength).optional() });
export type CancelAsked = z.output<typeof CancelAsked>;

/** Which of the hosts cannot make it; left out: whoever asks. */
export const DeclineAsked = z.strictObject({ hostId: hostId.optional() });
export type DeclineAsked = z.output<typeof DeclineAsked>;

/** Who takes over from whom; left out: whoever asks, from somebody who cannot make it. */
export const TakeoverAsked = z.strictObject({ hostId: hostId.optional(), from: hostId.optional() });
export type TakeoverAsked = z.output<typeof TakeoverAsked>;

export const HostsAsked = z.strictObject({
  hostIds: z
    .array(hostId)
    .min(1)
    .max(chatTypeLimits.seats)
    .readonly()
    .refine((ids) => new Set(ids).size === ids.length, { error: 'Name each host once.' }),
});
export type HostsAsked = z.output<typeof HostsAsked>;

/** Who was not there: the guest, or this host. */
export const NoShowAsked = z.discriminatedUnion('missing', [
  z.strictObject({ missing: z.literal('guest') }),
  z.strictObject({ missing: z.literal('host'), hostId: hostId.optional() }),
]);
export type NoShowAsked = z.output<typeof NoShowAsked>;
