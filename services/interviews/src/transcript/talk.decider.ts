import { type CommandsOf, type TalkStream, talkStream } from '@candor/contracts';
import { canonical, type Decider } from '@candor/event-sourcing';

type Published = CommandsOf<TalkStream>['publish'];

/** How much each side spoke, as others may count it. */
export const talk: Decider<Published | null, TalkStream> = {
  stream: talkStream,
  initial: null,
  decide: {
    publish: (state, command) => (canonical(state) === canonical(command) ? [] : [{ type: 'TalkPublished', data: command }]),
    // another transcript may have been kept since
    retract: (state, { transcriptId }) =>
      state?.transcriptId === transcriptId
        ? [{ type: 'TalkRetracted', data: { conversationId: state.conversationId, organizationId: state.organizationId, transcriptId } }]
        : [],
  },
  evolve: {
    TalkPublished: (_state, data) => data,
    TalkRetracted: () => null,
  },
};
