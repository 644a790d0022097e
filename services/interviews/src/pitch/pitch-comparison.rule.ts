import type { PitchComparisonView } from '@candor/contracts';
import { confidenceRadius } from './confidence-radius.rule.ts';

/** One way of telling a part, and what came of it: values from 0 to 1, one for each chat. */
export interface Arm {
  readonly variantId: string;
  readonly revision: number;
  /** Of chats in which chance had it told. */
  readonly drawn: readonly number[];
  /** Of others: they say nothing about which is better, for a candidate chooses by what they expect of a chat. */
  readonly chosen: readonly number[];
}

export interface Scale {
  readonly least: number;
  readonly most: number;
}

/** All intervals together hold with this probability, at every moment. */
const confidence = 0.95;
/** Before so many chats in each arm nothing is said, whatever the figures look like. */
const fewest = 20;

const method =
  'Each arm has a confidence sequence for the mean of bounded values (two-sided normal mixture with the greatest variance there can be), at level 0.05 divided by the number of arms; differences add their radii, so that everything shown holds together at every moment. Chats in which the variant was chosen are left out. Nothing is called higher or lower before 20 chats in each arm.';
const sources = [
  'Howard, Ramdas, McAuliffe, Sekhon: Time-uniform, nonparametric, nonasymptotic confidence sequences. Annals of Statistics 49 (2021) 1055–1080',
  'Robbins: Statistical methods related to the law of the iterated logarithm. Annals of Mathematical Statistics 41 (1970) 1397–1409',
];

type Compared = Omit<PitchComparisonView, 'partId' | 'measure'>;
type Difference = Compared['differences'][number];

/** What is known so far of how arms differ, and how large a difference would have to be to be seen by now. Never a winner too early. */
export function pitchComparison(arms: readonly Arm[], scale: Scale): Compared {
  const alpha = (1 - confidence) / Math.max(1, arms.length);
  const span = scale.most - scale.least;
  const onScale = (value: number): number => scale.least + value * span;
  const known = arms.map((arm) => ({
    arm,
    n: arm.drawn.length,
    mean: meanOf(arm.drawn),
    radius: confidenceRadius(arm.drawn.length, alpha),
  }));
  return {
    scale,
    confidence,
    method,
    sources,
    arms: known.map(({ arm: { variantId, revision, chosen }, n, mean, radius }) => ({
      variantId,
      revision,
      drawn: {
        n,
        mean: mean === null ? null : onScale(mean),
        interval: mean === null ? null : { from: onScale(Math.max(0, mean - radius)), to: onScale(Math.min(1, mean + radius)) },
      },
      chosen: { n: chosen.length, mean: scaled(meanOf(chosen), onScale) },
    })),
    differences: known.flatMap((one, index) =>
      known.slice(index + 1).flatMap((other): readonly Difference[] => {
        if (one.mean === null || other.mean === null) return [];
        const estimate = other.mean - one.mean;
        const radius = one.radius + other.radius;
        const interval = { from: Math.max(-1, estimate - radius), to: Math.min(1, estimate + radius) };
        return [
          {
            of: nameOf(other.arm),
            from: nameOf(one.arm),
            estimate: estimate * span,
            interval: { from: interval.from * span, to: interval.to * span },
            detectable: radius < 1 ? radius * span : null,
            says: said(Math.min(one.n, other.n), interval),
          },
        ];
      }),
    ),
  };
}

function said(n: number, { from, to }: { readonly from: number; readonly to: number }): Difference['says'] {
  if (n < fewest) return 'not-enough-yet';
  if (from > 0) return 'higher';
  return to < 0 ? 'lower' : 'no-difference-seen';
}

const nameOf = ({ variantId, revision }: Arm) => ({ variantId, revision });

const scaled = (mean: number | null, onScale: (value: number) => number): number | null => (mean === null ? null : onScale(mean));

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
