import { z } from 'zod';
import { oneLine, someLines } from '../plain-text.ts';
import { PartId } from './employer-pitch.commands.ts';

export const pitchLimits = { parts: 20, variants: 8, revisions: 100, titleLength: 120, textLength: 4_000 } as const;

export const PitchPartAsked = z.strictObject({
  title: oneLine(pitchLimits.titleLength),
  place: z.number().int().min(0).max(1_000).default(0),
});
export type PitchPartAsked = z.output<typeof PitchPartAsked>;

export const PitchVariantAsked = z.strictObject({
  label: oneLine(pitchLimits.titleLength).nullable().default(null),
  text: someLines(pitchLimits.textLength).min(1, 'Write something here.'),
});
export type PitchVariantAsked = z.output<typeof PitchVariantAsked>;

const part = { partId: PartId };
const variant = { ...part, variantId: PartId };

export const pitchCommands = {
  namePart: PitchPartAsked.extend(part),
  removePart: z.strictObject(part),
  writeVariant: PitchVariantAsked.extend(variant),
  retireVariant: z.strictObject(variant),
  restoreVariant: z.strictObject(variant),
} as const;
