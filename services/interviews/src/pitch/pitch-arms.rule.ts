import type { AudienceRole } from '@candor/contracts';
import type { Arm } from './pitch-comparison.rule.ts';
import { type HeardBy, outcomeOf, type PitchMeasure } from './pitch-measure.rule.ts';
import type { PitchTrial, ToldPart } from './pitch-trial.rule.ts';

export interface HeardTrial {
  readonly trial: Pick<PitchTrial, 'parts' | 'audience'>;
  readonly heard: readonly HeardBy[];
}

/**
 * What came of each way in which a part was told, in the order of their ids and revisions. `present`: those that can be told
 * now are there even when nothing came of them yet. Chats that nobody said anything about count nowhere.
 */
export function pitchArms(
  partId: string,
  measure: PitchMeasure,
  audience: AudienceRole | undefined,
  trials: readonly HeardTrial[],
  present: readonly Pick<ToldPart, 'variantId' | 'revision'>[],
): readonly Arm[] {
  const arms = new Map<string, Arm>(present.map((one) => [nameOf(one), { ...one, drawn: [], chosen: [] }]));
  for (const { trial, heard } of trials) {
    if (audience !== undefined && trial.audience.role !== audience) continue;
    const told = trial.parts.find((part) => part.partId === partId);
    const outcome = told && outcomeOf(measure, partId, heard);
    if (!told || outcome === undefined) continue;
    const { variantId, revision } = told;
    const arm = arms.get(nameOf(told)) ?? { variantId, revision, drawn: [], chosen: [] };
    const byChance = told.mode === 'random' && !told.replaced && told.considered.length > 1;
    arms.set(nameOf(told), byChance ? { ...arm, drawn: [...arm.drawn, outcome] } : { ...arm, chosen: [...arm.chosen, outcome] });
  }
  return [...arms.values()].toSorted((a, b) =>
    a.variantId === b.variantId ? a.revision - b.revision : a.variantId < b.variantId ? -1 : 1,
  );
}

const nameOf = ({ variantId, revision }: Pick<ToldPart, 'variantId' | 'revision'>): string => `${variantId}@${revision}`;
