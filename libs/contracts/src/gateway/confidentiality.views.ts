import { z } from 'zod';
import { Instant } from '../commit.ts';
import { BlockReason } from './confidentiality.event.ts';

/** Whom a candidate blocks, in their own words. */
export const BlockView = z
  .object({
    blockId: z.string(),
    target: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('organization'), organizationId: z.string() }),
      z.object({ kind: z.literal('domain'), domain: z.string().nullable() }),
      z.object({ kind: z.literal('parent-company'), name: z.string().nullable() }),
      z.object({ kind: z.literal('person'), address: z.string().nullable() }),
    ]),
    because: BlockReason,
    since: Instant,
  })
  .meta({ id: 'Block' });
export type BlockView = z.infer<typeof BlockView>;

/** An organization, as far as a candidate's blocks go. One that nobody has founded has no name, and may be blocked as well. */
export const OnlookerView = z
  .object({
    organizationId: z.string(),
    name: z.string().nullable(),
    blockedBy: z.array(z.string()).describe('Ids of one’s blocks that cover it whole; those of single people do not'),
  })
  .meta({ id: 'Onlooker' });
export type OnlookerView = z.infer<typeof OnlookerView>;

/** What a candidate has chosen to keep apart. */
export const ConfidentialityView = z
  .object({
    memberSide: z.object({ memberId: z.string(), since: Instant }).nullable().describe('Who they are as a member, if they said so'),
    busyAsHost: z.boolean().describe('Chats as a candidate make them busy as a host, without a reason shown'),
    blocks: z.number().int().describe('How many; `GET api/confidentiality/blocks` lists them'),
    version: z.number().int().describe('Of what they have chosen; 0 before the first choice'),
  })
  .meta({ id: 'Confidentiality' });
export type ConfidentialityView = z.infer<typeof ConfidentialityView>;
