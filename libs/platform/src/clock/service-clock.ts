import type { Instant } from '@candor/contracts';
import { type Clock, instant } from '@candor/event-sourcing';

/** The clock that a service runs on. */
export interface ServiceClock extends Clock {
  /**
   * Calls back whenever somebody has moved the clock; it counts as moved in this service once all of them have returned.
   * Real time never calls: it moves all the time.
   */
  onMove(listener: (now: Instant) => Promise<void>): void;
  close(): Promise<void>;
}

export const systemClock: ServiceClock = {
  now: () => instant(Date.now()),
  onMove: () => undefined,
  close: async () => undefined,
};
