import { type CommandsOf, type Commit, type Instant, type RejectionOf, type StreamDefinition, streamService } from '@candor/contracts';
import {
  type CommandContext,
  commandContextOf,
  type Decider,
  definitionFor,
  execute,
  kindOf,
  MemoryClock,
  MemoryEventLog,
  MemoryJobQueue,
  MemoryRows,
  type Outcome,
  type Reaction,
  type Reactor,
  reactionsOf,
} from '@candor/event-sourcing';
import type { ServiceParts } from '@candor/platform';
import { instantAt, person } from '../specs/spec-time.ts';

type Parts = Pick<ServiceParts, 'service' | 'streams' | 'receives' | 'projections' | 'reactors'>;

/**
 * What a service's map lists, run in memory: commands are decided, events become rows, reactors and jobs follow, time stands
 * still. Nothing fails by itself, so a spec sees what the pieces do together; what servers do to them is for integration specs.
 */
export class MemoryService {
  readonly clock: MemoryClock;
  readonly log = new MemoryEventLog();
  readonly rows = new MemoryRows();
  /** Give it a `handle` for every job that the reactors ask for. */
  readonly jobs: MemoryJobQueue;
  /** Codes of commands of reactors that were rejected. */
  readonly rejected: string[] = [];
  #position = 0;
  #commands = 0;

  constructor(
    readonly parts: Parts,
    start = '09:00',
  ) {
    this.clock = new MemoryClock(instantAt(start));
    this.jobs = new MemoryJobQueue(this.clock);
  }

  /** Carries out a command and all that follows from it. */
  async ask<State, S extends StreamDefinition, K extends keyof CommandsOf<S> & string>(
    decider: Decider<State, S>,
    subject: string,
    name: K,
    data: CommandsOf<S>[K],
    by: Partial<CommandContext> = {},
  ): Promise<Outcome<RejectionOf<S>>> {
    const commandId = `command-${++this.#commands}`;
    const context = { commandId, now: this.clock.now(), actor: person('somebody'), correlation: commandId, causation: commandId, ...by };
    const outcome = await execute(this.log, decider, subject, name, data, context);
    await this.settle();
    return outcome;
  }

  /** Until every event has been projected and reacted to, and no job is due. True if there was anything to do. */
  async settle(): Promise<boolean> {
    const before = this.#position;
    do {
      await this.#follow();
      await this.jobs.settle();
    } while ((await this.log.readAll(this.#position, 1)).length > 0);
    return this.#position > before;
  }

  /** Moves time from one due job to the next. `later` is a time such as 09:11, or an instant. */
  async moveTo(later: string): Promise<void> {
    const end = instantAt(later);
    await this.settle();
    for (let next = this.#nextJob(end); next; next = this.#nextJob(end)) {
      this.clock.moveTo(next);
      await this.settle();
    }
    this.clock.moveTo(end);
  }

  /** Its own commits, of those streams that travel. */
  async published(): Promise<readonly Commit[]> {
    const { service, streams } = this.parts;
    const published = streams.map(({ stream }) => stream as StreamDefinition).filter((stream) => stream.published);
    const all = await this.log.readAll(0, Number.MAX_SAFE_INTEGER);
    return all
      .filter(({ stream }) => streamService(stream) === service && definitionFor(published, stream))
      .map(({ position: _, ...commit }) => commit);
  }

  #nextJob(end: Instant): Instant | undefined {
    const [next] = this.jobs.pending();
    return next && next.at <= end ? next.at : undefined;
  }

  async #follow(): Promise<void> {
    const { projections, reactors } = this.parts;
    for (
      let commits = await this.log.readAll(this.#position, 100);
      commits.length > 0;
      commits = await this.log.readAll(this.#position, 100)
    )
      for (const commit of commits) {
        this.rows.take(projections, [commit]);
        for (const reactor of reactors) for (const reaction of reactionsOf(reactor, commit)) await this.#carryOut(reaction, reactor);
        this.#position = commit.position + commit.events.length - 1;
      }
  }

  async #carryOut(reaction: Reaction, reactor: Reactor): Promise<void> {
    const { effect } = reaction;
    if (effect.effect === 'job') return this.jobs.enqueue(effect);
    const decider = this.parts.streams.find(({ stream }) => kindOf(stream) === kindOf(effect.stream));
    if (!decider) throw new Error(`${reactor.name} sends ${effect.name} to ${kindOf(effect.stream)}, which is not among the streams`);
    const context = commandContextOf(reaction, reactor, this.clock.now());
    const outcome = await execute(this.log, decider, effect.subject, effect.name, effect.data as never, context);
    if (!outcome.accepted) this.rejected.push(outcome.rejected);
  }
}

/** Hands every service what the others publish and it receives, until nothing more follows from anything. */
export async function settleTogether(services: readonly MemoryService[]): Promise<void> {
  for (let busy = true; busy; ) {
    for (const receiver of services)
      for (const sender of services)
        if (sender !== receiver)
          await receiver.log.receive((await sender.published()).filter(({ stream }) => definitionFor(receiver.parts.receives, stream)));
    const worked = await Promise.all(services.map((service) => service.settle()));
    busy = worked.includes(true);
  }
}
