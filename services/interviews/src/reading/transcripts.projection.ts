import { transcriptStream } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** Who agreed that a conversation is kept in writing, and whether it is. For finding what is of somebody. */
export interface TranscriptRow {
  readonly conversationId: string;
  readonly organizationId: string | null;
  readonly consentedIds: readonly string[];
  readonly transcriptId: string | null;
}

/** By conversation. */
export const transcripts: Projection<TranscriptRow> = {
  name: 'transcripts',
  version: 1,
  indexes: [['consentedIds']],
  from: [
    rowsFrom<typeof transcriptStream, TranscriptRow>(transcriptStream, ({ subject }) => subject, {
      TranscriptConsentGiven: (row, { data: { conversationId, organizationId, personId } }) => ({
        conversationId,
        organizationId,
        consentedIds: [...(row?.consentedIds ?? []), personId],
        transcriptId: row?.transcriptId ?? null,
      }),
      TranscriptConsentWithdrawn: (row, { data: { personId } }) =>
        row && { ...row, consentedIds: row.consentedIds.filter((id) => id !== personId) },
      TranscriptStored: (row, { data: { transcriptId } }) => row && { ...row, transcriptId },
      TranscriptRemoved: (row) => row && { ...row, transcriptId: null },
    }),
  ],
};
