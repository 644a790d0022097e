import { z } from 'zod';
import { Instant } from '../commit.ts';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';

const id = z.string().min(1);
const role = z.enum(['owner', 'recruiter', 'interviewer', 'analyst']);
/** Why somebody is not a member any more. */
const parting = z.enum(['left', 'removed']);

/** An employer and its people. The names and addresses of people are in their own streams. */
export const organizationEvents = {
  OrganizationFounded: event(z.object({ organizationId: id, name: z.string().min(1) })),
  OrganizationRenamed: event(z.object({ organizationId: id, name: z.string().min(1) })),
  /** Mail domains that are the organization's, and the company it belongs to: what block lists are compared with. */
  OrganizationDescribed: event(
    z.object({ organizationId: id, domains: z.array(z.string()).readonly(), parentCompany: z.string().nullable() }),
  ),
  MemberInvited: event(z.object({ organizationId: id, invitationId: id, personId: id, role, expiresAt: Instant })),
  InvitationWithdrawn: event(z.object({ organizationId: id, invitationId: id, personId: id })),
  /**
   * A host who is only ever asked by mail joins by the recruiter's word, without an account. `name` is what the recruiter calls
   * them: what they call themselves is in their own stream, and was not told to this organization.
   */
  MemberJoined: event(
    z.object({
      organizationId: id,
      personId: id,
      role,
      by: z.enum(['founding', 'invitation', 'word']),
      name: personal(z.string().min(1).max(200), 'personId').optional(),
    }),
  ),
  MemberRoleChanged: event(z.object({ organizationId: id, personId: id, role })),
  MemberLeft: event(z.object({ organizationId: id, personId: id, parting })),
  /** How long conversations and what was learnt in them are kept after they ended. */
  RetentionSet: event(z.object({ organizationId: id, months: z.number().int().positive() })),
  /** A key for machines. What it is recognised by is no event: it is kept as a hash, apart. */
  ApiKeyMade: event(
    z.object({
      organizationId: id,
      keyId: id,
      name: z.string().min(1),
      scopes: z.array(z.string()).readonly(),
      expiresAt: Instant.nullable(),
    }),
  ),
  ApiKeyRevoked: event(z.object({ organizationId: id, keyId: id })),
} as const;
