import { event, stream } from '@candor/contracts';
import { type Decider, enqueue, type Job, type Reactor, type RecordedEvent, reactionsTo, reject, send } from '@candor/event-sourcing';
import { z } from 'zod';
import { tallyStream } from '../projecting/tally.ts';

// What is added to a tally is echoed in another stream, and a job is asked for.

export const echoStream = stream({
  service: 'scheduling',
  name: 'echo',
  published: false,
  events: { Echoed: event(z.object({ amount: z.number() })) },
  commands: { echo: z.object({ amount: z.number() }) },
  rejections: { too_much: 422 },
});

export type Echo = readonly number[];

export const echo: Decider<Echo, typeof echoStream> = {
  stream: echoStream,
  initial: [],
  decide: { echo: (_state, { amount }) => (amount > 1_000 ? reject('too_much') : [{ type: 'Echoed', data: { amount } }]) },
  evolve: { Echoed: (state, { amount }) => [...state, amount] },
};

export const ring: Job<{ readonly times: number }> = {
  name: 'ring',
  queue: 'bells',
  data: z.object({ times: z.number() }),
  id: ({ times }) => `ring-${times}`,
};

export const echoWhenAdded = (options: { readonly fault?: (event: RecordedEvent) => void } & Partial<Reactor> = {}): Reactor => ({
  name: 'echo-when-added',
  begins: 'at-first-event',
  ...options,
  from: [
    reactionsTo(tallyStream, {
      Added(added) {
        options.fault?.(added);
        return [
          send(echoStream, `${added.subject}/${added.version}`, 'echo', { amount: added.data.amount }),
          enqueue(ring, { times: added.data.amount }),
        ];
      },
    }),
  ],
});
