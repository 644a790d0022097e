import { stream } from '../definition/stream.ts';
import { invitationBatchCommands } from './invitation-batch.commands.ts';
import { invitationBatchEvents } from './invitation-batch.event.ts';

/** Subject: the batch's id. */
export const invitationBatchStream = stream({
  service: 'scheduling',
  name: 'invitation-batch',
  published: false,
  events: invitationBatchEvents,
  commands: invitationBatchCommands,
  rejections: {
    unknown_batch: 404,
    batch_exists: 409,
    no_file: 409,
    /** It has not been read yet; ask again in a moment. */
    not_checked_yet: 409,
    /** The file has to be corrected and uploaded anew. */
    file_unusable: 422,
    nobody_to_invite: 422,
    already_started: 409,
    batch_over: 410,
  },
});
export type InvitationBatchStream = typeof invitationBatchStream;
