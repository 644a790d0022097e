import { z } from 'zod';
import { event } from '../definition/event.ts';
import { personal } from '../definition/personal.ts';

const id = z.string().min(1);
const part = { personId: id, partId: id };
const variant = { ...part, variantId: id };

/** A candidate's story in parts, each told in one of several ways. */
export const pitchEvents = {
  /** New, or called otherwise, or at another place. */
  PitchPartNamed: event(
    z.object({ ...part, title: personal(z.string().min(1).max(120), 'personId'), place: z.number().int().nonnegative() }),
  ),
  PitchPartRemoved: event(z.object(part)),
  /** New, or worded anew: what was told under an earlier revision stays apart from it. */
  PitchVariantWritten: event(
    z.object({
      ...variant,
      revision: z.number().int().positive(),
      label: personal(z.string().min(1).max(120), 'personId').nullable(),
      text: personal(z.string().min(1).max(4_000), 'personId'),
    }),
  ),
  /** It is no longer tried. */
  PitchVariantRetired: event(z.object(variant)),
  PitchVariantRestored: event(z.object(variant)),
} as const;
