import { setTimeout as pause } from 'node:timers/promises';
import type { ConfirmationView, HoldView } from '@candor/contracts';
import type { Asking } from './http.ts';

const day = 86_400_000;
const hour = 3_600_000;
const patience = 300_000;
/** A client books one hour of every day of so many before it takes the next hour of each. */
const days = 600;

/** A guest who books one host again and again, an hour of another day each time. */
export class BookingClient {
  readonly holds: number[] = [];
  readonly confirmations: number[] = [];
  #booked = 0;

  constructor(
    private readonly asking: Asking,
    private readonly hostId: string,
    private readonly from: number = Date.now(),
  ) {}

  /** Milliseconds of both are kept. Resolves with the start that was booked, at the instant of the answer to the confirmation. */
  async book(): Promise<{ readonly start: string; readonly end: string }> {
    const start = this.nextStart();
    const began = performance.now();
    const held = await this.asking.ask<HoldView>('POST', `/public/acme/${this.hostId}/holds`, { body: { start, durationMinutes: 60 } });
    if (held.status !== 201)
      throw new Error(`holding ${start} of ${this.hostId} was answered ${held.status}: ${JSON.stringify(held.body)}`);
    const { bookingId, link } = held.body;
    const between = performance.now();
    const guest = { name: 'Ana', address: `${this.hostId}@guests.example.org`, zone: 'Europe/Lisbon' };
    const confirmed = await this.asking.ask<ConfirmationView>('POST', `/bookings/${bookingId}/confirmation`, {
      body: guest,
      headers: { 'candor-link': link },
    });
    if (confirmed.status !== 200) throw new Error(`confirming was answered ${confirmed.status}: ${JSON.stringify(confirmed.body)}`);
    this.holds.push(between - began);
    this.confirmations.push(performance.now() - between);
    return confirmed.body;
  }

  /** Milliseconds from now until the public list does not offer a start any more. */
  async gone(start: string): Promise<number> {
    const began = performance.now();
    const range = `from=${start}&to=${new Date(Date.parse(start) + hour).toISOString()}&duration=60`;
    for (;;) {
      const { status, body } = await this.asking.ask<{ readonly slots: readonly { readonly start: string }[] }>(
        'GET',
        `/public/acme/${this.hostId}/slots?${range}`,
      );
      if (status !== 200) throw new Error(`the list was answered ${status}: ${JSON.stringify(body)}`);
      const waited = performance.now() - began;
      if (!body.slots.some((slot) => slot.start === start)) return waited;
      if (waited > patience) throw new Error(`${start} of ${this.hostId} is still offered ${Math.round(waited)} ms after it was booked`);
      await pause(2);
    }
  }

  private nextStart(): string {
    const n = this.#booked++;
    const midnight = Math.ceil(this.from / day) * day;
    return new Date(midnight + (1 + (n % days)) * day + (Math.floor(n / days) % 24) * hour).toISOString();
  }
}
