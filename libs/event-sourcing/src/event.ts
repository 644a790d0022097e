import type { Actor, EventsOf, Instant, Origin, StreamDefinition } from '@candor/contracts';

/** An event as handlers see it: newest schema, with its place in the stream and in the log. */
export interface RecordedEvent<Type extends string = string, Data = unknown> {
  readonly id: string;
  readonly type: Type;
  readonly data: Data;
  readonly stream: string;
  /** The stream's id without service and kind. */
  readonly subject: string;
  readonly version: number;
  /** Place in this service's log; dense from 1. */
  readonly position: number;
  readonly recordedAt: Instant;
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly organization: string | undefined;
  readonly correlation: string;
  readonly causation: string;
  readonly trace: string | undefined;
  readonly origin: Origin;
}

/** What a decision yields: one event of the stream, not yet recorded. */
export type NewEventOf<S extends StreamDefinition> = {
  readonly [K in keyof EventsOf<S>]: { readonly type: K; readonly data: EventsOf<S>[K] };
}[keyof EventsOf<S>];

export type RecordedEventOf<S extends StreamDefinition> = {
  readonly [K in keyof EventsOf<S> & string]: RecordedEvent<K, EventsOf<S>[K]>;
}[keyof EventsOf<S> & string];
