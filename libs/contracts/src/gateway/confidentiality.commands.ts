import { z } from 'zod';
import { BlockReason } from './confidentiality.event.ts';
import { MailDomain, OrganizationId } from './organization.commands.ts';
import { MailAddress } from './person.commands.ts';

export const confidentialityLimits = { blocks: 200 } as const;

const id = z.string().min(1).max(64);
export const BlockId = z.string().regex(/^[\w-]{1,64}$/, 'Choose up to 64 letters, digits, dashes and underscores.');
const company = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/[\p{L}\p{N}]/u, 'Write the name of a company.');

const organization = z.strictObject({ kind: z.literal('organization'), organizationId: OrganizationId });
const domain = z.strictObject({ kind: z.literal('domain'), domain: MailDomain });
const parentCompany = z.strictObject({ kind: z.literal('parent-company'), name: company });
const person = z.strictObject({ kind: z.literal('person'), address: MailAddress });

/** Whom to block, as a candidate says it. */
export const BlockTarget = z.discriminatedUnion('kind', [organization, domain, parentCompany, person]);
export type BlockTarget = z.infer<typeof BlockTarget>;

/** What a candidate can ask, and nobody else. */
export const confidentialityCommands = {
  /** `personId`: who has the address of the target, where that is a person. */
  block: z
    .strictObject({ blockId: BlockId, target: BlockTarget, personId: id.nullable(), because: BlockReason })
    .refine(({ target, personId }) => (target.kind === 'person') === (personId !== null)),
  unblock: z.strictObject({ blockId: BlockId }),
  /** Takes back an `unblock`: the same target as before. */
  restore: z.strictObject({ blockId: BlockId }),
  /** By the product, when it learns where the linked member side works. */
  blockEmployers: z.strictObject({ memberId: id, organizationIds: z.array(OrganizationId).max(100).readonly() }),
  linkMemberSide: z.strictObject({ memberId: id }),
  unlinkMemberSide: z.strictObject({}),
  chooseBusyAsHost: z.strictObject({ busy: z.boolean() }),
} as const;
