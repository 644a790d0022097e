import type { Actor, CommandsOf, EventsOf, Instant, Origin, RejectionOf, StreamDefinition } from '@candor/contracts';
import type { NewEventOf, RecordedEvent } from './event.ts';

/** Who asks, when, and where the request came from. Everything a decision may depend on besides state and command. */
export interface CommandContext {
  /** Names the command: the same id is carried out once, however often it is sent. */
  readonly commandId: string;
  readonly now: Instant;
  readonly actor: Actor;
  readonly organization?: string | undefined;
  readonly correlation: string;
  readonly causation: string;
  readonly trace?: string | undefined;
  /** When it happened, for history recorded late; `now` if left out. */
  readonly occurredAt?: Instant | undefined;
  readonly origin?: Origin | undefined;
}

export interface Rejected<Code extends string = string> {
  readonly rejected: Code;
  /** Facts for the person who asked, e.g. `{ earliest: '…' }`; never private to somebody else. */
  readonly detail?: Readonly<Record<string, unknown>> | undefined;
}

export const reject = <const Code extends string>(rejected: Code, detail?: Readonly<Record<string, unknown>>): Rejected<Code> => ({
  rejected,
  detail,
});

export const isRejected = (decision: object): decision is Rejected => 'rejected' in decision;

export type Decision<S extends StreamDefinition> = readonly NewEventOf<S>[] | Rejected<RejectionOf<S>>;

/** One stream's rules as two tables, by command and by event type; leaving one out does not compile. */
export interface Decider<State, S extends StreamDefinition> {
  readonly stream: S;
  readonly initial: State;
  readonly decide: {
    readonly [K in keyof CommandsOf<S>]: (
      state: State,
      command: CommandsOf<S>[K],
      context: CommandContext & { readonly subject: string },
    ) => Decision<S>;
  };
  readonly evolve: {
    readonly [K in keyof EventsOf<S>]: (state: State, data: EventsOf<S>[K], event: RecordedEvent<K & string, EventsOf<S>[K]>) => State;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a decider is invariant in its state, and a list of them has many states
export type AnyDecider = Decider<any, any>;

export const evolve = <State, S extends StreamDefinition>(
  decider: Decider<State, S>,
  state: State,
  events: readonly RecordedEvent[],
): State =>
  events.reduce((current, event) => {
    const apply = decider.evolve[event.type as keyof EventsOf<S>] as (state: State, data: unknown, event: RecordedEvent) => State;
    return apply(current, event.data, event);
  }, state);
