export type StopReason = 'cancelled' | 'too slow' | 'shutting down';

/** Reason of a job's aborted signal. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor(
    readonly why: StopReason,
    message: string = why,
  ) {
    super(message);
  }
}

export const stopReason = (signal: AbortSignal): StopReason | undefined =>
  signal.aborted ? (signal.reason instanceof Stopped ? signal.reason.why : 'cancelled') : undefined;
