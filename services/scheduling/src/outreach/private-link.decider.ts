import { type PrivateLinkStream, privateLinkStream } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';
import { daysAfter } from './days-after.rule.ts';
import { type PrivateLink, privateLinkChanges } from './private-link.rule.ts';

export const privateLink: Decider<PrivateLink, PrivateLinkStream> = {
  stream: privateLinkStream,
  initial: { status: 'none' },
  decide: {
    make: (state, { openDays, ...data }, { subject, now }) =>
      state.status === 'none'
        ? [{ type: 'PrivateLinkMade', data: { ...data, linkId: subject, expiresAt: daysAfter(now, openDays) } }]
        : reject('link_exists'),
    /** Also when it has expired since: the start was held while it was open. */
    use(state, { bookingId }) {
      if (state.status === 'none') return reject('unknown_link');
      if (state.bookingIds.includes(bookingId)) return [];
      if (state.status === 'revoked') return reject('link_revoked');
      if (state.bookingIds.length >= state.uses) return reject('link_used', { uses: state.uses });
      return [{ type: 'PrivateLinkUsed', data: { ...keysOf(state), bookingId } }];
    },
    free: (state, { bookingId }) =>
      state.status !== 'none' && state.bookingIds.includes(bookingId)
        ? [{ type: 'PrivateLinkFreed', data: { ...keysOf(state), bookingId } }]
        : [],
    revoke(state, _command, { organization }) {
      if (state.status === 'none' || state.organizationId !== organization) return reject('unknown_link');
      return state.status === 'revoked' ? [] : [{ type: 'PrivateLinkRevoked', data: keysOf(state) }];
    },
  },
  evolve: privateLinkChanges,
};

const keysOf = ({ linkId, organizationId, chatTypeId }: Exclude<PrivateLink, { status: 'none' }>) => ({
  linkId,
  organizationId,
  chatTypeId,
});
