import { type EventsOf, type HostNoteStream, hostNoteStream } from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';

/** A host's note about a guest, its text sealed; undefined: there is none. */
export type HostNote = EventsOf<HostNoteStream>['HostNoteWritten'] | undefined;

export const hostNote: Decider<HostNote, HostNoteStream> = {
  stream: hostNoteStream,
  initial: undefined,
  decide: {
    write: (_state, command) => [{ type: 'HostNoteWritten', data: command }],
    remove(state) {
      if (!state) return reject('unknown_note');
      const { conversationId, organizationId, authorId, guestId } = state;
      return [{ type: 'HostNoteRemoved', data: { conversationId, organizationId, authorId, guestId } }];
    },
  },
  evolve: { HostNoteWritten: (_state, data) => data, HostNoteRemoved: () => undefined },
};
