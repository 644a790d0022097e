import type { BookingStream, EventsOf, Instant, Locale } from '@candor/contracts';
import type { RecordedEvent } from '@candor/event-sourcing';
import { type Booked, type Booking, bookingChanges } from '../booking/booking.rule.ts';

/** How to reach a guest, as they gave it; texts are sealed. */
export interface GuestContact {
  readonly name: string;
  readonly address: string;
  readonly zone: string;
  readonly locale: Locale;
  readonly message: string | undefined;
}

/** A booking with what mails about its last change tell. */
export interface BookingStory {
  readonly booked: Booked;
  readonly contact: GuestContact;
  /** What it was before it was moved, also to a time that has to be agreed to, or given to others. */
  readonly previous: { readonly start: Instant; readonly end: Instant; readonly hostIds: readonly string[] } | undefined;
  /** Sealed. */
  readonly reason: string | undefined;
  readonly changedAt: Instant;
}

type Events = EventsOf<BookingStream>;
type Change = (state: Booking, data: unknown) => Booking;

/** Tells a booking from its events, up to some version. Undefined before a guest is known. */
export function storyOf(events: readonly RecordedEvent[]): BookingStory | undefined {
  let booked: Booking;
  let contact: GuestContact | undefined;
  for (const { type, data } of events) {
    booked = (bookingChanges[type as keyof Events] as Change)(booked, data);
    if (type === 'GuestGiven') contact = contactOf(data as Events['GuestGiven']);
  }
  const last = events.at(-1);
  if (!booked || !contact || !last) return undefined;
  const changed = last.type === 'ApprovalAsked' ? (events.at(-2) ?? last) : last;
  return { booked, contact, previous: previousOf(changed, booked), reason: reasonOf(last), changedAt: last.occurredAt };
}

/** As it was after that event: a guest's name and address may be told right behind it, in the same commit. */
export const storyAt = (events: readonly RecordedEvent[], version: number): BookingStory | undefined =>
  storyOf(events.slice(0, version)) ?? storyOf(events.slice(0, version + 1));

/** As it is told to somebody who is asked whether a time suits: who was no host before knows no other time. */
export const storyFor = (story: BookingStory, person: string): BookingStory =>
  person === story.booked.guestId || story.previous?.hostIds.includes(person) ? story : { ...story, previous: undefined };

const contactOf = ({ guestName, guestAddress, guestZone, guestLocale, message }: Events['GuestGiven']): GuestContact => ({
  name: guestName,
  address: guestAddress,
  zone: guestZone,
  locale: guestLocale,
  message,
});

function previousOf({ type, data }: RecordedEvent, { start, end }: Booked): BookingStory['previous'] {
  if (type === 'BookingRescheduled') return (data as Events['BookingRescheduled']).previous;
  if (type === 'HostsChanged') return { start, end, hostIds: (data as Events['HostsChanged']).previousHostIds };
  return undefined;
}

const reasonOf = ({ type, data }: RecordedEvent): string | undefined =>
  type === 'BookingCancelled' ? (data as Events['BookingCancelled']).reason : undefined;
