import { chatRequestStream, privateLinkStream } from '@candor/contracts';
import { enqueue, type Reactor, reactionsTo, send } from '@candor/event-sourcing';
import { sendRequestMail } from '../jobs/send-request-mail.job.ts';

/** Recruiters read that somebody asks; the candidate reads the answer, which, if it is yes, has a private link for one chat. */
export const mailWhenAChatIsAskedForAndAnswered: Reactor = {
  name: 'mail-when-a-chat-is-asked-for-and-answered',
  begins: 'at-deployment',
  from: [
    reactionsTo(chatRequestStream, {
      ChatRequested: ({ data: { requestId, round } }) => enqueue(sendRequestMail, { requestId, round, kind: 'asked' }),
      ChatRequestAccepted: ({ data: { requestId, organizationId, chatTypeId, acceptedBy, linkId, openDays, round } }) => [
        send(privateLinkStream, linkId, 'make', { organizationId, chatTypeId, madeBy: acceptedBy, uses: 1, openDays, requestId }),
        enqueue(sendRequestMail, { requestId, round, kind: 'accepted' }),
      ],
      ChatRequestDeclined: ({ data: { requestId, round } }) => enqueue(sendRequestMail, { requestId, round, kind: 'declined' }),
    }),
  ],
};
