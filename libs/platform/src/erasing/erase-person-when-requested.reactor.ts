import { erasureOf, erasureStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { erasePerson } from './erase-person.job.ts';

/** In every service. One that is added or restored later goes through all erasures there ever were. */
export const erasePersonWhenRequested: Reactor = {
  name: 'erase-person-when-requested',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(erasureStream, {
      PersonErasureRequested: ({ id, subject, data }) => enqueue(erasePerson, { ...erasureOf(subject), round: data.round, event: id }),
    }),
  ],
};
