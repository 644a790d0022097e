import { anyone, type Matrix, memberSide, signedIn, signedInOrByBooking } from './matrix.ts';

const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Spec//EN', 'END:VCALENDAR', ''].join('\r\n');
const account = { server: 'http://127.0.0.1/', user: 'ana', password: 'secret' };
const notPublic = { neverGood: 'this machine has no public address' };

/** Each person's own, named by ids that are their own too. */
export const calendars: Matrix = {
  'GET /api/scheduling/calendars': signedIn(),
  'PUT /api/scheduling/calendars/{calendarId}/feed': memberSide({ body: { name: 'Work', address: 'http://127.0.0.1/' }, ...notPublic }),
  'PUT /api/scheduling/calendars/{calendarId}/file': memberSide({ query: 'name=Work', file: { type: 'text/calendar', text } }),
  'POST /api/scheduling/calendars/{calendarId}/refresh': memberSide(),
  'DELETE /api/scheduling/calendars/{calendarId}': memberSide(),
  'POST /api/scheduling/calendar-write-back/discovery': signedIn({ body: account, ...notPublic }),
  'PUT /api/scheduling/calendar-write-back': signedIn({ body: { ...account, calendarUrl: 'http://127.0.0.1/c/' }, ...notPublic }),
  'DELETE /api/scheduling/calendar-write-back': signedIn({ also: [404], neverGood: 'nobody has connected a calendar' }),
  'GET /api/scheduling/calendar-feeds/{token}': anyone({
    of: { token: 'feed' },
    holdsEverything: 'a calendar program knows nothing but the address, which cannot be guessed',
  }),
  'GET /api/scheduling/calendar-feed': signedInOrByBooking({ neverGood: 'most people have made none', also: [404] }),
  'POST /api/scheduling/calendar-feed': signedInOrByBooking(),
  // two links of one host are about one feed
  'DELETE /api/scheduling/calendar-feed': signedInOrByBooking({ also: [404] }),
};
