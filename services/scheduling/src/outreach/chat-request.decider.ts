import { type ChatRequestStream, chatRequestStream } from '@candor/contracts';
import { type Decider, type Decision, reject } from '@candor/event-sourcing';

export type ChatRequest =
  | { readonly status: 'none' }
  | {
      readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn';
      readonly requestId: string;
      readonly organizationId: string;
      readonly candidateId: string;
      readonly round: number;
      readonly linkId: string | undefined;
    };

type Decided = Decision<ChatRequestStream>;

/** One candidate who asks one organization for a chat, as often as they like but not twice at once. */
export const chatRequest: Decider<ChatRequest, ChatRequestStream> = {
  stream: chatRequestStream,
  initial: { status: 'none' },
  decide: {
    ask(state, { name, address, ...plain }, { subject }) {
      if (state.status === 'open') return reject('already_asked');
      const round = state.status === 'none' ? 1 : state.round + 1;
      return [{ type: 'ChatRequested', data: { ...plain, requestId: subject, round, candidateName: name, candidateAddress: address } }];
    },
    accept(state, data, { organization }): Decided {
      if (state.status === 'none' || state.organizationId !== organization) return reject('unknown_request');
      if (state.status !== 'open') return state.linkId === data.linkId ? [] : reject('already_answered', { status: state.status });
      return [{ type: 'ChatRequestAccepted', data: { ...keysOf(state), ...data } }];
    },
    decline(state, data, { organization }): Decided {
      if (state.status === 'none' || state.organizationId !== organization) return reject('unknown_request');
      if (state.status === 'declined') return [];
      if (state.status !== 'open') return reject('already_answered', { status: state.status });
      return [{ type: 'ChatRequestDeclined', data: { ...keysOf(state), ...data } }];
    },
    withdraw(state): Decided {
      if (state.status === 'none') return reject('unknown_request');
      return state.status === 'open' ? [{ type: 'ChatRequestWithdrawn', data: keysOf(state) }] : [];
    },
  },
  evolve: {
    ChatRequested: (_state, { requestId, organizationId, candidateId, round }) => ({
      status: 'open',
      requestId,
      organizationId,
      candidateId,
      round,
      linkId: undefined,
    }),
    ChatRequestAccepted: (state, { linkId }) => (state.status === 'none' ? state : { ...state, status: 'accepted', linkId }),
    ChatRequestDeclined: (state) => (state.status === 'none' ? state : { ...state, status: 'declined' }),
    ChatRequestWithdrawn: (state) => (state.status === 'none' ? state : { ...state, status: 'withdrawn' }),
  },
};

const keysOf = ({ requestId, organizationId, candidateId, round }: Exclude<ChatRequest, { status: 'none' }>) => ({
  requestId,
  organizationId,
  candidateId,
  round,
});
