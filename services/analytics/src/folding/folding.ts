import type { ErasureSubject, HeldThing } from '@candor/contracts';
import { definitionFor, type EventLog, type SequencedCommit, stepsOf } from '@candor/event-sourcing';
import { DATABASE, type Database, EVENT_LOG, type HoldsOfPeople, TransactionTooLong, WAIT_FOR, type WaitFor } from '@candor/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { employers } from '../facts/employers.projection.ts';
import { factProjections, kindNames, kinds } from '../facts/kinds.ts';
import { standings } from '../facts/standings.projection.ts';
import { signals } from '../signals/index.ts';
import type { FactKind } from '../signals/signal.rule.ts';
import { FactReader } from './fact-reader.ts';
import { FoldedMeanwhile, type FoldState, SignalState } from './signal-state.ts';

const commitsAtOnce = 250;
/** So many facts in a transaction: the server ends it after five seconds. */
const factsAtOnce = 150;
const patienceMs = 10_000;
const patienceOfErasersMs = 120_000;

/** Rises when rows are kept in another way. */
const formOfRows = 2;

/** What state has to be folded anew for. */
const built = [
  `rows@${formOfRows}`,
  ...signals.map(({ key, version }) => `${key}@${version}`),
  ...factProjections.map(({ name, version }) => `${name}@${version}`),
]
  .sort()
  .join(' ');

type Changed = Map<FactKind, Set<string>>;
type Step = Parameters<SignalState['take']>[2];

/** Keeps the state of all signals equal to what the facts say: state is the sum over all facts of what each contributes. */
@Injectable()
export class Folding implements OnModuleInit, HoldsOfPeople {
  #turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly facts: FactReader,
    private readonly state: SignalState,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(WAIT_FOR) private readonly waitFor: WaitFor,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.state.prepare();
  }

  /**
   * Until everything that is in the log now has been folded. Throws when it has to be tried again. In this process one after the
   * other; of two processes that fold at a time one is undone, and goes on from where the other has got to.
   */
  catchUp(signal: AbortSignal): Promise<void> {
    const turn = this.#turn.then(() => this.caughtUp(signal));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  private async caughtUp(signal: AbortSignal): Promise<void> {
    for (;;)
      try {
        return await this.foldAll(signal);
      } catch (failure) {
        if (!(failure instanceof FoldedMeanwhile)) throw failure;
        signal.throwIfAborted();
      }
  }

  private async foldAll(signal: AbortSignal): Promise<void> {
    let state = await this.refolded(await this.state.state(), signal);
    for (;;) {
      signal.throwIfAborted();
      const commits = await this.log.readAll(state.position, commitsAtOnce);
      const last = commits.at(-1);
      if (!last) return;
      await this.arrived(commits);
      const changed = await this.changedBy(commits);
      state = await this.fold(state, changed, { position: last.position + last.events.length - 1 });
    }
  }

  /** That somebody is to be erased is in the log: once that is folded, nothing of theirs is in state. */
  erase(_: ErasureSubject): Promise<void> {
    return this.catchUp(AbortSignal.timeout(patienceOfErasersMs));
  }

  async held(person: string): Promise<readonly HeldThing[]> {
    const contributions = await this.state.contributionsOf(person);
    if (contributions === 0) return [];
    return [{ kind: 'contributions', why: 'counting in figures about groups', facts: { contributions } }];
  }

  /** Facts first, then how far that goes: what was folded twice counts once. */
  private async fold(before: FoldState, changed: Changed, step: Step): Promise<FoldState> {
    let state = before;
    const parts = [...changed].flatMap(([kind, keys]) => chunks([...keys]).map((part) => [kind, part] as const));
    for (const [index, [kind, keys]] of parts.entries()) state = await this.take(state, kind, keys, index === parts.length - 1 ? step : {});
    return parts.length > 0 ? state : this.state.take(state, new Map(), step);
  }

  /** Halved where the machine is too slow for one transaction; how far it goes is noted with the last part. */
  private async take(before: FoldState, kind: FactKind, keys: readonly string[], step: Step): Promise<FoldState> {
    try {
      return await this.state.take(before, await this.facts.counted(signals, kind, keys), step);
    } catch (failure) {
      if (!(failure instanceof TransactionTooLong) || keys.length < 2) throw failure;
      const half = Math.ceil(keys.length / 2);
      return this.take(await this.take(before, kind, keys.slice(0, half), {}), kind, keys.slice(half), step);
    }
  }

  private async changedBy(commits: readonly SequencedCommit[]): Promise<Changed> {
    const changed: Changed = new Map();
    const add = (kind: FactKind, keys: readonly string[]) => {
      const known = changed.get(kind) ?? new Set<string>();
      changed.set(kind, known);
      for (const key of keys) known.add(key);
    };
    for (const kind of kindNames)
      for (const commit of commits) for (const { keys } of stepsOf(kinds[kind].projection as never, commit)) add(kind, keys);
    const people = commits.flatMap((commit) => stepsOf(standings, commit).flatMap(({ keys, event }) => [...keys, ...linkedIn(event.data)]));
    const founded = commits.flatMap((commit) => stepsOf(employers, commit).flatMap(({ keys }) => keys));
    for await (const [kind, key] of this.facts.about([...new Set(people)], [...new Set(founded)])) add(kind, [key]);
    return changed;
  }

  /** Rows may be ahead of what is folded, never behind. */
  private async arrived(commits: readonly SequencedCommit[]): Promise<void> {
    await Promise.all(
      factProjections.map(async ({ name, from }) => {
        const streams = from.map(({ stream }) => stream);
        const last = commits.findLast((commit) => definitionFor(streams, commit.stream) !== undefined);
        if (!last) return;
        const arrival = await this.waitFor(name, last.stream, last.to, patienceMs);
        if (arrival === 'timeout') throw new Error(`${name} does not show ${last.stream}@${last.to} yet`);
      }),
    );
  }

  /** Where a signal or a fact is new or counts otherwise: goes through all facts, in steps that a restart goes on from. */
  private async refolded(before: FoldState, signal: AbortSignal): Promise<FoldState> {
    if (before.built === built) return before;
    await this.builtAnew();
    const isSame = before.refolding?.built === built;
    let state = before;
    let kind = (isSame && kindNames.find((name) => name === before.refolding?.kind)) || kindNames[0];
    let after = isSame ? (before.refolding?.after ?? undefined) : undefined;
    while (kind) {
      signal.throwIfAborted();
      const page = await this.facts.page(kind, after);
      const following: FactKind | undefined = page.next === undefined ? kindNames[kindNames.indexOf(kind) + 1] : kind;
      const done = following === undefined;
      const step = done ? { built, refolding: null } : { refolding: { kind: following, after: page.next ?? null, built } };
      state = await this.fold(state, new Map([[kind, new Set(page.keys)]]), step);
      [kind, after] = [following, page.next];
    }
    return state;
  }

  private async builtAnew(): Promise<void> {
    const live = await this.database.collection<{ _id: string; version: number }>('projections').find().toArray();
    const old = factProjections.find(({ name, version }) => live.find(({ _id }) => _id === name)?.version !== version);
    if (old) throw new Error(`${old.name} is being built anew`);
  }
}

/** A link concerns both sides. */
const linkedIn = (data: unknown): readonly string[] => {
  const { candidateId } = data as { readonly candidateId?: string };
  return candidateId === undefined ? [] : [candidateId];
};

const chunks = (keys: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(keys.length / factsAtOnce) }, (_, index) => keys.slice(index * factsAtOnce, (index + 1) * factsAtOnce));
