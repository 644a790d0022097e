import type { Answer } from '../api/types.ts';

export type MyMarket = Answer<'/api/analytics/my-market', 'get'>;
export type OwnFigure = MyMarket['figures'][number];
export type MarketFigure = MyMarket['market'][number];

/** What the page is about, one after the other, with the signals that say something about it: one's own, and the market's beside them. */
export const sections = [
  { name: 'seen', own: ['own-seen', 'own-course', 'own-confidence'], market: [] },
  { name: 'skills', own: ['own-skills-tagged', 'own-skills-noted'], market: ['skills-in-demand', 'missing-skill', 'greatest-asset'] },
  { name: 'story', own: ['own-story', 'own-variants'], market: ['story-parts-that-land'] },
  { name: 'pay', own: ['own-offers'], market: ['market-worth'] },
  { name: 'wants', own: ['own-preferences', 'own-outcomes', 'own-network'], market: ['preference-patterns'] },
  { name: 'work', own: ['own-satisfaction'], market: [] },
  { name: 'kept', own: ['own-reliability'], market: [] },
  {
    name: 'talk',
    own: [],
    market: ['challenges-and-buzzwords', 'competitive-landscape', 'what-hosts-answer'],
  },
] as const;
/** Of a report that may be handed on: how content somebody is where they work is not on it. */
export const reportSections = sections.filter(({ name }) => name !== 'work');
export type OwnSignalKey = (typeof sections)[number]['own'][number];
export type MarketSignalKey = (typeof sections)[number]['market'][number];

export interface OwnSignal {
  readonly signal: OwnSignalKey;
  /** In the words of the API, for whoever looks closely. */
  readonly definition: string;
  /** Those that say something. */
  readonly figures: readonly OwnFigure[];
  /** Nothing can be said yet, and the services say why. */
  readonly isTooFew: boolean;
}

/** One's own figures by signal; signals about which nothing is known at all are left out. */
export function ownSignals(own: readonly OwnSignalKey[], figures: readonly OwnFigure[]): readonly OwnSignal[] {
  return own.flatMap((signal) => {
    const all = figures.filter((figure) => figure.signal === signal);
    const [first] = all;
    if (!first) return [];
    const known = all.filter(({ value, parts }) => value !== null || parts.length > 0).map(inItsUnit);
    return [{ signal, definition: first.definition, figures: known, isTooFew: known.length === 0 }];
  });
}

/** A change of ratings is none of them: it can be below 0. */
const inItsUnit = (figure: OwnFigure): OwnFigure => (figure.dimensions['when'] === 'change' ? { ...figure, unit: 'difference' } : figure);

/** The most that are shown of a signal of the market. */
const most = 8;

type Market = Pick<MyMarket, 'market' | 'roleFamily'>;

/** Of a figure that is no one number, the answer that was given most often, with its share. */
function asMostAnswered(figure: MarketFigure): MarketFigure {
  if (figure.value !== null || figure.unit !== 'ratio') return figure;
  const [most] = figure.parts.filter(({ name }) => name !== 'other answers').toSorted((a, b) => b.value - a.value);
  return most ? { ...figure, dimensions: { ...figure.dimensions, answer: most.name }, value: most.value, interval: most.interval } : figure;
}

/**
 * Cells of the market that are about one thing only (a skill, a preference), the highest first: all others would say it again by kind or
 * industry. Where there are some of the role family that one's own chats are mostly about, those: one compares oneself with them.
 */
function cellsOf(signal: MarketSignalKey, { market, roleFamily }: Market): readonly MarketFigure[] {
  const shown = market.filter((figure) => figure.signal === signal && figure.status === 'shown');
  const cells = shown.map(asMostAnswered).filter(({ value }) => value !== null);
  const fewest = Math.min(...cells.map(({ dimensions }) => Object.keys(dimensions).length));
  const coarsest = cells.filter(({ dimensions }) => Object.keys(dimensions).length === fewest);
  const ofFamily = roleFamily === null ? [] : cells.filter(({ dimensions }) => dimensions['roleFamily'] === roleFamily);
  return (ofFamily.length > 0 ? ofFamily : coarsest).toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

export const marketRows = (signal: MarketSignalKey, market: Market): readonly MarketFigure[] => cellsOf(signal, market).slice(0, most);

/** Those at the other end, which the first few do not show, the lowest first: skills that are glossed over rather than wanted. */
export const leastRows = (signal: MarketSignalKey, market: Market): readonly MarketFigure[] =>
  cellsOf(signal, market)
    .slice(most)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
    .slice(0, 4);

/** The scale on which figures of a unit are drawn; undefined: what they are is not drawn. */
export function scaleOf(
  unit: OwnFigure['unit'],
  signal: string,
): { readonly least: number; readonly most: number; readonly from: number } | undefined {
  if (unit === 'ratio') return { least: 0, most: 1, from: 0 };
  if (unit === 'balance') return { least: -1, most: 1, from: 0 };
  if (unit === 'rating') return { least: 1, most: 5, from: 1 };
  if (unit === 'difference') return signal === 'own-variants' ? { least: -1, most: 1, from: 0 } : { least: -4, most: 4, from: 0 };
  return undefined;
}

const quantileNames = ['lowest tenth below', 'lower quarter below', 'median', 'upper quarter above', 'highest tenth above'] as const;
export type QuantileName = (typeof quantileNames)[number];

export interface PayPosition {
  readonly cell: MarketFigure;
  readonly quantiles: readonly { readonly name: QuantileName; readonly value: number }[];
  readonly least: number;
  readonly most: number;
  /** Between which of them one's own offers lie: 0 below the first. */
  readonly rank: number;
}

/** Where one's own middle offer lies in what the market released about the same currency. */
export function payPosition(own: number, currency: string, market: readonly MarketFigure[]): PayPosition | undefined {
  const cells = market.filter(
    ({ signal, status, dimensions }) => signal === 'market-worth' && status === 'shown' && dimensions['currency'] === currency,
  );
  const [cell] = cells.toSorted((a, b) => Object.keys(a.dimensions).length - Object.keys(b.dimensions).length);
  if (!cell) return undefined;
  const quantiles = quantileNames.flatMap((name) => {
    const part = cell.parts.find((one) => one.name === name);
    return part?.value == null ? [] : [{ name, value: part.value }];
  });
  const values = [own, ...quantiles.map(({ value }) => value)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1, (high - low) * 0.08);
  return { cell, quantiles, least: low - room, most: high + room, rank: quantiles.filter(({ value }) => value <= own).length };
}
