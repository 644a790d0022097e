import type { Booking } from '../facts/booking.rule.ts';
import { kindOfChat } from './dimensions.rule.ts';
import { percent, sharePart } from './measuring.rule.ts';
import { type Contribution, type Signal, sumOf, when } from './signal.rule.ts';

const names = ['kept', 'moved', 'moved-by-guest', 'cancelled-late', 'guest-missing', 'host-missing'] as const;

export const plansThatChange: Signal<'bookings'> = {
  key: 'plans-that-change',
  version: 1,
  title: 'Reschedules, late cancellations and no-shows',
  definition:
    'Of bookings that were confirmed, by the month in which they were to start: the share that was moved, cancelled within the notice that the chat type asks for, or missed by the guest or a host.',
  audience: 'employer',
  scope: 'process',
  window: 'month',
  from: 'bookings',
  dimensions: [kindOfChat],
  lattice: [['kind'], []],
  contributions: (booking: Booking): readonly Contribution[] => {
    if (!booking.confirmed) return [];
    const { kind, start, guestId, organizationId, state, missingIds, movedByGuest, movedByEmployer, cancelled, bookingId } = booking;
    const values = {
      n: 1,
      kept: when(state === 'confirmed' && missingIds.length === 0),
      moved: when(movedByGuest + movedByEmployer > 0),
      'moved-by-guest': when(movedByGuest > 0),
      'cancelled-late': when(cancelled?.late === true),
      'guest-missing': when(guestId !== null && missingIds.includes(guestId)),
      'host-missing': when(missingIds.some((missing) => missing !== guestId)),
    };
    return [{ dimensions: kind === null ? {} : { kind }, at: start, person: guestId ?? bookingId, employer: organizationId, values }];
  },
  measure: (people) => {
    const n = sumOf(people, 'n');
    const parts = names.flatMap((name) => sharePart(name, sumOf(people, name), n));
    const [kept] = parts;
    return kept && { value: kept.value, interval: kept.interval, parts };
  },
  unit: 'ratio',
  measured: 'Share of confirmed bookings that were held; parts: what happened to the others',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'process',
  chart: 'bars',
  says: ({ value }) => `${percent(value)} of confirmed conversations took place`,
};
