import type { Booking } from '../facts/booking.rule.ts';
import { type Contribution, type Signal, sumOf } from './signal.rule.ts';

export const interviewerLoad: Signal<'bookings'> = {
  key: 'interviewer-load',
  version: 1,
  title: 'Conversations per interviewer',
  definition: 'Confirmed conversations that were not cancelled, by host and by the month of their start.',
  audience: 'employer',
  scope: 'process',
  window: 'month',
  from: 'bookings',
  dimensions: [{ name: 'host', values: 'open', overlapping: true }],
  lattice: [['host']],
  contributions: ({ confirmed, state, hostIds, guestId, bookingId, start, organizationId }: Booking): readonly Contribution[] =>
    confirmed && state === 'confirmed'
      ? hostIds.map((host) => ({
          dimensions: { host },
          at: start,
          person: guestId ?? bookingId,
          employer: organizationId,
          values: { n: 1 },
        }))
      : [],
  measure: (people) => ({ value: sumOf(people, 'n'), interval: null, parts: [] }),
  unit: 'count',
  measured: 'Count',
  uncertainty: 'None: it is what happened',
  guard: 'process',
  chart: 'bars',
  says: ({ value }) => `${value ?? 0} conversations with this host`,
};
