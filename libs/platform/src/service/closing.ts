import { inTime, TooLate } from './in-time.ts';
import type { Logger } from './logging.ts';

/** What has been opened, to be closed in the opposite order; one that fails or hangs does not keep the others open. */
export class Closing {
  readonly #steps: { readonly what: string; readonly close: () => Promise<unknown> }[] = [];

  constructor(
    private readonly logger: Logger,
    /** ms that one step may take */
    private readonly patience = 8_000,
  ) {}

  add(what: string, close: () => Promise<unknown>): void {
    this.#steps.push({ what, close });
  }

  async close(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) await this.end(step.what, step.close);
  }

  private async end(what: string, close: () => Promise<unknown>): Promise<void> {
    try {
      await inTime(this.patience, close());
    } catch (failure) {
      if (failure instanceof TooLate) this.logger.warn({ what }, 'did not stop in time; going on without it');
      else this.logger.warn({ what, failure }, 'did not stop cleanly');
    }
  }
}
