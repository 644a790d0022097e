import { confidentialityStream, organizationStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { blockEmployers } from './block-employers.job.ts';

/** The current employer is blocked by default: where the linked member side is a member, and where it becomes one. */
export const blockEmployersWhenASideIsLinkedOrAMemberJoins: Reactor = {
  name: 'block-employers-when-a-side-is-linked-or-a-member-joins',
  begins: 'at-first-event',
  alsoToLateHistory: true,
  from: [
    reactionsTo(confidentialityStream, {
      MemberSideLinked: ({ id, stream, version, data: { memberId } }) => enqueue(blockEmployers, { memberId, event: id, stream, version }),
    }),
    reactionsTo(organizationStream, {
      MemberJoined: ({ id, stream, version, data: { personId: memberId } }) =>
        enqueue(blockEmployers, { memberId, event: id, stream, version }),
    }),
  ],
};
