import type { Audience, Projection, SequencedCommit } from '@candor/event-sourcing';
import type { mongo } from 'mongoose';
import { pause } from '../log/pause.ts';
import { failpoint } from '../service/failpoints.ts';
import type { RowsPlace } from './catalog.ts';
import { after, Checkpoint, endOfCommit } from './checkpoint.ts';
import type { HandlerParts } from './handler-parts.ts';
import { type Dropped, type Parked, parkedAmong, parkedIn, ReplayedMeanwhile, writeParked } from './parked.ts';
import { Patience, TryAgain } from './patience.ts';
import { loadRows, type RowDocument, rowsIn, writeRows } from './row-store.ts';
import { SavedLazily } from './saved-lazily.ts';
import { isUnstorable } from './storable.ts';
import { inTransaction, TransactionTooLong } from './transaction.ts';
import { concernedBy, foldTrials, type Trial, trialsOf } from './trials.ts';
import { Turns } from './turns.ts';

export const handlerOf = (projection: string): string => `projection:${projection}`;
export const targetOf = ({ collection }: Pick<RowsPlace, 'collection'>): string => `projection:${collection}`;

const mostKeys = 2_000;
const nothingParked: ReadonlySet<string> = new Set();

/** What became of a batch. */
interface Stored {
  readonly parked: readonly Parked[];
  readonly concerned: readonly Audience[];
}

/** One set of rows of a projection with its checkpoint and its parked streams: written together or not at all. */
export class Generation<Row = unknown> {
  readonly handler: string;
  readonly target: string;
  readonly rows: mongo.Collection<RowDocument>;
  readonly parked: mongo.Collection<Parked>;
  readonly #checkpoint: Checkpoint;
  readonly #turns = new Turns();
  readonly #saved: SavedLazily;
  readonly #patience: Patience;
  readonly #unstorable = new Map<number, unknown>();
  /** Undefined when it is not known. Whoever parks moves the checkpoint as well, so that nobody else does unnoticed. */
  #anyParked: boolean | undefined;

  constructor(
    readonly projection: Projection<Row>,
    readonly place: RowsPlace,
    readonly parts: HandlerParts,
    private readonly purpose: 'projector' | 'rebuild',
    /** What an operator gave up for this version of the projection. */
    private readonly dropped: readonly Dropped[] = [],
  ) {
    this.handler = handlerOf(projection.name);
    this.target = targetOf(place);
    this.rows = rowsIn(parts.db, place.collection);
    this.parked = parkedIn(parts.db);
    this.#checkpoint = new Checkpoint(parts.db, this.target);
    this.#saved = new SavedLazily(this.#checkpoint, this.#turns);
    this.#patience = new Patience(parts.retries);
  }

  position(): Promise<number> {
    return this.#turns.take(async () => {
      if (!(await this.#checkpoint.refresh()) || this.#anyParked) this.#anyParked = undefined;
      return this.#checkpoint.position();
    });
  }

  /** Stores what {@link position} says. */
  save(): Promise<void> {
    return this.#turns.take(() => this.orForget(() => this.#saved.save()));
  }

  take(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void> {
    return this.#turns.take(() => this.orForget(() => this.takeNow(commits, signal)));
  }

  private async takeNow(commits: readonly SequencedCommit[], signal: AbortSignal): Promise<void> {
    const fresh = after(await this.#checkpoint.position(), commits);
    const last = fresh.at(-1);
    if (!last) return;
    const began = performance.now();
    const trials = trialsOf(
      this.projection,
      fresh.filter((commit) => !this.isDropped(commit)),
    );
    if (trials.length > 0) this.#anyParked ??= (await this.parked.findOne({ target: this.target })) !== null;
    for (let rest = trials; rest.length > 0; ) {
      const part = rest.slice(0, portion(rest));
      rest = rest.slice(part.length);
      await this.traced(part, () => this.store(part, rest.length > 0 ? endOfTrials(part) : endOfCommit(last), signal));
    }
    if (trials.length === 0) await this.#saved.passed(endOfCommit(last));
    else this.parts.reports.took(this.handler, fresh.length, performance.now() - began);
    this.parts.progress.moved(this.target, endOfCommit(last));
  }

  private traced<T>(trials: readonly Trial<Row>[], work: () => Promise<T>): Promise<T> {
    const traces = trials.map(({ commit }) => commit.events[0]?.meta.trace);
    return this.parts.telemetry.each('project', traces, { attributes: { 'candor.handler': this.handler } }, work);
  }

  /** One transaction, tried again while there is hope; halved when it is too much, which also finds a row that cannot be stored. */
  private async store(trials: readonly Trial<Row>[], end: number, signal: AbortSignal): Promise<void> {
    for (let part = trials; ; ) {
      signal.throwIfAborted();
      try {
        const { parked, concerned } = await this.storeOnce(part, end);
        this.#checkpoint.moved(end);
        this.parts.hints?.tell(this.projection.name, concerned);
        this.#patience.settled(end);
        this.#anyParked ||= parked.length > 0;
        for (const one of parked) this.parts.reports.parked(one);
        return;
      } catch (failure) {
        if (failure instanceof TryAgain) {
          this.#patience.count(failure);
          await pause(failure.milliseconds, signal);
          part = this.again(part);
        } else if (isUnstorable(failure) || failure instanceof TransactionTooLong) {
          const [only] = part;
          if (part.length > 1) {
            const half = Math.ceil(part.length / 2);
            await this.store(part.slice(0, half), endOfTrials(part.slice(0, half)), signal);
            return this.store(part.slice(half), end, signal);
          }
          if (!only || failure instanceof TransactionTooLong) throw failure;
          this.#unstorable.set(only.commit.position, failure);
        } else if (!(failure instanceof ReplayedMeanwhile)) throw failure;
      }
    }
  }

  private storeOnce(trials: readonly Trial<Row>[], end: number): Promise<Stored> {
    return inTransaction(this.parts.db.client, async (session) => {
      await this.#checkpoint.move(end, session);
      const streams = trials.map(({ commit }) => commit.stream);
      const parked = this.#anyParked ? await parkedAmong(this.parked, this.target, streams, session) : nothingParked;
      const before = await loadRows<Row>(
        this.rows,
        trials.flatMap(({ keys }) => keys),
        session,
      );
      const { changes, failed, queued } = foldTrials(trials.map(this.marked), before, (stream) => parked.has(stream));
      const givenUp = this.#patience.giveUp(failed);
      await writeRows(this.rows, changes, before, session);
      const change = { handler: this.handler, target: this.target, failed: givenUp, queued, at: this.parts.clock.now() };
      const fresh = await writeParked(this.parked, change, session);
      failpoint(`${this.purpose}.before-commit`);
      // rows that are built beside others are not looked at yet
      const concerned = this.purpose === 'projector' ? concernedBy(this.projection, changes, before) : [];
      return { parked: fresh, concerned };
    });
  }

  private readonly marked = (trial: Trial<Row>): Trial<Row> =>
    this.#unstorable.has(trial.commit.position) ? { ...trial, failure: this.#unstorable.get(trial.commit.position) } : trial;

  private again(trials: readonly Trial<Row>[]): readonly Trial<Row>[] {
    return trialsOf(
      this.projection,
      trials.map(({ commit }) => commit),
    );
  }

  private isDropped(commit: SequencedCommit): boolean {
    return this.dropped.some(({ stream, from, to }) => stream === commit.stream && from <= commit.from && commit.to <= to);
  }

  private async orForget<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (failure) {
      this.#checkpoint.forget();
      this.#anyParked = undefined;
      throw failure;
    }
  }
}

/** How many of them go into one transaction: the server ends it after five seconds. */
function portion(trials: readonly { readonly keys: readonly string[] }[]): number {
  let keys = 0;
  for (const [index, trial] of trials.entries()) {
    keys += trial.keys.length;
    if (keys > mostKeys) return Math.max(1, index);
  }
  return trials.length;
}

function endOfTrials(trials: readonly { readonly commit: SequencedCommit }[]): number {
  const last = trials.at(-1);
  return last ? endOfCommit(last.commit) : 0;
}
