import { z } from 'zod';
import { consentPurposes } from './consent-texts.ts';
import { OrganizationId } from './organization.commands.ts';
import { Locale } from './person.event.ts';

export const consentLimits = { inForce: 500 } as const;

const purpose = z.enum(consentPurposes);
const scope = {
  purpose,
  organizationId: OrganizationId.nullable().default(null),
  about: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .nullable()
    .default(null),
};

export const consentCommands = {
  /** `version`, `wording`: what the person saw; `organizationName`: as it is now. */
  give: z.strictObject({
    ...scope,
    version: z.number().int().positive(),
    locale: Locale,
    wording: z.string().min(1).max(2_000),
    organizationName: z.string().min(1).max(200).nullable(),
  }),
  withdraw: z.strictObject(scope),
} as const;
