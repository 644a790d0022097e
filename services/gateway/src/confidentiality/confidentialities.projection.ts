import { type BlockReason, confidentialityStream, erasureOf, erasureStream, type KeptBlockTarget } from '@candor/contracts';
import { type Projection, rowsFrom } from '@candor/event-sourcing';

export interface BlockRow {
  readonly blockId: string;
  /** With its text sealed. */
  readonly target: KeptBlockTarget;
  readonly because: BlockReason;
  readonly since: string;
}

export interface ConfidentialityRow {
  readonly candidateId: string;
  readonly memberId: string | null;
  readonly linkedAt: string | null;
  readonly busyAsHost: boolean;
  /** In the order in which they were blocked. */
  readonly blocks: readonly BlockRow[];
  readonly version: number;
  /** Nothing is shown of them any more, whatever comes after. */
  readonly erased: boolean;
}

const empty = (candidateId: string): ConfidentialityRow => ({
  candidateId,
  memberId: null,
  linkedAt: null,
  busyAsHost: false,
  blocks: [],
  version: 0,
  erased: false,
});

const changed = (
  row: ConfidentialityRow | undefined,
  candidateId: string,
  version: number,
  change: (row: ConfidentialityRow) => Partial<ConfidentialityRow>,
): ConfidentialityRow => {
  const before = row ?? empty(candidateId);
  return before.erased ? before : { ...before, ...change(before), version };
};

const without = (row: ConfidentialityRow, blockId: string): readonly BlockRow[] => row.blocks.filter((block) => block.blockId !== blockId);

/** What each candidate has chosen, by their id. */
export const confidentialities: Projection<ConfidentialityRow> = {
  name: 'confidentialities',
  version: 1,
  indexes: [['memberId']],
  from: [
    rowsFrom(confidentialityStream, ({ subject }) => subject, {
      Blocked: (row, { data: { candidateId, blockId, target, because }, version, occurredAt: since }) =>
        changed(row, candidateId, version, (before) => ({
          blocks: [...without(before, blockId), { blockId, target, because, since }],
        })),
      Unblocked: (row, { data: { candidateId, blockId }, version }) =>
        changed(row, candidateId, version, (before) => ({ blocks: without(before, blockId) })),
      MemberSideLinked: (row, { data: { candidateId, memberId }, version, occurredAt: linkedAt }) =>
        changed(row, candidateId, version, () => ({ memberId, linkedAt })),
      MemberSideUnlinked: (row, { data: { candidateId }, version }) =>
        changed(row, candidateId, version, () => ({ memberId: null, linkedAt: null })),
      BusyAsHostChosen: (row, { data: { candidateId, busy }, version }) => changed(row, candidateId, version, () => ({ busyAsHost: busy })),
    }),
    rowsFrom(erasureStream, ({ subject }) => (erasureOf(subject).organization === undefined ? subject : []), {
      PersonErasureRequested: (_row, _event, candidateId) => ({ ...empty(candidateId), erased: true }),
    }),
  ],
};
