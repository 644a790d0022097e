import type { HostBooking } from '../booked/booking-state.ts';

interface State extends Pick<HostBooking, 'status' | 'start' | 'sessionId'> {
  readonly hostIds: readonly string[];
  readonly declined: readonly string[];
  readonly noShows: readonly HostBooking['noShows'][number][];
  readonly guest: Pick<HostBooking['guest'], 'guestId'>;
}

/** As whom somebody looks at a booking of their organization. */
export interface Acting {
  /** recruiter: owners, too, and also where they hold it themselves. */
  readonly standing: 'host' | 'recruiter';
  /** Undefined: by the link in the mail that they got as a host. */
  readonly personId: string | undefined;
}

interface Person {
  readonly personId: string;
  readonly memberships?: readonly { readonly organizationId: string; readonly role: string }[] | undefined;
}

/** Undefined: it is not theirs to change. */
export function actingAs(
  { organizationId, hostIds }: Pick<HostBooking, 'organizationId'> & Pick<State, 'hostIds'>,
  person: Person | null | undefined,
  token: string | undefined,
): Acting | undefined {
  if (token !== undefined) return { standing: 'host', personId: undefined };
  const role = person?.memberships?.find((one) => one.organizationId === organizationId)?.role;
  if (!person || role === undefined) return undefined;
  const { personId } = person;
  if (role === 'owner' || role === 'recruiter') return { standing: 'recruiter', personId };
  return hostIds.includes(personId) ? { standing: 'host', personId } : undefined;
}

/** What those who hold a booking, and recruiters, can do about it at `now`, in ms; the services decide it again. */
export function whatCanBeDone(booking: State, { standing, personId }: Acting, now: number) {
  const { status, start, hostIds, sessionId, declined, noShows, guest } = booking;
  const isAhead = Date.parse(start) > now;
  const isConfirmed = status === 'confirmed';
  const isRecruiter = standing === 'recruiter';
  // who holds it speaks for the hosts, whatever else they may do
  const isHost = personId === undefined || hostIds.includes(personId);
  const canGive = isRecruiter && isConfirmed && isAhead && sessionId === null;
  const couldBeAbsent = isHost ? [guest.guestId] : [guest.guestId, ...hostIds];
  const isNoted = (missingId: string) => noShows.some((noShow) => noShow.missingId === missingId);
  return {
    canMove: isConfirmed && isAhead,
    canCancel: (isConfirmed || status === 'waiting') && isAhead,
    /** A group has its own hosts. */
    canGive,
    /** Whose place somebody can take who does not hold it: a host has said that they cannot make it. */
    canTakeOverFrom: canGive && !isHost ? declined[0] : undefined,
    canCancelSession: isRecruiter && sessionId !== null && isAhead && (isConfirmed || status === 'waiting'),
    /** Of whom it can be said that they did not come. */
    absent: isConfirmed && !isAhead ? couldBeAbsent.filter((missingId) => !isNoted(missingId)) : [],
    /** Of whom that was said, and can be taken back by whoever asks. */
    takenBack: isConfirmed ? noShows.filter(({ by }) => !isHost || by === 'host').map(({ missingId }) => missingId) : [],
  };
}

/** The hosts of a booking when somebody comes in another's place. */
export const hostsWith = (hostIds: readonly string[], leaving: string, coming: string): readonly string[] =>
  hostIds.map((hostId) => (hostId === leaving ? coming : hostId));
