import { exportStream } from './analytics/export.stream.ts';
import { exportScheduleStream } from './analytics/export-schedule.stream.ts';
import { figuresChoiceStream } from './analytics/figures-choice.stream.ts';
import { exchangeStream } from './feedback/exchange.stream.ts';
import { feedbackPolicyStream } from './feedback/feedback-policy.stream.ts';
import { nudgeChoiceStream } from './feedback/nudge-choice.stream.ts';
import { selfEstimateStream } from './feedback/self-estimate.stream.ts';
import { submissionStream } from './feedback/submission.stream.ts';
import { confidentialityStream } from './gateway/confidentiality.stream.ts';
import { consentStream } from './gateway/consent.stream.ts';
import { erasureAcknowledgementStreams, erasureStream } from './gateway/erasure.stream.ts';
import { organizationStream } from './gateway/organization.stream.ts';
import { personStream } from './gateway/person.stream.ts';
import { aimsStream } from './interviews/aims.stream.ts';
import { checkInStream, satisfactionStream } from './interviews/check-in.stream.ts';
import { confidenceStream } from './interviews/confidence.stream.ts';
import { contactBookStream, contactStream } from './interviews/contact-book.stream.ts';
import { conversationStream } from './interviews/conversation.stream.ts';
import { employerPitchStream } from './interviews/employer-pitch.stream.ts';
import { expectationsStream } from './interviews/expectations.stream.ts';
import { guideStream } from './interviews/guide.stream.ts';
import { historyImportStream } from './interviews/history-import.stream.ts';
import { hostNoteStream } from './interviews/host-note.stream.ts';
import { observationsStream, observedStream } from './interviews/observation.stream.ts';
import { offerStream } from './interviews/offer.stream.ts';
import { outcomeStream } from './interviews/outcome.stream.ts';
import { ownQuestionStream } from './interviews/own-question.stream.ts';
import { pitchStream } from './interviews/pitch.stream.ts';
import { pitchTrialStream } from './interviews/pitch-trial.stream.ts';
import { coveredStream, prepStream } from './interviews/prep.stream.ts';
import { questionStream } from './interviews/question.stream.ts';
import { talentPoolStream } from './interviews/talent-pool.stream.ts';
import { talkStream } from './interviews/talk.stream.ts';
import { transcriptStream } from './interviews/transcript.stream.ts';
import { vocabularyStream } from './interviews/vocabulary.stream.ts';
import { availabilityStream } from './scheduling/availability.stream.ts';
import { bookingStream } from './scheduling/booking.stream.ts';
import { calendarStream } from './scheduling/calendar.stream.ts';
import { chatRequestStream } from './scheduling/chat-request.stream.ts';
import { chatTypeStream } from './scheduling/chat-type.stream.ts';
import { diaryStream } from './scheduling/diary.stream.ts';
import { invitationStream } from './scheduling/invitation.stream.ts';
import { invitationBatchStream } from './scheduling/invitation-batch.stream.ts';
import { outreachChoiceStream } from './scheduling/outreach-choice.stream.ts';
import { privateLinkStream } from './scheduling/private-link.stream.ts';
import { waitingListStream } from './scheduling/waiting-list.stream.ts';

/** Every kind of stream there is. */
export const streams = [
  erasureStream,
  ...erasureAcknowledgementStreams,
  personStream,
  organizationStream,
  confidentialityStream,
  consentStream,
  availabilityStream,
  chatTypeStream,
  bookingStream,
  chatRequestStream,
  invitationStream,
  invitationBatchStream,
  outreachChoiceStream,
  privateLinkStream,
  diaryStream,
  calendarStream,
  waitingListStream,
  figuresChoiceStream,
  exchangeStream,
  feedbackPolicyStream,
  nudgeChoiceStream,
  selfEstimateStream,
  submissionStream,
  checkInStream,
  confidenceStream,
  contactStream,
  contactBookStream,
  conversationStream,
  expectationsStream,
  historyImportStream,
  offerStream,
  outcomeStream,
  satisfactionStream,
  talentPoolStream,
  observationsStream,
  observedStream,
  talkStream,
  transcriptStream,
  vocabularyStream,
  aimsStream,
  coveredStream,
  employerPitchStream,
  guideStream,
  hostNoteStream,
  ownQuestionStream,
  pitchStream,
  pitchTrialStream,
  prepStream,
  questionStream,
  exportStream,
  exportScheduleStream,
] as const;
