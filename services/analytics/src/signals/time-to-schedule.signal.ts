import type { Booking } from '../facts/booking.rule.ts';
import { kaplanMeier, type Waited, waitingAfter } from '../statistics/kaplan-meier.rule.ts';
import { kindOfChat } from './dimensions.rule.ts';
import { type Contribution, type OfPerson, type Signal, sumOf } from './signal.rule.ts';

const dayMs = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / dayMs));
const marks = [3, 7, 14, 30] as const;

/** `held-3`: after three days; `gone-3`: given up after three days; `since-20500`: open since that day. */
function waited(people: readonly OfPerson[], asOf: string): readonly Waited[] {
  const names = new Set(people.flatMap(({ values }) => Object.keys(values)));
  return [...names].flatMap((name) => {
    const [, what, number] = /^(held|gone|since)-(\d+)$/.exec(name) ?? [];
    if (what === undefined) return [];
    const count = sumOf(people, name);
    if (what === 'held') return [{ time: Number(number), events: count, censored: 0 }];
    const time = what === 'gone' ? Number(number) : Math.max(0, Math.floor(Date.parse(asOf) / dayMs) - Number(number));
    return [{ time, events: 0, censored: count }];
  });
}

export const timeToSchedule: Signal<'bookings'> = {
  key: 'time-to-schedule',
  version: 1,
  title: 'Days from asking to talking',
  definition:
    'Days from the moment a chat was asked for until it was to start, by the month in which it was asked for. Requests that are open, or ended without a chat, count as waiting for as long as they did.',
  audience: 'employer',
  scope: 'process',
  window: 'month',
  from: 'bookings',
  dimensions: [kindOfChat],
  lattice: [['kind'], []],
  contributions: ({ kind, bookingId, guestId, organizationId, requestedAt, start, state, endedAt }: Booking): readonly Contribution[] => {
    const name =
      state === 'confirmed'
        ? `held-${daysBetween(requestedAt, start)}`
        : endedAt === null
          ? `since-${Math.floor(Date.parse(requestedAt) / dayMs)}`
          : `gone-${daysBetween(requestedAt, endedAt)}`;
    const values = { n: 1, [name]: 1 };
    return [{ dimensions: kind === null ? {} : { kind }, at: requestedAt, person: guestId ?? bookingId, employer: organizationId, values }];
  },
  measure: (people, { asOf }) => {
    const survival = kaplanMeier(waited(people, asOf));
    if (!survival) return undefined;
    const parts = marks.map((days) => {
      const step = survival.steps.findLast(({ time }) => time <= days);
      const { low, high } = step ?? {};
      const interval = low === undefined || high === undefined ? null : { low: 1 - high, high: 1 - low };
      return { name: `within ${days} days`, value: 1 - waitingAfter(survival, days), n: survival.n, interval };
    });
    return { value: survival.median ?? null, interval: null, parts };
  },
  unit: 'days',
  measured: 'Median by Kaplan–Meier; parts: the share that had talked by then',
  uncertainty: 'Greenwood’s variance on the log-log scale',
  guard: 'process',
  chart: 'curve',
  says: ({ value }) => (value === null ? 'Fewer than half have talked so far' : `Half of those who ask talk within ${value} days`),
};
