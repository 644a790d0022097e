import type { SequencedCommit } from '@candor/event-sourcing';
import { type CommitDocument, commitOf } from './commit.document.ts';

export type Recent = Pick<CommitDocument, 'stream' | 'from' | 'to' | 'commitId' | 'at' | 'events'> & {
  readonly position: number;
  /** As BSON. */
  readonly bytes: number;
};

const mostCommits = 4_000;
const mostBytes = 32_000_000;

/**
 * The end of the log in the memory of the process that leads, from the moment that a plan is written: what reads the log here
 * need not wait for the stamps nor ask the database. Knows nothing while another process leads.
 */
export class RecentCommits {
  #commits: { readonly commit: SequencedCommit; readonly bytes: number }[] = [];
  #bytes = 0;
  #end: number | undefined;

  /** From here on, after this position, {@link add} tells everything. */
  begin(end: number): void {
    this.forget();
    this.#end = end;
  }

  /** What comes next in the log, in its order. */
  add(recent: readonly Recent[]): void {
    for (const { position, bytes, ...document } of recent) {
      if (this.#end === undefined || position !== this.#end + 1) throw new Error(`the commit at ${position} came after ${this.#end}`);
      this.#commits.push({ commit: { ...commitOf(document), position }, bytes });
      this.#bytes += bytes;
      this.#end = position + document.to - document.from;
    }
    let past = 0;
    for (; this.#commits.length - past > mostCommits || this.#bytes > mostBytes; past++) this.#bytes -= this.#commits[past]?.bytes ?? 0;
    this.#commits.splice(0, past);
  }

  forget(): void {
    this.#commits = [];
    this.#bytes = 0;
    this.#end = undefined;
  }

  /** Undefined: the database has to be asked. Empty: the log ends there. */
  after(position: number, limit: number): readonly SequencedCommit[] | undefined {
    if (this.#end === undefined) return undefined;
    if (position >= this.#end) return [];
    const first = this.#commits.findLastIndex(({ commit }) => commit.position === position + 1);
    return first < 0 ? undefined : this.#commits.slice(first, first + limit).map(({ commit }) => commit);
  }

  positionOf(stream: string, version: number): number | undefined {
    const found = this.#commits.findLast(({ commit }) => commit.stream === stream && commit.from <= version && version <= commit.to);
    return found && found.commit.position + version - found.commit.from;
  }
}
