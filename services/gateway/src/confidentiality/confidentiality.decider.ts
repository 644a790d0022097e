import {
  type BlockReason,
  type BlockTarget,
  type ConfidentialityStream,
  confidentialityStream,
  type KeptBlockTarget,
  confidentialityLimits as limits,
} from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';

export interface KeptBlock {
  readonly target: KeptBlockTarget;
  readonly because: BlockReason;
}

export interface Confidentiality {
  /** Who the candidate is as a member, if they said so. */
  readonly memberId: string | null;
  readonly busyAsHost: boolean;
  readonly blocks: Readonly<Record<string, KeptBlock>>;
  /** Taken away by the candidate: can be restored, and are not put back by default. */
  readonly removed: Readonly<Record<string, KeptBlock>>;
}

export const nothingKept: Confidentiality = { memberId: null, busyAsHost: false, blocks: {}, removed: {} };

/** A candidate's own choices: no member, organization or service makes them, but for the current employer by default. */
export const confidentiality: Decider<Confidentiality, ConfidentialityStream> = {
  stream: confidentialityStream,
  initial: nothingKept,
  decide: {
    block({ blocks }, { blockId, target, personId, because }, { subject: candidateId }) {
      const before = blocks[blockId];
      const kept = keptTarget(target, personId);
      if (before && before.because === because && isSame(before.target, kept)) return [];
      if (!before && Object.keys(blocks).length >= limits.blocks) return reject('too_many_blocks', { most: limits.blocks });
      return [{ type: 'Blocked', data: { candidateId, blockId, target: kept, because } }];
    },
    unblock({ blocks, removed }, { blockId }, { subject: candidateId }) {
      if (!blocks[blockId]) return removed[blockId] ? [] : reject('unknown_block');
      return [{ type: 'Unblocked', data: { candidateId, blockId } }];
    },
    restore({ blocks, removed }, { blockId }, { subject: candidateId }) {
      if (blocks[blockId]) return [];
      const before = removed[blockId];
      if (!before) return reject('unknown_block');
      if (Object.keys(blocks).length >= limits.blocks) return reject('too_many_blocks', { most: limits.blocks });
      return [{ type: 'Blocked', data: { candidateId, blockId, ...before } }];
    },
    blockEmployers({ memberId, blocks, removed }, command, { subject: candidateId }) {
      if (memberId !== command.memberId) return [];
      const known = new Set([...Object.keys(removed), ...Object.values(blocks).flatMap(({ target }) => employerId(target))]);
      return command.organizationIds
        .map((organizationId) => ({ blockId: `employer-${organizationId}`, target: { kind: 'organization', organizationId } }) as const)
        .filter(({ blockId, target }) => !known.has(blockId) && !known.has(employerId(target)[0] ?? ''))
        .map(({ blockId, target }) => ({ type: 'Blocked', data: { candidateId, blockId, target, because: 'employer' } }));
    },
    linkMemberSide(state, { memberId }, { subject: candidateId }) {
      if (state.memberId === memberId) return [];
      return state.memberId === null ? [{ type: 'MemberSideLinked', data: { candidateId, memberId } }] : reject('other_side_linked');
    },
    unlinkMemberSide({ memberId }, _command, { subject: candidateId }) {
      return memberId === null ? reject('no_side_linked') : [{ type: 'MemberSideUnlinked', data: { candidateId, memberId } }];
    },
    chooseBusyAsHost: ({ busyAsHost }, { busy }, { subject: candidateId }) =>
      busyAsHost === busy ? [] : [{ type: 'BusyAsHostChosen', data: { candidateId, busy } }],
  },
  evolve: {
    Blocked(state, { blockId, target, because }) {
      const { [blockId]: _, ...removed } = state.removed;
      return { ...state, blocks: { ...state.blocks, [blockId]: { target, because } }, removed };
    },
    Unblocked(state, { blockId }) {
      const { [blockId]: gone, ...blocks } = state.blocks;
      return { ...state, blocks, removed: gone ? { ...state.removed, [blockId]: gone } : state.removed };
    },
    MemberSideLinked: (state, { memberId }) => ({ ...state, memberId }),
    MemberSideUnlinked: (state) => ({ ...state, memberId: null }),
    BusyAsHostChosen: (state, { busy }) => ({ ...state, busyAsHost: busy }),
  },
};

function keptTarget(target: BlockTarget, personId: string | null): KeptBlockTarget {
  if (target.kind === 'domain') return { kind: 'domain', text: target.domain };
  if (target.kind === 'parent-company') return { kind: 'parent-company', text: target.name };
  return target.kind === 'person' ? { kind: 'person', personId: personId ?? '', text: target.address } : target;
}

/** What was written is sealed in the log: of targets that are a text nobody can tell whether they are the same. */
const isSame = (before: KeptBlockTarget, now: KeptBlockTarget): boolean =>
  (before.kind === 'organization' && now.kind === 'organization' && before.organizationId === now.organizationId) ||
  (before.kind === 'person' && now.kind === 'person' && before.personId === now.personId);

const employerId = (target: KeptBlockTarget): readonly string[] =>
  target.kind === 'organization' ? [`organization ${target.organizationId}`] : [];
