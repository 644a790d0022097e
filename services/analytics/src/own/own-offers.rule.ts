import { amountInWords, baseOfAYear } from '../signals/pay.rule.ts';
import { ascending, quantileType7 } from '../statistics/quantile.rule.ts';
import { countPart, type OwnSignal } from './own-signal.rule.ts';

/** What they were offered. Where that stands in the market is told by the market's released figures beside it. */
export const ownOffers: OwnSignal = {
  key: 'own-offers',
  title: 'What you were offered',
  definition:
    'Base pay of a year at full time in your offers, accepted or not, by currency: the one in the middle. Compare it with the quantiles of the market.',
  unit: 'money',
  figures: ({ offers }) =>
    [...new Set(offers.map(({ terms }) => terms.currency))].sort().map((currency) => {
      const own = offers.filter(({ terms }) => terms.currency === currency);
      const amounts = ascending(own.map(({ terms }) => baseOfAYear(terms.base, terms.period, terms.hoursPerWeek)));
      const value = Math.round(quantileType7(amounts, 0.5) ?? 0);
      const parts = (['accepted', 'declined'] as const).map((answer) =>
        countPart(answer, own.filter((one) => one.answer === answer).length),
      );
      const sentence = `Of your ${own.length} offers, the one in the middle is ${amountInWords(value, currency)} a year.`;
      return { dimensions: { currency }, n: own.length, value, interval: null, parts, notYet: null, sentence };
    }),
};
