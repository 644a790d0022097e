import { type InvitationStream, invitationStream } from '@candor/contracts';
import { type Decider, type Decision, reject } from '@candor/event-sourcing';
import { daysAfter } from './days-after.rule.ts';
import { closedBecause, type Invitation, invitationChanges, obstacleTo } from './invitation.rule.ts';

type Decided = Decision<InvitationStream>;

/** One candidate and one chat type of an organization, through all rounds of inviting. */
export const invitation: Decider<Invitation, InvitationStream> = {
  stream: invitationStream,
  initial: { status: 'none' },
  decide: {
    invite(state, command, { subject, now }) {
      const obstacle = state.status === 'none' ? undefined : obstacleTo(state, now);
      if (obstacle) return reject(obstacle);
      const { name, address, message, openDays, ...plain } = command;
      return [
        {
          type: 'CandidateInvited',
          data: {
            ...plain,
            invitationId: subject,
            round: state.status === 'none' ? 1 : state.round + 1,
            expiresAt: daysAfter(now, openDays),
            candidateAddress: address,
            ...(name === undefined ? {} : { candidateName: name }),
            ...(message === undefined ? {} : { message }),
          },
        },
      ];
    },
    /** Also when it has expired or was withdrawn since: the start was held while it was open. */
    accept(state, { bookingId, until }) {
      if (state.status === 'none') return reject('unknown_invitation');
      if (state.status === 'booked') return state.bookingId === bookingId ? [] : reject('already_booked', { bookingId: state.bookingId });
      return [{ type: 'InvitationBooked', data: { ...keysOf(state), bookingId, invitedAt: state.invitedAt, until } }];
    },
    reopen: (state, { bookingId }) =>
      state.status === 'booked' && state.bookingId === bookingId
        ? [{ type: 'InvitationReopened', data: { ...keysOf(state), bookingId } }]
        : [],
    decline(state, _command, { now }): Decided {
      const closed = closedBecause(state, now);
      if (closed) return reject(closed);
      return state.status === 'open' ? [{ type: 'InvitationDeclined', data: keysOf(state) }] : [];
    },
    withdraw(state, _command, { organization }): Decided {
      if (state.status === 'none' || state.organizationId !== organization) return reject('unknown_invitation');
      if (state.status === 'booked') return reject('already_booked', { bookingId: state.bookingId });
      return state.status === 'open' ? [{ type: 'InvitationWithdrawn', data: keysOf(state) }] : [];
    },
  },
  evolve: invitationChanges,
};

const keysOf = ({ invitationId, organizationId, chatTypeId, candidateId, round }: Exclude<Invitation, { status: 'none' }>) => ({
  round,
  invitationId,
  organizationId,
  chatTypeId,
  candidateId,
});
