import { z } from 'zod';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { PartId } from './employer-pitch.commands.ts';
import { Industry } from './industry.ts';
import { pitchLimits } from './pitch.commands.ts';
import { AudienceRole, TrialMode } from './pitch-trial.event.ts';

/** How the variants of a candidate's parts are found for one conversation. Parts with nothing to tell are left out. */
export const TrialAsked = z.strictObject({
  mode: TrialMode.exclude(['fixed']).default('random').describe('For all parts that `fixed` does not name'),
  fixed: z.record(PartId, PartId).default({}).describe('Part → the variant to tell'),
  audience: z.strictObject({ role: AudienceRole.default('unknown'), industry: Industry.nullable().default(null) }).prefault({}),
});
export type TrialAsked = z.output<typeof TrialAsked>;

const id = z.string().min(1).max(300);
const revision = z.number().int().positive();

export const pitchTrialCommands = {
  assign: z.strictObject({
    conversationId: id,
    organizationId: id.nullable(),
    personId: id,
    kind: ConversationKind,
    audience: TrialAsked.shape.audience.unwrap(),
    parts: z
      .array(
        z.strictObject({
          partId: PartId,
          mode: TrialMode,
          /** Of `fixed` ones. */
          variantId: PartId.nullable(),
          draw: z.number().min(0).lt(1),
          considered: z
            .array(z.strictObject({ variantId: PartId, revision, tried: z.number().int().nonnegative() }))
            .min(1)
            .max(pitchLimits.variants)
            .readonly(),
        }),
      )
      .max(pitchLimits.parts)
      .readonly(),
  }),
  replace: z.strictObject({ partId: PartId, variantId: PartId, revision }),
  forget: z.strictObject({}),
} as const;
