import { setTimeout as pause } from 'node:timers/promises';
import { ConcurrencyConflict, type StreamVersion } from '@candor/event-sourcing';
import type { ServiceLog } from '@candor/platform';
import type { Told } from '../../oracle/checks.mjs';
import type { Random } from './random.ts';

export interface Writing {
  readonly told: Told[];
  /** Resolves when every writer has been told what became of its last commit. Rejects when one was told what must not be. */
  readonly done: Promise<void>;
  /** Lets no writer begin another commit, and waits until they are done. */
  stop(): Promise<void>;
}

export interface Load {
  /** Writers take turns with these. */
  readonly logs: readonly Pick<ServiceLog['log'], 'readStream' | 'append'>[];
  readonly random: Random;
  readonly writers: number;
  readonly streams?: number;
  /** Commits of each writer; without end until stopped when left out. */
  readonly each?: number;
  /** Milliseconds, at most, between two commits of a writer. */
  readonly rest?: number;
  readonly prefix?: string;
}

const meta = {
  occurredAt: '2026-01-01T00:00:00.000Z',
  actor: { kind: 'system', id: 'writer' },
  correlation: 'c',
  causation: 'c',
  origin: 'live',
} as const;

export const contentOf = (key: string, events: number): string => `${key}: ${events}`;

/** Writers that each commit to streams of all, and ask again under the same id until they know. */
export function startWriting({
  logs,
  random,
  writers,
  streams = 10,
  each = Number.POSITIVE_INFINITY,
  rest = 0,
  prefix = 'w',
}: Load): Writing {
  const told: Told[] = [];
  let stopped = false;
  const write = async (writer: number) => {
    for (let n = 0; n < each && !stopped; n++) {
      const log = logs[writer % logs.length];
      if (!log) throw new Error('there is no log to write to');
      const [stream, events] = [`interviews/note/${prefix}${random.below(streams)}`, 1 + random.below(3)];
      await commitUntilTold(log, { key: `${prefix}-${writer}-${n}`, stream, events }, told);
      if (rest > 0) await pause(random.below(rest));
    }
  };
  const done = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer))).then(() => undefined);
  done.catch(() => undefined);
  return {
    told,
    done,
    stop() {
      stopped = true;
      return done;
    },
  };
}

export interface Note {
  readonly key: string;
  readonly stream: string;
  readonly events: number;
}

/** One attempt; the commit's id is its key. */
export async function commit(
  log: Load['logs'][number],
  { key, stream, events }: Note,
): Promise<{ from: number; to: number; repeated: boolean }> {
  const { version } = await log.readStream(stream);
  const noted = Array.from({ length: events }, (_, part) => ({ type: 'Noted', schema: 1, data: { key, part }, personal: [] }));
  const writes = [{ stream, expected: version as StreamVersion, events: noted }];
  const { versions, repeated } = await log.append({ id: key, at: meta.occurredAt, meta, body: contentOf(key, events), writes });
  const to = Number(versions[stream]);
  return { from: to - events + 1, to, repeated };
}

async function commitUntilTold(log: Load['logs'][number], note: Note, told: Told[]): Promise<void> {
  const { key, stream, events } = note;
  const content = contentOf(key, events);
  for (;;) {
    try {
      const { from, to } = await commit(log, note);
      told.push({ told: 'done', key, stream, from, to, content });
      return;
    } catch (failure) {
      if (!(failure instanceof Error) || failure.name === 'IdempotencyMismatch' || failure.name === 'CommitTooLarge') throw failure;
      if (failure instanceof ConcurrencyConflict) continue;
      told.push({ told: 'unknown', key, stream, content });
      await pause(50);
    }
  }
}
