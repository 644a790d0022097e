import { bookingStream, confidentialityStream, organizationStream, personStream } from '@candor/contracts';
import { handle, type ServiceParts } from '@candor/platform';
import { conversation } from './conversation/conversation.decider.ts';
import { ConversationsController } from './conversation/conversations.controller.ts';
import { Conversations } from './conversation/conversations.ts';
import { OtherSide } from './conversation/other-side.ts';
import { OutsideChatsController } from './conversation/outside-chats.controller.ts';
import { ConversationEnder, endConversation } from './jobs/end-conversation.job.ts';
import { OtherSideMailer, sendOtherSideLink } from './jobs/send-other-side-link.job.ts';
import { endConversationWhenItsTimeIsOver } from './reacting/end-conversation-when-its-time-is-over.reactor.ts';
import { mailOtherSideWhenTheyAreInvited } from './reacting/mail-other-side-when-they-are-invited.reactor.ts';
import { planConversationWhenABookingIsConfirmed } from './reacting/plan-conversation-when-a-booking-is-confirmed.reactor.ts';
import { confidentiality } from './reading/confidentiality.projection.ts';
import { conversations } from './reading/conversations.projection.ts';
import { ConversationsQueries } from './reading/conversations.queries.ts';
import { guests } from './reading/guests.projection.ts';
import { members } from './reading/members.projection.ts';
import { OpenedTexts } from './reading/opened-texts.ts';
import { organizations } from './reading/organizations.projection.ts';
import { people } from './reading/people.projection.ts';
import { SeenConversations } from './reading/seen-conversations.ts';
import { Onlookers } from './talent-pool/onlookers.ts';

/** The part of the map that is about conversations and what comes of them. */
export const conversationParts = {
  streams: [
    // one per line, sorted
    conversation,
  ],
  receives: [
    // one per line, sorted
    bookingStream,
    confidentialityStream,
    organizationStream,
    personStream,
  ],
  projections: [
    // one per line, sorted
    confidentiality,
    conversations,
    guests,
    members,
    organizations,
    people,
  ],
  reactors: [
    // one per line, sorted
    endConversationWhenItsTimeIsOver,
    mailOtherSideWhenTheyAreInvited,
    planConversationWhenABookingIsConfirmed,
  ],
  jobs: [
    // one per line, sorted
    handle(endConversation, ConversationEnder),
    handle(sendOtherSideLink, OtherSideMailer),
  ],
  controllers: [
    // one per line, sorted
    ConversationsController,
    ConversationsQueries,
    OutsideChatsController,
  ],
  providers: [
    // one per line, sorted
    Conversations,
    Onlookers,
    OpenedTexts,
    OtherSide,
    SeenConversations,
  ],
} satisfies Omit<ServiceParts, 'service'>;
