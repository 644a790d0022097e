// The inside of a worker thread: takes one order at a time, runs the file it names, answers.
import { type MessagePort, parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadJob, ThreadOrder } from './thread-job.ts';

function serve(port: MessagePort): void {
  const answer = (message: ThreadAnswer): void => port.postMessage(message);
  port.on('message', async ({ file, input, now }: ThreadOrder) => {
    try {
      const { run } = (await import(file)) as { run?: ThreadJob<unknown, unknown> };
      if (!run) throw new Error(`${file} does not export run`);
      const output = await run(input, { now, progress: (done, total, note) => answer({ kind: 'progress', done, total, note }) });
      answer({ kind: 'done', output });
    } catch (failure) {
      const { name, message, stack } = failure instanceof Error ? failure : new Error(String(failure));
      answer({ kind: 'failed', name, message, stack });
    }
  });
}

if (parentPort) serve(parentPort);
