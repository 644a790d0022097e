import { confidentialityStream } from '@candor/contracts';
import { handle, type ServiceParts } from '@candor/platform';
import { cancelWaitingBatch, WaitingBatchCanceller } from './jobs/cancel-waiting-batch.job.ts';
import { checkInvitationBatch, InvitationBatchChecker } from './jobs/check-invitation-batch.job.ts';
import { followBookingToItsWayIn, WayInFollower } from './jobs/follow-booking-to-its-way-in.job.ts';
import { BatchInviter, inviteCandidatesOfBatch } from './jobs/invite-candidates-of-batch.job.ts';
import { planReminders, ReminderPlanner } from './jobs/plan-reminders.job.ts';
import { BatchFileRemover, removeBatchFile } from './jobs/remove-batch-file.job.ts';
import { ChatMailer, sendChatMail } from './jobs/send-chat-mail.job.ts';
import { InvitationMailer, sendInvitationMail } from './jobs/send-invitation-mail.job.ts';
import { Reminder, sendReminder } from './jobs/send-reminder.job.ts';
import { RequestMailer, sendRequestMail } from './jobs/send-request-mail.job.ts';
import { RecruiterMailer, tellRecruiters } from './jobs/tell-recruiters.job.ts';
import { ChatPost } from './mailing/chat-post.ts';
import { Correspondents } from './mailing/correspondents.ts';
import { AskingController } from './outreach/asking.controller.ts';
import { BatchFiles } from './outreach/batch/batch-files.ts';
import { BatchPeople } from './outreach/batch/batch-people.ts';
import { invitationBatch } from './outreach/batch/invitation-batch.decider.ts';
import { InvitationBatchesController } from './outreach/batch/invitation-batches.controller.ts';
import { Candidates } from './outreach/candidates.ts';
import { chatRequest } from './outreach/chat-request.decider.ts';
import { ChatRequestsController } from './outreach/chat-requests.controller.ts';
import { HoldsByLinkController } from './outreach/holds-by-link.controller.ts';
import { invitation } from './outreach/invitation.decider.ts';
import { InvitationsController } from './outreach/invitations.controller.ts';
import { InvitedController } from './outreach/invited.controller.ts';
import { MailedLinks } from './outreach/mailed-links.ts';
import { Onlookers } from './outreach/onlookers.ts';
import { outreachChoice } from './outreach/outreach-choice.decider.ts';
import { privateLink } from './outreach/private-link.decider.ts';
import { PrivateLinksController } from './outreach/private-links.controller.ts';
import { UnsubscriptionsController } from './outreach/unsubscriptions.controller.ts';
import { giveTheWayInBackWhenABookingComesToNothing } from './reacting/give-the-way-in-back-when-a-booking-comes-to-nothing.reactor.ts';
import { mailCandidateWhenInvited } from './reacting/mail-candidate-when-invited.reactor.ts';
import { mailWhenAChatIsAskedForAndAnswered } from './reacting/mail-when-a-chat-is-asked-for-and-answered.reactor.ts';
import { planRemindersWhenABookingHasATime } from './reacting/plan-reminders-when-a-booking-has-a-time.reactor.ts';
import { tellEveryoneWhenABookingChanges } from './reacting/tell-everyone-when-a-booking-changes.reactor.ts';
import { workOnBatchWhenItMovesOn } from './reacting/work-on-batch-when-it-moves-on.reactor.ts';
import { chatOutcomes } from './reading/chat-outcomes.projection.ts';
import { chatRequests } from './reading/chat-requests.projection.ts';
import { ChatRequestsQueries } from './reading/chat-requests.queries.ts';
import { confidentiality } from './reading/confidentiality.projection.ts';
import { invitationBatches } from './reading/invitation-batches.projection.ts';
import { InvitationBatchesQueries } from './reading/invitation-batches.queries.ts';
import { invitationRounds } from './reading/invitation-rounds.projection.ts';
import { invitations } from './reading/invitations.projection.ts';
import { InvitationsQueries } from './reading/invitations.queries.ts';
import { InvitedQueries } from './reading/invited.queries.ts';
import { LinkedQueries } from './reading/linked.queries.ts';
import { LinkedSlots } from './reading/linked-slots.ts';
import { outreachChoices } from './reading/outreach-choices.projection.ts';
import { privateLinks } from './reading/private-links.projection.ts';
import { PrivateLinksQueries } from './reading/private-links.queries.ts';
import { ProcessFactsQueries } from './reading/process-facts.queries.ts';
import { requestRounds } from './reading/request-rounds.projection.ts';
import { SlotsTextQueries } from './reading/slots-text.queries.ts';

/** The part of the map that is about reaching out, and about mail. */
export const outreachParts = {
  streams: [
    // one per line, sorted
    chatRequest,
    invitation,
    invitationBatch,
    outreachChoice,
    privateLink,
  ],
  receives: [
    // one per line, sorted
    confidentialityStream,
  ],
  projections: [
    // one per line, sorted
    chatOutcomes,
    chatRequests,
    confidentiality,
    invitationBatches,
    invitationRounds,
    invitations,
    outreachChoices,
    privateLinks,
    requestRounds,
  ],
  reactors: [
    // one per line, sorted
    giveTheWayInBackWhenABookingComesToNothing,
    mailCandidateWhenInvited,
    mailWhenAChatIsAskedForAndAnswered,
    planRemindersWhenABookingHasATime,
    tellEveryoneWhenABookingChanges,
    workOnBatchWhenItMovesOn,
  ],
  jobs: [
    // one per line, sorted
    handle(cancelWaitingBatch, WaitingBatchCanceller),
    handle(checkInvitationBatch, InvitationBatchChecker),
    handle(followBookingToItsWayIn, WayInFollower),
    handle(inviteCandidatesOfBatch, BatchInviter),
    handle(planReminders, ReminderPlanner),
    handle(removeBatchFile, BatchFileRemover),
    handle(sendChatMail, ChatMailer, { concurrency: 8 }),
    handle(sendInvitationMail, InvitationMailer, { concurrency: 16 }),
    handle(sendReminder, Reminder),
    handle(sendRequestMail, RequestMailer),
    handle(tellRecruiters, RecruiterMailer),
  ],
  controllers: [
    // one per line, sorted
    AskingController,
    ChatRequestsController,
    ChatRequestsQueries,
    HoldsByLinkController,
    InvitationBatchesController,
    InvitationBatchesQueries,
    InvitationsController,
    InvitationsQueries,
    InvitedController,
    InvitedQueries,
    LinkedQueries,
    PrivateLinksController,
    PrivateLinksQueries,
    ProcessFactsQueries,
    SlotsTextQueries,
    UnsubscriptionsController,
  ],
  providers: [
    // one per line, sorted
    BatchFiles,
    BatchPeople,
    Candidates,
    ChatPost,
    Correspondents,
    LinkedSlots,
    MailedLinks,
    Onlookers,
  ],
  erasers: [BatchPeople],
} satisfies Omit<ServiceParts, 'service'>;
