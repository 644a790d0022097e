import type { FigureInterval, FigurePart } from '@candor/contracts';
import { empiricalBayesMeans } from '../statistics/empirical-bayes-means.rule.ts';
import { empiricalBayesRates } from '../statistics/empirical-bayes-rates.rule.ts';
import { pairedDifference } from '../statistics/paired-difference.rule.ts';
import { sumsOf } from '../statistics/sums.rule.ts';
import { wilson } from '../statistics/wilson.rule.ts';
import { type Beside, type Figure, meanOf, meansOf, type OfPerson } from './signal.rule.ts';

/** How many people it is so with in at least half of what they said. */
export const often = (people: readonly OfPerson[], name: string): number => people.filter((person) => meanOf(person, name) >= 0.5).length;

export const ends = ({ low, high }: FigureInterval): FigureInterval => ({ low, high });

/** One of several shares; none where there is nobody. */
export function sharePart(name: string, counted: number, n: number): readonly FigurePart[] {
  const share = wilson(counted, n);
  return share ? [{ name, value: share.share, n, interval: ends(share) }] : [];
}

/** The share of people, with Wilson's interval. */
export function shareFigure(counted: number, n: number, parts: readonly FigurePart[] = []): Figure | undefined {
  const share = wilson(counted, n);
  return share && { value: share.share, interval: ends(share), parts };
}

/** The share of those of whom these people are a part; none of the whole itself. */
export function shareOfWhole(people: readonly OfPerson[], { whole }: Beside, parts: readonly FigurePart[]): Figure | undefined {
  const figure = whole && people !== whole ? shareFigure(people.length, whole.length, parts) : undefined;
  return figure && whole && { ...figure, whole: whole.length };
}

/** The share of people it is mostly so with, moved towards those of the siblings; as it was counted, beside it. */
export function shrunkenShare(people: readonly OfPerson[], { siblings }: Beside, name: string): Figure | undefined {
  const groups = siblings.map((sibling) => ({ counted: often(sibling, name), n: sibling.length }));
  const rate = empiricalBayesRates(groups)?.rates[siblings.indexOf(people)];
  return rate && { value: rate.rate, interval: ends(rate), parts: sharePart('as counted', often(people, name), people.length) };
}

/** The mean of one number for each person, with Student's t interval from ten people on; none where there is nobody. */
export function meanFigure(values: readonly number[], parts: readonly FigurePart[] = []): Figure | undefined {
  const mean = pairedDifference(sumsOf(values));
  return mean && { value: mean.mean, interval: mean.tested ? ends(mean.tested) : null, parts };
}

/** As {@link meanFigure}, beside another figure. */
export function meanPart(name: string, values: readonly number[]): readonly FigurePart[] {
  const mean = meanFigure(values);
  return mean?.value == null ? [] : [{ name, value: mean.value, n: values.length, interval: mean.interval }];
}

/** The mean of people's means, moved towards those of the siblings. `scale`: what a whole unit is counted as. */
export function shrunkenMean(people: readonly OfPerson[], { siblings }: Beside, name: string): Figure | undefined {
  const groups = siblings.map((sibling) => sumsOf(meansOf(sibling, name)));
  const own = groups[siblings.indexOf(people)];
  if (!own || own.n === 0) return undefined;
  const counted = { name: 'as counted', value: own.sum / own.n, n: own.n, interval: null };
  const mean = empiricalBayesMeans(groups)?.[siblings.indexOf(people)];
  return { value: mean?.mean ?? counted.value, interval: mean ? ends(mean) : null, parts: [counted] };
}

/** What somebody mostly said; of equally frequent answers the first. */
export const mostlySaid = ({ values }: OfPerson, names: readonly string[]): string =>
  names.reduce((most, name) => ((values[name] ?? 0) > (values[most] ?? 0) ? name : most), names[0] ?? '');

/**
 * What people mostly said, as shares of them. Answers of fewer than `fewest` people
 * are put together, with the next rarest ones until they are enough.
 */
export function distribution(people: readonly OfPerson[], names: readonly string[], fewest: number): readonly FigurePart[] {
  const said = people.map((person) => mostlySaid(person, names));
  const counts = names.map((name) => ({ name, counted: said.filter((one) => one === name).length })).filter(({ counted }) => counted > 0);
  const rarestFirst = [...counts].sort((a, b) => a.counted - b.counted);
  let others = 0;
  while (rarestFirst[0] && (rarestFirst[0].counted < fewest || (others > 0 && others < fewest)))
    others += rarestFirst.shift()?.counted ?? 0;
  const told = counts.filter((one) => rarestFirst.includes(one));
  return [...told, ...(others > 0 ? [{ name: 'other answers', counted: others }] : [])].flatMap(({ name, counted }) =>
    sharePart(name, counted, people.length).map((part) => ({ ...part, n: counted })),
  );
}

/** `-0.5` → `−0.5` */
export const withMinus = (number: string): string => number.replace(/^-/, '−');

/** `+18`, `−0.50`: a number that is written already, with which way it goes. */
export const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : withMinus(text));

/** `67 %` */
export const percent = (value: number | null): string => `${Math.round((value ?? 0) * 100)} %`;
