import { type Audience, foldRows, type Projection, type SequencedCommit, stepsOf } from '@candor/event-sourcing';
import { endOfCommit } from './checkpoint.ts';

/** A commit on its way into rows: what is to be done for it, or why that cannot even be told. */
export interface Trial<Row> {
  readonly commit: SequencedCommit;
  readonly steps: ReturnType<typeof stepsOf<Row>>;
  readonly keys: readonly string[];
  readonly failure?: unknown;
}

/** The commits that have something to do with the projection. */
export function trialsOf<Row>(projection: Projection<Row>, commits: readonly SequencedCommit[]): readonly Trial<Row>[] {
  return commits.map((commit) => trialOf(projection, commit)).filter(({ steps, failure }) => steps.length > 0 || failure !== undefined);
}

function trialOf<Row>(projection: Projection<Row>, commit: SequencedCommit): Trial<Row> {
  try {
    const steps = stepsOf(projection, commit);
    return { commit, steps, keys: steps.flatMap(({ keys }) => keys) };
  } catch (failure) {
    return { commit, steps: [], keys: [], failure: failure ?? new Error('thrown without a reason') };
  }
}

/** `position` is that of the last commit that changed the row. */
export interface RowAt<Row> {
  readonly row: Row | undefined;
  readonly position: number;
}

export interface Failed {
  readonly commit: SequencedCommit;
  readonly failure: unknown;
}

export interface Folded<Row> {
  readonly changes: ReadonlyMap<string, RowAt<Row>>;
  /** The first commit of its stream that failed. */
  readonly failed: readonly Failed[];
  /** Commits of streams that are parked, or have failed in this very batch. */
  readonly queued: readonly SequencedCommit[];
}

/** A commit is folded as a whole or not at all; once one fails, the rest of its stream waits behind it. */
export function foldTrials<Row>(
  trials: readonly Trial<Row>[],
  before: ReadonlyMap<string, RowAt<Row>>,
  parked: (stream: string) => boolean,
): Folded<Row> {
  const changes = new Map<string, RowAt<Row>>();
  const failed = new Map<string, Failed>();
  const queued: SequencedCommit[] = [];
  for (const { commit, steps, failure } of trials) {
    if (parked(commit.stream) || failed.has(commit.stream)) {
      queued.push(commit);
      continue;
    }
    try {
      if (failure !== undefined) throw failure;
      const rowNow = (key: string) => (changes.get(key) ?? before.get(key))?.row;
      for (const [key, row] of foldRows(steps, rowNow))
        changes.set(key, { row, position: Math.max(endOfCommit(commit), before.get(key)?.position ?? 0) });
    } catch (reason) {
      failed.set(commit.stream, { commit, failure: reason ?? new Error('thrown without a reason') });
    }
  }
  return { changes, failed: [...failed.values()], queued };
}

/** Whom changes concern: those who may look at rows as they are now, or could look at them before. */
export function concernedBy<Row>(
  { concerns }: Projection<Row>,
  changes: ReadonlyMap<string, RowAt<Row>>,
  before: ReadonlyMap<string, RowAt<Row>>,
): readonly Audience[] {
  if (!concerns) return [];
  const rows = [...changes].flatMap(([key, { row }]) => [row, before.get(key)?.row]);
  return [...new Set(rows.flatMap((row) => (row === undefined ? [] : concerns(row))))];
}
