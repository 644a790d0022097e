import type { Bell } from './tail.ts';

/**
 * Tells other processes that it is worth looking: at a log, that something was inserted; at the test clock, that it was moved. Only a
 * hint, which may be lost: they look anyway, every second, and more often while nothing can be heard.
 */
export interface Doorbell {
  /** Whether a ring would be heard here now. */
  readonly hears: boolean;
  /** Never waits and never fails. */
  ring(): void;
  /** Rings `bell` whenever somebody else rings, and when something may have been missed, until `signal` is aborted. */
  answer(bell: Bell, signal: AbortSignal): Promise<void>;
}

/** Of a log that a single process uses. */
export const noDoorbell: Doorbell = { hears: false, ring: () => undefined, answer: async () => undefined };
