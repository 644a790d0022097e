/** The job was not taken, or could not be asked about; trying again later is safe. */
export class JobQueueUnavailable extends Error {
  override readonly name = 'JobQueueUnavailable';

  constructor(what: string, cause: unknown) {
    super(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
