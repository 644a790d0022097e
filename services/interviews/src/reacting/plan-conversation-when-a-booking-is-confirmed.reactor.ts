import { bookingStream, conversationStream } from '@candor/contracts';
import { type Reactor, reactionsTo, send } from '@candor/event-sourcing';

/** A conversation follows its booking: to its times, hosts and end. */
export const planConversationWhenABookingIsConfirmed: Reactor = {
  name: 'plan-conversation-when-a-booking-is-confirmed',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(bookingStream, {
      BookingConfirmed: ({
        subject,
        data: { bookingId, organizationId, chatTypeId, sessionId, kind, roleFamily, start, end, hostIds, guestId },
      }) =>
        send(conversationStream, subject, 'plan', {
          bookingId,
          organizationId,
          chatTypeId,
          sessionId,
          kind,
          roleFamily,
          start,
          end,
          hostIds,
          guestId,
        }),
      BookingRescheduled: ({ subject, data: { start, end, hostIds, sessionId } }) =>
        send(conversationStream, subject, 'move', { start, end, hostIds, sessionId }),
      HostsChanged: ({ subject, data: { start, end, hostIds } }) => send(conversationStream, subject, 'move', { start, end, hostIds }),
      BookingCancelled: ({ subject }) => send(conversationStream, subject, 'abandon', { why: 'cancelled', missingId: null }),
      // of a time that it was moved to; of one that was never confirmed there is no conversation
      ApprovalRefused: ({ subject }) => send(conversationStream, subject, 'abandon', { why: 'cancelled', missingId: null }),
      NoShowReported: ({ subject, data: { missingId } }) => send(conversationStream, subject, 'abandon', { why: 'no-show', missingId }),
      NoShowWithdrawn: ({ subject, data: { missingId } }) => send(conversationStream, subject, 'withdrawNoShow', { missingId }),
    }),
  ],
};
