import { z } from 'zod';
import { Instant } from '../commit.ts';
import { KeyScope, MemberRole } from './organization.commands.ts';

/** What the members of an organization see of it. */
export const OrganizationView = z
  .object({
    organizationId: z.string(),
    name: z.string(),
    domains: z.array(z.string()).readonly(),
    parentCompany: z.string().nullable(),
    retentionMonths: z.number().int().nullable().describe('null: until it is deleted'),
    version: z.number().int(),
  })
  .meta({ id: 'Organization' });
export type OrganizationView = z.infer<typeof OrganizationView>;

/** A colleague. */
export const MemberView = z
  .object({
    personId: z.string(),
    role: MemberRole,
    by: z.enum(['founding', 'invitation', 'word']),
    since: Instant,
    name: z.string().nullable(),
    address: z.string().nullable(),
  })
  .meta({ id: 'Member' });
export type MemberView = z.infer<typeof MemberView>;

/** An invitation that was not accepted yet. */
export const InvitationView = z
  .object({
    invitationId: z.string(),
    personId: z.string(),
    role: MemberRole,
    invitedAt: Instant,
    expiresAt: Instant,
    expired: z.boolean(),
    address: z.string().nullable(),
  })
  .meta({ id: 'MemberInvitation' });
export type InvitationView = z.infer<typeof InvitationView>;

/** A key, without what it is recognised by. */
export const ApiKeyView = z
  .object({
    keyId: z.string(),
    name: z.string(),
    scopes: z.array(KeyScope).readonly(),
    madeAt: Instant,
    madeBy: z.string(),
    expiresAt: Instant.nullable(),
    lastUsedAt: Instant.nullable().describe('To the minute'),
  })
  .meta({ id: 'ApiKey' });
export type ApiKeyView = z.infer<typeof ApiKeyView>;
