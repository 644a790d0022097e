import type { CommandsOf, EventsOf, Instant, StreamDefinition } from '@candor/contracts';
import { decode, definitionFor } from './codec.ts';
import type { CommandContext } from './decider.ts';
import type { RecordedEvent } from './event.ts';
import type { SequencedCommit } from './event-log.ts';
import type { AnyJob, Job } from './job.ts';

export type Effect =
  | {
      readonly effect: 'command';
      readonly stream: StreamDefinition;
      readonly subject: string;
      readonly name: string;
      readonly data: unknown;
    }
  | { readonly effect: 'job'; readonly job: AnyJob; readonly data: unknown; readonly at: Instant | undefined };

/** Ask a stream of this service for something. */
export const send = <S extends StreamDefinition, K extends keyof CommandsOf<S> & string>(
  stream: S,
  subject: string,
  name: K,
  data: CommandsOf<S>[K],
): Effect => ({ effect: 'command', stream, subject, name, data });

/** Have a job done, at once or not before `at`. */
export const enqueue = <Data>(job: Job<Data>, data: NoInfer<Data>, at?: Instant): Effect => ({ effect: 'job', job, data, at });

export interface ReactionSource {
  readonly stream: StreamDefinition;
  readonly react: Readonly<Record<string, (event: RecordedEvent) => Effect | readonly Effect[]>>;
}

/**
 * Event → commands and jobs, as data. Its effects carry ids derived from the event, so that going through the log twice
 * does nothing twice. `begins` says what happens on an installation that has history already.
 */
export interface Reactor {
  readonly name: string;
  readonly begins: 'at-first-event' | 'at-deployment';
  /** Also reacts to history that was imported or made up for a demo. */
  readonly alsoToLateHistory?: boolean;
  readonly from: readonly ReactionSource[];
}

export const reactionsTo = <S extends StreamDefinition>(
  stream: S,
  react: { readonly [K in keyof EventsOf<S> & string]?: (event: RecordedEvent<K, EventsOf<S>[K]>) => Effect | readonly Effect[] },
): ReactionSource => ({ stream, react: react as unknown as ReactionSource['react'] });

export interface Reaction {
  readonly event: RecordedEvent;
  readonly effect: Effect;
  /** The same for the same event and effect, for ever. */
  readonly id: string;
}

/** What a reactor wants done about a commit. Throws {@link UndecodableEvent}. */
export function reactionsOf(reactor: Reactor, commit: SequencedCommit): readonly Reaction[] {
  const sources = reactor.from.filter(({ stream }) => definitionFor([stream], commit.stream));
  const [first] = sources;
  if (!first) return [];
  return decode(first.stream, commit, commit.position)
    .filter((event) => reactor.alsoToLateHistory || event.origin === 'live')
    .flatMap((event) =>
      sources
        .flatMap(({ react }) => react[event.type]?.(event) ?? [])
        .map((effect, index) => ({ event, effect, id: `${reactor.name}:${event.id}:${index}` })),
    );
}

/** Under which id and on whose behalf a reaction's command is carried out. */
export function commandContextOf({ id, event }: Reaction, reactor: Reactor, now: Instant, trace = event.trace): CommandContext {
  const { organization, correlation, origin } = event;
  return {
    commandId: id,
    now,
    actor: { kind: 'system', id: reactor.name },
    organization,
    correlation,
    causation: event.id,
    trace,
    // What follows from late history is late history too, or it would set off what that must not.
    occurredAt: origin === 'live' ? undefined : event.occurredAt,
    origin,
  };
}
