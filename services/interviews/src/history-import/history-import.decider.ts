import { type ConversationSide, type HistoryImportStream, historyImportStream, type ImportKind } from '@candor/contracts';
import { type CommandContext, type Decider, type Decision, reject } from '@candor/event-sourcing';

/** Whose history it becomes. */
interface Plan {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly organizationId: string | null;
  readonly importedBy: string;
  readonly side: ConversationSide;
  readonly zone: string;
}

interface Progress {
  readonly row: number;
  readonly recorded: number;
  readonly skipped: number;
}

export type HistoryImport =
  | { readonly status: 'none' }
  | (Plan & { readonly status: 'no-file' | 'cancelled' })
  | (Plan & { readonly status: 'checking' | 'unusable'; readonly fileId: string })
  | (Plan & { readonly status: 'ready'; readonly fileId: string; readonly good: number })
  | (Plan & Progress & { readonly status: 'running' | 'completed'; readonly fileId: string });

type Decided = Decision<HistoryImportStream>;
type Planned = Exclude<HistoryImport, { readonly status: 'none' }>;

/** A file of past conversations or offers: stored, read without recording anything, corrected if need be, and then, if it is wanted, recorded once. */
export const historyImport: Decider<HistoryImport, HistoryImportStream> = {
  stream: historyImportStream,
  initial: { status: 'none' },
  decide: {
    plan: (state, data, { subject }) =>
      state.status === 'none' ? [{ type: 'ImportPlanned', data: { ...data, importId: subject } }] : reject('import_exists'),
    storeFile: (state, { fileId }, context) =>
      own(state, context, (it) => {
        if (it.status === 'running' || it.status === 'completed') return reject('already_started');
        if (it.status === 'cancelled') return reject('import_over');
        return [{ type: 'ImportFileStored', data: { ...ownerOf(it), fileId, replacedFileId: fileOf(it) } }];
      }),
    noteChecked: (state, data) =>
      state.status === 'checking' && state.fileId === data.fileId ? [{ type: 'ImportChecked', data: { ...ownerOf(state), ...data } }] : [],
    start: (state, _command, context) => own(state, context, started),
    noteAdvanced: (state, progress) =>
      state.status === 'running' && progress.row > state.row ? [{ type: 'ImportAdvanced', data: { ...ownerOf(state), ...progress } }] : [],
    complete(state): Decided {
      if (state.status !== 'running') return [];
      const { fileId, recorded, skipped } = state;
      return [{ type: 'ImportCompleted', data: { ...ownerOf(state), fileId, recorded, skipped } }];
    },
    cancel: (state, { why }, context) =>
      own(state, context, (it) => {
        if (it.status === 'cancelled') return [];
        if (it.status === 'completed') return reject('import_over');
        if (why === 'not-started' && it.status === 'running') return [];
        return [{ type: 'ImportCancelled', data: { ...ownerOf(it), fileId: fileOf(it), why } }];
      }),
  },
  evolve: {
    ImportPlanned: (_state, data) => ({ ...data, status: 'no-file' }),
    ImportFileStored: (state, { fileId }) => (state.status === 'none' ? state : { ...planOf(state), status: 'checking', fileId }),
    ImportChecked: (state, { fileId, problem, good }) => {
      if (state.status === 'none') return state;
      return problem === null ? { ...planOf(state), status: 'ready', fileId, good } : { ...planOf(state), status: 'unusable', fileId };
    },
    ImportStarted: (state, { fileId }) =>
      state.status === 'none' ? state : { ...planOf(state), status: 'running', fileId, row: 1, recorded: 0, skipped: 0 },
    ImportAdvanced: (state, { row, recorded, skipped }) => (state.status === 'running' ? { ...state, row, recorded, skipped } : state),
    ImportCompleted: (state) => (state.status === 'running' ? { ...state, status: 'completed' } : state),
    ImportCancelled: (state) => (state.status === 'none' ? state : { ...planOf(state), status: 'cancelled' }),
  },
};

function started(state: Planned): Decided {
  switch (state.status) {
    case 'no-file':
      return reject('no_file');
    case 'checking':
      return reject('not_checked_yet');
    case 'unusable':
      return reject('file_unusable');
    case 'cancelled':
      return reject('import_over');
    case 'ready':
      if (state.good === 0) return reject('nothing_to_import');
      return [{ type: 'ImportStarted', data: { ...ownerOf(state), fileId: state.fileId } }];
    default:
      return reject('already_started');
  }
}

/** A candidate's is theirs alone, an organization's of those who recruit there. */
function own(state: HistoryImport, { actor, organization }: CommandContext, decide: (state: Planned) => Decided): Decided {
  if (state.status === 'none') return reject('unknown_import');
  if (actor.kind === 'system') return decide(state);
  const isOwn = state.organizationId === null ? state.importedBy === actor.id : state.organizationId === organization;
  return isOwn ? decide(state) : reject('unknown_import');
}

const ownerOf = ({ importId, kind, organizationId, importedBy, side }: Plan) => ({ importId, kind, organizationId, importedBy, side });

const planOf = (state: Plan): Plan => ({ ...ownerOf(state), zone: state.zone });

const fileOf = (state: HistoryImport): string | null => ('fileId' in state ? state.fileId : null);
