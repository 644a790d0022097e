import {
  type ExportContent,
  type ExportPeriod,
  type ExportRhythm,
  type ExportScheduleStream,
  exportScheduleStream,
} from '@candor/contracts';
import { type Decider, reject } from '@candor/event-sourcing';

interface Schedule {
  readonly scheduleId: string;
  readonly organizationId: string | null;
  readonly ownerId: string;
  readonly content: ExportContent;
  readonly rhythm: ExportRhythm;
  readonly period: ExportPeriod;
  readonly nextAt: string;
}

export type ExportSchedule = { readonly status: 'none' } | (Schedule & { readonly status: 'set' | 'removed' });

/** Files made again and again: each due time once. It is of whoever set it up; nobody else can change it. */
export const exportSchedule: Decider<ExportSchedule, ExportScheduleStream> = {
  stream: exportScheduleStream,
  initial: { status: 'none' },
  decide: {
    set: (state, data, { subject }) =>
      state.status === 'none' ? [{ type: 'ExportScheduleSet', data: { ...data, scheduleId: subject } }] : reject('schedule_exists'),
    noteRan: (state, ran) =>
      state.status === 'set' && state.nextAt === ran.dueAt ? [{ type: 'ExportScheduleRan', data: { ...ownerOf(state), ...ran } }] : [],
    remove: (state, { why }, { actor }) => {
      if (state.status === 'none' || (actor.kind !== 'system' && actor.id !== state.ownerId)) return reject('unknown_schedule');
      return state.status === 'removed' ? [] : [{ type: 'ExportScheduleRemoved', data: { ...ownerOf(state), why } }];
    },
  },
  evolve: {
    ExportScheduleSet: (_state, data) => ({ ...data, status: 'set' }),
    ExportScheduleRan: (state, { nextAt }) => (state.status === 'none' ? state : { ...state, nextAt }),
    ExportScheduleRemoved: (state) => (state.status === 'none' ? state : { ...state, status: 'removed' }),
  },
};

const ownerOf = ({ scheduleId, organizationId, ownerId }: Schedule) => ({ scheduleId, organizationId, ownerId });
