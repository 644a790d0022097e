import type { Answer } from '../api/types.ts';
import { decimal, percent } from '../numbers/numbers.ts';
import type { Texts } from '../texts/en/index.ts';

export type PitchComparison = Answer<'/api/interviews/pitch/parts/{partId}/comparison', 'get'>;
export type Difference = PitchComparison['differences'][number];

export const measures = [
  'would-talk-again',
  'landed',
  'communication',
  'preparation',
  'professionalism',
  'listening',
  'substance',
] as const;
export type Measure = (typeof measures)[number];

/** Before so many chats of each the services say nothing about which is better. */
export const fewest = 20;

/** A value on the scale of a measure, as people read it: landing is a share, the others are points. */
export const valueOn = ({ scale }: Pick<PitchComparison, 'scale'>, value: number, locale: string): string =>
  scale.least === 0 && scale.most === 1 ? percent(value, locale) : decimal(value, locale);

interface Told {
  /** What is known by now. */
  readonly says: string;
  /** What could be known by now. */
  readonly could: string;
}

/** What a comparison says by now, and what it could say: never more than the services do. */
export function toldOf(
  difference: Difference,
  comparison: PitchComparison,
  nameOf: (arm: { readonly variantId: string; readonly revision: number }) => string,
  { compare }: Pick<Texts['pitch'], 'compare'>,
  locale: string,
): Told {
  const { of, from, interval, detectable, says } = difference;
  const [one, other] = [nameOf(of), nameOf(from)];
  const far = (value: number) => valueOn(comparison, Math.abs(value), locale);
  const drawn = (arm: typeof of) =>
    comparison.arms.find(({ variantId, revision }) => variantId === arm.variantId && revision === arm.revision)?.drawn.n ?? 0;
  const said =
    says === 'not-enough-yet'
      ? compare.notYet(fewest, drawn(from), drawn(of))
      : says === 'no-difference-seen'
        ? compare.noDifference(other, one)
        : compare.differs(...(says === 'higher' ? ([one, other] as const) : ([other, one] as const)), ...between(interval, far));
  return { says: said, could: detectable === null ? compare.noneCould : compare.could(far(detectable)) };
}

function between({ from, to }: Difference['interval'], far: (value: number) => string): readonly [string, string] {
  const [near, wide] = [Math.min(Math.abs(from), Math.abs(to)), Math.max(Math.abs(from), Math.abs(to))];
  return [far(near), far(wide)];
}
