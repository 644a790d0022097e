import { confidentialityLimits } from '@candor/contracts';
import { given } from '@candor/testing';
import { describe, test } from '@jest/globals';
import { confidentiality } from './confidentiality.decider.ts';

const ana = () => given(confidentiality, 'ana');
const acme = { kind: 'organization', organizationId: 'acme' } as const;
const blockAcme = { blockId: 'b1', target: acme, personId: null, because: 'chosen' } as const;
const blocked = (blockId = 'b1', because: 'chosen' | 'employer' = 'chosen', organizationId = 'acme') =>
  ({ type: 'Blocked', data: { candidateId: 'ana', blockId, target: { ...acme, organizationId }, because } }) as const;
const unblocked = (blockId = 'b1') => ({ type: 'Unblocked', data: { candidateId: 'ana', blockId } }) as const;
const linked = { type: 'MemberSideLinked', data: { candidateId: 'ana', memberId: 'hana' } } as const;
const unlinked = { type: 'MemberSideUnlinked', data: { candidateId: 'ana', memberId: 'hana' } } as const;

describe('a candidate', () => {
  test('blocks an organization, a domain, a company or a person', () => {
    ana().when('block', blockAcme).then(blocked());
    const texts = [
      [
        { kind: 'domain', domain: 'acme.example' },
        { kind: 'domain', text: 'acme.example' },
      ],
      [
        { kind: 'parent-company', name: ' Umbrella ' },
        { kind: 'parent-company', text: 'Umbrella' },
      ],
    ] as const;
    for (const [target, kept] of texts)
      ana()
        .when('block', { ...blockAcme, target })
        .then({ type: 'Blocked', data: { ...blocked().data, target: kept } });
    ana()
      .when('block', { ...blockAcme, target: { kind: 'person', address: 'rita@acme.example' }, personId: 'rita' })
      .then({ type: 'Blocked', data: { ...blocked().data, target: { kind: 'person', personId: 'rita', text: 'rita@acme.example' } } });
  });

  test('blocks the same once, and can put something else in its place', () => {
    ana().events(blocked()).when('block', blockAcme).thenNothing();
    ana()
      .events(blocked())
      .when('block', { ...blockAcme, because: 'employer' })
      .then(blocked('b1', 'employer'));
  });

  test('unblocks, and takes that back', () => {
    ana().events(blocked()).when('unblock', { blockId: 'b1' }).then(unblocked());
    ana().events(blocked(), unblocked()).when('unblock', { blockId: 'b1' }).thenNothing();
    ana().events(blocked(), unblocked()).when('restore', { blockId: 'b1' }).then(blocked());
    ana().events(blocked()).when('restore', { blockId: 'b1' }).thenNothing();
    ana().when('unblock', { blockId: 'b1' }).thenRejected('unknown_block');
    ana().when('restore', { blockId: 'b1' }).thenRejected('unknown_block');
  });

  test('blocks so many and no more', () => {
    const full = ana().events(
      ...Array.from({ length: confidentialityLimits.blocks }, (_, index) => blocked(`b${index}`, 'chosen', `o-${index}`)),
    );
    full.when('block', { ...blockAcme, blockId: 'more' }).thenRejected('too_many_blocks');
    full.when('block', { ...blockAcme, blockId: 'b7' }).then(blocked('b7'));
    const removed = full.events(unblocked('b0'), blocked('other'));
    removed.when('restore', { blockId: 'b0' }).thenRejected('too_many_blocks');
  });

  test('says who they are as a member, one at a time, and takes it back', () => {
    ana().when('linkMemberSide', { memberId: 'hana' }).then(linked);
    ana().events(linked).when('linkMemberSide', { memberId: 'hana' }).thenNothing();
    ana().events(linked).when('linkMemberSide', { memberId: 'ivan' }).thenRejected('other_side_linked');
    ana().events(linked).when('unlinkMemberSide', {}).then(unlinked);
    ana().events(linked, unlinked).when('unlinkMemberSide', {}).thenRejected('no_side_linked');
  });

  test('chooses whether chats make them busy as a host; they do not unless chosen', () => {
    const busy = { type: 'BusyAsHostChosen', data: { candidateId: 'ana', busy: true } } as const;
    ana().when('chooseBusyAsHost', { busy: true }).then(busy);
    ana().when('chooseBusyAsHost', { busy: false }).thenNothing();
    ana().events(busy).when('chooseBusyAsHost', { busy: true }).thenNothing();
  });
});

describe('the employers of the linked member side', () => {
  const employers = { memberId: 'hana', organizationIds: ['acme', 'umbrella'] };

  test('are blocked by default', () =>
    ana()
      .events(linked)
      .when('blockEmployers', employers)
      .then(blocked('employer-acme', 'employer'), blocked('employer-umbrella', 'employer', 'umbrella')));

  test('are left as the candidate has them: blocked already, or unblocked on purpose', () =>
    ana()
      .events(linked, blocked(), blocked('employer-umbrella', 'employer', 'umbrella'), unblocked('employer-umbrella'))
      .when('blockEmployers', employers)
      .thenNothing());

  test('are not blocked for somebody who is not linked to them any more', () =>
    ana().events(linked, unlinked).when('blockEmployers', employers).thenNothing());
});
