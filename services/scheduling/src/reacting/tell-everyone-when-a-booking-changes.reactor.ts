import { bookingStream } from '@candor/contracts';
import { type Effect, enqueue, type Reactor, type RecordedEvent, reactionsTo } from '@candor/event-sourcing';
import { sendChatMail } from '../jobs/send-chat-mail.job.ts';
import { tellRecruiters } from '../jobs/tell-recruiters.job.ts';
import type { GuestMail, HostMail } from '../mailing/texts/mail-texts.rule.ts';

type Told = RecordedEvent<string, { readonly bookingId: string; readonly guestId: string; readonly hostIds: readonly string[] }>;
type Kind = Exclude<GuestMail | HostMail, 'guest-reminder' | 'host-reminder'>;

const mail = ({ data: { bookingId }, version }: Told, kind: Kind, person: string): Effect =>
  enqueue(sendChatMail, { bookingId, version, kind, person });

const guest = (event: Told, kind: Extract<Kind, GuestMail>): Effect => mail(event, kind, event.data.guestId);

const hosts = (event: Told, kind: Extract<Kind, HostMail>, hostIds = event.data.hostIds): readonly Effect[] =>
  hostIds.map((hostId) => mail(event, kind, hostId));

const gone = (before: readonly string[], after: readonly string[]): readonly string[] => before.filter((id) => !after.includes(id));

/** Everybody whom a change of a booking concerns is told once; a mail that a later change has overtaken is not sent. */
export const tellEveryoneWhenABookingChanges: Reactor = {
  name: 'tell-everyone-when-a-booking-changes',
  begins: 'at-deployment',
  from: [
    reactionsTo(bookingStream, {
      ApprovalAsked: (event) => [guest(event, 'guest-asked'), ...hosts(event, 'host-asked')],
      ApprovalRefused: (event) =>
        event.data.why === 'withdrawn'
          ? hosts(event, 'host-no-answer-needed')
          : [guest(event, 'guest-refused'), ...(event.data.why === 'no-answer' ? hosts(event, 'host-no-answer-needed') : [])],
      WaitingJoined: (event) => guest(event, 'guest-waiting'),
      WaitingEnded: (event) => (['begun', 'called-off'].includes(event.data.why) ? guest(event, 'guest-waited-in-vain') : []),
      BookingConfirmed: (event) => [guest(event, 'guest-confirmed'), ...hosts(event, 'host-confirmed')],
      BookingRescheduled: (event) => {
        const { previous, hostIds } = event.data;
        const stay = hostIds.filter((id) => previous.hostIds.includes(id));
        return [
          guest(event, 'guest-moved'),
          ...hosts(event, 'host-moved', stay),
          ...hosts(event, 'host-joins', gone(hostIds, previous.hostIds)),
          ...hosts(event, 'host-released', gone(previous.hostIds, hostIds)),
        ];
      },
      HostsChanged: (event) => {
        const { previousHostIds, hostIds } = event.data;
        return [
          guest(event, 'guest-other-host'),
          ...hosts(event, 'host-joins', gone(hostIds, previousHostIds)),
          ...hosts(event, 'host-released', gone(previousHostIds, hostIds)),
        ];
      },
      HostDeclined: (event) => [
        guest(event, 'guest-nobody-free'),
        mail(event, 'host-nobody-free', event.data.hostId),
        enqueue(tellRecruiters, { bookingId: event.data.bookingId, version: event.version, organizationId: event.data.organizationId }),
      ],
      BookingCancelled: (event) => [guest(event, 'guest-cancelled'), ...hosts(event, 'host-cancelled')],
    }),
  ],
};
