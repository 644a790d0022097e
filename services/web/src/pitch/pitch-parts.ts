import type { Answer } from '../api/types.ts';
import type { Texts } from '../texts/en/index.ts';

export type Pitch = Answer<'/api/interviews/pitch', 'get'>;
export type PitchPart = Pitch['parts'][number];
export type PitchVariant = PitchPart['variants'][number];

/** Variants are in the order of their ids: the next one comes behind all that there were. `random`: two devices at once do not meet. */
export function nextVariantId(variants: readonly Pick<PitchVariant, 'variantId'>[], random: string): string {
  const numbers = variants.map(({ variantId }) => Number(/^v-(\d+)-/.exec(variantId)?.[1] ?? 0));
  return `v-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}-${random.slice(0, 8)}`;
}

/** `A`, `B`, … in the order in which they were written, also of those that are not told any more: a letter stays with its variant. */
export const letterOf = (variants: readonly Pick<PitchVariant, 'variantId'>[], variantId: string): string =>
  String.fromCharCode(
    65 +
      Math.max(
        0,
        variants.findIndex((one) => one.variantId === variantId),
      ),
  );

/** What a way to tell a part is called: as its writer named it, or else by its letter. */
export function variantName(
  variants: readonly Pick<PitchVariant, 'variantId' | 'label'>[],
  variantId: string,
  { variant }: Pick<Texts['pitch'], 'variant'>,
): string {
  return variants.find((one) => one.variantId === variantId)?.label ?? variant.name(letterOf(variants, variantId));
}

interface Placed {
  readonly partId: string;
  readonly place: number;
}

/** Which parts have to be given another place so that one of them is told earlier (-1) or later (1). */
export function placesAfter<Part extends Placed>(parts: readonly Part[], partId: string, by: -1 | 1): readonly Part[] {
  const from = parts.findIndex((part) => part.partId === partId);
  const moved = parts[from];
  const other = parts[from + by];
  if (!moved || !other) return [];
  const order = parts.map((part, index) => (index === from ? other : index === from + by ? moved : part));
  return order.flatMap((part, index) => (part.place === index ? [] : [{ ...part, place: index }]));
}

/** Parts that can be told: those with a variant that was not put away. */
export const tellableParts = (parts: readonly PitchPart[]): readonly PitchPart[] =>
  parts.filter(({ variants }) => variants.some(({ retired }) => !retired));
