import type { Bell } from './tail.ts';

/**
 * Tells the process that leads a log that another one has inserted into it. Only a hint, which may be lost: the sequencer looks
 * anyway, every second, and every 250 ms while nothing can be heard.
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
