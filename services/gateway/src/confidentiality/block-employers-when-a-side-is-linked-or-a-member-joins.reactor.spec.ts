import { confidentialityStream, organizationStream } from '@candor/contracts';
import { enqueue } from '@candor/event-sourcing';
import { reactorSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { blockEmployers } from './block-employers.job.ts';
import { blockEmployersWhenASideIsLinkedOrAMemberJoins as reactor } from './block-employers-when-a-side-is-linked-or-a-member-joins.reactor.ts';

test('whoever links a member side or becomes a member has employers, who are looked up', () => {
  const linked = recorded(confidentialityStream, 'ana', 'MemberSideLinked', { candidateId: 'ana', memberId: 'hana' });
  const joined = recorded(organizationStream, 'acme', 'MemberJoined', {
    organizationId: 'acme',
    personId: 'hana',
    role: 'recruiter',
    by: 'invitation',
  });
  for (const event of [linked, joined]) {
    const { id, stream, version } = event;
    reactorSpec(reactor)
      .on(event)
      .thenEffects([enqueue(blockEmployers, { memberId: 'hana', event: id, stream, version })]);
  }
});
