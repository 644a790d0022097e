import type { Changed } from '../api/after.ts';
import { answered } from '../api/answered.ts';
import { api, byLink } from '../api/client.ts';
import { randomId } from '../api/random-id.ts';
import type { HostBooking } from '../booked/booking-state.ts';

/** A booking, and the link by which it is seen, if so. */
export interface Addressed {
  readonly booking: HostBooking;
  readonly token: string | undefined;
}

const sent = ({ booking: { bookingId }, token }: Addressed, commandId = randomId()) => ({
  params: { path: { bookingId } },
  headers: { ...byLink(token), 'idempotency-key': commandId },
});

export const reportNoShow = (addressed: Addressed, missingId: string): Promise<Changed> => {
  const isGuest = missingId === addressed.booking.guest.guestId;
  const body = isGuest ? ({ missing: 'guest' } as const) : ({ missing: 'host', hostId: missingId } as const);
  return answered(() => api.POST('/api/scheduling/bookings/{bookingId}/no-show', { ...sent(addressed), body }));
};

export const withdrawNoShow = (addressed: Addressed, missingId: string): Promise<Changed> => {
  const { params, headers } = sent(addressed);
  const path = { ...params.path, missingId };
  return answered(() => api.DELETE('/api/scheduling/bookings/{bookingId}/no-show/{missingId}', { params: { path }, headers }));
};

export const giveTo = (addressed: Addressed, hostIds: readonly string[]): Promise<Changed> =>
  answered(() => api.POST('/api/scheduling/bookings/{bookingId}/hosts', { ...sent(addressed), body: { hostIds: [...hostIds] } }));

export const takeOver = (addressed: Addressed, from: string): Promise<Changed> =>
  answered(() => api.POST('/api/scheduling/bookings/{bookingId}/takeover', { ...sent(addressed), body: { from } }));

export const moveTo = (addressed: Addressed, start: string): Promise<Changed> =>
  answered(() => api.POST('/api/scheduling/bookings/{bookingId}/reschedule', { ...sent(addressed), body: { start } }));

interface CallingOff {
  /** What whoever is told reads; empty: nothing. */
  readonly reason: string;
  /** The same however often it is sent. */
  readonly commandId: string;
}

const withReason = (reason: string) => (reason.trim() === '' ? {} : { reason: reason.trim() });

export const callOff = (addressed: Addressed, { reason, commandId }: CallingOff): Promise<Changed> =>
  answered(() =>
    api.POST('/api/scheduling/bookings/{bookingId}/cancellation', { ...sent(addressed, commandId), body: withReason(reason) }),
  );

/** For all who have a seat or wait for one. Sent again, it goes on where it stopped. */
export async function callOffSession({ booking }: Addressed, { reason, commandId }: CallingOff): Promise<undefined> {
  const { sessionId, organizationId } = booking;
  if (sessionId === null) return undefined;
  const headers = { 'candor-organization': organizationId, 'idempotency-key': commandId };
  await answered(() =>
    api.POST('/api/scheduling/sessions/{sessionId}/cancellation', { params: { path: { sessionId } }, headers, body: withReason(reason) }),
  );
  return undefined;
}
