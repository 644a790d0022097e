import { invitationStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo } from '@candor/event-sourcing';
import { sendInvitationMail } from '../jobs/send-invitation-mail.job.ts';

/** Also for a candidate who wants none: that is found out where mail is made, so that nothing else shows it. */
export const mailCandidateWhenInvited: Reactor = {
  name: 'mail-candidate-when-invited',
  begins: 'at-deployment',
  from: [
    reactionsTo(invitationStream, {
      CandidateInvited: ({ data: { invitationId, round } }) => enqueue(sendInvitationMail, { invitationId, round }),
    }),
  ],
};
