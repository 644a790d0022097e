import { event, stream } from '@candor/contracts';
import {
  type Decider,
  enqueue,
  type Job,
  type Projection,
  type Reactor,
  reactionsTo,
  reject,
  rowsFrom,
  send,
} from '@candor/event-sourcing';
import { z } from 'zod';

// The smallest service that has one of everything: what the specs of this library are tried on.

export const bookingStream = stream({
  service: 'scheduling',
  name: 'booking',
  published: true,
  events: {
    BookingHeld: event(z.object({ hostId: z.string(), expiresAt: z.string() })),
    BookingConfirmed: event(z.object({ guestId: z.string(), confirmedAt: z.string() })),
    BookingCancelled: event(z.object({ reason: z.string() })),
  },
  commands: {
    hold: z.object({ hostId: z.string(), minutes: z.number().int() }),
    confirm: z.object({ guestId: z.string().min(1) }),
    cancel: z.object({ reason: z.string() }),
  },
  rejections: { not_held: 409, hold_expired: 410 },
});
export type BookingStream = typeof bookingStream;

export type Booking =
  | { readonly status: 'none' | 'cancelled' }
  | { readonly status: 'held'; readonly hostId: string; readonly expiresAt: string }
  | { readonly status: 'confirmed'; readonly hostId: string; readonly guestId: string };

const minutesLater = (now: string, minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();

export const booking: Decider<Booking, BookingStream> = {
  stream: bookingStream,
  initial: { status: 'none' },
  decide: {
    hold: (state, { hostId, minutes }, { now }) =>
      state.status === 'none' ? [{ type: 'BookingHeld', data: { hostId, expiresAt: minutesLater(now, minutes) } }] : [],
    confirm(state, { guestId }, { now }) {
      if (state.status !== 'held') return reject('not_held', { status: state.status });
      if (state.expiresAt <= now) return reject('hold_expired');
      return [{ type: 'BookingConfirmed', data: { guestId, confirmedAt: now } }];
    },
    cancel: (state, { reason }) => (state.status === 'cancelled' ? [] : [{ type: 'BookingCancelled', data: { reason } }]),
  },
  evolve: {
    BookingHeld: (_state, { hostId, expiresAt }) => ({ status: 'held', hostId, expiresAt }),
    BookingConfirmed: (state, { guestId }) => ({ status: 'confirmed', hostId: state.status === 'held' ? state.hostId : '', guestId }),
    BookingCancelled: () => ({ status: 'cancelled' }),
  },
};

export interface BookingRow {
  readonly hostId: string;
  readonly status: 'held' | 'confirmed';
}

export const bookings: Projection<BookingRow> = {
  name: 'bookings',
  version: 1,
  from: [
    rowsFrom(bookingStream, ({ subject }) => subject, {
      BookingHeld: (_row, { data: { hostId } }) => ({ hostId, status: 'held' }),
      BookingConfirmed: (row) => row && { ...row, status: 'confirmed' },
      BookingCancelled: () => undefined,
    }),
  ],
};

export const thankGuest: Job<{ readonly guestId: string }> = {
  name: 'thank-guest',
  queue: 'mail',
  data: z.object({ guestId: z.string() }),
  id: ({ guestId }) => guestId,
};

export const expireHoldWhenHeld: Reactor = {
  name: 'expire-hold-when-held',
  begins: 'at-first-event',
  from: [
    reactionsTo(bookingStream, {
      BookingHeld: ({ subject }) => send(bookingStream, subject, 'cancel', { reason: 'expired' }),
      BookingConfirmed: ({ data: { guestId, confirmedAt } }) => [enqueue(thankGuest, { guestId }, confirmedAt)],
    }),
  ],
};

/** A day after the confirmation. */
export const thankWhenConfirmed: Reactor = {
  name: 'thank-when-confirmed',
  begins: 'at-first-event',
  from: [
    reactionsTo(bookingStream, {
      BookingConfirmed: ({ data: { guestId, confirmedAt } }) => enqueue(thankGuest, { guestId }, minutesLater(confirmedAt, 1_440)),
    }),
  ],
};

export const held = (expiresAt = '2026-03-02T09:10:00.000Z') => ({ type: 'BookingHeld', data: { hostId: 'kim', expiresAt } }) as const;
export const confirmed = { type: 'BookingConfirmed', data: { guestId: 'ana', confirmedAt: '2026-03-02T09:05:00.000Z' } } as const;
