import { UndecodableEvent } from '@candor/event-sourcing';
import { usualRetries, waitBefore } from './handler-parts.ts';
import { describeError, type ParkedError } from './parked.ts';
import type { Failed } from './trials.ts';

/** Undo the batch, wait, and take it once more: a commit in it has failed, though not often enough to give up. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
  constructor(
    readonly milliseconds: number,
    readonly positions: readonly number[],
  ) {
    super('a commit failed');
  }
}

export type GivenUp = Omit<Failed, 'failure'> & { readonly error: ParkedError; readonly attempts: number };

/** Counts how often commits have failed. */
export class Patience {
  readonly #attempts = new Map<number, number>();

  constructor(private readonly retries: { readonly attempts: number; readonly milliseconds: number } = usualRetries) {}

  /** All of them given up; or throws {@link TryAgain}. What cannot be decoded will not be decodable later either. */
  giveUp(failed: readonly Failed[]): readonly GivenUp[] {
    const tried = failed.map(({ commit, failure }) => ({ commit, failure, attempts: (this.#attempts.get(commit.position) ?? 0) + 1 }));
    const again = tried.filter(({ failure, attempts }) => !(failure instanceof UndecodableEvent) && attempts < this.retries.attempts);
    if (again.length > 0) {
      const most = Math.max(...again.map(({ attempts }) => attempts));
      throw new TryAgain(
        waitBefore(most, this.retries),
        again.map(({ commit }) => commit.position),
      );
    }
    return tried.map(({ commit, failure, attempts }) => ({ commit, error: describeError(failure), attempts }));
  }

  count({ positions }: TryAgain): void {
    for (const position of positions) this.#attempts.set(position, (this.#attempts.get(position) ?? 0) + 1);
  }

  /** Commits up to here will not be tried any more. */
  settled(position: number): void {
    for (const tried of this.#attempts.keys()) if (tried <= position) this.#attempts.delete(tried);
  }
}
