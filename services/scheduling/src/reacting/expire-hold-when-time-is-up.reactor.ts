import { diaryStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { expireHold } from '../jobs/expire-hold.job.ts';

/** What is held longer has a job for each time it was to end; all but the last find it still held. */
export const expireHoldWhenTimeIsUp: Reactor = {
  name: 'expire-hold-when-time-is-up',
  begins: 'at-first-event',
  from: [
    reactionsTo(diaryStream, {
      EntryHeld: ({ subject, data: { entryId, heldUntil } }) => enqueue(expireHold, { diary: subject, entryId, heldUntil }, heldUntil),
      HoldProlonged: ({ subject, data: { entryId, heldUntil } }) => enqueue(expireHold, { diary: subject, entryId, heldUntil }, heldUntil),
    }),
  ],
};
