import { type ExportContent, type ExportStream, exportStream } from '@candor/contracts';
import { type CommandContext, type Decider, type Decision, reject } from '@candor/event-sourcing';

/** Whose data it is, and what it is. */
export interface AskedExport {
  readonly exportId: string;
  readonly organizationId: string | null;
  readonly askedBy: string;
  readonly content: ExportContent;
  readonly scheduleId: string | null;
  readonly askedAt: string;
}

export type Export =
  | { readonly status: 'none' }
  | (AskedExport & { readonly status: 'running' | 'failed' | 'cancelled' | 'removed' })
  | (AskedExport & { readonly status: 'completed'; readonly rows: number; readonly bytes: number; readonly expiresAt: string });

type Known = Exclude<Export, { readonly status: 'none' }>;
type Decided = Decision<ExportStream>;

/** A file from asking for it until it is gone. Nothing of it comes back: whoever wants it again asks anew. */
export const exportFile: Decider<Export, ExportStream> = {
  stream: exportStream,
  initial: { status: 'none' },
  decide: {
    request: (state, data, { subject }) =>
      state.status === 'none' ? [{ type: 'ExportRequested', data: { ...data, exportId: subject } }] : reject('export_exists'),
    complete: (state, made) => (state.status === 'running' ? [{ type: 'ExportCompleted', data: { ...ownerOf(state), ...made } }] : []),
    fail: (state) => (state.status === 'running' ? [{ type: 'ExportFailed', data: ownerOf(state) }] : []),
    retry: (state, _command, context) =>
      own(state, context, (it) => {
        if (it.status === 'failed') return [{ type: 'ExportRetried', data: ownerOf(it) }];
        return isOver(it) ? reject('export_over') : reject('not_failed');
      }),
    cancel: (state, { why }, context) =>
      own(state, context, (it) => {
        if (it.status === 'cancelled' || it.status === 'removed') return [];
        if (it.status === 'completed') return [{ type: 'ExportRemoved', data: { ...ownerOf(it), why } }];
        return [{ type: 'ExportCancelled', data: { ...ownerOf(it), why } }];
      }),
    noteFetched: (state, { fetchedBy }) => {
      if (state.status === 'none') return reject('unknown_export');
      if (state.status === 'completed') return [{ type: 'ExportFetched', data: { ...ownerOf(state), fetchedBy } }];
      return isOver(state) ? reject('export_over') : reject('not_ready');
    },
    remove: (state, { why }) =>
      state.status === 'none' || isOver(state) ? [] : [{ type: 'ExportRemoved', data: { ...ownerOf(state), why } }],
  },
  evolve: {
    ExportRequested: (_state, data, { occurredAt }) => ({ ...data, askedAt: occurredAt, status: 'running' }),
    ExportCompleted: (state, { rows, bytes, expiresAt }) =>
      state.status === 'none' ? state : { ...askedOf(state), status: 'completed', rows, bytes, expiresAt },
    ExportFailed: (state) => become(state, 'failed'),
    ExportRetried: (state) => become(state, 'running'),
    ExportCancelled: (state) => become(state, 'cancelled'),
    ExportFetched: (state) => state,
    ExportRemoved: (state) => become(state, 'removed'),
  },
};

/** Of whoever asked for it, as a member of that organization where it is about one: colleagues may have other rights. To everybody else there is nothing. */
function own(state: Export, { actor, organization }: CommandContext, decide: (state: Known) => Decided): Decided {
  if (state.status === 'none') return reject('unknown_export');
  if (actor.kind === 'system') return decide(state);
  const isOwn = state.askedBy === actor.id && (state.organizationId === null || state.organizationId === organization);
  return isOwn ? decide(state) : reject('unknown_export');
}

const isOver = ({ status }: Known): boolean => status === 'cancelled' || status === 'removed';

const ownerOf = ({ exportId, organizationId, askedBy }: AskedExport) => ({ exportId, organizationId, askedBy });

const askedOf = (asked: AskedExport): AskedExport => ({
  ...ownerOf(asked),
  content: asked.content,
  scheduleId: asked.scheduleId,
  askedAt: asked.askedAt,
});

const become = (state: Export, status: 'running' | 'failed' | 'cancelled' | 'removed'): Export =>
  state.status === 'none' ? state : { ...askedOf(state), status };
