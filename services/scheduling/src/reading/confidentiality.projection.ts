import { confidentialityStream, type KeptBlockTarget } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What a candidate keeps from whom; shown to nobody. */
export interface ConfidentialityRow {
  readonly candidateId: string;
  /** By their ids, texts sealed. */
  readonly blocks: Readonly<Record<string, KeptBlockTarget>>;
  /** Who the candidate is as a member. */
  readonly memberIds: readonly string[];
  /** Whether chats as a candidate make that member busy as a host. */
  readonly busyAsHost: boolean;
}

const open = (candidateId: string): ConfidentialityRow => ({ candidateId, blocks: {}, memberIds: [], busyAsHost: false });

/** By candidate. */
export const confidentiality: Projection<ConfidentialityRow> = {
  name: 'confidentiality',
  version: 1,
  indexes: [['memberIds']],
  from: [
    rowsFrom<typeof confidentialityStream, ConfidentialityRow>(confidentialityStream, ({ subject }) => subject, {
      Blocked: (row, { data: { candidateId, blockId, target } }) => {
        const { blocks, ...rest } = row ?? open(candidateId);
        return { ...rest, blocks: { ...blocks, [blockId]: target } };
      },
      Unblocked: (row, { data: { blockId } }) => {
        if (!row) return undefined;
        const { [blockId]: _, ...blocks } = row.blocks;
        return { ...row, blocks };
      },
      MemberSideLinked: (row, { data: { candidateId, memberId } }) => {
        const { memberIds, ...rest } = row ?? open(candidateId);
        return { ...rest, memberIds: [...memberIds.filter((id) => id !== memberId), memberId] };
      },
      MemberSideUnlinked: (row, { data: { memberId } }) => row && { ...row, memberIds: row.memberIds.filter((id) => id !== memberId) },
      BusyAsHostChosen: (row, { data: { candidateId, busy } }) => ({ ...(row ?? open(candidateId)), busyAsHost: busy }),
    }),
  ],
};
