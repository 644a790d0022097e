import { type CommandsOf, type StreamDefinition, streamId } from '@candor/contracts';
import {
  type AnyDecider,
  type CommandContext,
  canonical,
  type Decider,
  type EventLog,
  executeTogether,
  isRejected,
  type JointOutcome,
  type NewEventOf,
  type Rejected,
} from '@candor/event-sourcing';

/** A stream that a decision looks at. */
export interface Part {
  readonly decider: AnyDecider;
  readonly subject: string;
}

/** One command of one stream, as part of a decision over several. */
export interface Step extends Part {
  readonly name: string;
  readonly data: unknown;
}

export const step = <State, S extends StreamDefinition, K extends keyof CommandsOf<S> & string>(
  decider: Decider<State, S>,
  subject: string,
  name: K,
  data: CommandsOf<S>[K],
): Step => ({ decider, subject, name, data });

export type StateOf = <State, S extends StreamDefinition>(decider: Decider<State, S>, subject: string) => State;

export interface JointCommand {
  /** What was asked, for telling a retry from another request with the same id. */
  readonly request: unknown;
  /** All streams that it may look at. Those that get no command are asserted to stay as they are. */
  readonly parts: readonly Part[];
  /** Pure: what to ask of which stream. */
  readonly plan: (stateOf: StateOf) => readonly Step[] | Rejected;
}

type Parts = Readonly<Record<string, Part>>;
type Event = NewEventOf<StreamDefinition>;

const idOf = ({ decider, subject }: Part): string => streamId(decider.stream, subject);

/** Carries out commands of several streams, each decided by its own decider, all or none. A later step sees what earlier ones did. */
export function carryOut(log: EventLog, { request, parts, plan }: JointCommand, context: CommandContext): Promise<JointOutcome<Parts>> {
  const participants = Object.fromEntries(parts.map((part) => [idOf(part), part]));
  const decide = (states: Readonly<Record<string, unknown>>) => {
    const steps = plan((decider, subject) => states[streamId(decider.stream, subject)] as never);
    return isRejected(steps) ? steps : decideAll(steps as readonly Step[], states, context);
  };
  return executeTogether<Parts>(log, participants, request, decide, context, { streamsMayDiffer: true });
}

/** Throws {@link IdempotencyMismatch} where the id has carried out another request than this. */
export async function assertRepeats(log: EventLog, part: Part, request: unknown, commandId: string): Promise<void> {
  await log.findCommit(idOf(part), commandId, canonical({ request }));
}

function decideAll(
  steps: readonly Step[],
  before: Readonly<Record<string, unknown>>,
  context: CommandContext,
): Readonly<Record<string, readonly Event[]>> | Rejected {
  const states = { ...before };
  const events: Record<string, Event[]> = {};
  for (const one of steps) {
    const id = idOf(one);
    if (!(id in states)) throw new Error(`${one.name} is asked of ${id}, which is no part of the decision`);
    const decide = one.decider.decide[one.name as never] as (
      state: unknown,
      data: unknown,
      context: unknown,
    ) => readonly Event[] | Rejected;
    const decided = decide(states[id], one.data, { ...context, subject: one.subject });
    if (isRejected(decided)) return decided;
    for (const event of decided as readonly Event[]) {
      const evolve = one.decider.evolve[event.type as never] as (state: unknown, data: unknown, event: unknown) => unknown;
      states[id] = evolve(states[id], event.data, event);
    }
    events[id] = [...(events[id] ?? []), ...(decided as readonly Event[])];
  }
  return events;
}
