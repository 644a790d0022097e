export const defaultAttempts = 5;
const defaultBackoff = 1_000;
const longest = 3_600_000;

/** Real ms to wait after so many failed tries: doubles each time, up to an hour, and varies so that jobs do not march in step. */
export function retryDelay(first: number | undefined, failed: number, random: () => number = Math.random): number {
  const full = Math.min((first ?? defaultBackoff) * 2 ** (failed - 1), longest);
  return Math.round(full * (0.5 + random() / 2));
}

/** Tells BullMQ to try again after so many ms. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';

  constructor(
    readonly delay: number,
    reason: string,
  ) {
    super(reason);
  }
}

/** For failures of the machinery itself, such as a database that is away. */
const unexpected = 5_000;

export const delayOf = (_attempts: number, _type?: string, failure?: Error): number =>
  failure instanceof TryAgain ? failure.delay : unexpected;
