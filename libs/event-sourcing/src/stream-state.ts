import { type EventsOf, type StreamDefinition, streamId } from '@candor/contracts';
import { decode } from './codec.ts';
import { type Decider, evolve } from './decider.ts';
import type { RecordedEvent } from './event.ts';
import type { EventLog, StreamVersion } from './event-log.ts';

type Log = Pick<EventLog, 'readStream'>;

/** What has happened in a stream, up to this moment. */
export async function eventsOf(log: Log, stream: StreamDefinition, subject: string): Promise<readonly RecordedEvent[]> {
  const { commits } = await log.readStream(streamId(stream, subject));
  return commits.flatMap((commit) => decode(stream, commit, 0));
}

/** How things stand in a stream, up to this moment: for jobs and commands that must not act on rows that lag behind. */
export async function stateOf<State, S extends StreamDefinition>(log: Log, decider: Decider<State, S>, subject: string): Promise<State> {
  return (await versionedStateOf(log, decider, subject)).state;
}

/** The same with the stream's version: for what whoever reads it may want to assert. */
export async function versionedStateOf<State, S extends StreamDefinition>(
  log: Log,
  decider: Decider<State, S>,
  subject: string,
): Promise<{ readonly state: State; readonly version: StreamVersion }> {
  const { commits, version } = await log.readStream(streamId(decider.stream, subject));
  const events = commits.flatMap((commit) => decode(decider.stream, commit, 0));
  return { state: evolve(decider, decider.initial, events), version };
}

/** The data of the last event of a type. */
export const lastOf = <S extends StreamDefinition, Type extends keyof EventsOf<S> & string>(
  _stream: S,
  events: readonly RecordedEvent[],
  type: Type,
): EventsOf<S>[Type] | undefined => events.findLast((event) => event.type === type)?.data as EventsOf<S>[Type] | undefined;
