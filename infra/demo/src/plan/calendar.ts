import type { Instant } from '@candor/contracts';
import { Temporal } from 'temporal-polyfill';
import type { Chance } from './chance.ts';

/** What hosts offer: weekdays from nine to five in their own zone, in half hours. */
export const officeHours = { from: 9, until: 17, minutes: 30 } as const;
const slotsPerDay = ((officeHours.until - officeHours.from) * 60) / officeHours.minutes;

export const instantOf = (time: Temporal.ZonedDateTime): Instant => new Date(time.epochMilliseconds).toISOString();
export const later = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString();

/** Gives out half hours of the year, each host and each candidate at most one at a time; candidates one a day. */
export class Calendar {
  readonly #taken = new Set<string>();

  /** @param lastDay `YYYY-MM-DD`, the last on which a conversation is held; the first is 364 days before */
  constructor(
    private readonly chance: Chance,
    private readonly lastDay: string,
  ) {}

  /** Throws when the year is full. */
  start(host: string, candidate: string, zone: string): Instant {
    for (let attempt = 0; attempt < 10_000; attempt++) {
      const day = Temporal.PlainDate.from(this.lastDay).subtract({ days: this.chance.between(0, 364) });
      const slot = this.chance.between(0, slotsPerDay - 1);
      const [hosts, candidates] = [`${host} ${day} ${slot}`, `${candidate} ${day}`];
      if (day.dayOfWeek > 5 || this.#taken.has(hosts) || this.#taken.has(candidates)) continue;
      this.#taken.add(hosts).add(candidates);
      const minute = officeHours.from * 60 + slot * officeHours.minutes;
      return instantOf(day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 }).toZonedDateTime(zone));
    }
    throw new RangeError('the year is full: take fewer conversations');
  }
}
