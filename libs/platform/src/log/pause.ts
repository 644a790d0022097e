import { setTimeout as wait } from 'node:timers/promises';

/** Waits, or returns early when `signal` is aborted. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined);

const longestRest = 100;

/** Rests as long as the work since `began` (`performance.now()`) took, at most 100 ms: under load, what comes in meanwhile is done in one go. */
export const restAfter = (began: number, signal: AbortSignal): Promise<void> =>
  pause(Math.min(longestRest, performance.now() - began), signal);
