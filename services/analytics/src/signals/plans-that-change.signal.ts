import type { Booking } from '../facts/booking.rule.ts';
import { wilson } from '../statistics/wilson.rule.ts';
import { kindOfChat } from './dimensions.rule.ts';
import { type Contribution, type Signal, sumOf } from './signal.rule.ts';

const names = ['kept', 'moved', 'moved-by-guest', 'cancelled-late', 'guest-missing', 'host-missing'] as const;
const when = (yes: boolean): number => (yes ? 1 : 0);

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
    const parts = names.flatMap((name) => {
      const share = wilson(sumOf(people, name), n);
      return share ? [{ name, value: share.share, n, interval: { low: share.low, high: share.high } }] : [];
    });
    const [kept] = parts;
    return kept && { value: kept.value, interval: kept.interval, parts };
  },
  unit: 'ratio',
  measured: 'Share of confirmed bookings that were held; parts: what happened to the others',
  uncertainty: 'Wilson score interval (1927)',
  guard: 'process',
  chart: 'bars',
  says: ({ value }) => `${Math.round((value ?? 0) * 100)} % of confirmed conversations took place`,
};
