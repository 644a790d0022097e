import type { mongo } from 'mongoose';
import type { CommitDocument } from './commit.document.ts';

export interface LogAudit {
  readonly commits: number;
  readonly events: number;
  /** Last position; equals `events` less those that wait when the log is sound. */
  readonly position: number;
  /** Commits that wait for their place or for a missing predecessor. */
  readonly waiting: number;
  /** What is wrong, in words; empty when the log is sound. At most 20 of each kind. */
  readonly faults: readonly string[];
}

const most = 20;

/**
 * Reads the whole log twice, by position and by stream: positions must be dense, streams contiguous, no commit counted
 * twice. Lag figures cannot see a skipped event; this can.
 */
export async function auditLog(commits: mongo.Collection<CommitDocument>): Promise<LogAudit> {
  const byPosition = await auditPositions(commits);
  const byStream = await auditStreams(commits);
  const missing = await Promise.all(byPosition.missing.map(async (one) => ((await stampedSince(commits, one)) ? [] : [one.fault])));
  const faults = [...missing.flat(), ...byStream.faults];
  if (byPosition.sequenced > byStream.commits)
    faults.push(`${byPosition.sequenced} commits have a position, but streams hold ${byStream.commits}`);
  return { commits: byStream.commits, events: byStream.events, position: byPosition.position, waiting: byStream.waiting, faults };
}

interface Missing {
  readonly position: number;
  readonly fault: string;
}

/** The stamps of a plan are written one after the other, and others may go on meanwhile: what was missing may be there by now. */
const stampedSince = async (commits: mongo.Collection<CommitDocument>, { position }: Missing): Promise<boolean> =>
  (await commits.findOne({ pos: position }, { projection: { _id: 1 } })) !== null;

async function auditPositions(commits: mongo.Collection<CommitDocument>) {
  const missing: Missing[] = [];
  let next = 1;
  let sequenced = 0;
  const cursor = commits
    .find({ pos: { $gt: 0 } })
    .sort({ pos: 1 })
    .project<CommitDocument>({ pos: 1, from: 1, to: 1, stream: 1 });
  for await (const { pos, from, to, stream } of cursor) {
    if (pos !== next && missing.length < most)
      missing.push({ position: next, fault: `position ${next} is missing: ${stream} ${from} stands at ${pos}` });
    next = (pos ?? 0) + to - from + 1;
    sequenced++;
  }
  return { missing, sequenced, position: next - 1 };
}

async function auditStreams(commits: mongo.Collection<CommitDocument>) {
  const faults: string[] = [];
  const totals = { commits: 0, events: 0, waiting: 0 };
  let stream: string | undefined;
  let head = 0;
  let last = 0;
  const fault = (text: string) => faults.length < most && faults.push(text);
  const cursor = commits
    .find({})
    .sort({ stream: 1, from: 1 })
    .project<CommitDocument & { count: number }>({ stream: 1, from: 1, to: 1, pos: 1, count: { $size: '$events' } });
  for await (const commit of cursor) {
    if (commit.stream !== stream) [stream, head, last] = [commit.stream, 0, 0];
    if (commit.from !== head + 1 && commit.pos !== null) fault(`${stream} goes on at ${commit.from} after ${head}`);
    if (commit.count !== commit.to - commit.from + 1) fault(`${stream} ${commit.from}–${commit.to} holds ${commit.count} events`);
    if (commit.pos !== null && commit.pos <= last) fault(`${stream} ${commit.from} stands at ${commit.pos}, before what precedes it`);
    if (commit.pos === null) totals.waiting++;
    head = commit.to;
    last = commit.pos ?? last;
    totals.commits++;
    totals.events += commit.count;
  }
  return { ...totals, faults };
}
