import type { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';
import { pause } from './pause.ts';
import type { Bell } from './tail.ts';

/**
 * Rings when any process has inserted a commit, until `signal` is aborted. Only a hint: on any error (a lost resume token,
 * a primary stepping down) it rings, opens a new stream from now, and the sequencer scans its index anyway.
 */
export async function watchInserts(commits: mongo.Collection<CommitDocument>, bell: Bell, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const changes = commits.watch([{ $match: { operationType: 'insert' } }, { $project: { _id: 1 } }], { maxAwaitTimeMS: 1000 });
    const close = () => void changes.close().catch(() => undefined);
    signal.addEventListener('abort', close, { once: true });
    try {
      // Asks for a second at a time: a stream that is closed while the driver resumes it goes on, and `next` would wait for ever.
      while (!signal.aborted) if (await changes.tryNext()) bell.ring();
    } catch {
      bell.ring();
      if (!signal.aborted) await pause(250, signal);
    } finally {
      signal.removeEventListener('abort', close);
      await changes.close().catch(() => undefined);
    }
  }
}
