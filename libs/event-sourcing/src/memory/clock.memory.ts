import type { Instant } from '@candor/contracts';
import { type Clock, instant } from '../clock.ts';

/** A clock that stands still until it is moved, and never goes back. */
export class MemoryClock implements Clock {
  #now: Instant;

  constructor(start: Instant) {
    this.#now = start;
  }

  now(): Instant {
    return this.#now;
  }

  moveTo(later: Instant): void {
    if (later < this.#now) throw new Error(`the clock is at ${this.#now} and cannot go back to ${later}`);
    this.#now = later;
  }

  advance(milliseconds: number): void {
    this.moveTo(instant(Date.parse(this.#now) + milliseconds));
  }
}
