import { z } from 'zod';
import { event } from '../definition/event.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { Industry } from './industry.ts';

const id = z.string().min(1);
const of = { conversationId: id, organizationId: id.nullable(), personId: id };

/** Who is told a story. */
export const AudienceRole = z.enum(['recruiter', 'hiring-manager', 'peer', 'leader', 'mixed', 'unknown']);
export type AudienceRole = z.infer<typeof AudienceRole>;

/** How it was found which variant is told. `fixed`: the candidate says which. */
export const TrialMode = z.enum(['fixed', 'random', 'least-tried']);
export type TrialMode = z.infer<typeof TrialMode>;

/** Which variant of a part is told, and what that was decided by: replaying gives the same one. */
export const TriedPart = z
  .object({
    partId: id,
    variantId: id,
    revision: z.number().int().positive(),
    mode: TrialMode,
    /** What chance said, at least 0 and below 1; `null`: it was not asked. */
    draw: z.number().min(0).lt(1).nullable(),
    /** The variants that there were to choose from, and in how many chats each had been tried. */
    considered: z.array(z.object({ variantId: id, tried: z.number().int().nonnegative() }).readonly()).readonly(),
  })
  .readonly();
export type TriedPart = z.infer<typeof TriedPart>;

/** How a candidate's story is told in one conversation: recorded before it begins, and without a word of it. */
export const pitchTrialEvents = {
  VariantsAssigned: event(
    z.object({
      ...of,
      kind: ConversationKind,
      audience: z.object({ role: AudienceRole, industry: Industry.nullable() }).readonly(),
      parts: z.array(TriedPart).min(1).readonly(),
    }),
  ),
  /** The candidate tells another one than was drawn: it is no longer by chance. */
  VariantReplaced: event(z.object({ ...of, partId: id, variantId: id, revision: z.number().int().positive() })),
  /** The candidate was erased: it counts no longer. */
  TrialForgotten: event(z.object(of)),
} as const;
