import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until all of this work has ended; once `signal` is aborted, at most that many milliseconds more. Resolves with the names
 * of what has not ended by then. Rejects as soon as any of it does.
 */
export async function ended(
  work: ReadonlyMap<string, Promise<void>>,
  signal: AbortSignal,
  milliseconds: number,
): Promise<readonly string[]> {
  const open = new Set(work.keys());
  const over = new AbortController();
  const all = [...work].map(([name, task]) => task.then(() => void open.delete(name)));
  const tooLong = async () => {
    if (!signal.aborted) await once(signal, 'abort', { signal: over.signal });
    await wait(milliseconds, undefined, { signal: over.signal });
  };
  try {
    await Promise.race([Promise.all(all), tooLong()]);
    return [...open];
  } finally {
    over.abort();
  }
}
