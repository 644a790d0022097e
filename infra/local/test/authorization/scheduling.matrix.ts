import { anyone, byLink, byLinkFor, candidateSide, type Matrix, noOne, own, ownOrByKey, signedIn, standing, theirs } from './matrix.ts';
import { availability } from './scheduling-availability.matrix.ts';
import { calendars } from './scheduling-calendars.matrix.ts';

const hold = (start: string) => ({ start, durationMinutes: 30 });
const guest = { name: 'Somebody', address: 'somebody@example.net', zone: 'UTC' };
const week = 'from=2026-03-09T00:00:00Z&to=2026-03-16T00:00:00Z';
const video = { kind: 'video', linkTemplate: 'https://meet.example/{booking}' };
const description = { name: 'Fresh', kind: 'exploratory', location: video };
const assignment = { mode: 'single', host: { hostId: '$own.hostId' } };
const rules = { durations: [30] };
const words = ['owner', 'recruiter'] as const;
const everyRole = ['owner', 'recruiter', 'interviewer', 'analyst'] as const;
const unlisted = { of: { chatTypeId: 'unlisted' } };
const evening = { of: { chatTypeId: 'evening' } };
const notBegun = { neverGood: 'the chat has not begun' };

/** In the order in which they are tried: what ends something comes last. */
export const scheduling: Matrix = {
  'GET /api/scheduling/held-about-me': signedIn(),

  // one's own page, open to anyone
  'GET /api/scheduling/public/{organizationId}/{chatTypeId}': anyone(),
  'GET /api/scheduling/public/{organizationId}/{chatTypeId} # unlisted': noOne(unlisted),
  'GET /api/scheduling/public/{organizationId}/{chatTypeId}/slots': anyone({ query: week }),
  'GET /api/scheduling/public/{organizationId}/{chatTypeId}/slots # unlisted': noOne({ ...unlisted, query: week }),
  'POST /api/scheduling/public/{organizationId}/{chatTypeId}/holds': anyone({ body: hold('2026-03-13T09:00:00Z') }),
  'POST /api/scheduling/public/{organizationId}/{chatTypeId}/holds # unlisted': noOne({ ...unlisted, body: hold('2026-03-13T10:00:00Z') }),
  'POST /api/scheduling/public/{organizationId}/{chatTypeId}/waiting': anyone({
    ...evening,
    body: { ...guest, start: '2026-03-11T09:00:00Z', durationMinutes: 30 },
    neverGood: 'there are free seats',
  }),
  'POST /api/scheduling/public/{organizationId}/chat-requests': anyone({ body: guest }),

  // with the eyes of an organization
  'GET /api/scheduling/view-as': candidateSide(),
  'GET /api/scheduling/view-as/{organizationId}/bookings': candidateSide(),
  'GET /api/scheduling/view-as/{organizationId}/invitations': candidateSide(),
  'GET /api/scheduling/view-as/{organizationId}/chat-requests': candidateSide(),

  // bookings
  'GET /api/scheduling/bookings': own(['owner', 'recruiter', 'interviewer']),
  'GET /api/scheduling/bookings/mine': signedIn(),
  'GET /api/scheduling/bookings/{bookingId}': standing(['guest', 'host', 'recruiter']),
  'GET /api/scheduling/bookings/{bookingId}/slots': standing(['guest', 'host', 'recruiter'], { query: week }),
  'GET /api/scheduling/bookings/{bookingId}/calendar': standing(['guest', 'host']),
  'POST /api/scheduling/bookings/{bookingId}/confirmation': byLinkFor('booking-hold', { of: { bookingId: 'held' }, body: guest }),
  'DELETE /api/scheduling/bookings/{bookingId}/hold': byLinkFor('booking-hold', { of: { bookingId: 'released' } }),
  'POST /api/scheduling/bookings/{bookingId}/approval': standing(['host', 'recruiter'], { of: { bookingId: 'pending' } }),
  'POST /api/scheduling/bookings/{bookingId}/refusal': standing(['host', 'recruiter'], { of: { bookingId: 'refused' } }),
  'POST /api/scheduling/bookings/{bookingId}/reschedule': standing(['guest', 'host', 'recruiter'], {
    body: { start: '2026-03-17T09:00:00Z' },
  }),
  'POST /api/scheduling/bookings/{bookingId}/no-show': standing(['host', 'recruiter'], { body: { missing: 'guest' }, ...notBegun }),
  'POST /api/scheduling/bookings/{bookingId}/no-show # of the host': standing(['guest', 'recruiter'], {
    body: { missing: 'host' },
    ...notBegun,
  }),
  'DELETE /api/scheduling/bookings/{bookingId}/no-show/{missingId}': standing(['guest', 'host', 'recruiter'], notBegun),
  'POST /api/scheduling/bookings/{bookingId}/decline': standing(['host', 'recruiter'], { of: { bookingId: 'pending' }, body: {} }),
  'POST /api/scheduling/bookings/{bookingId}/takeover': standing(['colleague', 'recruiter'], {
    of: { bookingId: 'pending' },
    body: { hostId: '$own.colleagueId' },
    neverGood: 'the chat has one host, and nobody else may hold it: 403 says so',
    also: [403],
  }),
  'POST /api/scheduling/bookings/{bookingId}/hosts': standing(['recruiter'], { body: { hostIds: ['$own.hostId'] } }),
  'POST /api/scheduling/bookings/{bookingId}/cancellation': standing(['guest', 'host', 'recruiter'], { body: {} }),
  'POST /api/scheduling/sessions/{sessionId}/cancellation': theirs(words, { body: {} }),

  // chat types
  'GET /api/scheduling/chat-types': own(everyRole),
  'GET /api/scheduling/chat-types/{chatTypeId}': theirs(everyRole),
  'GET /api/scheduling/chat-types/{chatTypeId}/why-not': {
    ...theirs(['owner', 'recruiter', 'interviewer'], { query: 'start=2026-03-10T09:00:00Z' }),
    // an interviewer asks for themself, and the other one does not hold this chat
    through: ['owner', 'recruiter', 'interviewer'],
  },
  'GET /api/scheduling/chat-types/{chatTypeId}/slots-text': theirs(['owner', 'recruiter', 'interviewer'], { query: week }),
  'POST /api/scheduling/chat-types/{chatTypeId}/holds': theirs(words, { body: hold('2026-03-16T09:00:00Z') }),
  'PUT /api/scheduling/chat-types/{chatTypeId}': own(words, { of: { chatTypeId: 'fresh' }, body: { description, assignment, rules } }),
  'PUT /api/scheduling/chat-types/{chatTypeId}/description': theirs(words, { body: { description } }),
  'PUT /api/scheduling/chat-types/{chatTypeId}/assignment': theirs(words, { body: { assignment } }),
  'PUT /api/scheduling/chat-types/{chatTypeId}/rules': theirs(words, { body: { rules } }),

  // reaching out
  'GET /api/scheduling/invitations': own(words),
  'GET /api/scheduling/invitations/{invitationId}': theirs(words),
  'POST /api/scheduling/invitations': own(words, { body: { chatTypeId: '$own.chatTypeId', address: 'new@example.org' } }),
  'GET /api/scheduling/invited': byLink('invited'),
  'GET /api/scheduling/invited/slots': byLink('invited', { query: week }),
  'POST /api/scheduling/invited/holds': byLink('invited', { body: hold('2026-03-18T09:00:00Z') }),
  'PUT /api/scheduling/invited/opt-out': byLink('invited', { body: {} }),
  'DELETE /api/scheduling/invited/opt-out': byLink('invited'),
  'POST /api/scheduling/invited/decline': byLink('invited'),
  'POST /api/scheduling/unsubscriptions/{token}': anyone(),
  'POST /api/scheduling/invitations/{invitationId}/withdrawal': theirs(words, { of: { invitationId: 'otherInvitation' } }),
  'GET /api/scheduling/private-links': own(words),
  'GET /api/scheduling/private-links/{linkId}': theirs(words),
  'POST /api/scheduling/private-links': own(words, { body: { chatTypeId: '$own.chatTypeId' } }),
  'GET /api/scheduling/private-link': byLink('private-link'),
  'GET /api/scheduling/private-link/slots': byLink('private-link', { query: week }),
  'POST /api/scheduling/private-link/holds': byLink('private-link', { body: hold('2026-03-19T09:00:00Z') }),
  'DELETE /api/scheduling/private-links/{linkId}': theirs(words),
  'GET /api/scheduling/chat-requests': own(words),
  'GET /api/scheduling/chat-requests/{requestId}': theirs(words),
  'POST /api/scheduling/chat-requests/{requestId}/decline': theirs(words),
  'POST /api/scheduling/chat-requests/{requestId}/acceptance': theirs(words, {
    body: { chatTypeId: '$own.chatTypeId' },
    neverGood: 'it was declined just before',
  }),
  'GET /api/scheduling/invitation-batches': own(words),
  'GET /api/scheduling/invitation-batches/{batchId}': theirs(words),
  'POST /api/scheduling/invitation-batches': own(words, { body: { chatTypeId: '$own.chatTypeId' } }),
  'PUT /api/scheduling/invitation-batches/{batchId}/file': theirs(words, {
    file: { type: 'text/csv', text: 'address,name\nina@example.org,Ina\n' },
  }),
  'POST /api/scheduling/invitation-batches/{batchId}/start': theirs(words, { neverGood: 'the file may not have been checked yet' }),
  'DELETE /api/scheduling/invitation-batches/{batchId}': theirs(words),
  'GET /api/scheduling/process-facts': ownOrByKey(['owner', 'recruiter', 'analyst'], { query: week }),
  'GET /api/scheduling/load': ownOrByKey(words),

  ...availability,
  ...calendars,

  'DELETE /api/scheduling/chat-types/{chatTypeId}': theirs(words),
  'POST /api/scheduling/chat-types/{chatTypeId}/restoration': theirs(words),
};
