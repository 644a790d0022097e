import type { Answer } from '../api/types.ts';

export type Conversation = Answer<'/api/interviews/conversations/mine', 'get'>['items'][number];
export type OwnBooking = Answer<'/api/scheduling/bookings/mine', 'get'>['items'][number];
export type OwnFeedback = Answer<'/api/feedback/exchanges', 'get'>['items'][number];

/** One chat as a candidate has it in their list, put together from what three services know of it. */
export interface Chat {
  readonly id: string;
  readonly employer: string | null;
  readonly hosts: readonly string[];
  /** What it is called where it was booked. */
  readonly name: string | null;
  readonly kind: Conversation['kind'];
  readonly start: string;
  readonly end: string;
  readonly state: Conversation['status'] | OwnBooking['status'];
  readonly outside: boolean;
  readonly feedback: OwnFeedback['status'] | null;
  /** A conversation has a page with its preparation; a booking that came to nothing has that of the booking. */
  readonly isConversation: boolean;
}

/**
 * Each chat once. A booking says more than its conversation until that has begun, and is known earlier; `when` decides the
 * order: the next one first, or the latest.
 */
export function chatsOf(
  when: 'upcoming' | 'past',
  conversations: readonly Conversation[],
  bookings: readonly OwnBooking[],
  exchanges: readonly OwnFeedback[],
): readonly Chat[] {
  const feedback = new Map(exchanges.map(({ conversationId, status }) => [conversationId, status]));
  const booked = new Map(bookings.map((booking) => [booking.bookingId, booking]));
  const own = conversations.filter(({ seenAs }) => seenAs === 'guest');
  const held = own.map((conversation): Chat => {
    const booking = booked.get(conversation.bookingId ?? '');
    const { conversationId: id, employer, hosts, kind, start, end, status } = conversation;
    const names = hosts.flatMap(({ name }) => name ?? []);
    const state = status === 'planned' && booking ? booking.status : status;
    const isOutside = conversation.recorded !== null;
    const with_ = booking ?? { start, end, name: null, organization: employer };
    return {
      id,
      employer: employer ?? with_.organization,
      hosts: names,
      name: with_.name,
      kind,
      start: with_.start,
      end: with_.end,
      state,
      outside: isOutside,
      feedback: feedback.get(id) ?? null,
      isConversation: true,
    };
  });
  const known = new Set(own.map(({ bookingId }) => bookingId));
  const others = bookings
    .filter(({ bookingId }) => !known.has(bookingId))
    .map(
      ({ bookingId: id, organization, hosts, name, kind, start, end, status }): Chat => ({
        id,
        employer: organization,
        hosts: hosts.flatMap((host) => host.name ?? []),
        name,
        kind,
        start,
        end,
        state: status,
        outside: false,
        feedback: null,
        isConversation: false,
      }),
    );
  const order = when === 'upcoming' ? 1 : -1;
  return [...held, ...others].toSorted((a, b) => (a.start < b.start ? -order : a.start > b.start ? order : 0));
}
