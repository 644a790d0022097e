import type { Commit } from '@candor/contracts';

/** Kafka limits the bytes of one record batch, not of one message; a run is sent as one batch per partition. */
const runBytes = 900_000;

export interface Encoded<C extends Commit> {
  readonly commit: C;
  /** What travels as the message's value. */
  readonly value: Buffer;
}

/** Commits encoded, in runs that can be sent at once. A commit that is larger by itself is a run of its own. */
export function* runsOf<C extends Commit>(commits: Iterable<C>): Generator<readonly Encoded<C>[]> {
  let run: Encoded<C>[] = [];
  let bytes = 0;
  for (const commit of commits) {
    const value = encode(commit);
    if (run.length > 0 && bytes + value.length > runBytes) {
      yield run;
      run = [];
      bytes = 0;
    }
    run.push({ commit, value });
    bytes += value.length;
  }
  if (run.length > 0) yield run;
}

const encode = ({ stream, from, to, commitId, at, events }: Commit): Buffer =>
  Buffer.from(JSON.stringify({ stream, from, to, commitId, at, events } satisfies Commit));
