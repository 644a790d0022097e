import {
  type Actor,
  type EventsOf,
  type Origin,
  type StoredEvent,
  type StreamDefinition,
  streamId,
  streamSubject,
} from '@candor/contracts';
import { definitionFor, encode, type RecordedEvent, type SequencedCommit } from '@candor/event-sourcing';
import { instantAt, person } from './spec-time.ts';

export interface Recording {
  /** A time such as 09:11 on the spec day, or an instant. */
  readonly at?: string;
  /** As `at` unless history came in late. */
  readonly occurredAt?: string;
  readonly actor?: Actor;
  readonly organization?: string;
  readonly origin?: Origin;
  readonly correlation?: string;
  readonly id?: string;
  readonly version?: number;
  readonly position?: number;
}

/** An event as it stands in the log, for specs of projections and reactors (which give it its version and position). */
export function recorded<S extends StreamDefinition, K extends keyof EventsOf<S> & string>(
  stream: S,
  subject: string,
  type: K,
  data: EventsOf<S>[K],
  options: Recording = {},
): RecordedEvent<K, EventsOf<S>[K]> {
  const { at = '09:00', occurredAt = at, version = 1, position = version } = options;
  const id = streamId(stream, subject);
  return {
    id: options.id ?? `${id}@${version}`,
    type,
    data: encode(stream, { type, data }).data as EventsOf<S>[K],
    stream: id,
    subject,
    version,
    position,
    recordedAt: instantAt(at),
    occurredAt: instantAt(occurredAt),
    actor: options.actor ?? person('somebody'),
    organization: options.organization,
    correlation: options.correlation ?? 'correlation',
    causation: 'causation',
    trace: undefined,
    origin: options.origin ?? 'live',
  };
}

/** Gives events their places: versions as they come in each stream, so that the order between streams can change afterwards. */
export function numbered(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const heads = new Map<string, number>();
  return events.map((event) => {
    const version = (heads.get(event.stream) ?? 0) + 1;
    heads.set(event.stream, version);
    return { ...event, version, id: `${event.stream}@${version}` };
  });
}

/** The events as the log's commits, in their order. `together` puts neighbours of one stream into one commit. */
export function commitsOf(
  streams: readonly StreamDefinition[],
  events: readonly RecordedEvent[],
  together = false,
): readonly SequencedCommit[] {
  const commits: SequencedCommit[] = [];
  for (const [index, event] of events.entries()) {
    const last = commits.at(-1);
    if (together && last?.stream === event.stream)
      commits[commits.length - 1] = { ...last, to: event.version, events: [...last.events, storedOf(streams, event)] };
    else
      commits.push({
        stream: event.stream,
        from: event.version,
        to: event.version,
        commitId: `commit ${event.id}`,
        at: event.recordedAt,
        position: index + 1,
        events: [storedOf(streams, event)],
      });
  }
  return commits;
}

function storedOf(streams: readonly StreamDefinition[], event: RecordedEvent): StoredEvent {
  const definition = definitionFor(streams, event.stream);
  const { id, type, data, occurredAt, actor, organization, correlation, causation, origin } = event;
  return {
    id,
    type,
    schema: definition?.events[type]?.versions.length ?? 1,
    data,
    meta: { occurredAt, actor, correlation, causation, origin, ...(organization === undefined ? {} : { organization }) },
  };
}

/** The recorded form of what a decision yields. */
export const recordedFrom = (
  stream: StreamDefinition,
  subject: string,
  event: { readonly type: string; readonly data: unknown },
  options: Recording,
): RecordedEvent => recorded(stream, streamSubject(streamId(stream, subject)), event.type, event.data as never, options);
