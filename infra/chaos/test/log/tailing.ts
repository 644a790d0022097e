import { setImmediate as turn } from 'node:timers/promises';
import type { CommitDocument, ServiceLog } from '@candor/platform';
import { mongo } from 'mongoose';

/** Reads on from where it was; gives the keys of what is new. */
export type ReadOn = () => Promise<readonly string[]>;

export interface Tailing {
  /** Reads until nothing is new, and gives all it has seen, in the order in which it saw it. */
  stop(): Promise<readonly string[]>;
}

export function startTailing(readOn: ReadOn): Tailing {
  const seen: string[] = [];
  let stopped = false;
  const reading = (async () => {
    for (;;) {
      const last = stopped;
      const fresh = await readOn();
      seen.push(...fresh);
      if (last && fresh.length === 0) return seen;
      await turn();
    }
  })();
  reading.catch(() => undefined);
  return {
    stop() {
      stopped = true;
      return reading;
    },
  };
}

/** As followers of the log do. */
export function byPosition(log: Pick<ServiceLog['log'], 'readAll'>): ReadOn {
  let after = 0;
  return async () => {
    const commits = await log.readAll(after, 500);
    const last = commits.at(-1);
    if (last) after = last.position + last.events.length - 1;
    return commits.map(({ commitId }) => commitId);
  };
}

/** As one would without positions: ids are given before the insert, so one that is seen late may be less than the last. */
export function byRememberedId(commits: mongo.Collection<CommitDocument>): ReadOn {
  let last = new mongo.ObjectId('0'.repeat(24));
  return async () => {
    const found = await commits
      .find({ _id: { $gt: last } })
      .sort({ _id: 1 })
      .limit(500)
      .project<{ _id: mongo.ObjectId; commitId: string }>({ commitId: 1 })
      .toArray();
    last = found.at(-1)?._id ?? last;
    return found.map(({ commitId }) => commitId);
  };
}
