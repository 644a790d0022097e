import type { HostBooking } from '../booked/booking-state.ts';

interface Noted {
  readonly noShows: readonly Pick<HostBooking['noShows'][number], 'missingId'>[];
  readonly guest: Pick<HostBooking['guest'], 'guestId'>;
}

/** Which side did not come, as far as anybody has said so. */
export function absenceOf({ noShows, guest: { guestId } }: Noted): 'guest' | 'host' | 'both' | undefined {
  const isGuest = noShows.some(({ missingId }) => missingId === guestId);
  const isHost = noShows.some(({ missingId }) => missingId !== guestId);
  if (isGuest && isHost) return 'both';
  return isGuest ? 'guest' : isHost ? 'host' : undefined;
}
