import type { Scale } from './pitch-comparison.rule.ts';

/** What hosts said of a guest in one conversation, once it was revealed. */
export interface HeardBy {
  /** By question of the form. */
  readonly scales: Readonly<Record<string, number>>;
  readonly moments: readonly { readonly partId: string | null; readonly how: 'landed' | 'fell-flat' }[];
}

/** What pitches can be compared by: ratings that hosts give, and whether a part of the story landed. */
export const pitchMeasures = [
  'would-talk-again',
  'landed',
  'communication',
  'preparation',
  'professionalism',
  'listening',
  'substance',
] as const;
export type PitchMeasure = (typeof pitchMeasures)[number];

export function scaleOf(measure: PitchMeasure): Scale {
  if (measure === 'would-talk-again') return { least: 0, most: 10 };
  return measure === 'landed' ? { least: 0, most: 1 } : { least: 1, most: 5 };
}

/**
 * What came of one conversation for a part, from 0 to 1: the mean over its hosts, who heard the same. Undefined: nobody said
 * anything about it.
 */
export function outcomeOf(measure: PitchMeasure, partId: string, heard: readonly HeardBy[]): number | undefined {
  const { least, most } = scaleOf(measure);
  const values = heard.flatMap(({ scales, moments }) => {
    if (measure === 'landed')
      return moments.filter((moment) => moment.partId === partId).map(({ how }): number => (how === 'landed' ? 1 : 0));
    const value = Object.hasOwn(scales, measure) ? scales[measure] : undefined;
    return value === undefined ? [] : [Math.min(1, Math.max(0, (value - least) / (most - least)))];
  });
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
