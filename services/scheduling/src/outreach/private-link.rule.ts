import type { EventsOf, Instant, PrivateLinkStream } from '@candor/contracts';

export type PrivateLink =
  | { readonly status: 'none' }
  | {
      readonly status: 'open' | 'revoked';
      readonly linkId: string;
      readonly organizationId: string;
      readonly chatTypeId: string;
      readonly madeBy: string;
      readonly uses: number;
      readonly expiresAt: Instant;
      readonly requestId: string | null;
      readonly bookingIds: readonly string[];
    };

type Events = EventsOf<PrivateLinkStream>;

/** What every event does to a private link. */
export const privateLinkChanges: { readonly [K in keyof Events]: (state: PrivateLink, data: Events[K]) => PrivateLink } = {
  PrivateLinkMade: (_state, { linkId, organizationId, chatTypeId, madeBy, uses, expiresAt, requestId }) => ({
    status: 'open',
    linkId,
    organizationId,
    chatTypeId,
    madeBy,
    uses,
    expiresAt,
    requestId,
    bookingIds: [],
  }),
  PrivateLinkUsed: (state, { bookingId }) =>
    state.status === 'none' ? state : { ...state, bookingIds: [...state.bookingIds.filter((id) => id !== bookingId), bookingId] },
  PrivateLinkFreed: (state, { bookingId }) =>
    state.status === 'none' ? state : { ...state, bookingIds: state.bookingIds.filter((id) => id !== bookingId) },
  PrivateLinkRevoked: (state) => (state.status === 'none' ? state : { ...state, status: 'revoked' }),
};

/** How a link stands at a moment. */
export function linkStatus(
  { status, uses, used, expiresAt }: { status: 'open' | 'revoked'; uses: number; used: number; expiresAt: Instant },
  now: Instant,
): 'open' | 'expired' | 'used' | 'revoked' {
  if (status === 'revoked') return 'revoked';
  if (expiresAt <= now) return 'expired';
  return used >= uses ? 'used' : 'open';
}
