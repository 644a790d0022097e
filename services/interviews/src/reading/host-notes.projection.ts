import { hostNoteStream, type Instant } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** A host's note about a guest. */
export interface HostNoteRow {
  readonly conversationId: string;
  readonly organizationId: string;
  readonly authorId: string;
  readonly guestId: string;
  /** Sealed. */
  readonly text: string;
  readonly shared: boolean;
  readonly writtenAt: Instant;
}

/** By conversation and author. */
export const hostNotes: Projection<HostNoteRow> = {
  name: 'host-notes',
  version: 1,
  indexes: [['organizationId', 'guestId', 'shared', 'writtenAt'], ['authorId']],
  from: [
    rowsFrom<typeof hostNoteStream, HostNoteRow>(hostNoteStream, ({ subject }) => subject, {
      HostNoteWritten: (_row, { data, occurredAt }) => ({ ...data, writtenAt: occurredAt }),
      HostNoteRemoved: () => undefined,
    }),
  ],
};
