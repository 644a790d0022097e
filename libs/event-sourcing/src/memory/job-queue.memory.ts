import type { Instant } from '@candor/contracts';
import type { AnyJob, Job, JobQueue, JobRequest } from '../job.ts';
import type { MemoryClock } from './clock.memory.ts';

export interface MemoryRun {
  /** 1 at the first try. */
  readonly attempt: number;
  /** Somebody cancelled it. */
  stopped(): boolean;
}

export interface KeptJob {
  readonly queue: string;
  readonly job: string;
  readonly id: string;
  readonly reason: string;
}

interface Entry {
  readonly job: AnyJob;
  readonly id: string;
  data: unknown;
  /** What was asked for while it ran. */
  next?: unknown;
  readonly at: Instant;
  readonly order: number;
  stopping: boolean;
}

const defaultAttempts = 5;

/**
 * The job queue in memory: nothing runs by itself. `settle` runs what is due, retries at once instead of after a wait, and
 * keeps what failed too often. One job at a time, in order of `at`.
 */
export class MemoryJobQueue implements JobQueue {
  readonly #entries = new Map<string, Entry>();
  readonly #failed = new Map<string, KeptJob>();
  readonly #handlers = new Map<string, (data: unknown, run: MemoryRun) => Promise<void>>();
  #order = 0;
  #running: Entry | undefined;

  constructor(private readonly clock: MemoryClock) {}

  handle<Data>(job: Job<Data>, run: (data: Data, run: MemoryRun) => Promise<void>): void {
    this.#handlers.set(kindOfJob(job), run as (data: unknown, run: MemoryRun) => Promise<void>);
  }

  async enqueue<Data>({ job, data: given, at }: JobRequest<Data>): Promise<void> {
    const data = job.data.parse(given);
    const id = job.id(data);
    const key = keyOf(job, id);
    const pending = this.#entries.get(key);
    if (pending) return this.#merge(job, pending, data);
    this.#failed.delete(key);
    this.#entries.set(key, { job, id, data, at: at ?? this.clock.now(), order: this.#order++, stopping: false });
  }

  async cancel<Data>(job: Job<Data>, id: string): Promise<void> {
    const key = keyOf(job, id);
    const entry = this.#entries.get(key);
    if (entry && this.#running === entry) entry.stopping = true;
    else this.#entries.delete(key);
    this.#failed.delete(key);
  }

  /** Waiting jobs, the next one first. */
  pending(): readonly { readonly job: string; readonly id: string; readonly at: Instant }[] {
    return this.#inOrder().map(({ job, id, at }) => ({ job: job.name, id, at }));
  }

  failed(): readonly KeptJob[] {
    return [...this.#failed.values()];
  }

  /** Runs what is due, and what that brings about, until nothing is due. */
  async settle(): Promise<void> {
    for (let next = this.#due(this.clock.now()); next; next = this.#due(this.clock.now())) await this.#run(next);
  }

  /** Moves the clock from one due job to the next, and then to `later`. */
  async moveTo(later: Instant): Promise<void> {
    await this.settle();
    for (let next = this.#due(later); next; next = this.#due(later)) {
      this.clock.moveTo(next.at);
      await this.settle();
    }
    this.clock.moveTo(later);
  }

  async #run(entry: Entry): Promise<void> {
    const { job, id } = entry;
    const run = this.#handlers.get(kindOfJob(job));
    if (!run) throw new Error(`nobody handles the job ${kindOfJob(job)}: call handle() first`);
    this.#running = entry;
    const failure = await attempts(job.attempts ?? defaultAttempts, entry, (attempt) =>
      run(entry.data, { attempt, stopped: () => entry.stopping }),
    );
    this.#running = undefined;
    this.#entries.delete(keyOf(job, id));
    if (entry.next !== undefined) await this.enqueue({ job, data: entry.next });
    else if (failure !== undefined) this.#failed.set(keyOf(job, id), { queue: job.queue, job: job.name, id, reason: failure });
  }

  #merge<Data>({ merge }: Job<Data>, entry: Entry, asked: Data): void {
    if (!merge) return;
    if (this.#running !== entry) entry.data = merge(entry.data as Data, asked);
    else entry.next = entry.next === undefined ? asked : merge(entry.next as Data, asked);
  }

  #due(until: Instant): Entry | undefined {
    const [next] = this.#inOrder();
    return next && next.at <= until ? next : undefined;
  }

  #inOrder(): Entry[] {
    return [...this.#entries.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order));
  }
}

/** The message of the last failure, unless one try succeeded or somebody cancelled it. */
async function attempts(allowed: number, entry: Entry, run: (attempt: number) => Promise<void>): Promise<string | undefined> {
  let reason = '';
  for (let attempt = 1; attempt <= allowed; attempt++) {
    try {
      await run(attempt);
      return undefined;
    } catch (failure) {
      if (entry.stopping) return undefined;
      reason = failure instanceof Error ? failure.message : String(failure);
    }
  }
  return reason;
}

const kindOfJob = ({ queue, name }: AnyJob): string => `${queue}/${name}`;
const keyOf = (job: AnyJob, id: string): string => `${kindOfJob(job)}/${id}`;
