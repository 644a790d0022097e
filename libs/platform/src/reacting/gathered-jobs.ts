import type { Job, JobQueue, JobRequest } from '@candor/event-sourcing';

/** Holds back jobs that merge, so that a batch of events asks for each of them once. Everything else is asked for at once. */
export class GatheredJobs implements JobQueue {
  readonly #held = new Map<string, JobRequest>();

  constructor(private readonly jobs: JobQueue) {}

  async enqueue<Data>(request: JobRequest<Data>): Promise<void> {
    const { job, at } = request;
    if (!job.merge || at !== undefined) return this.jobs.enqueue(request);
    const data = job.data.parse(request.data);
    const key = JSON.stringify([job.queue, job.name, job.id(data)]);
    const before = this.#held.get(key) as JobRequest<Data> | undefined;
    this.#held.set(key, { ...request, data: before ? job.merge(before.data, data) : data } as JobRequest);
  }

  cancel<Data>(job: Job<Data>, id: string): Promise<void> {
    this.#held.delete(JSON.stringify([job.queue, job.name, id]));
    return this.jobs.cancel(job, id);
  }

  /** Asks for what was held back. */
  async flush(): Promise<void> {
    for (const [key, request] of this.#held) {
      await this.jobs.enqueue(request);
      this.#held.delete(key);
    }
  }
}
