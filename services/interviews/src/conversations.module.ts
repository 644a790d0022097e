import { bookingStream, confidentialityStream, consentStream, organizationStream, personStream } from '@candor/contracts';
import { handle, type ServiceParts } from '@candor/platform';
import { contact } from './contact-book/contact.decider.ts';
import { contactBook } from './contact-book/contact-book.decider.ts';
import { ContactBookEraser } from './contact-book/contact-book-eraser.ts';
import { ContactsController } from './contact-book/contacts.controller.ts';
import { BesideConversation } from './conversation/beside-conversation.ts';
import { conversation } from './conversation/conversation.decider.ts';
import { ConversationsController } from './conversation/conversations.controller.ts';
import { Conversations } from './conversation/conversations.ts';
import { OtherSide } from './conversation/other-side.ts';
import { OutsideChatsController } from './conversation/outside-chats.controller.ts';
import { confidence } from './expectations/confidence.decider.ts';
import { ExpectationsController } from './expectations/expectations.controller.ts';
import { expectations } from './expectations/expectations.decider.ts';
import { historyImport } from './history-import/history-import.decider.ts';
import { HistoryImportsController } from './history-import/history-imports.controller.ts';
import { ImportFiles } from './history-import/import-files.ts';
import { ImportPeople } from './history-import/import-people.ts';
import { RecordedEntries } from './history-import/recorded-entries.ts';
import { cancelWaitingImport, WaitingImportCanceller } from './jobs/cancel-waiting-import.job.ts';
import { checkHistoryImport, HistoryImportChecker } from './jobs/check-history-import.job.ts';
import { ConversationEnder, endConversation } from './jobs/end-conversation.job.ts';
import { expirePoolMembership, PoolMembershipExpirer } from './jobs/expire-pool-membership.job.ts';
import { forgetRemovedContact, RemovedContactForgetter } from './jobs/forget-removed-contact.job.ts';
import { ImportFileRemover, removeImportFile } from './jobs/remove-import-file.job.ts';
import { HistoryImporter, runHistoryImport } from './jobs/run-history-import.job.ts';
import { OtherSideMailer, sendOtherSideLink } from './jobs/send-other-side-link.job.ts';
import { PoolQuestioner, sendPoolQuestion } from './jobs/send-pool-question.job.ts';
import { offer } from './offer/offer.decider.ts';
import { OffersController } from './offer/offers.controller.ts';
import { outcome } from './outcome/outcome.decider.ts';
import { OutcomesController } from './outcome/outcomes.controller.ts';
import { askCandidateWhenAnOrganizationWantsToKeepThem } from './reacting/ask-candidate-when-an-organization-wants-to-keep-them.reactor.ts';
import { endConversationWhenItsTimeIsOver } from './reacting/end-conversation-when-its-time-is-over.reactor.ts';
import { forgetContactThatWasRemoved } from './reacting/forget-contact-that-was-removed.reactor.ts';
import { leavePoolWhenConsentIsWithdrawn } from './reacting/leave-pool-when-consent-is-withdrawn.reactor.ts';
import { mailOtherSideWhenTheyAreInvited } from './reacting/mail-other-side-when-they-are-invited.reactor.ts';
import { planConversationWhenABookingIsConfirmed } from './reacting/plan-conversation-when-a-booking-is-confirmed.reactor.ts';
import { publishConfidenceForOnesOwnFigures } from './reacting/publish-confidence-for-ones-own-figures.reactor.ts';
import { publishContactsWithoutNames } from './reacting/publish-contacts-without-names.reactor.ts';
import { workOnImportWhenItMovesOn } from './reacting/work-on-import-when-it-moves-on.reactor.ts';
import { confidentiality } from './reading/confidentiality.projection.ts';
import { contacts } from './reading/contacts.projection.ts';
import { ContactsQueries } from './reading/contacts.queries.ts';
import { conversations } from './reading/conversations.projection.ts';
import { ConversationsQueries } from './reading/conversations.queries.ts';
import { guests } from './reading/guests.projection.ts';
import { historyImports } from './reading/history-imports.projection.ts';
import { HistoryImportsQueries } from './reading/history-imports.queries.ts';
import { members } from './reading/members.projection.ts';
import { offers } from './reading/offers.projection.ts';
import { OffersQueries } from './reading/offers.queries.ts';
import { OpenedTexts } from './reading/opened-texts.ts';
import { organizations } from './reading/organizations.projection.ts';
import { outcomes } from './reading/outcomes.projection.ts';
import { OutcomesQueries } from './reading/outcomes.queries.ts';
import { people } from './reading/people.projection.ts';
import { SeenConversations } from './reading/seen-conversations.ts';
import { SeenOffers } from './reading/seen-offers.ts';
import { SeenPoolMembers } from './reading/seen-pool-members.ts';
import { TalentPoolQueries } from './reading/talent-pool.queries.ts';
import { talentPools } from './reading/talent-pools.projection.ts';
import { Onlookers } from './talent-pool/onlookers.ts';
import { OrganizationsPoolController } from './talent-pool/organizations-pool.controller.ts';
import { OwnPoolsController } from './talent-pool/own-pools.controller.ts';
import { talentPool } from './talent-pool/talent-pool.decider.ts';

/** The part of the map that is about conversations and what comes of them. */
export const conversationParts = {
  streams: [
    // one per line, sorted
    confidence,
    contact,
    contactBook,
    conversation,
    expectations,
    historyImport,
    offer,
    outcome,
    talentPool,
  ],
  receives: [
    // one per line, sorted
    bookingStream,
    confidentialityStream,
    consentStream,
    organizationStream,
    personStream,
  ],
  projections: [
    // one per line, sorted
    confidentiality,
    contacts,
    conversations,
    guests,
    historyImports,
    members,
    offers,
    organizations,
    outcomes,
    people,
    talentPools,
  ],
  reactors: [
    // one per line, sorted
    askCandidateWhenAnOrganizationWantsToKeepThem,
    endConversationWhenItsTimeIsOver,
    forgetContactThatWasRemoved,
    leavePoolWhenConsentIsWithdrawn,
    mailOtherSideWhenTheyAreInvited,
    planConversationWhenABookingIsConfirmed,
    publishConfidenceForOnesOwnFigures,
    publishContactsWithoutNames,
    workOnImportWhenItMovesOn,
  ],
  jobs: [
    // one per line, sorted
    handle(cancelWaitingImport, WaitingImportCanceller),
    handle(checkHistoryImport, HistoryImportChecker),
    handle(endConversation, ConversationEnder),
    handle(expirePoolMembership, PoolMembershipExpirer),
    handle(forgetRemovedContact, RemovedContactForgetter),
    handle(removeImportFile, ImportFileRemover),
    handle(runHistoryImport, HistoryImporter),
    handle(sendOtherSideLink, OtherSideMailer),
    handle(sendPoolQuestion, PoolQuestioner),
  ],
  controllers: [
    // one per line, sorted
    ContactsController,
    ContactsQueries,
    ConversationsController,
    ConversationsQueries,
    ExpectationsController,
    HistoryImportsController,
    HistoryImportsQueries,
    OffersController,
    OffersQueries,
    OrganizationsPoolController,
    OutcomesController,
    OutcomesQueries,
    OutsideChatsController,
    OwnPoolsController,
    TalentPoolQueries,
  ],
  providers: [
    // one per line, sorted
    BesideConversation,
    ContactBookEraser,
    Conversations,
    ImportFiles,
    ImportPeople,
    Onlookers,
    OpenedTexts,
    OtherSide,
    RecordedEntries,
    SeenConversations,
    SeenOffers,
    SeenPoolMembers,
  ],
  erasers: [
    // one per line, sorted
    ContactBookEraser,
    ImportPeople,
  ],
} satisfies Omit<ServiceParts, 'service'>;
