import { bookingStream, confidentialityStream } from '@candor/contracts';
import { type Effect, enqueue, type Reactor, type RecordedEvent, reactionsTo } from '@candor/event-sourcing';
import { keepOtherSideBusy, otherSideOf } from '../jobs/keep-other-side-busy.job.ts';

type OfGuest = RecordedEvent<string, { readonly guestId: string }>;
type OfCandidate = RecordedEvent<string, { readonly candidateId: string; readonly memberId?: string }>;

const booking = ({ stream, version, data: { guestId } }: OfGuest): Effect =>
  enqueue(keepOtherSideBusy, otherSideOf(guestId, { booking: { stream, version }, unlinked: [] }));

const choice = ({ stream, version, type, data: { candidateId, memberId } }: OfCandidate): Effect => {
  const unlinked = type === 'MemberSideUnlinked' && memberId !== undefined ? [memberId] : [];
  return enqueue(keepOtherSideBusy, otherSideOf(candidateId, { confidentiality: { stream, version }, unlinked }));
};

export const keepOtherSideBusyWhenACandidateChats: Reactor = {
  name: 'keep-other-side-busy-when-a-candidate-chats',
  begins: 'at-first-event',
  from: [
    reactionsTo(bookingStream, {
      BookingConfirmed: booking,
      BookingRescheduled: booking,
      ApprovalRefused: booking,
      BookingCancelled: booking,
    }),
    reactionsTo(confidentialityStream, { MemberSideLinked: choice, MemberSideUnlinked: choice, BusyAsHostChosen: choice }),
  ],
};
