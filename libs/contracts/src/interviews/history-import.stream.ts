import { stream } from '../definition/stream.ts';
import { historyImportCommands } from './history-import.commands.ts';
import { historyImportEvents } from './history-import.event.ts';

/** Subject: the import's id. */
export const historyImportStream = stream({
  service: 'interviews',
  name: 'history-import',
  published: false,
  events: historyImportEvents,
  commands: historyImportCommands,
  rejections: {
    unknown_import: 404,
    import_exists: 409,
    no_file: 409,
    /** It has not been read yet; ask again in a moment. */
    not_checked_yet: 409,
    /** The file has to be corrected and uploaded anew. */
    file_unusable: 422,
    nothing_to_import: 422,
    already_started: 409,
    import_over: 410,
  },
});
export type HistoryImportStream = typeof historyImportStream;
