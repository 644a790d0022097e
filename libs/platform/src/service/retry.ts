import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from './health.ts';
import type { Logger } from './logging.ts';

const slowest = 5_000;

/** Tries until it works or `signal` is aborted, and says what it waits for. Errors that are for people end it at once. */
export async function untilItWorks<T>(what: string, attempt: () => Promise<T>, signal: AbortSignal, logger: Logger): Promise<T> {
  for (let failures = 0; ; failures++) {
    signal.throwIfAborted();
    try {
      const result = await attempt();
      if (failures > 0) logger.info(`${what}: works now`);
      return result;
    } catch (failure) {
      if (isFinal(failure)) throw failure;
      const wait = Math.min(slowest, 250 * 2 ** failures);
      if (failures % 5 === 0)
        logger.warn({ said: failure instanceof Error ? failure.message : failure }, `${what}: ${reasonOf(failure)}; trying until it works`);
      await sleep(wait, undefined, { signal });
    }
  }
}

/** Waiting does not help: somebody has to change something. */
const isFinal = (failure: unknown): boolean =>
  failure instanceof Error && ['ConfigProblem', 'ClockRefused', 'AbortError'].includes(failure.name);
