import { conversationStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { sendOtherSideLink } from '../jobs/send-other-side-link.job.ts';

/** Where the recorder of an outside chat wants it mailed. */
export const mailOtherSideWhenTheyAreInvited: Reactor = {
  name: 'mail-other-side-when-they-are-invited',
  begins: 'at-first-event',
  from: [
    reactionsTo(conversationStream, {
      OtherSideInvited: ({ data: { conversationId, mailed } }) => (mailed ? enqueue(sendOtherSideLink, { conversationId }) : []),
    }),
  ],
};
