import {
  chatRequestStream,
  confidentialityStream,
  type EventsOf,
  invitationBatchStream,
  invitationStream,
  outreachChoiceStream,
  privateLinkStream,
} from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { chatRequests } from './chat-requests.projection.ts';
import { confidentiality } from './confidentiality.projection.ts';
import { invitationBatches } from './invitation-batches.projection.ts';
import { invitationRounds } from './invitation-rounds.projection.ts';
import { invitations } from './invitations.projection.ts';
import { outreachChoices } from './outreach-choices.projection.ts';
import { privateLinks } from './private-links.projection.ts';
import { requestRounds } from './request-rounds.projection.ts';

const sealed = 'sealed:1:a2V5:bm9uY2U:dGV4dA';
const expiresAt = '2026-03-23T09:00:00.000Z';
const now = '2026-03-02T09:00:00.000Z';

describe('invitations', () => {
  type Events = EventsOf<typeof invitationStream>;
  const keys = (invitationId: string, round = 1) => ({
    invitationId,
    organizationId: 'acme',
    chatTypeId: 'hello',
    candidateId: 'c1',
    round,
  });
  const happened = <Type extends keyof Events & string>(id: string, type: Type, more: object = {}, at = '09:00') =>
    recorded(invitationStream, id, type, { ...keys(id), ...more } as unknown as Events[Type], { at });
  const invited = (id: string, more: object = {}, at = '09:00') =>
    happened(id, 'CandidateInvited', { candidateAddress: sealed, locale: 'en', invitedBy: 'rita', batchId: null, expiresAt, ...more }, at);
  const booked = { bookingId: 'k1', invitedAt: now, until: '2026-03-05T09:30:00.000Z' };
  const row = (id: string, more: object) => ({
    ...keys(id),
    candidateAddress: sealed,
    locale: 'en' as const,
    invitedBy: 'rita',
    batchId: null,
    invitedAt: now,
    expiresAt,
    status: 'open' as const,
    bookingId: null,
    until: null,
    version: 1,
    ...more,
  });
  const events = [
    invited('open', { message: sealed, candidateName: sealed }),
    invited('booked'),
    happened('booked', 'InvitationBooked', booked),
    invited('freed'),
    happened('freed', 'InvitationBooked', booked),
    happened('freed', 'InvitationReopened', { bookingId: 'k1' }),
    invited('again'),
    happened('again', 'InvitationDeclined'),
    invited('again', { round: 2 }, '10:00'),
    happened('again', 'InvitationWithdrawn', { round: 2 }),
  ];

  test('are shown as they stand', () =>
    projectionSpec(invitations)
      .given(...events)
      .thenRows({
        open: row('open', { message: sealed, candidateName: sealed }),
        booked: row('booked', { status: 'booked', bookingId: 'k1', until: booked.until, version: 2 }),
        freed: row('freed', { version: 3 }),
        again: row('again', { status: 'withdrawn', round: 2, invitedAt: '2026-03-02T10:00:00.000Z', version: 4 }),
      }));

  test('are counted by round', () => {
    const round = (more: object) => ({
      organizationId: 'acme',
      chatTypeId: 'hello',
      invitedAt: now,
      expiresAt,
      status: 'open' as const,
      bookingId: null,
      ...more,
    });
    projectionSpec(invitationRounds)
      .given(...events)
      .thenRows({
        'open/1': round({}),
        'booked/1': round({ status: 'booked', bookingId: 'k1' }),
        'freed/1': round({}),
        'again/1': round({ status: 'declined' }),
        'again/2': round({ status: 'withdrawn', invitedAt: '2026-03-02T10:00:00.000Z' }),
      });
  });
});

test('private links know what was booked through them', () => {
  const keys = { linkId: 'l1', organizationId: 'acme', chatTypeId: 'hello' };
  const made = { ...keys, madeBy: 'rita', uses: 2, expiresAt, requestId: null, note: sealed };
  projectionSpec(privateLinks)
    .given(
      recorded(privateLinkStream, 'l1', 'PrivateLinkMade', made),
      recorded(privateLinkStream, 'l1', 'PrivateLinkUsed', { ...keys, bookingId: 'k1' }),
      recorded(privateLinkStream, 'l1', 'PrivateLinkUsed', { ...keys, bookingId: 'k2' }),
      recorded(privateLinkStream, 'l1', 'PrivateLinkFreed', { ...keys, bookingId: 'k1' }),
      recorded(privateLinkStream, 'l1', 'PrivateLinkRevoked', keys),
    )
    .thenRows({ l1: { ...made, madeAt: now, bookingIds: ['k2'], status: 'revoked', version: 5 } });
});

test('requests are shown as they stand, and counted by round', () => {
  const keys = (round: number) => ({ requestId: 'r1', organizationId: 'acme', candidateId: 'c1', round });
  const asked = { candidateName: sealed, candidateAddress: sealed, zone: 'Europe/Lisbon', locale: 'en' as const };
  const events = [
    recorded(chatRequestStream, 'r1', 'ChatRequested', { ...keys(1), ...asked }),
    recorded(chatRequestStream, 'r1', 'ChatRequestDeclined', { ...keys(1), declinedBy: 'rita' }),
    recorded(chatRequestStream, 'r1', 'ChatRequested', { ...keys(2), ...asked }),
    recorded(chatRequestStream, 'r1', 'ChatRequestAccepted', {
      ...keys(2),
      chatTypeId: 'hello',
      acceptedBy: 'rita',
      linkId: 'l1',
      openDays: 30,
    }),
  ];
  projectionSpec(chatRequests)
    .given(...events)
    .thenRows({ r1: { ...keys(2), ...asked, askedAt: now, status: 'accepted', chatTypeId: 'hello', linkId: 'l1', version: 4 } });
  const round = { organizationId: 'acme', requestId: 'r1', askedAt: now };
  projectionSpec(requestRounds)
    .given(...events)
    .thenRows({ 'r1/1': { ...round, status: 'declined' }, 'r1/2': { ...round, status: 'accepted' } });
});

test('a batch shows how far it is', () => {
  const keys = { batchId: 'b1', organizationId: 'acme', chatTypeId: 'hello' };
  const notes = [{ row: 3, column: 'address' as const, code: 'malformed_address' as const }];
  const found = { problem: null, unknownColumns: [4], rows: 3, good: 2, problems: 1, notes };
  projectionSpec(invitationBatches)
    .given(
      recorded(invitationBatchStream, 'b1', 'BatchPlanned', { ...keys, plannedBy: 'rita', locale: 'en', openDays: 21 }),
      recorded(invitationBatchStream, 'b1', 'BatchFileStored', { ...keys, fileId: 'f1', replacedFileId: null }),
      recorded(invitationBatchStream, 'b1', 'BatchChecked', { ...keys, fileId: 'f1', ...found }),
      recorded(invitationBatchStream, 'b1', 'BatchStarted', { ...keys, fileId: 'f1', startedBy: 'rita' }),
      recorded(invitationBatchStream, 'b1', 'BatchAdvanced', { ...keys, row: 2, invited: 1, skipped: 0 }),
    )
    .thenRows({
      b1: { ...keys, plannedBy: 'rita', plannedAt: now, status: 'running', ...found, row: 2, invited: 1, skipped: 0, version: 5 },
    });
});

test('what candidates have chosen', () => {
  projectionSpec(outreachChoices)
    .given(
      recorded(outreachChoiceStream, 'c1', 'OptedOut', { candidateId: 'c1', organizationId: 'acme' }),
      recorded(outreachChoiceStream, 'c1', 'OptedOut', { candidateId: 'c1', organizationId: null }),
      recorded(outreachChoiceStream, 'c1', 'OptedIn', { candidateId: 'c1', organizationId: 'acme' }),
    )
    .thenRows({ c1: { candidateId: 'c1', organizationIds: [], everyone: true } });
  const target = { kind: 'organization', organizationId: 'acme' } as const;
  projectionSpec(confidentiality)
    .given(
      recorded(confidentialityStream, 'c1', 'Blocked', { candidateId: 'c1', blockId: 'x', target, because: 'chosen' }),
      recorded(confidentialityStream, 'c1', 'Blocked', { candidateId: 'c1', blockId: 'y', target, because: 'employer' }),
      recorded(confidentialityStream, 'c1', 'Unblocked', { candidateId: 'c1', blockId: 'x' }),
      recorded(confidentialityStream, 'c1', 'MemberSideLinked', { candidateId: 'c1', memberId: 'm1' }),
      recorded(confidentialityStream, 'c1', 'MemberSideUnlinked', { candidateId: 'c1', memberId: 'm1' }),
      recorded(confidentialityStream, 'c1', 'MemberSideLinked', { candidateId: 'c1', memberId: 'm2' }),
      recorded(confidentialityStream, 'c1', 'BusyAsHostChosen', { candidateId: 'c1', busy: true }),
    )
    .thenRows({ c1: { candidateId: 'c1', blocks: { y: target }, memberIds: ['m2'], busyAsHost: true } });
});
