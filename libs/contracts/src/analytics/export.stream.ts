import { stream } from '../definition/stream.ts';
import { exportCommands } from './export.commands.ts';
import { exportEvents } from './export.event.ts';

/** Subject: the export's id. */
export const exportStream = stream({
  service: 'analytics',
  name: 'export',
  published: false,
  events: exportEvents,
  commands: exportCommands,
  rejections: {
    unknown_export: 404,
    export_exists: 409,
    /** It is still being made. */
    not_ready: 409,
    /** Only what has failed can be tried again. */
    not_failed: 409,
    /** It was cancelled, has expired, or was removed. */
    export_over: 410,
  },
  advice: {
    unknown_export: 'There is no such export.',
    export_exists: 'It was asked for already.',
    not_ready: 'It is still being made. Ask again in a moment, or follow its progress.',
    not_failed: 'It has not failed, so there is nothing to try again.',
    export_over: 'It was cancelled, has expired or was removed. Ask for a new one.',
  },
});
export type ExportStream = typeof exportStream;
