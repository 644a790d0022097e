import { organizationStream } from '@candor/contracts';
import type { mongo } from 'mongoose';
import { commitsOf, receive } from '../log/told.ts';

const begin = Date.parse('2020-01-01T08:00:00.000Z');

/** An organization and who recruits there, as the gateway tells it. */
export async function foundOrganization(database: mongo.Db, organizationId: string, personId: string): Promise<void> {
  const told = [
    { type: 'OrganizationFounded', data: { organizationId, name: organizationId } },
    { type: 'MemberJoined', data: { organizationId, personId, role: 'recruiter', by: 'founding' } },
  ];
  await receive(database, commitsOf(organizationStream, organizationId, told));
}

/** One booking of an organization, as the read model of exports has it. */
function rowOf(organizationId: string, number: number) {
  const start = begin + number * 180_000;
  const time = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  const cancelled = number % 7 === 0;
  return {
    bookingId: `booking-${number.toString(36).padStart(24, '0')}`,
    organizationId,
    guestId: `guest-${(number % 250_000).toString(36).padStart(24, '0')}`,
    hostIds: [`host-${number % 40}`],
    chatTypeId: `chat-type-${number % 12}`,
    kind: ['exploratory', 'screening', 'fit'][number % 3],
    channel: 'public-page',
    sessionId: null,
    status: cancelled ? 'cancelled' : 'confirmed',
    start: time(0),
    end: time(30),
    location: 'video',
    guestName: null,
    guestAddress: null,
    guestZone: 'Europe/Lisbon',
    bookedAt: time(-20_000),
    moved: number % 3,
    movedLate: 0,
    handedOver: 0,
    cancelledAt: cancelled ? time(-600) : null,
    cancelledBy: cancelled ? 'guest' : null,
    cancelledLate: cancelled ? false : null,
    missing: [],
    origin: 'live',
    first: number * 3 + 1,
    changed: number * 3 + 3,
  };
}

/** Fills the rows of a read model behind its back: telling so many bookings would take longer than what is measured. */
export async function plantBookings(database: mongo.Db, organizationId: string, many: number): Promise<mongo.Collection> {
  const projection = await database.collection<{ _id: string; collection: string }>('projections').findOne({ _id: 'export-bookings' });
  if (!projection) throw new Error('the read model of exports is not there yet');
  const rows = database.collection(projection.collection);
  for (let from = 0; from < many; from += 10_000) {
    const some = Array.from({ length: Math.min(10_000, many - from) }, (_, index) => rowOf(organizationId, from + index));
    await rows.insertMany(
      some.map((row) => ({ _id: row.bookingId as never, row, position: row.changed })),
      { ordered: false },
    );
  }
  return rows;
}
