import type { JobProgress } from './pending-job.ts';

const interval = 250;

/** Passes progress on at once and then at most every {@link interval} ms, the latest each time. */
export class ProgressNotes {
  #latest: JobProgress | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly write: (progress: JobProgress) => Promise<void>) {}

  note(progress: JobProgress): void {
    this.#latest = progress;
    if (!this.#timer) this.#flush();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#latest = undefined;
  }

  #flush(): void {
    const latest = this.#latest;
    this.#latest = undefined;
    this.#timer = undefined;
    if (!latest) return;
    // a note that is lost is made up for by the next one
    this.write(latest).catch(() => undefined);
    this.#timer = setTimeout(() => this.#flush(), interval).unref();
  }
}
