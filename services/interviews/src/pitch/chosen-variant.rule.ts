import type { CommandsOf, PitchTrialStream, TriedPart } from '@candor/contracts';

export type PartToTell = CommandsOf<PitchTrialStream>['assign']['parts'][number];
type Considered = PartToTell['considered'][number];

/**
 * Which variant of a part is told. `random`: each is as likely as any other. `least-tried`: the one that was told least often,
 * by chance where there are several. `draw` is what chance said, at least 0 and below 1. Undefined: the one that was fixed is
 * not there to be told.
 */
export function chosenVariant({ partId, mode, variantId, draw, considered }: PartToTell): TriedPart | undefined {
  const among = mode === 'least-tried' ? leastTried(considered) : considered;
  const chosen = mode === 'fixed' ? considered.find((one) => one.variantId === variantId) : among[Math.floor(draw * among.length)];
  if (!chosen) return undefined;
  return {
    partId,
    variantId: chosen.variantId,
    revision: chosen.revision,
    mode,
    draw: mode === 'fixed' ? null : draw,
    considered: considered.map(({ variantId: one, tried }) => ({ variantId: one, tried })),
  };
}

function leastTried(considered: readonly Considered[]): readonly Considered[] {
  const least = Math.min(...considered.map(({ tried }) => tried));
  return considered.filter(({ tried }) => tried === least);
}
