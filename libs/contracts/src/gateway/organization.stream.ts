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
  advice: {
    handle_taken: 'Another organization has this handle. Choose another one.',
    unknown_organization: 'There is no such organization.',
    not_a_member: 'You are no member of this organization any more. Sign in again, or ask one of its owners to invite you.',
    role_not_allowed: 'Your role in this organization does not allow that. Ask one of its owners.',
    already_member: 'This person is a member already; an owner can change their role.',
    already_invited: 'This person has an open invitation. Withdraw it first to invite them with another role.',
    unknown_invitation: 'There is no such invitation, or it is for somebody else.',
    invitation_expired: 'The invitation is too old. Ask for another one.',
    invitation_withdrawn: 'The invitation was withdrawn. Ask for another one if that was not meant.',
    invitation_used: 'The invitation was accepted already. Sign in with the address that it was sent to.',
    unknown_member: 'This person is no member of the organization.',
    last_owner: 'Nobody else owns this organization. Make another member an owner first.',
    too_many_members: 'The organization has as many members as it can have. Remove somebody first.',
    too_many_invitations: 'There are as many open invitations as there can be. Withdraw some, or wait until they are accepted.',
    unknown_key: 'The organization has no such key.',
    too_many_keys: 'The organization has as many keys as it can have. Revoke one first.',
    expiry_has_passed: 'The key would have expired already. Choose a later time.',
  },
});
export type OrganizationStream = typeof organizationStream;
