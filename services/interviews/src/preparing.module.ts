import type { ServiceParts } from '@candor/platform';
import { checkIn } from './check-in/check-in.decider.ts';
import { CheckInEraser } from './check-in/check-in-eraser.ts';
import { CheckInsController } from './check-in/check-ins.controller.ts';
import { satisfaction } from './check-in/satisfaction.decider.ts';
import { EmployerPitchController } from './guide/employer-pitch.controller.ts';
import { employerPitch } from './guide/employer-pitch.decider.ts';
import { guide } from './guide/guide.decider.ts';
import { GuideOutlinesQueries } from './guide/guide-outlines.queries.ts';
import { GuideSettingsController } from './guide/guide-settings.controller.ts';
import { GuidesQueries } from './guide/guides.queries.ts';
import { hostNote } from './guide/host-note.decider.ts';
import { HostNotesController } from './guide/host-notes.controller.ts';
import { SharedNotes } from './guide/shared-notes.ts';
import { PitchController } from './pitch/pitch.controller.ts';
import { pitch } from './pitch/pitch.decider.ts';
import { PitchComparisonsQueries } from './pitch/pitch-comparisons.queries.ts';
import { pitchTrial } from './pitch/pitch-trial.decider.ts';
import { PitchTrialsController } from './pitch/pitch-trials.controller.ts';
import { AimsController } from './prep/aims.controller.ts';
import { aims } from './prep/aims.decider.ts';
import { CoverageController } from './prep/coverage.controller.ts';
import { covered } from './prep/covered.decider.ts';
import { PrepController } from './prep/prep.controller.ts';
import { prep } from './prep/prep.decider.ts';
import { PrepEraser } from './prep/prep-eraser.ts';
import { Preparing } from './prep/preparing.ts';
import { PrepsQueries } from './prep/preps.queries.ts';
import { KnownQuestions } from './question/known-questions.ts';
import { ownQuestion } from './question/own-question.decider.ts';
import { OwnQuestionsController } from './question/own-questions.controller.ts';
import { question } from './question/question.decider.ts';
import { QuestionsController } from './question/questions.controller.ts';
import { publishCoverageWithoutWords } from './reacting/publish-coverage-without-words.reactor.ts';
import { publishSatisfactionForOnesOwnFigures } from './reacting/publish-satisfaction-for-ones-own-figures.reactor.ts';
import { checkIns } from './reading/check-ins.projection.ts';
import { CheckInsQueries } from './reading/check-ins.queries.ts';
import { heardPitches } from './reading/heard-pitches.projection.ts';
import { hostNotes } from './reading/host-notes.projection.ts';
import { missingSkills } from './reading/missing-skills.projection.ts';
import { ownQuestions } from './reading/own-questions.projection.ts';
import { OwnQuestionsQueries } from './reading/own-questions.queries.ts';
import { pitchTrials } from './reading/pitch-trials.projection.ts';
import { preps } from './reading/preps.projection.ts';
import { questions } from './reading/questions.projection.ts';
import { QuestionsQueries } from './reading/questions.queries.ts';
import { StreamsNow } from './reading/streams-now.ts';

/** The part of the map that is about preparing for conversations, how one's story lands, and how content one is where one works. */
export const preparingParts = {
  streams: [
    // one per line, sorted
    aims,
    checkIn,
    covered,
    employerPitch,
    guide,
    hostNote,
    ownQuestion,
    pitch,
    pitchTrial,
    prep,
    question,
    satisfaction,
  ],
  projections: [
    // one per line, sorted
    checkIns,
    heardPitches,
    hostNotes,
    missingSkills,
    ownQuestions,
    pitchTrials,
    preps,
    questions,
  ],
  reactors: [
    // one per line, sorted
    publishCoverageWithoutWords,
    publishSatisfactionForOnesOwnFigures,
  ],
  jobs: [],
  controllers: [
    // one per line, sorted
    AimsController,
    CheckInsController,
    CheckInsQueries,
    CoverageController,
    EmployerPitchController,
    GuideOutlinesQueries,
    GuidesQueries,
    GuideSettingsController,
    HostNotesController,
    OwnQuestionsController,
    OwnQuestionsQueries,
    PitchComparisonsQueries,
    PitchController,
    PitchTrialsController,
    PrepController,
    PrepsQueries,
    QuestionsController,
    QuestionsQueries,
  ],
  providers: [
    // one per line, sorted
    CheckInEraser,
    KnownQuestions,
    PrepEraser,
    Preparing,
    SharedNotes,
    StreamsNow,
  ],
  erasers: [
    // one per line, sorted
    CheckInEraser,
    PrepEraser,
  ],
} satisfies Omit<ServiceParts, 'service' | 'receives'>;
