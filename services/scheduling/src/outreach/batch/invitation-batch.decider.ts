import { type Instant, type InvitationBatchStream, invitationBatchStream } from '@candor/contracts';
import { type Decider, type Decision, reject } from '@candor/event-sourcing';
import { daysAfter } from '../days-after.rule.ts';

interface Upload {
  readonly batchId: string;
  readonly organizationId: string;
  readonly chatTypeId: string;
  readonly uploadedBy: string;
  readonly openDays: number;
  readonly locale: 'en' | 'de';
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
  | (Upload & { readonly status: 'checking' | 'unusable' | 'cancelled' })
  | (Upload & { readonly status: 'checked'; readonly good: number })
  | (Upload & Progress & { readonly status: 'running' | 'completed'; readonly startedBy: string; readonly expiresAt: Instant });

type Decided = Decision<InvitationBatchStream>;

/** A file of candidates: uploaded, read without mailing anybody, and then, if it is wanted, worked through once. */
export const invitationBatch: Decider<InvitationBatch, InvitationBatchStream> = {
  stream: invitationBatchStream,
  initial: { status: 'none' },
  decide: {
    upload: (state, data, { subject }) =>
      state.status === 'none' ? [{ type: 'BatchUploaded', data: { ...data, batchId: subject } }] : reject('batch_exists'),
    noteChecked: (state, data) => (state.status === 'checking' ? [{ type: 'BatchChecked', data: { ...keysOf(state), ...data } }] : []),
    start(state, { startedBy }, { now }): Decided {
      switch (state.status) {
        case 'none':
          return reject('unknown_batch');
        case 'checking':
          return reject('not_checked_yet');
        case 'unusable':
          return reject('file_unusable');
        case 'cancelled':
          return reject('batch_over');
        case 'checked':
          if (state.good === 0) return reject('nobody_to_invite');
          return [{ type: 'BatchStarted', data: { ...keysOf(state), startedBy, expiresAt: daysAfter(now, state.openDays) } }];
        default:
          return reject('already_started');
      }
    },
    noteAdvanced: (state, { row, invited, skipped }) =>
      state.status === 'running' && row > state.row ? [{ type: 'BatchAdvanced', data: { ...keysOf(state), row, invited, skipped } }] : [],
    complete: (state) =>
      state.status === 'running'
        ? [{ type: 'BatchCompleted', data: { ...keysOf(state), invited: state.invited, skipped: state.skipped } }]
        : [],
    cancel(state, { why }): Decided {
      if (state.status === 'none') return reject('unknown_batch');
      if (state.status === 'cancelled') return [];
      if (state.status === 'completed') return reject('batch_over');
      if (why === 'not-started' && state.status === 'running') return [];
      return [{ type: 'BatchCancelled', data: { ...keysOf(state), why } }];
    },
  },
  evolve: {
    BatchUploaded: (_state, { batchId, organizationId, chatTypeId, uploadedBy, openDays, locale, message }) => ({
      status: 'checking',
      batchId,
      organizationId,
      chatTypeId,
      uploadedBy,
      openDays,
      locale,
      message,
    }),
    BatchChecked: (state, { problem, good }) =>
      state.status === 'none'
        ? state
        : { ...uploadOf(state), ...(problem === null ? { status: 'checked', good } : { status: 'unusable' }) },
    BatchStarted: (state, { startedBy, expiresAt }) =>
      state.status === 'none' ? state : { ...uploadOf(state), status: 'running', startedBy, expiresAt, row: 1, invited: 0, skipped: 0 },
    BatchAdvanced: (state, { row, invited, skipped }) => (state.status === 'running' ? { ...state, row, invited, skipped } : state),
    BatchCompleted: (state) => (state.status === 'running' ? { ...state, status: 'completed' } : state),
    BatchCancelled: (state) => (state.status === 'none' ? state : { ...uploadOf(state), status: 'cancelled' }),
  },
};

const keysOf = ({ batchId, organizationId, chatTypeId }: Upload) => ({ batchId, organizationId, chatTypeId });

const uploadOf = ({ batchId, organizationId, chatTypeId, uploadedBy, openDays, locale, message }: Upload): Upload => ({
  batchId,
  organizationId,
  chatTypeId,
  uploadedBy,
  openDays,
  locale,
  message,
});
