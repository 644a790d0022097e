import { z } from 'zod';
import { Instant } from '../commit.ts';
import { PersonName } from './person.commands.ts';

export const organizationLimits = {
  nameLength: 120,
  domains: 50,
  members: 2_000,
  openInvitations: 500,
  invitationDays: 14,
  retentionMonths: 120,
  /** That have not been revoked. */
  keys: 50,
} as const;

/** They stand where an organization's handle stands in addresses. */
const reserved = ['admin', 'api', 'app', 'assets', 'candor', 'docs', 'health', 'help', 'login', 'me', 'new', 'public', 'sign-in', 'www'];

/** An organization's id: the handle in its addresses. */
export const OrganizationId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,39}$/, 'Choose 2 to 40 lower-case letters, digits and dashes, beginning with a letter or digit.')
  .refine((handle) => !reserved.includes(handle), { error: 'This one is reserved: choose another.' });

/** What a member may be. */
export const MemberRole = z.enum(['owner', 'recruiter', 'interviewer', 'analyst']);
export type MemberRole = z.infer<typeof MemberRole>;

/** What an API key may be allowed; the platform documents each. */
export const KeyScope = z.enum(['analytics:read', 'interviews:read', 'organization:read', 'scheduling:read']);
export type KeyScope = z.infer<typeof KeyScope>;

const printable = /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u;
const name = z.string().trim().min(1).max(organizationLimits.nameLength).regex(printable, 'Leave line breaks and control characters out.');
const id = z.string().min(1).max(64);
/** A domain of a mail address. */
export const MailDomain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/, 'Write a domain such as example.org, without www. or @.');

/** What can be asked of an organization. */
export const organizationCommands = {
  /** Whoever founds it is its first owner. */
  found: z.strictObject({ name }),
  rename: z.strictObject({ name }),
  describe: z.strictObject({
    domains: z
      .array(MailDomain)
      .max(organizationLimits.domains)
      .readonly()
      .refine((domains) => new Set(domains).size === domains.length, { error: 'Name each domain once.' }),
    parentCompany: name.nullable(),
  }),
  invite: z.strictObject({ invitationId: id, personId: id, role: MemberRole }),
  withdraw: z.strictObject({ invitationId: id }),
  /** By the person who was invited. */
  accept: z.strictObject({ invitationId: id }),
  /** An interviewer who needs no account: they are asked by mail and answer by links. */
  addByWord: z.strictObject({ personId: id, name: PersonName }),
  changeRole: z.strictObject({ personId: id, role: MemberRole }),
  remove: z.strictObject({ personId: id }),
  leave: z.strictObject({}),
  setRetention: z.strictObject({ months: z.number().int().min(1).max(organizationLimits.retentionMonths) }),
  makeKey: z.strictObject({
    keyId: id,
    name,
    scopes: z
      .array(KeyScope)
      .min(1)
      .readonly()
      .refine((scopes) => new Set(scopes).size === scopes.length, { error: 'Name each scope once.' }),
    expiresAt: Instant.nullable(),
  }),
  revokeKey: z.strictObject({ keyId: id }),
} as const;
