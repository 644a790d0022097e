import { bookingStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { lapseApproval } from '../jobs/lapse-approval.job.ts';

export const lapseApprovalWhenNobodyAnswers: Reactor = {
  name: 'lapse-approval-when-nobody-answers',
  begins: 'at-first-event',
  from: [
    reactionsTo(bookingStream, { ApprovalAsked: ({ data: { bookingId, until } }) => enqueue(lapseApproval, { bookingId, until }, until) }),
  ],
};
