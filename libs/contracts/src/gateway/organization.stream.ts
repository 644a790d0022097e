import { stream } from '../definition/stream.ts';
import { organizationCommands } from './organization.commands.ts';
import { organizationEvents } from './organization.event.ts';

/** Subject: the organization's id, which is the handle in its addresses, such as `acme`. */
export const organizationStream = stream({
  service: 'gateway',
  name: 'organization',
  published: true,
  events: organizationEvents,
  commands: organizationCommands,
  rejections: {
    handle_taken: 409,
    unknown_organization: 404,
    /** Not any more: the token is older than that. */
    not_a_member: 403,
    role_not_allowed: 403,
    already_member: 409,
    already_invited: 409,
    unknown_invitation: 404,
    invitation_expired: 410,
    invitation_withdrawn: 410,
    invitation_used: 410,
    unknown_member: 404,
    /** An organization without an owner could never be changed again. */
    last_owner: 409,
    too_many_members: 422,
    too_many_invitations: 422,
    unknown_key: 404,
    too_many_keys: 422,
    expiry_has_passed: 422,
  },
});
export type OrganizationStream = typeof organizationStream;
