import type { EventsOf, StreamDefinition } from '@candor/contracts';
import { type Effect, enqueue, type ReactionSource, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { bookings } from '../facts/bookings.projection.ts';
import { chats } from '../facts/chats.projection.ts';
import { offers } from '../facts/offers.projection.ts';
import { pools } from '../facts/pools.projection.ts';
import { standings } from '../facts/standings.projection.ts';
import { foldSignals } from '../jobs/fold-signals.job.ts';

const fold = (): Effect => enqueue(foldSignals, {});
const wakes = (stream: StreamDefinition, types: readonly string[]): ReactionSource =>
  reactionsTo(
    stream,
    Object.fromEntries(types.map((type) => [type, fold])) as Partial<Record<keyof EventsOf<StreamDefinition>, () => Effect>>,
  );

/** Everything that facts are made of, history that comes in late as well. */
export const foldSignalsWhenSomethingIsLearnt: Reactor = {
  name: 'fold-signals-when-something-is-learnt',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [...bookings.from, ...chats.from, ...offers.from, ...pools.from, ...standings.from].map(({ stream, apply }) =>
    wakes(stream, Object.keys(apply)),
  ),
};
