import {
  type AnyDecider,
  type Clock,
  commandContextOf,
  type Effect,
  type EventLog,
  execute,
  type JobQueue,
  kindOf,
  type Reaction,
  type Reactor,
} from '@candor/event-sourcing';

export interface Means {
  readonly log: EventLog;
  readonly jobs: JobQueue;
  readonly clock: Clock;
  /** Of every stream that reactors send commands to. */
  readonly deciders: readonly AnyDecider[];
}

/** Thrown for a command to a stream whose decider is not in the service's list. */
export class NoDecider extends Error {
  override readonly name = 'NoDecider';
}

/** Does what a reactor wants; a command that was carried out before is not carried out again. Answers a rejection's code. */
export async function carryOut(reaction: Reaction, reactor: Reactor, means: Means, trace: string | undefined): Promise<string | undefined> {
  const { effect, event } = reaction;
  if (effect.effect === 'job') {
    const { job, data, at } = effect;
    await means.jobs.enqueue({ job, data, at, correlation: event.correlation, trace });
    return undefined;
  }
  const context = commandContextOf(reaction, reactor, means.clock.now(), trace);
  const decider = deciderFor(effect, means.deciders);
  const outcome = await execute(means.log, decider, effect.subject, effect.name, effect.data as never, context);
  return outcome.accepted ? undefined : outcome.rejected;
}

export const commandName = (effect: Effect): string =>
  effect.effect === 'command' ? `${kindOf(effect.stream)}.${effect.name}` : `job ${effect.job.name}`;

function deciderFor({ stream }: Extract<Effect, { effect: 'command' }>, deciders: readonly AnyDecider[]): AnyDecider {
  const kind = kindOf(stream);
  const found = deciders.find((decider) => kindOf(decider.stream) === kind);
  if (!found) throw new NoDecider(`${kind} is not among the streams of this service: list its decider in the module.`);
  return found;
}
