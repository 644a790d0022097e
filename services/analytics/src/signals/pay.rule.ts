import { minorDigits, OfferLevel, type PayPeriod } from '@candor/contracts';
import { tellsTheLargest } from '../statistics/dominance.rule.ts';
import { orderStatisticInterval } from '../statistics/order-statistic-interval.rule.ts';
import { ascending, quantileType7 } from '../statistics/quantile.rule.ts';
import { roleFamily } from './dimensions.rule.ts';
import { type Figure, meansOf, type OfPerson, type Signal } from './signal.rule.ts';

const weeks = 52;
const fullTime = 40;
const hoursOfDay = 8;
/** Subtracting one’s own pay from a sum must not tell the highest one to within so many percent. */
const protectedPercent = 10;

const perYearAtFullTime: Readonly<Record<PayPeriod, number>> = {
  hour: weeks * fullTime,
  day: (weeks * fullTime) / hoursOfDay,
  week: weeks,
  month: 12,
  year: 1,
};

/** Base pay of a year at full time (40 hours), in minor units: what is paid for fewer hours is scaled up. */
export const baseOfAYear = (amount: number, period: PayPeriod, hoursPerWeek: number): number => {
  const scaled = period === 'hour' || period === 'day' ? amount : (amount * fullTime) / hoursPerWeek;
  return Math.round(scaled * perYearAtFullTime[period]);
};

/** Nobody is told a number that is anybody’s own. */
export const threeDigits = (value: number): number => Number(value.toPrecision(3));

type Shared = 'scope' | 'window' | 'dimensions' | 'lattice' | 'measure' | 'unit' | 'measured' | 'uncertainty' | 'guard' | 'chart';

/** What signals about pay have in common. In one currency: figures are never converted, since the rate would be part of them. */
export const paySignal: Pick<Signal, Shared> = {
  scope: 'market',
  window: 'quarter',
  dimensions: [
    { name: 'currency', values: 'open' },
    { name: 'country', values: 'open' },
    { name: 'level', values: [...OfferLevel.options, 'unknown'] },
    roleFamily,
  ],
  lattice: [['currency', 'country', 'level'], ['currency', 'country'], ['currency', 'level'], ['currency', 'roleFamily'], ['currency']],
  measure: payFigure,
  unit: 'money',
  measured: 'Quantiles (type 7 of Hyndman and Fan 1996), to three digits: the median of 6 people on, quartiles of 13, deciles of 36',
  uncertainty: 'Interval between order statistics, free of assumptions about the distribution',
  guard: 'pay',
  chart: 'distribution',
};

const quantiles = [
  ['lowest tenth below', 0.1],
  ['lower quarter below', 0.25],
  ['median', 0.5],
  ['upper quarter above', 0.75],
  ['highest tenth above', 0.9],
] as const;

/** Median and, of enough people, quartiles and deciles of what people’s amounts come to on average. No least or most. */
export function payFigure(people: readonly OfPerson[]): Figure | undefined {
  const amounts = ascending(meansOf(people, 'sum'));
  if (tellsTheLargest(amounts.map(Math.round), protectedPercent)) return undefined;
  const parts = quantiles.flatMap(([name, p]) => {
    const ranks = orderStatisticInterval(amounts.length, p);
    const value = quantileType7(amounts, p);
    const [low, high] = [amounts[(ranks?.low ?? 0) - 1], amounts[(ranks?.high ?? 0) - 1]];
    if (value === undefined || low === undefined || high === undefined) return [];
    return [{ name, value: threeDigits(value), n: people.length, interval: { low: threeDigits(low), high: threeDigits(high) } }];
  });
  const median = parts.find(({ name }) => name === 'median');
  return median && { value: median.value, interval: median.interval, parts };
}

/** `EUR 64,300` */
export const amountInWords = (minor: number | null, currency = ''): string =>
  `${currency} ${new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format((minor ?? 0) / 10 ** (currency === '' ? 2 : minorDigits(currency)))}`;
