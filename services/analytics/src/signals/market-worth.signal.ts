import type { Offer } from '../facts/offer.rule.ts';
import { roleFamilyIn } from './dimensions.rule.ts';
import { amountInWords, baseOfAYear, paySignal } from './pay.rule.ts';
import type { Contribution, Signal } from './signal.rule.ts';

export const marketWorth: Signal<'offers'> = {
  key: 'market-worth',
  version: 2,
  title: 'What is offered',
  definition:
    'Base pay of a year at full time in offers that came of conversations, accepted or not. A candidate with several offers counts once, with their mean. Other currencies are not converted.',
  audience: 'candidate',
  from: 'offers',
  ...paySignal,
  contributions: ({ candidateId, organizationId, recordedAt, terms, roleFamily }: Offer): readonly Contribution[] =>
    candidateId === null
      ? []
      : [
          {
            dimensions: {
              currency: terms.currency,
              country: terms.place.country,
              level: terms.level ?? 'unknown',
              roleFamily: roleFamilyIn({ roleFamily }),
            },
            at: recordedAt,
            person: candidateId,
            employer: organizationId,
            values: { n: 1, sum: baseOfAYear(terms.base, terms.period, terms.hoursPerWeek) },
          },
        ],
  says: ({ value }, { currency }) => `Half of the offers are above ${amountInWords(value, currency)} a year`,
};
