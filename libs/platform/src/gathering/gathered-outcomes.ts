import { Gathered } from './gathered.ts';

export type Outcome = PromiseSettledResult<unknown>;

/** As {@link Gathered}, for work in which each may fail by itself: it is told what became of it. */
export class GatheredOutcomes<Asked> {
  readonly #outcomes: Gathered<Asked, Outcome>;

  constructor(work: (asked: readonly Asked[]) => Promise<readonly Outcome[]>) {
    this.#outcomes = new Gathered(work);
  }

  /** Throws why this one failed. */
  async ask(asked: Asked): Promise<void> {
    const outcome = await this.#outcomes.ask(asked);
    if (outcome.status === 'rejected') throw outcome.reason;
  }
}
