import { contactBookStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { restorableUntil } from '../contact-book/contact-book.rule.ts';
import { forgetRemovedContact } from '../jobs/forget-removed-contact.job.ts';

/** Who was removed can be restored for a while, and is forgotten then. */
export const forgetContactThatWasRemoved: Reactor = {
  name: 'forget-contact-that-was-removed',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(contactBookStream, {
      ContactRemoved: ({ data: { personId, contactId }, occurredAt }) =>
        enqueue(forgetRemovedContact, { personId, contactId, removedAt: occurredAt }, restorableUntil(occurredAt)),
    }),
  ],
};
