import { confidentialityStream, type KeptBlockTarget } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

/** What a candidate keeps from whom; shown to nobody. */
export interface ConfidentialityRow {
  readonly candidateId: string;
  /** By their ids, texts sealed. */
  readonly blocks: Readonly<Record<string, KeptBlockTarget>>;
}

const open = (candidateId: string): ConfidentialityRow => ({ candidateId, blocks: {} });

/** By candidate. */
export const confidentiality: Projection<ConfidentialityRow> = {
  name: 'confidentiality',
  version: 1,
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
    }),
  ],
};
