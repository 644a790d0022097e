import { organizationStream } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { sendInvitationWhenMemberIsInvited } from './send-invitation-when-member-is-invited.reactor.ts';
import { sendMemberInvitation } from './send-member-invitation.job.ts';

const data = {
  organizationId: 'acme',
  invitationId: 'i1',
  personId: 'hana',
  role: 'recruiter',
  expiresAt: '2026-03-16T09:00:00.000Z',
} as const;

test('whoever is invited gets a mail', () =>
  reactorSpec(sendInvitationWhenMemberIsInvited)
    .on(recorded(organizationStream, 'acme', 'MemberInvited', data))
    .thenEffects([enqueue(sendMemberInvitation, { organizationId: 'acme', invitationId: 'i1' })]));

test('nobody is invited again by history that comes in late', () =>
  reactorSpec(sendInvitationWhenMemberIsInvited)
    .on(recorded(organizationStream, 'acme', 'MemberInvited', data, { origin: 'import' }))
    .thenEffects([]));
