import { type TranscriptStream, transcriptStream } from '@candor/contracts';
import { type Decider, type Decision, type NewEventOf, reject } from '@candor/event-sourcing';
import { type KeptTranscript, missingConsents, type TranscriptState } from './transcript.rule.ts';

type Decided = Decision<TranscriptStream>;
type Event = NewEventOf<TranscriptStream>;

/** One conversation in writing: kept only while everybody agrees who speaks in it. */
export const transcript: Decider<TranscriptState, TranscriptStream> = {
  stream: transcriptStream,
  initial: { organizationId: null, consentedIds: [], kept: null },
  decide: {
    giveConsent: ({ consentedIds }, command) =>
      consentedIds.includes(command.personId) ? [] : [{ type: 'TranscriptConsentGiven', data: command }],
    withdrawConsent({ organizationId, consentedIds, kept }, { personId, why }, { subject }): Decided {
      if (!consentedIds.includes(personId)) return [];
      const withdrawn: Event = { type: 'TranscriptConsentWithdrawn', data: { conversationId: subject, organizationId, personId } };
      return kept?.speakerIds.includes(personId) ? [withdrawn, removed(kept, why)] : [withdrawn];
    },
    store(state, command): Decided {
      if (state.kept) return state.kept.transcriptId === command.transcriptId ? [] : reject('transcript_exists');
      const missing = missingConsents(state, command.speakerIds);
      return missing.length > 0 ? reject('consent_missing', { missing }) : [{ type: 'TranscriptStored', data: command }];
    },
    noteAnalysed: ({ kept }, { transcriptId }) =>
      kept && isAnalysed(kept, transcriptId) ? [{ type: 'TranscriptAnalysed', data: { ...of(kept), transcriptId } }] : [],
    noteFailed: ({ kept }, { transcriptId, why }) =>
      kept && isAnalysed(kept, transcriptId) ? [{ type: 'TranscriptAnalysisFailed', data: { ...of(kept), transcriptId, why } }] : [],
    remove: ({ kept }, { why }) => (kept ? [removed(kept, why)] : reject('no_transcript')),
  },
  evolve: {
    TranscriptConsentGiven: (state, { organizationId, personId }) => ({
      ...state,
      organizationId,
      consentedIds: [...state.consentedIds, personId],
    }),
    TranscriptConsentWithdrawn: (state, { personId }) => ({ ...state, consentedIds: state.consentedIds.filter((id) => id !== personId) }),
    TranscriptStored: (state, data, { occurredAt }) => ({ ...state, kept: { ...data, storedAt: occurredAt, status: 'analysing' } }),
    TranscriptAnalysed: (state) => ({ ...state, kept: state.kept && { ...state.kept, status: 'analysed' } }),
    TranscriptAnalysisFailed: (state) => ({ ...state, kept: state.kept && { ...state.kept, status: 'failed' } }),
    TranscriptRemoved: (state) => ({ ...state, kept: null }),
  },
};

const of = ({ conversationId, organizationId }: KeptTranscript) => ({ conversationId, organizationId });

const isAnalysed = (kept: KeptTranscript, transcriptId: string): boolean =>
  kept.transcriptId === transcriptId && kept.status === 'analysing';

const removed = (kept: KeptTranscript, why: 'consent-withdrawn' | 'wanted' | 'person-erased'): Event => ({
  type: 'TranscriptRemoved',
  data: { ...of(kept), transcriptId: kept.transcriptId, speakerIds: kept.speakerIds, why },
});
