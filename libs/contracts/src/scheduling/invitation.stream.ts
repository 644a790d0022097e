import { stream } from '../definition/stream.ts';
import { invitationCommands } from './invitation.commands.ts';
import { invitationEvents } from './invitation.event.ts';

/** Subject: an id made of organization, chat type and candidate, so that nobody is invited twice at once. */
export const invitationStream = stream({
  service: 'scheduling',
  name: 'invitation',
  published: false,
  events: invitationEvents,
  commands: invitationCommands,
  rejections: {
    unknown_invitation: 404,
    already_invited: 409,
    /** They said no to this, and it would not have expired yet: asking again at once would be pressing. */
    declined_recently: 409,
    already_booked: 409,
    invitation_expired: 410,
    invitation_withdrawn: 410,
  },
});
export type InvitationStream = typeof invitationStream;
