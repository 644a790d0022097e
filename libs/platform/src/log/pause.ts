import { setTimeout as wait } from 'node:timers/promises';

/** Waits, or returns early when `signal` is aborted. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);
