import { consentStream, observationsStream, observationsSubject, talkStream, transcriptStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo, send } from '@candor/event-sourcing';
import { analyseTranscript } from '../jobs/analyse-transcript.job.ts';
import { removeTranscript } from '../jobs/remove-transcript.job.ts';

/** A transcript is analysed when it is kept, and when it is gone everything goes that was taken from it. */
export const lookAfterTranscripts: Reactor = {
  name: 'look-after-transcripts',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(transcriptStream, {
      TranscriptStored: ({ data: { conversationId, transcriptId }, origin, occurredAt }) =>
        enqueue(analyseTranscript, { conversationId, transcriptId, ...(origin === 'demo' ? { demoAt: occurredAt } : {}) }),
      TranscriptRemoved: ({ data: { conversationId, transcriptId, speakerIds } }) => [
        enqueue(removeTranscript, { transcriptId }),
        send(talkStream, conversationId, 'retract', { transcriptId }),
        ...speakerIds.map((id) => send(observationsStream, observationsSubject(conversationId, id), 'forgetTranscript', { transcriptId })),
      ],
    }),
    reactionsTo(consentStream, {
      ConsentWithdrawn: ({ data: { personId, purpose, about } }) =>
        purpose === 'transcript' && about !== null
          ? send(transcriptStream, about, 'withdrawConsent', { personId, why: 'consent-withdrawn' })
          : [],
    }),
  ],
};
