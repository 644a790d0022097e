import { consentStream, exchangeStream } from '@candor/contracts';
import { handle, type ServiceParts } from '@candor/platform';
import { analyseTranscript, TranscriptAnalyst } from './jobs/analyse-transcript.job.ts';
import { dropUnkeptTranscript, UnkeptTranscriptDropper } from './jobs/drop-unkept-transcript.job.ts';
import { removeTranscript, TranscriptRemover } from './jobs/remove-transcript.job.ts';
import { RemainingObservationsTeller, tellRemainingObservations } from './jobs/tell-remaining-observations.job.ts';
import { NotesOfPeople } from './observation/notes.ts';
import { ObservationEraser } from './observation/observation-eraser.ts';
import { ObservationsController } from './observation/observations.controller.ts';
import { observations } from './observation/observations.decider.ts';
import { observed } from './observation/observed.decider.ts';
import { Observing } from './observation/observing.ts';
import { countObservationsWhenAConversationIsOver } from './reacting/count-observations-when-a-conversation-is-over.reactor.ts';
import { lookAfterTranscripts } from './reacting/look-after-transcripts.reactor.ts';
import { publishObservationsWhenTheyAreTold } from './reacting/publish-observations-when-they-are-told.reactor.ts';
import { tellObservationsWhenFeedbackIsRevealed } from './reacting/tell-observations-when-feedback-is-revealed.reactor.ts';
import { exchanges } from './reading/exchanges.projection.ts';
import { observationRows } from './reading/observations.projection.ts';
import { ObservationsQueries } from './reading/observations.queries.ts';
import { SeenObservations } from './reading/seen-observations.ts';
import { transcripts } from './reading/transcripts.projection.ts';
import { TranscriptsQueries } from './reading/transcripts.queries.ts';
import { VocabularyQueries } from './reading/vocabulary.queries.ts';
import { vocabularyTerms } from './reading/vocabulary-terms.projection.ts';
import { AnalysisProgress } from './transcript/analysis-progress.ts';
import { SpeakerNames } from './transcript/speaker-names.ts';
import { SuggestionsController } from './transcript/suggestions.controller.ts';
import { talk } from './transcript/talk.decider.ts';
import { transcript } from './transcript/transcript.decider.ts';
import { TranscriptEraser } from './transcript/transcript-eraser.ts';
import { TranscriptFiles } from './transcript/transcript-files.ts';
import { TranscriptsController } from './transcript/transcripts.controller.ts';
import { Transcripts } from './transcript/transcripts.ts';
import { Vocabularies } from './vocabulary/vocabularies.ts';
import { VocabularyController } from './vocabulary/vocabulary.controller.ts';
import { vocabulary } from './vocabulary/vocabulary.decider.ts';

/** The part of the map that is about what people note, what it is called, and conversations in writing. */
export const observingParts = {
  streams: [
    // one per line, sorted
    observations,
    observed,
    talk,
    transcript,
    vocabulary,
  ],
  receives: [
    // one per line, sorted
    consentStream,
    exchangeStream,
  ],
  projections: [
    // one per line, sorted
    exchanges,
    observationRows,
    transcripts,
    vocabularyTerms,
  ],
  reactors: [
    // one per line, sorted
    countObservationsWhenAConversationIsOver,
    lookAfterTranscripts,
    publishObservationsWhenTheyAreTold,
    tellObservationsWhenFeedbackIsRevealed,
  ],
  jobs: [
    // one per line, sorted
    handle(analyseTranscript, TranscriptAnalyst, { timeout: 300_000 }),
    handle(dropUnkeptTranscript, UnkeptTranscriptDropper),
    handle(removeTranscript, TranscriptRemover),
    handle(tellRemainingObservations, RemainingObservationsTeller),
  ],
  controllers: [
    // one per line, sorted
    ObservationsController,
    ObservationsQueries,
    SuggestionsController,
    TranscriptsController,
    TranscriptsQueries,
    VocabularyController,
    VocabularyQueries,
  ],
  providers: [
    // one per line, sorted
    AnalysisProgress,
    NotesOfPeople,
    ObservationEraser,
    Observing,
    SeenObservations,
    SpeakerNames,
    TranscriptEraser,
    TranscriptFiles,
    Transcripts,
    Vocabularies,
  ],
  erasers: [
    // one per line, sorted
    ObservationEraser,
    TranscriptEraser,
  ],
} satisfies Omit<ServiceParts, 'service'>;
