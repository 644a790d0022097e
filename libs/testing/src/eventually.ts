import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** How long to wait, in ms. */
  readonly within?: number;
  /** Pause between two looks, in ms. */
  readonly every?: number;
  /** What is waited for, for the message of the failure. */
  readonly what?: string;
}

/**
 * Looks again and again until `check` neither throws nor returns `false`, and gives back what it returned. The failure says
 * what was waited for, how long, and what the last look found.
 */
export async function eventually<T>(check: () => T | Promise<T>, { within = 60_000, every = 20, what }: Patience = {}): Promise<T> {
  const started = performance.now();
  for (let looks = 1; ; looks++) {
    const last = await look(check);
    if ('seen' in last) return last.seen;
    if (performance.now() - started > within) {
      const why = last.failure instanceof Error ? last.failure.message : String(last.failure);
      throw new Error(`${what ?? 'it'} did not happen within ${within} ms (${looks} looks). The last one found:\n${why}`, {
        cause: last.failure,
      });
    }
    await sleep(every);
  }
}

async function look<T>(check: () => T | Promise<T>): Promise<{ readonly seen: T } | { readonly failure: unknown }> {
  try {
    const seen = await check();
    return seen === false ? { failure: 'false' } : { seen };
  } catch (failure) {
    return { failure };
  }
}
