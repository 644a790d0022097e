import { z } from 'zod';
import { Instant } from '../commit.ts';
import { ConversationKind } from '../scheduling/chat-type.event.ts';
import { Industry } from './industry.ts';
import { AudienceRole, TrialMode } from './pitch-trial.event.ts';

const version = z.number().int();

const Variant = z.object({
  variantId: z.string(),
  revision: z.number().int(),
  label: z.string().nullable(),
  text: z.string().nullable(),
  retired: z.boolean(),
});

/** One's own story, in the order of its parts. */
export const PitchView = z
  .object({
    parts: z.array(z.object({ partId: z.string(), title: z.string().nullable(), place: z.number().int(), variants: z.array(Variant) })),
    version,
  })
  .meta({ id: 'Pitch' });
export type PitchView = z.infer<typeof PitchView>;

/** What to tell in one conversation; before that has been found, no parts. */
export const PitchTrialView = z
  .object({
    conversationId: z.string(),
    kind: ConversationKind,
    audience: z.object({ role: AudienceRole, industry: Industry.nullable() }).nullable(),
    assignedAt: Instant.nullable().describe('`null`: it has not been found yet'),
    parts: z.array(
      z.object({
        partId: z.string(),
        variantId: z.string(),
        revision: z.number().int(),
        mode: TrialMode,
        replaced: z.boolean().describe('Another one was drawn'),
        title: z.string().nullable(),
        text: z.string().nullable().describe('As it is worded now'),
      }),
    ),
    version,
  })
  .meta({ id: 'PitchTrial' });
export type PitchTrialView = z.infer<typeof PitchTrialView>;

const Interval = z.object({ from: z.number(), to: z.number() });

const Arm = z.object({
  variantId: z.string(),
  revision: z.number().int(),
  /** Chats in which chance had it told, and the other side has said something about it. */
  drawn: z.object({ n: z.number().int(), mean: z.number().nullable(), interval: Interval.nullable() }),
  /** Chats in which the candidate chose it, or it was least tried: shown, and not compared. */
  chosen: z.object({ n: z.number().int(), mean: z.number().nullable() }),
});

/**
 * What is known so far of how variants of a part differ. Intervals hold at every moment at once, however often they are looked
 * at; all values are on the scale of the measure.
 */
export const PitchComparisonView = z
  .object({
    partId: z.string(),
    measure: z.string(),
    scale: z.object({ least: z.number(), most: z.number() }),
    confidence: z.number().describe('Of all intervals together'),
    arms: z.array(Arm),
    differences: z.array(
      z.object({
        of: z.object({ variantId: z.string(), revision: z.number().int() }),
        from: z.object({ variantId: z.string(), revision: z.number().int() }),
        estimate: z.number(),
        interval: Interval,
        detectable: z.number().nullable().describe('By now only a difference larger than this would show; `null`: none could'),
        says: z.enum(['not-enough-yet', 'no-difference-seen', 'higher', 'lower']),
      }),
    ),
    method: z.string(),
    sources: z.array(z.string()),
  })
  .meta({ id: 'PitchComparison' });
export type PitchComparisonView = z.infer<typeof PitchComparisonView>;
