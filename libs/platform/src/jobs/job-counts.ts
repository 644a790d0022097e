import type { mongo } from 'mongoose';
import { type PendingState, pendingJobsOf } from './pending-job.ts';

export interface QueueCounts {
  /** Due and not begun, those between two tries included. */
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  /** ms, in real time; 0 when none waits. */
  readonly oldestWaiting: number;
}

interface Group {
  readonly _id: { readonly queue: string; readonly state: PendingState };
  readonly count: number;
  readonly oldest: Date;
  readonly now: Date;
}

const none: QueueCounts = { waiting: 0, active: 0, delayed: 0, failed: 0, oldestWaiting: 0 };

/** What each queue of a service has to do, for metrics and status. Reads the store only. */
export async function jobCounts(service: mongo.Db): Promise<Readonly<Record<string, QueueCounts>>> {
  const groups = await pendingJobsOf(service)
    .aggregate<Group>([
      { $group: { _id: { queue: '$queue', state: '$state' }, count: { $sum: 1 }, oldest: { $min: '$since' } } },
      { $set: { now: '$$NOW' } },
    ])
    .toArray();
  const counts: Record<string, QueueCounts> = {};
  for (const { _id, count, oldest, now } of groups)
    counts[_id.queue] = { ...none, ...counts[_id.queue], ...part(_id.state, count, now.getTime() - oldest.getTime()) };
  return counts;
}

function part(state: PendingState, count: number, age: number): Partial<QueueCounts> {
  if (state === 'queued') return { waiting: count, oldestWaiting: Math.max(0, age) };
  if (state === 'running') return { active: count };
  return state === 'scheduled' ? { delayed: count } : { failed: count };
}
