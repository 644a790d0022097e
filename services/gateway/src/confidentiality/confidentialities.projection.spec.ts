import { confidentialityStream, erasureStream } from '@candor/contracts';
import { projectionSpec, recorded } from '@candor/testing';
import { test } from '@jest/globals';
import { confidentialities } from './confidentialities.projection.ts';

const candidateId = 'ana';
const target = { kind: 'organization', organizationId: 'acme' } as const;
const at = '2026-03-02T09:00:00.000Z';
const blocked = (blockId: string) =>
  recorded(confidentialityStream, candidateId, 'Blocked', { candidateId, blockId, target, because: 'chosen' }, { at });
const unblocked = recorded(confidentialityStream, candidateId, 'Unblocked', { candidateId, blockId: 'b1' });
const linked = recorded(confidentialityStream, candidateId, 'MemberSideLinked', { candidateId, memberId: 'hana' }, { at });
const unlinked = recorded(confidentialityStream, candidateId, 'MemberSideUnlinked', { candidateId, memberId: 'hana' });
const busy = recorded(confidentialityStream, candidateId, 'BusyAsHostChosen', { candidateId, busy: true });
const erased = recorded(erasureStream, candidateId, 'PersonErasureRequested', { person: candidateId, round: 1, services: ['gateway'] });
const erasedForAcme = recorded(erasureStream, `${candidateId}/acme`, 'PersonErasureRequested', {
  person: candidateId,
  organization: 'acme',
  round: 1,
  services: ['gateway'],
});

const row = { candidateId, memberId: null, linkedAt: null, busyAsHost: false, blocks: [], version: 0, erased: false };
const block = { target, because: 'chosen', since: at } as const;

test('a candidate has what they chose last', () => {
  projectionSpec(confidentialities)
    .given(blocked('b1'), blocked('b2'), unblocked, linked, busy)
    .thenRows({
      ana: { ...row, memberId: 'hana', linkedAt: at, busyAsHost: true, blocks: [{ ...block, blockId: 'b2' }], version: 5 },
    });
  projectionSpec(confidentialities)
    .given(linked, unlinked)
    .thenRows({ ana: { ...row, version: 2 } });
});

test('of somebody who was erased nothing is left, whatever comes in late', () => {
  projectionSpec(confidentialities)
    .given(blocked('b1'), linked, erased)
    .thenRows({ ana: { ...row, erased: true } });
});

test('what one organization loses is not what the candidate keeps from it', () => {
  projectionSpec(confidentialities)
    .given(blocked('b1'), erasedForAcme)
    .thenRows({ ana: { ...row, blocks: [{ ...block, blockId: 'b1' }], version: 1 } });
});
