import { later } from '../plan/calendar.ts';
import type { OwnMatters } from '../plan/own-matters.ts';
import type { Door } from './door.ts';
import { type Booked, guestOf } from './meeting.ts';

/** What a candidate notes for themselves: whom they were told of, and how content they are where they work. Can be repeated. */
export async function keep(door: Door, matters: OwnMatters, booked: (n: number) => Booked): Promise<void> {
  const { guest } = booked(matters.knownBy);
  const as = guestOf(guest);
  const put = (path: string, key: string, at: string, body?: object) =>
    door.ask('PUT', `interviews/${path}`, `${key}-${guest}`, { at, as, ...(body ? { body } : {}), until: ['not_found'] });
  for (const { contactId, at, asked, from, ledTo } of matters.contacts) {
    const conversationId = from === null ? null : booked(from).bookingId;
    await put(`contacts/${contactId}`, `contact-${contactId}`, at, { ...asked, conversationId });
    for (const lead of ledTo) await put(`contacts/${contactId}/leads/${booked(lead.n).bookingId}`, `lead-${contactId}-${lead.n}`, lead.at);
  }
  for (const { day, asked } of matters.checkIns)
    await put(`my-check-ins/${day}`, `check-in-${day}`, later(`${day}T00:00:00.000Z`, 1_080), asked);
}
