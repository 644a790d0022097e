import type { JobProgress } from '../pending-job.ts';
import { JobThread } from './job-thread.ts';
import type { ThreadOrder } from './thread-job.ts';

export interface ThreadPoolLimits {
  readonly threads: number;
  /** A thread whose heap outgrows this ends, and the job with it. */
  readonly heapMegabytes: number;
  /** An idle thread ends after so many ms: it would keep its memory otherwise. */
  readonly idle: number;
}

/** A few worker threads, started when first needed. Orders wait their turn. */
export class ThreadPool {
  readonly #idle: { readonly thread: JobThread; readonly timer: NodeJS.Timeout }[] = [];
  readonly #turns: (() => void)[] = [];
  readonly #busy = new Set<JobThread>();
  #free: number;

  constructor(private readonly limits: ThreadPoolLimits) {
    this.#free = limits.threads;
  }

  async run(order: ThreadOrder, signal: AbortSignal, progress: (progress: JobProgress) => void): Promise<unknown> {
    await this.#turn(signal);
    const thread = this.#take();
    this.#busy.add(thread);
    try {
      return await thread.run(order, signal, progress);
    } finally {
      this.#busy.delete(thread);
      if (!thread.ended) this.#keep(thread);
      this.#next();
    }
  }

  async close(): Promise<void> {
    const threads = [...this.#busy, ...this.#idle.map(({ thread }) => thread)];
    for (const { timer } of this.#idle.splice(0)) clearTimeout(timer);
    await Promise.all(threads.map((thread) => thread.end()));
  }

  #take(): JobThread {
    for (let kept = this.#idle.pop(); kept; kept = this.#idle.pop()) {
      clearTimeout(kept.timer);
      if (!kept.thread.ended) return kept.thread;
    }
    return new JobThread(this.limits.heapMegabytes);
  }

  #keep(thread: JobThread): void {
    const timer = setTimeout(() => {
      const place = this.#idle.findIndex((kept) => kept.thread === thread);
      if (place >= 0) this.#idle.splice(place, 1);
      void thread.end();
    }, this.limits.idle).unref();
    this.#idle.push({ thread, timer });
  }

  async #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#free > 0) {
      this.#free--;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const turn = () => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const stop = () => {
        this.#turns.splice(this.#turns.indexOf(turn), 1);
        reject(signal.reason);
      };
      this.#turns.push(turn);
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  #next(): void {
    const turn = this.#turns.shift();
    if (turn) turn();
    else this.#free++;
  }
}
