import { type InvitationBatchStream, invitationBatchStream, type Locale } from '@candor/contracts';
import { type Decider, type Decision, reject } from '@candor/event-sourcing';

interface Plan {
  readonly batchId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly plannedBy: string;
  readonly openDays: number;
  readonly locale: Locale;
  /** Sealed. */
  readonly message: string | undefined;
}

interface Progress {
  readonly row: number;
  readonly invited: number;
  readonly skipped: number;
}

export type InvitationBatch =
  | { readonly status: 'none' }
  | (Plan & { readonly status: 'planned' | 'cancelled' })
  | (Plan & { readonly status: 'checking' | 'unusable'; readonly fileId: string })
  | (Plan & { readonly status: 'checked'; readonly fileId: string; readonly good: number })
  | (Plan & Progress & { readonly status: 'running' | 'completed'; readonly fileId: string; readonly startedBy: string });

type Decided = Decision<InvitationBatchStream>;

/** A file of candidates: stored, read without mailing anybody, corrected if need be, and then, if it is wanted, worked through once. */
export const invitationBatch: Decider<InvitationBatch, InvitationBatchStream> = {
  stream: invitationBatchStream,
  initial: { status: 'none' },
  decide: {
    plan: (state, data, { subject }) =>
      state.status === 'none' ? [{ type: 'BatchPlanned', data: { ...data, batchId: subject } }] : reject('batch_exists'),
    storeFile(state, { fileId }, { organization }): Decided {
      if (state.status === 'none' || state.organizationId !== organization) return reject('unknown_batch');
      if (state.status === 'running' || state.status === 'completed') return reject('already_started');
      if (state.status === 'cancelled') return reject('batch_over');
      return [{ type: 'BatchFileStored', data: { ...keysOf(state), fileId, replacedFileId: fileOf(state) } }];
    },
    noteChecked: (state, data) =>
      state.status === 'checking' && state.fileId === data.fileId ? [{ type: 'BatchChecked', data: { ...keysOf(state), ...data } }] : [],
    start(state, { startedBy }, { organization }): Decided {
      if (state.status === 'none' || state.organizationId !== organization) return reject('unknown_batch');
      switch (state.status) {
        case 'planned':
          return reject('no_file');
        case 'checking':
          return reject('not_checked_yet');
        case 'unusable':
          return reject('file_unusable');
        case 'cancelled':
          return reject('batch_over');
        case 'checked':
          if (state.good === 0) return reject('nobody_to_invite');
          return [{ type: 'BatchStarted', data: { ...keysOf(state), fileId: state.fileId, startedBy } }];
        default:
          return reject('already_started');
      }
    },
    noteAdvanced: (state, progress) =>
      state.status === 'running' && progress.row > state.row ? [{ type: 'BatchAdvanced', data: { ...keysOf(state), ...progress } }] : [],
    complete(state) {
      if (state.status !== 'running') return [];
      const { fileId, invited, skipped } = state;
      return [{ type: 'BatchCompleted', data: { ...keysOf(state), fileId, invited, skipped } }];
    },
    cancel(state, { why }, { organization }): Decided {
      if (state.status === 'none' || state.organizationId !== organization) return reject('unknown_batch');
      if (state.status === 'cancelled') return [];
      if (state.status === 'completed') return reject('batch_over');
      if (why === 'not-started' && state.status === 'running') return [];
      return [{ type: 'BatchCancelled', data: { ...keysOf(state), fileId: fileOf(state), why } }];
    },
  },
  evolve: {
    BatchPlanned: (_state, { batchId, organizationId, chatTypeId, plannedBy, openDays, locale, message }) => ({
      status: 'planned',
      batchId,
      organizationId,
      chatTypeId,
      plannedBy,
      openDays,
      locale,
      message,
    }),
    BatchFileStored: (state, { fileId }) => (state.status === 'none' ? state : { ...planOf(state), status: 'checking', fileId }),
    BatchChecked: (state, { fileId, problem, good }) =>
      state.status === 'none'
        ? state
        : problem === null
          ? { ...planOf(state), status: 'checked', fileId, good }
          : { ...planOf(state), status: 'unusable', fileId },
    BatchStarted: (state, { fileId, startedBy }) =>
      state.status === 'none' ? state : { ...planOf(state), status: 'running', fileId, startedBy, row: 1, invited: 0, skipped: 0 },
    BatchAdvanced: (state, { row, invited, skipped }) => (state.status === 'running' ? { ...state, row, invited, skipped } : state),
    BatchCompleted: (state) => (state.status === 'running' ? { ...state, status: 'completed' } : state),
    BatchCancelled: (state) => (state.status === 'none' ? state : { ...planOf(state), status: 'cancelled' }),
  },
};

const keysOf = ({ batchId, organizationId, chatTypeId }: Plan) => ({ batchId, organizationId, chatTypeId });

const fileOf = (state: InvitationBatch): string | null => ('fileId' in state ? state.fileId : null);

const planOf = ({ batchId, organizationId, chatTypeId, plannedBy, openDays, locale, message }: Plan): Plan => ({
  batchId,
  organizationId,
  chatTypeId,
  plannedBy,
  openDays,
  locale,
  message,
});
