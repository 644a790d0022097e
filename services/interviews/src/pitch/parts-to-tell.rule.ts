import type { TrialAsked } from '@candor/contracts';
import type { PartToTell } from './chosen-variant.rule.ts';
import { type Pitch, partOf, partsInOrder, tellable } from './pitch.rule.ts';
import type { PitchTrial } from './pitch-trial.rule.ts';

/** In how many chats each variant of a part was told; one that was replaced counts as what was told instead. */
export function triedOf(trials: readonly Pick<PitchTrial, 'parts'>[], partId: string, variantId: string): number {
  return trials.filter(({ parts }) => parts.some((part) => part.partId === partId && part.variantId === variantId)).length;
}

/**
 * What is to be found for one chat: the parts that can be told, in their order, with what there is to choose from. `draws`
 * gives for each of them what chance says.
 */
export const partsToTell = (
  pitch: Pitch,
  { mode, fixed }: Pick<TrialAsked, 'mode' | 'fixed'>,
  trials: readonly Pick<PitchTrial, 'parts'>[],
  draws: (partId: string) => number,
): readonly PartToTell[] =>
  partsInOrder(pitch).flatMap((partId) => {
    const part = partOf(pitch, partId);
    const variants = part ? tellable(part) : [];
    if (variants.length === 0) return [];
    const variantId = Object.hasOwn(fixed, partId) ? (fixed[partId] ?? null) : null;
    return [
      {
        partId,
        mode: variantId === null ? mode : 'fixed',
        variantId,
        draw: draws(partId),
        considered: variants.map((variant) => ({ ...variant, tried: triedOf(trials, partId, variant.variantId) })),
      },
    ];
  });
