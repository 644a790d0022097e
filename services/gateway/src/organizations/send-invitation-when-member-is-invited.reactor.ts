import { organizationStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { sendMemberInvitation } from './send-member-invitation.job.ts';

export const sendInvitationWhenMemberIsInvited: Reactor = {
  name: 'send-invitation-when-member-is-invited',
  begins: 'at-deployment',
  from: [
    reactionsTo(organizationStream, {
      MemberInvited: ({ data: { organizationId, invitationId } }) => enqueue(sendMemberInvitation, { organizationId, invitationId }),
    }),
  ],
};
