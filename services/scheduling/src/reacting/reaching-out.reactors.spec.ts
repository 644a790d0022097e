import { bookingStream, chatRequestStream, invitationBatchStream, invitationStream, privateLinkStream } from '@candor/contracts';
import { enqueue, send } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { cancelWaitingBatch } from '../jobs/cancel-waiting-batch.job.ts';
import { checkInvitationBatch } from '../jobs/check-invitation-batch.job.ts';
import { followBookingToItsWayIn } from '../jobs/follow-booking-to-its-way-in.job.ts';
import { inviteCandidatesOfBatch } from '../jobs/invite-candidates-of-batch.job.ts';
import { removeBatchFile } from '../jobs/remove-batch-file.job.ts';
import { sendInvitationMail } from '../jobs/send-invitation-mail.job.ts';
import { sendRequestMail } from '../jobs/send-request-mail.job.ts';
import { giveTheWayInBackWhenABookingComesToNothing } from './give-the-way-in-back-when-a-booking-comes-to-nothing.reactor.ts';
import { mailCandidateWhenInvited } from './mail-candidate-when-invited.reactor.ts';
import { mailWhenAChatIsAskedForAndAnswered } from './mail-when-a-chat-is-asked-for-and-answered.reactor.ts';
import { workOnBatchWhenItMovesOn } from './work-on-batch-when-it-moves-on.reactor.ts';

const request = { requestId: 'r1', organizationId: 'acme', candidateId: 'c1', round: 2 };

test('who is invited is mailed', () =>
  reactorSpec(mailCandidateWhenInvited)
    .on(
      recorded(invitationStream, 'i1', 'CandidateInvited', {
        invitationId: 'i1',
        organizationId: 'acme',
        chatTypeId: 'hello',
        candidateId: 'c1',
        round: 2,
        candidateAddress: 'ana@example.org',
        locale: 'en',
        invitedBy: 'rita',
        batchId: null,
        expiresAt: '2026-03-23T09:00:00.000Z',
      }),
    )
    .thenEffects([enqueue(sendInvitationMail, { invitationId: 'i1', round: 2 })]));

describe('a request for a chat', () => {
  const reacts = reactorSpec(mailWhenAChatIsAskedForAndAnswered);
  const mail = (kind: 'asked' | 'accepted' | 'declined') => enqueue(sendRequestMail, { requestId: 'r1', round: 2, kind });

  test('is mailed to the organization', () =>
    reacts
      .on(
        recorded(chatRequestStream, 'r1', 'ChatRequested', {
          ...request,
          candidateName: 'Ana',
          candidateAddress: 'ana@example.org',
          zone: 'Europe/Lisbon',
          locale: 'en',
        }),
      )
      .thenEffects([mail('asked')]));
  test('that is accepted opens a link before it is mailed', () =>
    reacts
      .on(
        recorded(chatRequestStream, 'r1', 'ChatRequestAccepted', {
          ...request,
          chatTypeId: 'hello',
          acceptedBy: 'rita',
          linkId: 'l1',
          openDays: 30,
        }),
      )
      .thenEffects([
        send(privateLinkStream, 'l1', 'make', {
          organizationId: 'acme',
          chatTypeId: 'hello',
          madeBy: 'rita',
          uses: 1,
          openDays: 30,
          requestId: 'r1',
        }),
        mail('accepted'),
      ]));
  test('that is declined is answered', () =>
    reacts
      .on(recorded(chatRequestStream, 'r1', 'ChatRequestDeclined', { ...request, declinedBy: 'rita' }))
      .thenEffects([mail('declined')]));
});

describe('a batch', () => {
  const reacts = reactorSpec(workOnBatchWhenItMovesOn);
  const keys = { batchId: 'b1', organizationId: 'acme', chatTypeId: 'hello' };

  test('is read when its file is there, which is not kept for ever', () =>
    reacts
      .on(recorded(invitationBatchStream, 'b1', 'BatchFileStored', { ...keys, fileId: 'f2', replacedFileId: 'f1' }))
      .thenEffects([
        enqueue(checkInvitationBatch, { batchId: 'b1', fileId: 'f2' }),
        enqueue(cancelWaitingBatch, { batchId: 'b1', fileId: 'f2' }, '2026-03-09T09:00:00.000Z'),
        enqueue(removeBatchFile, { batchId: 'b1', fileId: 'f1' }),
      ]));
  test('is worked through when it is started', () =>
    reacts
      .on(recorded(invitationBatchStream, 'b1', 'BatchStarted', { ...keys, fileId: 'f1', startedBy: 'rita' }))
      .thenEffects([enqueue(inviteCandidatesOfBatch, { batchId: 'b1' })]));
  test('leaves no file behind', () => {
    const gone = [enqueue(removeBatchFile, { batchId: 'b1', fileId: 'f1' })];
    const read = { ...keys, fileId: 'f1', unknownColumns: [], rows: 1, good: 1, problems: 0, notes: [] };
    reacts.on(recorded(invitationBatchStream, 'b1', 'BatchChecked', { ...read, problem: 'not_utf8' })).thenEffects(gone);
    reacts.on(recorded(invitationBatchStream, 'b1', 'BatchChecked', { ...read, problem: null })).thenNothing();
    reacts.on(recorded(invitationBatchStream, 'b1', 'BatchCompleted', { ...keys, fileId: 'f1', invited: 1, skipped: 0 })).thenEffects(gone);
    reacts.on(recorded(invitationBatchStream, 'b1', 'BatchCancelled', { ...keys, fileId: 'f1', why: 'wanted' })).thenEffects(gone);
    reacts.on(recorded(invitationBatchStream, 'b1', 'BatchCancelled', { ...keys, fileId: null, why: 'wanted' })).thenNothing();
  });
});

test('a booking that comes to nothing gives back what let its guest in', () => {
  const meeting = {
    organizationId: 'acme',
    chatTypeId: 'hello',
    bookingId: 'k1',
    start: '2026-03-05T09:00:00.000Z',
    end: '2026-03-05T09:30:00.000Z',
    hostIds: ['hana'],
    guestId: 'ana',
  };
  const follow = [enqueue(followBookingToItsWayIn, { bookingId: 'k1', version: 1 })];
  const reacts = reactorSpec(giveTheWayInBackWhenABookingComesToNothing);
  reacts.on(recorded(bookingStream, 'k1', 'BookingCancelled', { ...meeting, by: 'guest', late: false, sequence: 1 })).thenEffects(follow);
  reacts.on(recorded(bookingStream, 'k1', 'ApprovalRefused', { ...meeting, by: 'host', why: 'declined' })).thenEffects(follow);
  reacts.on(recorded(bookingStream, 'k1', 'WaitingEnded', { ...meeting, sessionId: 's1', why: 'left' })).thenEffects(follow);
  reacts.on(recorded(bookingStream, 'k1', 'WaitingEnded', { ...meeting, sessionId: 's1', why: 'seated' })).thenNothing();
});
