import type { EventsOf, Instant, TranscriptStream } from '@candor/contracts';

type Stored = EventsOf<TranscriptStream>['TranscriptStored'];

export interface KeptTranscript extends Stored {
  readonly storedAt: Instant;
  readonly status: 'analysing' | 'analysed' | 'failed';
}

/** Who of a conversation agrees that it is kept in writing, and what is kept. */
export interface TranscriptState {
  readonly organizationId: string | null;
  readonly consentedIds: readonly string[];
  readonly kept: KeptTranscript | null;
}

export const missingConsents = ({ consentedIds }: TranscriptState, speakerIds: readonly string[]): readonly string[] =>
  speakerIds.filter((id) => !consentedIds.includes(id));
