import { type EventsOf, type StreamDefinition, streamId } from '@candor/contracts';
import { decode } from './codec.ts';
import { type Decider, evolve } from './decider.ts';
import type { RecordedEvent } from './event.ts';
import type { EventLog } from './event-log.ts';

type Log = Pick<EventLog, 'readStream'>;

/** What has happened in a stream, up to this moment. */
export async function eventsOf(log: Log, stream: StreamDefinition, subject: string): Promise<readonly RecordedEvent[]> {
  const { commits } = await log.readStream(streamId(stream, subject));
  return commits.flatMap((commit) => decode(stream, commit, 0));
}

/** How things stand in a stream, up to this moment: for jobs and commands that must not act on rows that lag behind. */
export async function stateOf<State, S extends StreamDefinition>(log: Log, decider: Decider<State, S>, subject: string): Promise<State> {
  return evolve(decider, decider.initial, await eventsOf(log, decider.stream, subject));
}

/** The data of the last event of a type. */
export const lastOf = <S extends StreamDefinition, Type extends keyof EventsOf<S> & string>(
  _stream: S,
  events: readonly RecordedEvent[],
  type: Type,
): EventsOf<S>[Type] | undefined => events.findLast((event) => event.type === type)?.data as EventsOf<S>[Type] | undefined;
