import { randomUUID } from 'node:crypto';
import type { Commit, EventMeta } from '@candor/contracts';
import {
  type Appended,
  ConcurrencyConflict,
  type EncodedEvent,
  type EventLog,
  type NewCommit,
  type SequencedCommit,
  type StreamVersion,
  type StreamWrite,
} from '@candor/event-sourcing';
import { eventually } from '../eventually.ts';

/** A log of service `scheduling` that is being sequenced, with a way in for commits of other services. */
export interface LogUnderTest {
  readonly log: EventLog;
  receive(commits: readonly Commit[]): Promise<void>;
  close(): Promise<void>;
}

export const patience = 60_000;

export const ownStream = (): string => `scheduling/note/${randomUUID()}`;
export const foreignStream = (): string => `interviews/note/${randomUUID()}`;

const at = '2026-03-02T09:00:00.000Z';
const meta: EventMeta = { occurredAt: at, actor: { kind: 'person', id: 'ana' }, correlation: 'c', causation: 'c', origin: 'live' };

export const noted = (text = 'x'): EncodedEvent => ({ type: 'Noted', schema: 1, data: { text }, personal: [] });
export const notes = (count: number, text = 'n'): EncodedEvent[] => Array.from({ length: count }, (_, index) => noted(`${text}${index}`));

export const version = (number: number): StreamVersion => number as StreamVersion;

export const write = (stream: string, expected: number, events: readonly EncodedEvent[] = [noted()]): StreamWrite => ({
  stream,
  expected: version(expected),
  events,
});

export function commitOf(writes: readonly StreamWrite[], id: string = randomUUID(), body: string = id): NewCommit {
  return { id, at, meta, body, writes };
}

/** Appends to the end of a stream, however many others do the same; anything but a conflict is a failure. */
export async function appendSomehow(
  log: EventLog,
  stream: string,
  events: readonly EncodedEvent[],
): Promise<{ appended: Appended; conflicts: number }> {
  const id = randomUUID();
  for (let conflicts = 0; ; conflicts++) {
    const { version: head } = await log.readStream(stream);
    const appended = await log.append(commitOf([write(stream, head, events)], id)).catch((failure: unknown) => {
      if (failure instanceof ConcurrencyConflict) return undefined;
      throw failure;
    });
    if (appended) return { appended, conflicts };
  }
}

/** A commit as it comes from another service. */
export function received(stream: string, from: number, count = 1): Commit {
  const to = from + count - 1;
  const events = Array.from({ length: count }, (_, index) => ({
    id: `${stream}@${from + index}`,
    type: 'Noted',
    schema: 1,
    data: { text: `${from + index}` },
    meta,
  }));
  return { stream, from, to, commitId: `${stream}#${from}`, at, events };
}

/** Everything after a position, read in pages. */
export async function readOn(log: EventLog, after = 0, page = 100): Promise<SequencedCommit[]> {
  const all: SequencedCommit[] = [];
  for (let from = after; ; from = endOf(all.at(-1)) || after) {
    const some = await log.readAll(from, page);
    all.push(...some);
    if (some.length < page) return all;
  }
}

export const endOf = (commit: SequencedCommit | undefined): number => (commit ? commit.position + commit.events.length - 1 : 0);

const seen = new WeakMap<EventLog, number>();

/**
 * Where the log ends once everything appended up to now is visible to one who reads it from its beginning. What waits together is
 * given positions by the names of the streams, so a first mark may come before the rest; a second one comes after all of it.
 */
export async function settled(log: EventLog): Promise<number> {
  await marked(log);
  return marked(log);
}

async function marked(log: EventLog): Promise<number> {
  const marker = ownStream();
  await log.append(commitOf([write(marker, 0)]));
  return eventually(
    async () => {
      const before = seen.get(log) ?? 0;
      const end = endOf((await readOn(log, before)).at(-1)) || before;
      seen.set(log, end);
      const position = await log.positionOf(marker, 1);
      if (position === undefined || position > end) throw new Error(`the log can be read up to ${end}, and the commit is at ${position}`);
      return position;
    },
    { what: 'that a commit that was just appended can be read' },
  );
}
