import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { JobProgress } from '../pending-job.ts';
import type { ThreadAnswer, ThreadOrder } from './thread-job.ts';

export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}

// run from source, as specs do, Node itself strips the types of the thread's files
const fromSource = import.meta.url.endsWith('.ts');
const entry = new URL(fromSource ? './thread.ts' : './thread.js', import.meta.url);
const sourceFlags = ['--experimental-transform-types', '--conditions=@candor/source', '--disable-warning=ExperimentalWarning'];

/** `x.js` as a service names it, or `x.ts` where only the source is there. */
export function threadFile(file: URL): string {
  const source = new URL(file.href.replace(/\.js$/, '.ts'));
  return !existsSync(fileURLToPath(file)) && existsSync(fileURLToPath(source)) ? source.href : file.href;
}

/** One worker thread. Runs one order at a time. */
export class JobThread {
  readonly #worker: Worker;
  #ended = false;

  constructor(heapMegabytes: number) {
    this.#worker = new Worker(entry, {
      execArgv: fromSource ? sourceFlags : [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      stdin: false,
    });
    this.#worker.on('error', () => undefined);
    this.#worker.once('exit', () => {
      this.#ended = true;
    });
    this.#worker.unref();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Rejects with what the file threw, with {@link ThreadEnded}, or with the signal's reason; the thread is then gone. */
  async run(order: ThreadOrder, signal: AbortSignal, progress: (progress: JobProgress) => void): Promise<unknown> {
    const worker = this.#worker;
    const ends: (() => void)[] = [];
    const on = <Event extends 'message' | 'error' | 'exit'>(event: Event, listener: (value: never) => void): void => {
      worker.on(event, listener as () => void);
      ends.push(() => worker.off(event, listener as () => void));
    };
    worker.ref();
    try {
      return await new Promise<unknown>((resolve, reject) => {
        on('message', (answer: ThreadAnswer) => {
          if (answer.kind === 'progress') progress(progressOf(answer));
          else if (answer.kind === 'done') resolve(answer.output);
          else reject(failureOf(answer));
        });
        on('error', (failure: Error) => reject(new ThreadEnded(`its thread ended: ${failure.message}`)));
        on('exit', (code: number) => reject(new ThreadEnded(`its thread ended with code ${code}`)));
        const stop = () => {
          this.#ended = true;
          void worker.terminate();
          reject(signal.reason);
        };
        signal.addEventListener('abort', stop, { once: true });
        ends.push(() => signal.removeEventListener('abort', stop));
        if (signal.aborted) stop();
        else worker.postMessage(order);
      });
    } finally {
      for (const end of ends) end();
      worker.unref();
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }
}

const progressOf = ({ done, total, note }: Extract<ThreadAnswer, { kind: 'progress' }>): JobProgress =>
  note === undefined ? { done, total } : { done, total, note };

function failureOf({ name, message, stack }: Extract<ThreadAnswer, { kind: 'failed' }>): Error {
  const failure = new Error(message);
  failure.name = name;
  if (stack !== undefined) failure.stack = stack;
  return failure;
}
